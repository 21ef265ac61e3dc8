//! A fact that is to be written as a word where its language has none.

use crate::diagnostic::{Arguments, Severity};
use crate::locale::Language;
use crate::model::texts::Text;
use crate::model::{Fact, FactValue};
use crate::prose::FactForm;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "no-number-word",
    severity: Severity::Error,
    example: "facts:\n  members: 260\nen:\n  body: |\n    The cluster has {members:words} members.\n",
    scopes: &[Scope::Text(look)],
};

fn look(text: &Text<'_>, around: Surroundings<'_>, report: &mut Report) {
    let Some(language) = around.languages.get(text.locale) else { return };
    let teller = around.directory.settings.teller(language);
    for reference in text.references() {
        if !matches!(reference.form, FactForm::Words | FactForm::FeminineWords) {
            continue;
        }
        // A text without a day may show any of them; only if none has a word, none ever will.
        let values = text.values(reference, around.directory);
        let Some(newest) = values.last() else { continue };
        if !values.iter().any(|fact| has_word(fact, language)) {
            let plain = Fact { qualifier: None, ..(*newest).clone() };
            let arguments = Arguments::new()
                .with("value", teller.fact(&plain, FactForm::Figures).unwrap_or_default())
                .with("language", text.locale.as_str());
            report.find(reference.span, arguments);
        }
    }
}

fn has_word(fact: &Fact, language: &Language) -> bool {
    let FactValue::Figure(figure) = &fact.value else { return false };
    figure.whole().is_some_and(|whole| language.number_words(whole).is_some())
}
