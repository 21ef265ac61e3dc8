//! The door: editions are announcements cleared for an audience.
//!
//! An edition is the only way from records to output, and making one looks at the embargo. What
//! the public must not see yet has no public edition, and cannot be passed for one:
//!
//! ```compile_fail,E0308
//! use heraut::model::{Edition, Public, Staff};
//!
//! fn print(edition: Edition<'_, Public>) {}
//!
//! fn leak(edition: Edition<'_, Staff>) {
//!     print(edition);
//! }
//! ```
//!
//! Nor can one be made by hand:
//!
//! ```compile_fail,E0451
//! use std::marker::PhantomData;
//!
//! use heraut::locale::Locale;
//! use heraut::model::{Announcement, Edition, Moment, Public, Translation};
//!
//! fn forge<'a>(
//!     announcement: &'a Announcement,
//!     translation: &'a Translation,
//!     locale: &'a Locale,
//!     moment: Moment,
//! ) -> Edition<'a, Public> {
//!     Edition { announcement, translation, locale, moment, audience: PhantomData }
//! }
//! ```

use std::collections::BTreeMap;
use std::marker::PhantomData;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::diagnostic::Spanned;
use crate::locale::Locale;
use crate::prose::{Prose, Written};

use super::audience::Audience;
use super::texts::{self, Text};
use super::{
    Announcement, ContactGroup, Dateline, Details, Directory, Embargo, Fact, Kind, Localized,
    Moment, Picture, Table, Translation,
};

/// An announcement in one language, cleared for one audience at one moment.
pub struct Edition<'a, A: Audience> {
    announcement: &'a Announcement,
    translation: &'a Translation,
    locale: &'a Locale,
    moment: Moment,
    audience: PhantomData<fn() -> A>,
}

/// A fact that a release tells.
#[derive(Clone, Copy, Debug)]
pub struct ToldFact<'a> {
    /// The id of the organization whose it is; none for one of the release itself.
    pub organization: Option<&'a str>,
    /// Its key.
    pub key: &'a str,
    /// What it says.
    pub fact: &'a Fact,
}

impl<A: Audience> Clone for Edition<'_, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A: Audience> Copy for Edition<'_, A> {}

impl<'a, A: Audience> Edition<'a, A> {
    /// The announcement in `locale`, if `A` may read it at `moment`.
    #[must_use]
    pub fn of(announcement: &'a Announcement, locale: &Locale, moment: Moment) -> Option<Self> {
        let (locale, translation) = announcement.translations.get_key_value(locale)?;
        A::may_read(&announcement.clearance(translation), moment.now).then_some(Self {
            announcement,
            translation,
            locale,
            moment,
            audience: PhantomData,
        })
    }

    /// What it is an edition of; only for its fellows in this room.
    pub(super) fn announcement(&self) -> &'a Announcement {
        self.announcement
    }

    /// Whether another one is of the same announcement.
    pub(super) fn is_of_same(&self, other: &Self) -> bool {
        std::ptr::eq(self.announcement, other.announcement)
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &'a str {
        &self.announcement.id.value
    }

    /// Its day of issue.
    #[must_use]
    pub fn issued(&self) -> Date {
        self.announcement.issued.value
    }

    /// When it became or becomes public.
    #[must_use]
    pub fn public_from(&self) -> Timestamp {
        self.announcement.public_from
    }

    /// Until when it is held, if it is or was.
    #[must_use]
    pub fn embargo(&self) -> Option<&'a Embargo> {
        self.announcement.embargo.as_ref()
    }

    /// Whether its authors are still writing.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.announcement.draft
    }

    /// The places of its dateline, by id.
    #[must_use]
    pub fn places(&self) -> &'a [Spanned<String>] {
        &self.announcement.places
    }

    /// How much its dateline tells.
    #[must_use]
    pub fn dateline(&self, directory: &Directory) -> Dateline {
        directory.dateline(self.announcement)
    }

    /// The country that the dateline adds.
    #[must_use]
    pub fn country(&self) -> Option<&'a str> {
        self.announcement.country.as_ref().map(|country| country.value.as_str())
    }

    /// Who issues it, by id.
    #[must_use]
    pub fn organizations(&self) -> &'a [Spanned<String>] {
        &self.announcement.organizations
    }

    /// Whom journalists may reach about it, by id; its organizations' contacts, if it names none.
    pub fn contacts(&self, directory: &'a Directory) -> impl Iterator<Item = &'a str> + use<'a, A> {
        directory.contacts(self.announcement).into_iter().map(|id| id.value.as_str())
    }

    /// The group in which a contact stands, if it is in one.
    #[must_use]
    pub fn contact_group(&self, directory: &'a Directory, id: &str) -> Option<&'a ContactGroup> {
        directory.contact_group(self.announcement, id)
    }

    /// What it is about, by id.
    #[must_use]
    pub fn topics(&self) -> &'a [Spanned<String>] {
        &self.announcement.topics
    }

    /// Its own facts, by key.
    #[must_use]
    pub fn facts(&self) -> &'a BTreeMap<String, Fact> {
        &self.announcement.facts
    }

    /// What it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.announcement.kind.value
    }

    /// What it tells besides its text, by its kind.
    #[must_use]
    pub fn details(&self) -> &'a Details {
        &self.announcement.details
    }

    /// Its tables, by key.
    #[must_use]
    pub fn tables(&self) -> &'a BTreeMap<String, Table> {
        &self.announcement.tables
    }

    /// Its pictures; the first stands above its text.
    #[must_use]
    pub fn pictures(&self) -> &'a [Picture] {
        &self.announcement.pictures
    }

    /// The facts that it tells in its language, boilerplates included, each with its key and the
    /// organization whose it is, if it is not its own; none twice.
    #[must_use]
    pub fn told(&self, directory: &'a Directory) -> Vec<ToldFact<'a>> {
        let mut told: Vec<ToldFact<'a>> = Vec::new();
        for text in self.texts(directory) {
            for (organization, key, fact) in text.told(directory) {
                let is_known =
                    |known: &ToldFact<'_>| known.organization == organization && known.key == key;
                if !told.iter().any(is_known) {
                    told.push(ToldFact { organization, key, fact });
                }
            }
        }
        told
    }

    /// Whether it tells any facts in its language.
    #[must_use]
    pub fn tells_facts(&self, directory: &'a Directory) -> bool {
        self.texts(directory).iter().any(|text| text.tells_facts(directory))
    }

    /// Everything that it says in its language, and what others say below it.
    #[must_use]
    pub fn texts(&self, directory: &'a Directory) -> Vec<Text<'a>> {
        texts::of_release_in(self.announcement, directory, self.locale)
    }

    /// A legal notice that goes before the newsroom's.
    #[must_use]
    pub fn legal_notice(&self) -> &'a Localized<Prose<Written>> {
        &self.announcement.legal_notice
    }

    /// A disclaimer that goes before the newsroom's.
    #[must_use]
    pub fn disclaimer(&self) -> &'a Localized<Prose<Written>> {
        &self.announcement.disclaimer
    }

    /// Whether this is the language in which it was written first.
    #[must_use]
    pub fn is_original(&self) -> bool {
        self.announcement.original == *self.locale
    }

    /// What the authors wrote in this language.
    #[must_use]
    pub fn translation(&self) -> &'a Translation {
        self.translation
    }

    /// The language.
    #[must_use]
    pub fn locale(&self) -> &'a Locale {
        self.locale
    }

    /// The day of the moment at which it is read.
    #[must_use]
    pub fn today(&self) -> Date {
        self.moment.today
    }

    /// Whether it is still held at the moment of the edition: its audience reads it in advance.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.announcement.clearance(self.translation).is_held(self.moment.now)
    }

    /// The day whose facts, roles and boilerplates it shows.
    ///
    /// That is its day of issue, so that later changes do not rewrite it; but never a day to come,
    /// since what holds from then on is not for anybody outside the house yet.
    #[must_use]
    pub fn day(&self) -> Date {
        self.announcement.issued.value.min(self.moment.today)
    }
}
