//! Words that are often misspelt in a language, and how dictionaries have them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::forms::SLOT;

/// A table of words that are often misspelt.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "BTreeMap<String, String>")]
pub struct Spelling(Vec<Spelt>);

/// A word, as it is often typed and as it is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelt {
    /// What is typed.
    pub wrong: String,
    /// What is right.
    pub right: String,
    /// Whether it is what follows a figure: the `ème` of `2ème`.
    pub behind_figure: bool,
    /// Whether it is wrong at the start of a sentence only: `A propos`.
    pub starts_sentence: bool,
}

impl Spelling {
    /// The words, the longest first.
    pub fn corrections(&self) -> impl Iterator<Item = &Spelt> {
        self.0.iter()
    }
}

impl From<BTreeMap<String, String>> for Spelling {
    fn from(table: BTreeMap<String, String>) -> Self {
        let spelt = |(wrong, right): (String, String)| {
            let behind_figure = wrong.starts_with(SLOT);
            Spelt {
                starts_sentence: !behind_figure && wrong.contains(' '),
                wrong: wrong.trim_start_matches(SLOT).to_owned(),
                right: right.trim_start_matches(SLOT).to_owned(),
                behind_figure,
            }
        };
        let mut table: Vec<Spelt> = table.into_iter().map(spelt).collect();
        table.sort_by_key(|spelt| std::cmp::Reverse(spelt.wrong.chars().count()));
        Self(table)
    }
}
