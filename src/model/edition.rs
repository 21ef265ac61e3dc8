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
//! use heraut::model::{Announcement, Edition, Public, Translation};
//!
//! fn forge<'a>(announcement: &'a Announcement, translation: &'a Translation) -> Edition<'a, Public> {
//!     Edition { announcement, translation, ..todo!() }
//! }
//! ```

use std::collections::BTreeMap;
use std::marker::PhantomData;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::locale::Locale;

use crate::diagnostic::Spanned;
use crate::prose::Prose;

use super::{
    Announcement, Directory, Embargo, Fact, Localized, Moment, Newsroom, Recipient, Translation,
};

/// Somebody who may read. The list is closed.
pub trait Audience: sealed::Sealed + Send + Sync + 'static {
    /// Whether it may read the announcement at `now`.
    fn may_read(announcement: &Announcement, now: Timestamp) -> bool;

    /// Whether it may read words that are not said to be ready.
    #[must_use]
    fn reads_unready() -> bool {
        false
    }

    /// Whether a recipient belongs to it.
    fn includes(recipient: &Recipient) -> bool;
}

/// Anybody at all: neither drafts nor anything still held.
pub enum Public {}

/// Journalists who honour embargoes: also held announcements that allow it.
pub enum Press {}

/// The people who write them: everything.
pub enum Staff {}

impl Audience for Public {
    fn may_read(announcement: &Announcement, now: Timestamp) -> bool {
        !announcement.draft && announcement.public_from <= now
    }

    fn includes(_: &Recipient) -> bool {
        true
    }
}

impl Audience for Press {
    fn may_read(announcement: &Announcement, now: Timestamp) -> bool {
        let advance = announcement.embargo.as_ref().is_some_and(|embargo| embargo.advance);
        Public::may_read(announcement, now) || (!announcement.draft && advance)
    }

    fn includes(recipient: &Recipient) -> bool {
        recipient.honours_embargoes
    }
}

impl Audience for Staff {
    fn may_read(_: &Announcement, _: Timestamp) -> bool {
        true
    }

    fn reads_unready() -> bool {
        true
    }

    fn includes(_: &Recipient) -> bool {
        false
    }
}

/// An announcement in one language, cleared for one audience at one moment.
pub struct Edition<'a, A: Audience> {
    announcement: &'a Announcement,
    translation: &'a Translation,
    locale: &'a Locale,
    moment: Moment,
    audience: PhantomData<fn() -> A>,
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
        if !A::may_read(announcement, moment.now) {
            return None;
        }
        let (locale, translation) = announcement.translations.get_key_value(locale)?;
        (translation.ready || A::reads_unready()).then_some(Self {
            announcement,
            translation,
            locale,
            moment,
            audience: PhantomData,
        })
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

    /// Whom journalists may reach about it, by id.
    #[must_use]
    pub fn contacts(&self) -> &'a [Spanned<String>] {
        &self.announcement.contacts
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

    /// A legal notice that goes before the newsroom's.
    #[must_use]
    pub fn legal_notice(&self) -> &'a Localized<Prose> {
        &self.announcement.legal_notice
    }

    /// A disclaimer that goes before the newsroom's.
    #[must_use]
    pub fn disclaimer(&self) -> &'a Localized<Prose> {
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

    /// Whether it is still held at the moment of the edition: its audience reads it in advance.
    #[must_use]
    pub fn is_held(&self) -> bool {
        !Public::may_read(self.announcement, self.moment.now)
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

/// All editions of a newsroom that one audience may read at one moment, newest first.
pub struct Editions<'a, A: Audience> {
    directory: &'a Directory,
    moment: Moment,
    all: Vec<Edition<'a, A>>,
}

impl Newsroom {
    /// Opens the door: everything that `A` may read at `now`, in the newsroom's languages.
    #[must_use]
    pub fn editions<A: Audience>(&self, now: Timestamp) -> Editions<'_, A> {
        let directory = &self.directory;
        let moment = directory.settings.moment(now);
        let languages = &directory.settings.languages;
        let all = self
            .announcements
            .iter()
            .flat_map(|announcement| languages.iter().map(move |locale| (announcement, locale)))
            .filter_map(|(announcement, locale)| Edition::of(announcement, &locale.value, moment))
            .collect();
        Editions { directory, moment, all }
    }

    /// The id of the next announcement that becomes public after `now`, and when.
    #[must_use]
    pub fn next_release(&self, now: Timestamp) -> Option<(&str, Timestamp)> {
        self.announcements
            .iter()
            .filter(|announcement| !announcement.draft && announcement.public_from > now)
            .map(|announcement| (announcement.id.value.as_str(), announcement.public_from))
            .min_by_key(|(_, from)| *from)
    }
}

impl<'a, A: Audience> Editions<'a, A> {
    /// Who and where. Of what is announced, only editions go through the door.
    #[must_use]
    pub fn directory(&self) -> &'a Directory {
        self.directory
    }

    /// The moment at which the door was opened.
    #[must_use]
    pub fn moment(&self) -> Moment {
        self.moment
    }

    /// All editions: newest announcement first, then in the order of the newsroom's languages.
    #[must_use]
    pub fn all(&self) -> &[Edition<'a, A>] {
        &self.all
    }

    /// The editions in one language, newest first.
    pub fn in_language<'s>(
        &'s self,
        locale: &'s Locale,
    ) -> impl Iterator<Item = &'s Edition<'a, A>> {
        self.all.iter().filter(move |edition| edition.locale() == locale)
    }

    /// The editions of the same announcement, itself included, in the order of the languages.
    pub fn translations<'s>(
        &'s self,
        edition: &Edition<'a, A>,
    ) -> impl Iterator<Item = &'s Edition<'a, A>> {
        let announcement: *const Announcement = edition.announcement;
        let position = self
            .all
            .partition_point(|other| order(other.announcement) < order(edition.announcement));
        self.all[position..]
            .iter()
            .take_while(move |other| std::ptr::eq(other.announcement, announcement))
    }
}

/// The order of announcements in a newsroom: newest first, then by id.
pub(crate) fn order(announcement: &Announcement) -> (std::cmp::Reverse<Date>, &str) {
    (std::cmp::Reverse(announcement.issued.value), &announcement.id.value)
}

/// A recipient who belongs to an audience.
pub struct Addressee<'a, A: Audience> {
    recipient: &'a Recipient,
    audience: PhantomData<fn() -> A>,
}

impl<'a, A: Audience> Addressee<'a, A> {
    /// The recipient, if they belong to `A`.
    #[must_use]
    pub fn of(recipient: &'a Recipient) -> Option<Self> {
        A::includes(recipient).then_some(Self { recipient, audience: PhantomData })
    }

    /// The recipient.
    #[must_use]
    pub fn recipient(&self) -> &'a Recipient {
        self.recipient
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Public {}
    impl Sealed for super::Press {}
    impl Sealed for super::Staff {}
}
