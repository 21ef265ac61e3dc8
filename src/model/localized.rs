//! What differs by language.

use std::collections::BTreeMap;

use crate::locale::Locale;

/// A value for each language, or one for all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localized<T> {
    each: BTreeMap<Locale, T>,
    every: Option<T>,
}

impl<T> Default for Localized<T> {
    fn default() -> Self {
        Self { each: BTreeMap::new(), every: None }
    }
}

impl<T> Localized<T> {
    /// One value that serves every language.
    pub fn every(value: T) -> Self {
        Self { each: BTreeMap::new(), every: Some(value) }
    }

    /// A value of its own for each language, and perhaps one for the languages without.
    pub fn each(each: BTreeMap<Locale, T>, every: Option<T>) -> Self {
        Self { each, every }
    }

    /// The value for a language, if it has one.
    pub fn get(&self, locale: &Locale) -> Option<&T> {
        self.each.get(locale).or(self.every.as_ref())
    }

    /// Whether no language has a value.
    pub fn is_empty(&self) -> bool {
        self.each.is_empty() && self.every.is_none()
    }

    /// All values, whatever their language.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.each.values().chain(&self.every)
    }

    /// The values that belong to one language only.
    pub fn by_language(&self) -> impl Iterator<Item = (&Locale, &T)> {
        self.each.iter()
    }
}
