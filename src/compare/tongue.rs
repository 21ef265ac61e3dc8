//! Which language a line is in, by the words that stand in nearly every text.

use crate::locale::{FactWords, Locale};

/// A line of fewer words may be a name or a title.
const FEWEST_WORDS: usize = 6;

/// Of a long line this many words are enough.
const MOST_WORDS: usize = 40;

/// The language that a line is in, if it is clearly not its own.
pub(super) fn tongue<'l>(
    line: &str,
    own: &Locale,
    tables: &[(&'l Locale, &FactWords)],
) -> Option<&'l Locale> {
    let letters = |word: &&str| !word.is_empty();
    let words: Vec<String> = line
        .split(|one: char| !one.is_alphabetic())
        .filter(letters)
        .take(MOST_WORDS)
        .map(str::to_lowercase)
        .collect();
    if words.len() < FEWEST_WORDS {
        return None;
    }
    let count =
        |table: &FactWords| words.iter().filter(|word| table.common.contains(*word)).count();
    let own_count = tables.iter().find(|(locale, _)| *locale == own).map(|(_, own)| count(own))?;
    let others = tables.iter().filter(|(locale, _)| *locale != own);
    let (most, locale) =
        others.map(|(locale, table)| (count(table), *locale)).max_by_key(|(count, _)| *count)?;
    let is_clear = (most >= 3 && most > own_count * 2) || (most >= 2 && own_count == 0);
    is_clear.then_some(locale)
}
