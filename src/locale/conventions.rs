//! What press offices know about a language and CLDR does not: `conventions.yaml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::forms::{Articles, Elision, Form, SLOT};
use super::hours::{Hours, PARTS};
use super::profile::Profiles;
use crate::diagnostic::{Diagnostic, FileId, Span};
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
    /// A percentage; `{}` is the figure.
    pub(super) percentage: Located<String>,
    /// The first day of a month, where it is not written as a plain figure.
    pub date_day_one: Option<String>,
    /// The time of day.
    pub time: Hours,
    /// Figures as words.
    #[serde(default)]
    pub number_words: BTreeMap<u64, String>,
    /// Figures as words that go with a feminine noun, where they differ.
    #[serde(default)]
    pub number_words_feminine: BTreeMap<u64, String>,
    /// Abbreviations behind which a sentence goes on, in lower case.
    #[serde(default)]
    pub abbreviations: BTreeSet<String>,
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
    /// Reads `conventions.yaml`.
    ///
    /// # Errors
    ///
    /// The first fault of shape, or all patterns that cannot be filled in.
    pub fn read(text: &str, file: FileId) -> Result<Self, Vec<Diagnostic>> {
        let mut conventions: Self = yaml::parse(text, file).map_err(|fault| vec![fault])?;
        let pattern = &conventions.percentage.value;
        let space = pattern.strip_prefix(SLOT).and_then(|behind| behind.strip_suffix('%'));
        let space = space.unwrap_or_default().to_owned();
        conventions.typography.set_percent_space(&space);
        let faults = conventions.faults(file);
        if faults.is_empty() { Ok(conventions) } else { Err(faults) }
    }

    fn faults(&self, file: FileId) -> Vec<Diagnostic> {
        let hours = [Some(&self.time.pattern), self.time.whole_hour.as_ref()];
        let hours = hours.into_iter().flatten().map(|pattern| (pattern, &PARTS[..]));
        let forms = self.forms.values().flat_map(|form| [&form.plain, &form.elided]);
        let slots = forms.chain([&self.percentage]).map(|pattern| (pattern, &[SLOT][..]));
        hours.chain(slots).filter_map(|(pattern, parts)| fault(pattern, parts, file)).collect()
    }
}

/// Finds what is wrong with a pattern: a part that is not known, or no part at all.
fn fault(pattern: &Located<String>, parts: &[&str], file: FileId) -> Option<Diagnostic> {
    let rest = parts.iter().fold(pattern.value.clone(), |rest, part| rest.replace(part, ""));
    if rest != pattern.value && !rest.contains(['{', '}']) {
        return None;
    }
    let fault = Diagnostic::error("invalid-pattern")
        .with("value", pattern.value.as_str())
        .with("known", parts.join(", "))
        .at(Span::new(file, pattern.range.clone()));
    Some(fault)
}
