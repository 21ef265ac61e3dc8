//! Words that stand for others that are still to come.

use std::ops::Range;

use crate::diagnostic::{Arguments, Severity};
use crate::model::Announcement;
use crate::model::texts;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "words-to-come",
    severity: Severity::Warning,
    example: "en:\n  body: |\n    The doors open at TBC.\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    if announcement.draft {
        return;
    }
    for text in texts::of_announcement(announcement, &around.directory.settings) {
        let is_ready = |locale| announcement.translations.get(locale).is_none_or(|own| own.ready);
        let language = around.languages.get(text.locale).filter(|_| is_ready(text.locale));
        let Some(language) = language else { continue };
        for words in text.words() {
            let lower = words.value.to_lowercase();
            let phrases = language.conventions().unwritten.iter();
            let Some(found) = phrases.filter_map(|phrase| place(&lower, phrase)).min_by_key(start)
            else {
                continue;
            };
            // Letters whose capital has another length move what is behind them.
            let is_alike = lower.len() == words.value.len();
            let said = words.value.get(found.clone()).unwrap_or(&words.value);
            let place = if is_alike { words.place(found) } else { words.span };
            report.find(place, Arguments::new().with("words", said));
        }
    }
}

const fn start(range: &Range<usize>) -> usize {
    range.start
}

/// Where a phrase stands in words, as whole words.
fn place(words: &str, phrase: &str) -> Option<Range<usize>> {
    let is_apart = |start: usize| {
        let (before, behind) = (&words[..start], &words[start + phrase.len()..]);
        !before.ends_with(char::is_alphanumeric) && !behind.starts_with(char::is_alphanumeric)
    };
    let (start, _) = words.match_indices(phrase).find(|(start, _)| is_apart(*start))?;
    Some(start..start + phrase.len())
}
