//! The words that templates ask for, checked against the languages that have to say them.

use crate::diagnostic::{Diagnostic, FileId, Span};
use crate::locale::{Language, Languages, Locale};

use super::calls::{self, Call};
use super::report::syntax;
use super::tags::Word;

/// The function that says a message: `t(key="press-contact")`.
pub(super) const FUNCTION: &str = "t";

/// What `t` may hand to a message, besides its `key`.
const ARGUMENTS: [&str; 21] = [
    "announcements",
    "count",
    "country",
    "date",
    "elides",
    "headline",
    "language",
    "name",
    "newsroom",
    "organization",
    "organizations",
    "page",
    "pages",
    "people",
    "places",
    "role",
    "time",
    "topic",
    "value",
    "year",
    "zone",
];

/// The name of an argument of `t`, if there is one.
pub(in crate::format) fn argument_name(name: &str) -> Option<&'static str> {
    ARGUMENTS.into_iter().find(|known| *known == name)
}

/// The messages that a template asks for.
pub(in crate::format) fn asked(template: &str, text: &str) -> Vec<Call> {
    calls::calls_in(template, text, FUNCTION)
}

/// Finds the calls of `t` in a template that one of the languages `wanted` could not answer.
pub(super) fn check(
    template: &str,
    (file, text): (FileId, &str),
    languages: &Languages,
    wanted: &[Locale],
) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for call in asked(template, text) {
        let Some(key) = &call.key else {
            let cause = "`t` wants the key of its message as a literal: t(key=\"…\")";
            problems.push(syntax(template).at(Span::new(file, call.place)).because(cause));
            continue;
        };
        for name in call.arguments.iter().filter(|name| argument_name(&name.text).is_none()) {
            let known = ARGUMENTS.join(", ");
            let cause = format!("`t` has no argument `{}`; it has {known}", name.text);
            problems.push(syntax(template).at(Span::new(file, name.place.clone())).because(cause));
        }
        for locale in wanted {
            let place = Span::new(file, key.place.clone());
            match languages.get(locale).filter(|language| language.says(&key.text)) {
                // A faulty file may have the word.
                None if !languages.is_sound(locale) => {}
                None => problems.push(
                    Diagnostic::error("unknown-message-in-template")
                        .with("template", template)
                        .with("key", key.text.as_str())
                        .with("language", locale.as_str())
                        .at(place),
                ),
                Some(language) => {
                    problems.extend(unanswered(&call, key, language, place));
                }
            }
        }
    }
    problems
}

/// The variables that a message wants and a call does not give.
fn unanswered(
    call: &Call,
    key: &Word,
    language: &Language,
    place: Span,
) -> impl Iterator<Item = Diagnostic> {
    let given = |variable: &str| call.arguments.iter().any(|name| name.text == variable);
    let missing = language.variables(&key.text).filter(move |variable| !given(variable));
    missing.map(move |variable| {
        Diagnostic::error("missing-variable")
            .with("key", key.text.as_str())
            .with("variable", variable)
            .with("language", language.locale().as_str())
            .at(place)
    })
}
