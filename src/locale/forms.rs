//! How a name joins the word before it: *de* or *d’*; the engine, whose tables are a language's.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::sentences::capitalized;
use crate::yaml::Located;

/// Where a name stands in the pattern of a [`Form`].
pub(super) const SLOT: &str = "{}";

/// A word as it stands before a name, once in full and once elided.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Before a name that does not elide; `{}` is the name.
    pub plain: Located<String>,
    /// Before a name that elides; `{}` is the name.
    pub elided: Located<String>,
}

impl Form {
    /// Joins the word and a name.
    #[must_use]
    pub fn join(&self, name: &str, elides: bool) -> String {
        let pattern = if elides { &self.elided } else { &self.plain };
        pattern.value.replace(SLOT, name)
    }
}

/// Before which names a language elides, as far as spelling tells.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Elision {
    /// The first letters that elide, in lower case.
    pub before: String,
    /// Words that are elided in running text, and what becomes of them: `de`, `d’`.
    #[serde(default)]
    pub words: BTreeMap<String, String>,
    /// Words before which nothing is elided, although their first letter says so.
    #[serde(default)]
    pub never_before: BTreeSet<String>,
}

impl Elision {
    /// A text whose last word is elided before the words that follow it; nothing if none is.
    #[must_use]
    pub fn elided(&self, before: &str, following: &str) -> Option<String> {
        let text = before.strip_suffix([' ', '\u{a0}'])?;
        let first: String = following.chars().take_while(|one| one.is_alphanumeric()).collect();
        if !self.elides(&first) || self.never_before.contains(&first.to_lowercase()) {
            return None;
        }
        let start = text
            .rfind(|one: char| !one.is_alphanumeric())
            .map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8));
        let word = &text[start..];
        let elided = self.words.get(&word.to_lowercase())?;
        let is_capital = word.starts_with(char::is_uppercase);
        let elided =
            if is_capital { capitalized(elided, &BTreeMap::new()) } else { elided.clone() };
        Some([&text[..start], &elided].concat())
    }

    /// Tells from its first letter whether a name elides the word before it.
    ///
    /// How a name is pronounced is not always told by its spelling: a record that knows better goes
    /// before this.
    #[must_use]
    pub fn elides(&self, name: &str) -> bool {
        let first = name.chars().find(|letter| letter.is_alphanumeric());
        first.is_some_and(|letter| letter.to_lowercase().all(|letter| self.before.contains(letter)))
    }
}
