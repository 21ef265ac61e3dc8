//! Places in a row as press offices write them: *1er*, *2nd*, *3.*

use serde::Deserialize;

use super::forms::SLOT;
use crate::yaml::Located;

/// What is written for a place in a row, by the category that CLDR gives its number; `{}` is the
/// figure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ordinals {
    one: Option<Located<String>>,
    two: Option<Located<String>>,
    few: Option<Located<String>>,
    many: Option<Located<String>>,
    other: Located<String>,
}

impl Ordinals {
    /// A figure as a place in a row, where its number is of a category.
    pub(super) fn write(&self, category: &str, figure: &str) -> String {
        let own = match category {
            "one" => &self.one,
            "two" => &self.two,
            "few" => &self.few,
            "many" => &self.many,
            _ => &None,
        };
        own.as_ref().unwrap_or(&self.other).value.replace(SLOT, figure)
    }

    /// Its patterns.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &Located<String>> {
        let own = [&self.one, &self.two, &self.few, &self.many];
        own.into_iter().flatten().chain([&self.other])
    }
}
