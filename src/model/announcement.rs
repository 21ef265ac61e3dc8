//! What authors wrote: an announcement, and its words in each language.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::diagnostic::{Span, Spanned};
use crate::locale::Locale;
use crate::prose::{Inline, Prose, Written};

use super::{
    ContactGroup, Dateline, Details, Embargo, Fact, Kind, Localized, MadeFrom, Picture, Table,
    Waiver,
};

/// What is announced, by whom, when and where, and the words for it.
#[derive(Clone, Debug)]
pub struct Announcement {
    /// Its id: its name in commands, and in addresses unless a language gives its own.
    pub id: Spanned<String>,
    /// What it is; where that is told.
    pub kind: Spanned<Kind>,
    /// What it tells besides its text, by its kind.
    pub details: Details,
    /// The day on which it is issued.
    pub issued: Spanned<Date>,
    /// Until when it is held, if it is.
    pub embargo: Option<Embargo>,
    /// When it becomes public, unless it is a draft: at the end of its embargo, or else on its day
    /// of issue at the newsroom's publishing hour.
    pub public_from: Timestamp,
    /// Whether its authors are still writing.
    pub draft: bool,
    /// The places of its dateline, by id.
    pub places: Vec<Spanned<String>>,
    /// The country that the dateline adds, as ISO 3166 has it.
    pub country: Option<Spanned<String>>,
    /// How much its dateline tells, if not as its organizations have it.
    pub dateline: Option<Dateline>,
    /// Who issues it, by id, in the order of its authors.
    pub organizations: Vec<Spanned<String>>,
    /// Whom journalists may reach about it, by id.
    pub contacts: Vec<Spanned<String>>,
    /// The groups in which contacts stand, by the id of each that is in one.
    pub contact_groups: BTreeMap<String, ContactGroup>,
    /// What it is about: topics of the newsroom, by id.
    pub topics: Vec<Spanned<String>>,
    /// Its own facts, by key.
    pub facts: BTreeMap<String, Fact>,
    /// Its tables, by key.
    pub tables: BTreeMap<String, Table>,
    /// Its pictures; the first stands above its text.
    pub pictures: Vec<Picture>,
    /// A legal notice that goes before the newsroom's.
    pub legal_notice: Localized<Prose<Written>>,
    /// A disclaimer that goes before the newsroom's.
    pub disclaimer: Localized<Prose<Written>>,
    /// The findings about it that may stand.
    pub accepted: Vec<Waiver>,
    /// The language in which it was written first.
    pub original: Locale,
    /// Its words; never empty.
    pub translations: BTreeMap<Locale, Translation>,
}

impl Announcement {
    /// Its place among the announcements of a newsroom: newest first, then by id.
    #[must_use]
    pub fn order(&self) -> (Reverse<Date>, &str) {
        (Reverse(self.issued.value), &self.id.value)
    }
}

/// The words of an announcement in one language.
#[derive(Clone, Debug)]
pub struct Translation {
    /// The headline: text and facts only.
    pub headline: Vec<Inline<Written>>,
    /// Where the headline was written.
    pub headline_span: Span,
    /// The line below the headline: text and facts only; may be empty.
    pub subhead: Vec<Inline<Written>>,
    /// What kind of information it is by law, hours of trading, a reference: text and facts only; may
    /// be empty.
    pub label: Vec<Inline<Written>>,
    /// What happened, in a paragraph; may be empty.
    pub lede: Prose<Written>,
    /// The text.
    pub body: Prose<Written>,
    /// For editors, not for publication in the text; may be empty.
    pub notes: Prose<Written>,
    /// The last part of its address.
    pub slug: String,
    /// Addresses that it had before: `year/slug`.
    pub formerly: Vec<String>,
    /// What the original said when these words were made from it, if that was written down.
    pub made_from: Option<MadeFrom>,
    /// Whether it may go out.
    pub ready: bool,
    /// Where its words start.
    pub span: Span,
}
