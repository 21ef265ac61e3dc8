//! Which language a line is in, by the words that stand in nearly every text.

use std::collections::HashMap;

use crate::locale::{FactWords, Locale};

/// A line of fewer words may be a name or a title.
const FEWEST_WORDS: usize = 6;

/// Of a long line this many words are enough.
const MOST_WORDS: usize = 30;

/// The common words of several languages.
pub(super) struct Tongues<'l> {
    locales: Vec<&'l Locale>,
    /// The languages that have a word: a bit for each.
    words: HashMap<&'l str, u64>,
}

impl<'l> Tongues<'l> {
    /// Takes down the common words of languages; of the first sixty-four.
    pub(super) fn of(tables: &[(&'l Locale, &'l FactWords)]) -> Self {
        let mut words: HashMap<&str, u64> = HashMap::new();
        for (bit, (_, table)) in tables.iter().take(64).enumerate() {
            for word in &table.common {
                *words.entry(word.as_str()).or_default() |= 1 << bit;
            }
        }
        Self { locales: tables.iter().take(64).map(|(locale, _)| *locale).collect(), words }
    }

    /// The language that a line is in, if it is clearly not its own.
    pub(super) fn tongue(&self, line: &str, own: &Locale) -> Option<&'l Locale> {
        let own = self.locales.iter().position(|locale| *locale == own)?;
        let mut counts = vec![0_usize; self.locales.len()];
        let mut n_words = 0;
        let words = line.split(|one: char| !one.is_alphabetic()).filter(|word| !word.is_empty());
        for word in words.take(MOST_WORDS) {
            n_words += 1;
            let languages = if word.starts_with(char::is_uppercase) {
                self.words.get(word.to_lowercase().as_str())
            } else {
                self.words.get(word)
            };
            let Some(languages) = languages else { continue };
            for (bit, count) in counts.iter_mut().enumerate() {
                *count += usize::from(languages >> bit & 1 == 1);
            }
        }
        if n_words < FEWEST_WORDS {
            return None;
        }
        let own_count = std::mem::take(&mut counts[own]);
        let (other, most) = counts.into_iter().enumerate().max_by_key(|(_, count)| *count)?;
        let is_clear = (most >= 3 && most > own_count * 2) || (most >= 2 && own_count == 0);
        is_clear.then_some(self.locales[other])
    }
}
