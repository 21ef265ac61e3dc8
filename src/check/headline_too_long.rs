//! A headline that search engines, feed readers and mail programs cut.

use crate::diagnostic::{Arguments, Severity};
use crate::model::{Announcement, Fact, FactTeller, texts};
use crate::prose::{FactForm, line_words};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "headline-too-long",
    severity: Severity::Warning,
    example: "en:\n  headline: A headline that goes on until it has said, in more than a hundred and ten characters, what belongs into the subhead\n",
    scopes: &[Scope::Announcement(look)],
};

/// How many characters a headline may have: what Google has asked of the headlines of articles, and
/// about what feed readers show on two lines.
const LIMIT: usize = 110;

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    for (locale, translation) in &announcement.translations {
        let Some(language) = around.languages.get(locale) else { continue };
        let text = texts::headline(announcement, locale, translation);
        let words = line_words(&translation.headline).chars().count();
        let references = text.references().into_iter();
        let values =
            |own| text.values(own, around.directory).into_iter().map(|fact| (fact, own.form));
        let teller = around.directory.settings.teller(language);
        let lengths = references.flat_map(values).map(|(fact, form)| length(fact, form, teller));
        let length = words + lengths.sum::<usize>();
        if length > LIMIT {
            let arguments = Arguments::new().with("length", length).with("limit", LIMIT);
            report.find(translation.headline_span, arguments);
        }
    }
}

/// How many characters a fact takes; a word that the language lacks is not this check's business.
fn length(fact: &Fact, form: FactForm, teller: FactTeller<'_>) -> usize {
    teller.fact(fact, form).map_or(0, |words| words.chars().count())
}
