//! How a language is set: named profiles, each a house style of its own.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

/// The profiles of a language; there is one at least.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Vec<Profile>")]
pub(super) struct Profiles(Vec<Profile>);

/// One way to set a language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Profile {
    /// What it is called.
    pub profile: String,
    /// The quotation marks, with the spaces that belong inside.
    pub quotes: Quotes,
    /// The quotation marks inside a quotation.
    pub inner_quotes: Quotes,
    /// The apostrophe.
    pub apostrophe: String,
    /// Words that begin with an apostrophe, without it, in lower case: no quotation begins there.
    #[serde(default)]
    pub apostrophe_words: BTreeSet<String>,
    /// The ellipsis.
    pub ellipsis: String,
    /// The space before a punctuation mark, for marks that have one.
    #[serde(default)]
    pub space_before: BTreeMap<char, String>,
    /// The space between a figure and its per cent sign: that of the pattern of percentages.
    #[serde(skip)]
    pub percent_space: String,
}

/// A pair of quotation marks, each with the space that belongs inside.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quotes {
    /// Before what is quoted.
    pub open: String,
    /// After what is quoted.
    pub close: String,
}

impl Profiles {
    /// Lets all of them part figures and their per cent sign by a space.
    pub(super) fn set_percent_space(&mut self, space: &str) {
        for profile in &mut self.0 {
            space.clone_into(&mut profile.percent_space);
        }
    }

    /// The usual one.
    pub(super) fn usual(&self) -> &Profile {
        &self.0[0]
    }
}

impl TryFrom<Vec<Profile>> for Profiles {
    type Error = &'static str;

    fn try_from(profiles: Vec<Profile>) -> Result<Self, Self::Error> {
        if profiles.is_empty() { Err("no profile") } else { Ok(Self(profiles)) }
    }
}
