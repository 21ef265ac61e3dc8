//! What press offices know about a language and CLDR does not: `conventions.yaml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::amounts::AmountForms;
use super::forms::{Articles, Elision, Form, SLOT};
use super::profile::{Profile, Profiles, pattern_fault};
use super::spelling::Spelling;
use crate::diagnostic::{Diagnostic, FileId};
use crate::yaml::{self, Located};

/// The file that they are read from.
pub(super) const CONVENTIONS: &str = "conventions.yaml";

/// The conventions of a language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Conventions {
    /// The language's name in the language itself.
    pub name: String,
    /// The tag under which CLDR knows how this language writes figures and dates.
    pub(super) cldr: Located<String>,
    /// Whether the words of this language complete those that another lacks in diagnostics and on
    /// the command line; true for one language.
    #[serde(default)]
    pub reference: bool,
    /// The tag as Open Graph wants it: language and territory.
    pub open_graph: String,
    /// How text is set: the named profiles, the usual one first.
    pub(super) typography: Profiles,
    /// What stands under the last line of a press release.
    pub end_mark: String,
    /// How amounts of money are usually written.
    #[serde(default)]
    pub amounts: AmountForms,
    /// Figures as words.
    #[serde(default)]
    pub number_words: BTreeMap<u64, String>,
    /// Figures as words that go with a feminine noun, where they differ.
    #[serde(default)]
    pub number_words_feminine: BTreeMap<u64, String>,
    /// Abbreviations behind which a sentence goes on, in lower case.
    #[serde(default)]
    pub abbreviations: BTreeSet<String>,
    /// What authors leave where words are still to come, in lower case: `tbc`.
    #[serde(default)]
    pub unwritten: BTreeSet<String>,
    /// Words that are often misspelt, and how they are right; behind `{}`, what follows a figure.
    #[serde(default)]
    pub spelling: Spelling,
    /// Letters whose capital at the start of a sentence is not that of Unicode.
    #[serde(default)]
    pub capitals: BTreeMap<String, String>,
    /// Before which names words are elided.
    #[serde(default)]
    pub elision: Elision,
    /// Which names have an article in a sentence.
    #[serde(default)]
    pub articles: Articles,
    /// Words that change before a name, by the name of the function that messages call.
    #[serde(default)]
    pub forms: BTreeMap<String, Form>,
}

impl Conventions {
    /// Reads `conventions.yaml`, and the profile of this name or else the usual one.
    ///
    /// # Errors
    ///
    /// The first fault of shape, or all patterns that cannot be filled in.
    pub(super) fn read(
        text: &str,
        file: FileId,
        profile: Option<&str>,
    ) -> Result<(Self, Profile), Vec<Diagnostic>> {
        let conventions: Self = yaml::parse(text, file).map_err(|fault| vec![fault])?;
        let mut faults = conventions.faults(file);
        let profile = conventions.typography.choose(profile, file);
        match profile.map_err(|found| faults.extend(found)) {
            Ok(profile) if faults.is_empty() => Ok((conventions, profile)),
            _ => Err(faults),
        }
    }

    /// The names of its profiles, the usual one first.
    pub fn profiles(&self) -> impl Iterator<Item = &str> {
        self.typography.names()
    }

    fn faults(&self, file: FileId) -> Vec<Diagnostic> {
        let forms = self.forms.values().flat_map(|form| [&form.plain, &form.elided]);
        forms.filter_map(|pattern| pattern_fault(pattern, &[SLOT], file)).collect()
    }
}
