//! Where a sentence begins, and how its first word is written.

use std::collections::{BTreeMap, BTreeSet};

/// Whether a text ends in one of the abbreviations of a language, so that its full stop ends no
/// sentence. Abbreviations are in lower case, with their full stops: `p. ex.`
pub(super) fn ends_in_abbreviation(text: &str, abbreviations: &BTreeSet<String>) -> bool {
    let is_space = |one: char| matches!(one, ' ' | '\u{a0}' | '\u{202f}');
    let text = text.trim_end_matches(is_space);
    if !text.ends_with('.') {
        return false;
    }
    let tail = text.char_indices().rev().nth(LONGEST).map_or(0, |(at, _)| at);
    let text = text[tail..].to_lowercase().replace(is_space, " ");
    abbreviations.iter().any(|abbreviation| {
        text.strip_suffix(abbreviation.as_str())
            .is_some_and(|before| !before.ends_with(|last: char| last.is_alphanumeric()))
    })
}

/// How many characters of a text are looked at for an abbreviation.
const LONGEST: usize = 16;

/// Words with the capital that begins a sentence. `capitals` says which letters get another one
/// than Unicode gives them, such as `IJ` for `ij`.
pub(super) fn capitalized(words: &str, capitals: &BTreeMap<String, String>) -> String {
    let special = capitals.iter().find_map(|(small, capital)| {
        words.strip_prefix(small.as_str()).map(|rest| [capital, rest].concat())
    });
    special.unwrap_or_else(|| {
        let mut characters = words.chars();
        match characters.next() {
            Some(first) => first.to_uppercase().chain(characters).collect(),
            None => String::new(),
        }
    })
}
