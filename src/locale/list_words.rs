//! The words of a language in media lists that come out of a spreadsheet: `media-list.yaml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, FileId};
use crate::yaml;

/// The file that they are read from.
pub(super) const LIST_WORDS: &str = "media-list.yaml";

/// What a column of a media list holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// The whole name; the family name, beside a column of first names.
    Name,
    /// The first name.
    FirstName,
    /// The family name.
    Surname,
    /// How the person is greeted.
    Salutation,
    /// Where letters go.
    Email,
    /// The languages that the person reads, best first.
    Languages,
    /// Where the person works.
    Outlet,
    /// What the person writes about.
    Topics,
    /// Whether the person promised to honour embargoes.
    HonoursEmbargoes,
    /// The consent, or the legal ground, for writing to the person.
    Consent,
    /// When the entry was last found to be right.
    Verified,
}

impl Column {
    /// All columns.
    pub const ALL: &[Self] = &[
        Self::Name,
        Self::FirstName,
        Self::Surname,
        Self::Salutation,
        Self::Email,
        Self::Languages,
        Self::Outlet,
        Self::Topics,
        Self::HonoursEmbargoes,
        Self::Consent,
        Self::Verified,
    ];

    /// What the record of a media list calls it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::FirstName => "first-name",
            Self::Surname => "surname",
            Self::Salutation => "salutation",
            Self::Email => "email",
            Self::Languages => "languages",
            Self::Outlet => "outlet",
            Self::Topics => "topics",
            Self::HonoursEmbargoes => "honours-embargoes",
            Self::Consent => "consent",
            Self::Verified => "verified",
        }
    }
}

/// The words of a language in media lists: what columns are called, and what stands in cells.
///
/// Capitals, accents, spaces and marks do not count when they are looked up.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListWords {
    /// The names of columns.
    #[serde(default)]
    pub columns: BTreeMap<Column, Vec<String>>,
    /// The languages, as this one calls them, by tag.
    #[serde(default)]
    pub languages: BTreeMap<String, Vec<String>>,
    /// What stands before the name of a woman.
    #[serde(default)]
    pub madam: Vec<String>,
    /// What stands before the name of a man.
    #[serde(default)]
    pub sir: Vec<String>,
    /// Affirmation.
    #[serde(default)]
    pub yes: Vec<String>,
    /// Denial.
    #[serde(default)]
    pub no: Vec<String>,
}

impl ListWords {
    /// Reads `media-list.yaml`.
    ///
    /// # Errors
    ///
    /// The first fault of shape.
    pub(super) fn read(text: &str, file: FileId) -> Result<Self, Diagnostic> {
        yaml::parse(text, file)
    }
}
