//! Who gets no more letters, whatever list they are on.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::EmailAddress;

/// An address to which no letter goes: somebody who asked for that, or a letter box that is gone.
#[derive(Clone, Debug)]
pub struct Suppression {
    /// The address.
    pub email: EmailAddress,
    /// Why no letter goes there.
    pub why: String,
    /// Since when.
    pub since: Option<Date>,
}

/// All addresses to which no letter goes.
#[derive(Clone, Debug, Default)]
pub struct Suppressions(BTreeMap<String, Suppression>);

impl Suppressions {
    /// Gathers them; of several for one letter box the first stays.
    #[must_use]
    pub fn of(suppressions: Vec<Suppression>) -> Self {
        let mut by_key = BTreeMap::new();
        for suppression in suppressions {
            by_key.entry(suppression.email.key()).or_insert(suppression);
        }
        Self(by_key)
    }

    /// The suppression of a letter box, by the key of its address ([`EmailAddress::key`]).
    #[must_use]
    pub fn contains(&self, key: &str) -> Option<&Suppression> {
        self.0.get(key)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
