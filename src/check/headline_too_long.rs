//! A headline that search engines, feed readers and mail programs cut.

use crate::diagnostic::{Arguments, Severity};
use crate::locale::Language;
use crate::model::{Announcement, Fact, FactValue, texts};
use crate::prose::line_words;

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
        let facts = references.flat_map(|own| text.values(own, around.directory));
        let length = words + facts.map(|fact| length(fact, language)).sum::<usize>();
        if length > LIMIT {
            let arguments = Arguments::new().with("length", length).with("limit", LIMIT);
            report.find(translation.headline_span, arguments);
        }
    }
}

/// How many characters a fact takes, in figures and with its qualifier; words take about as many.
fn length(fact: &Fact, language: &Language) -> usize {
    let value = match &fact.value {
        FactValue::Figure(figure) => language.figure(figure.as_str()),
        FactValue::Percentage(figure) => language.percentage(figure.as_str()),
        FactValue::Year(year) => year.to_string(),
        FactValue::Date(day) => language.long_date(*day),
    };
    let Some(qualifier) = fact.qualifier else { return value.chars().count() };
    let arguments = Arguments::new().with("value", value.as_str());
    // A word that the language lacks is not this check's business.
    language.say(qualifier.key(), &arguments).unwrap_or(value).chars().count()
}
