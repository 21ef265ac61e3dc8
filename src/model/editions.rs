//! Everything that one audience may read: opening the door of a whole newsroom.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;

use crate::locale::Locale;

use super::audience::Audience;
use super::{Announcement, Clearance, Directory, Edition, Moment, Newsroom};

/// All editions of a newsroom that one audience may read at one moment, newest first.
pub struct Editions<'a, A: Audience> {
    directory: &'a Directory,
    moment: Moment,
    all: Vec<Edition<'a, A>>,
    issuers: BTreeSet<&'a str>,
}

impl Newsroom {
    /// Opens the door: everything that `A` may read at `now`, in the newsroom's languages.
    #[must_use]
    pub fn editions<A: Audience>(&self, now: Timestamp) -> Editions<'_, A> {
        let directory = &self.directory;
        let moment = directory.settings.moment(now);
        let languages = &directory.settings.languages;
        let all: Vec<Edition<'_, A>> = self
            .announcements
            .iter()
            .flat_map(|announcement| languages.iter().map(move |locale| (announcement, locale)))
            .filter_map(|(announcement, locale)| Edition::of(announcement, &locale.value, moment))
            .collect();
        // The editions of an announcement stand together.
        let each = all.chunk_by(Edition::is_of_same);
        let issuers = each.flat_map(|editions| editions[0].organizations());
        let issuers = issuers.map(|id| id.value.as_str()).collect();
        Editions { directory, moment, all, issuers }
    }

    /// The clearance of an announcement in each of its languages, by its id; nothing if there is no
    /// such announcement.
    #[must_use]
    pub fn clearances(&self, id: &str) -> Option<BTreeMap<&Locale, Clearance>> {
        let announcement = self.announcement(id)?;
        let translations = announcement.translations.iter();
        Some(translations.map(|(locale, one)| (locale, announcement.clearance(one))).collect())
    }

    /// The ids of all announcements, newest first.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.announcements.iter().map(|announcement| announcement.id.value.as_str())
    }

    /// The editions of one announcement that `A` may read at `now`, in the order of the newsroom's
    /// languages; none if there is no such announcement.
    #[must_use]
    pub fn editions_of<A: Audience>(&self, id: &str, now: Timestamp) -> Vec<Edition<'_, A>> {
        let settings = &self.directory.settings;
        let moment = settings.moment(now);
        let Some(announcement) = self.announcement(id) else { return Vec::new() };
        let languages = settings.languages.iter();
        languages.filter_map(|locale| Edition::of(announcement, &locale.value, moment)).collect()
    }

    /// The id of the next announcement that becomes public after `now`, and when.
    #[must_use]
    pub fn next_release(&self, now: Timestamp) -> Option<(&str, Timestamp)> {
        self.announcements
            .iter()
            .filter(|announcement| !announcement.draft && announcement.public_from > now)
            .filter(|announcement| announcement.translations.values().any(|own| own.ready))
            .map(|announcement| (announcement.id.value.as_str(), announcement.public_from))
            .min_by_key(|(_, from)| *from)
    }

    /// Finds an announcement; above the door nobody holds one.
    fn announcement(&self, id: &str) -> Option<&Announcement> {
        let mut announcements = self.announcements.iter().map(Arc::as_ref);
        announcements.find(|announcement| announcement.id.value == id)
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

    /// The ids of the organizations that issue any of them.
    #[must_use]
    pub fn issuers(&self) -> &BTreeSet<&'a str> {
        &self.issuers
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
        let edition = *edition;
        let position = self
            .all
            .partition_point(|other| other.announcement().order() < edition.announcement().order());
        self.all[position..].iter().take_while(move |other| other.is_of_same(&edition))
    }
}
