//! What stands in a new announcement in place of words that are still to be written.

use std::collections::BTreeSet;

use crate::diagnostic::{Arguments, Sources, Span};
use crate::prose::{self, for_each_line, line_words};

/// What the form of an announcement calls a placeholder, as in `[headline]`, and the message that
/// is its words in each language.
const SLOTS: [(&str, &str); 9] = [
    ("headline", "placeholder-headline"),
    ("subhead", "placeholder-subhead"),
    ("lede", "placeholder-lede"),
    ("heading", "placeholder-heading"),
    ("outlook", "placeholder-outlook"),
    ("unwritten", "placeholder-unwritten"),
    ("text", "placeholder-text"),
    ("first-point", "placeholder-first-point"),
    ("second-point", "placeholder-second-point"),
];

/// Slots whose words may stand in an announcement: those that say themselves that others are to come, and
/// a heading.
pub(super) const MAY_STAY: [&str; 2] = ["unwritten", "outlook"];

/// The placeholders of a language that says messages with `tell`, each a line of Markdown: their
/// slots and their words.
pub(super) fn placeholders(
    tell: impl Fn(&str, &Arguments) -> Option<String>,
) -> Vec<(&'static str, String)> {
    let arguments = Arguments::new().with("visitors", "{visitors}");
    SLOTS.into_iter().filter_map(|(slot, key)| Some((slot, tell(key, &arguments)?))).collect()
}

/// The words of lines of Markdown, as they read in an announcement.
pub(super) fn words_of(lines: impl Iterator<Item = String>) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for line in lines {
        let nowhere = Span::new(Sources::new().add("placeholder", line.as_str()), 0..0);
        let read = prose::parse(&line, &|_| nowhere, &mut Vec::new());
        for_each_line(&read.blocks, &mut |line| {
            all.insert(line_words(line));
        });
    }
    all
}
