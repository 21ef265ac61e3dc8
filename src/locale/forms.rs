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
    /// What becomes of the word and an article behind it: `de le`, `du`.
    #[serde(default)]
    pub contractions: BTreeMap<String, String>,
}

impl Form {
    /// Joins the word and a name.
    #[must_use]
    pub fn join(&self, name: &str, elides: bool) -> String {
        let pattern = if elides { &self.elided } else { &self.plain };
        let joined = pattern.value.replace(SLOT, name);
        let contracted = self.contractions.iter().find_map(|(apart, together)| {
            let rest = joined.strip_prefix(apart.as_str())?;
            rest.starts_with(' ').then(|| [together, rest].concat())
        });
        contracted.unwrap_or(joined)
    }
}

/// Which names have an article in a sentence, as far as their words tell.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Articles {
    /// Nouns that have an article, in lower case: a name with one of them has one.
    pub nouns: BTreeSet<String>,
    /// Articles that a name may begin with, and with which it cannot stand behind `of`.
    #[serde(default)]
    pub articles: BTreeSet<String>,
}

impl Articles {
    /// Whether a name has an article in a sentence that the name itself does not show.
    #[must_use]
    pub fn wants_article(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        let words: Vec<&str> = name.split([' ', '-', '’', '\'', '\u{a0}']).collect();
        // Dutch and German join words: `ziekenhuis` ends `Sint-Elooisziekenhuis`.
        let is_noun = |word: &&str| {
            self.nouns.contains(*word)
                || self
                    .nouns
                    .iter()
                    .any(|noun| word.ends_with(noun.as_str()) && noun.chars().count() > 5)
        };
        words.iter().any(is_noun)
            || words.len() > 1 && words.first().is_some_and(|first| self.articles.contains(*first))
    }
}

/// Before which names a language elides, as far as spelling tells.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Elision {
    /// The first letters that elide, in lower case.
    pub before: String,
    /// The first letters that may elide or not, in lower case.
    #[serde(default)]
    pub in_doubt: String,
    /// Words that are elided in running text, and what becomes of them: `de`, `d’`.
    #[serde(default)]
    pub words: BTreeMap<String, String>,
    /// Words before which nothing is elided, although their first letter says so.
    #[serde(default)]
    pub never_before: BTreeSet<String>,
}

impl Elision {
    /// Whether spelling does not tell if a name elides: French knows a mute *h* and another.
    #[must_use]
    pub fn is_in_doubt(&self, name: &str) -> bool {
        let first = name.chars().next().and_then(|first| first.to_lowercase().next());
        first.is_some_and(|first| self.in_doubt.contains(first))
    }

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
