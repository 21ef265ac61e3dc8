//! How a name joins the word before it: *de* or *d’*; the engine, whose tables are a language's.

use serde::Deserialize;

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
#[serde(deny_unknown_fields)]
pub struct Elision {
    /// The first letters that elide, in lower case.
    pub before: String,
}

impl Elision {
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
