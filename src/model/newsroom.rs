//! A newsroom: every record of one folder, and the settings they share.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use crate::diagnostic::{Span, Spanned};
use crate::locale::{AmountForm, Language, Locale};
use crate::prose::{Prose, Written};

use super::{
    Announcement, ContactGroup, Dateline, FactTeller, Localized, Mailing, Moment, Organization,
    Person, Place, WebAddress,
};

/// Every record of a newsroom; media lists apart, which may be long.
#[derive(Clone, Debug)]
pub struct Newsroom {
    /// Who and where, and what the records share.
    pub directory: Directory,
    /// What is announced; ids are unique. Newest first, then by id.
    pub announcements: Vec<Arc<Announcement>>,
}

/// Who and where, and what the records share: everything but what is announced.
#[derive(Clone, Debug)]
pub struct Directory {
    /// What the records share.
    pub settings: Settings,
    /// Who issues, by id.
    pub organizations: BTreeMap<String, Arc<Organization>>,
    /// Who speaks and who answers the telephone, by id.
    pub people: BTreeMap<String, Arc<Person>>,
    /// Where, by id: the built-in towns and the newsroom's own.
    pub places: BTreeMap<String, Place>,
}

impl Directory {
    /// Who issues an announcement, in its order, as far as they are known.
    pub fn issuers<'a>(
        &'a self,
        announcement: &'a Announcement,
    ) -> impl Iterator<Item = &'a Organization> {
        announcement.organizations.iter().filter_map(|id| self.organization(&id.value))
    }

    /// Whom journalists may reach about an announcement, by id: those that it names, or else those of
    /// its organizations, in their order, each once.
    #[must_use]
    pub fn contacts<'a>(&'a self, announcement: &'a Announcement) -> Vec<&'a Spanned<String>> {
        let mut contacts: Vec<&Spanned<String>> = announcement.contacts.iter().collect();
        if contacts.is_empty() {
            for contact in self.issuers(announcement).flat_map(|issuer| &issuer.contacts) {
                if !contacts.iter().any(|known| known.value == contact.value) {
                    contacts.push(contact);
                }
            }
        }
        contacts
    }

    /// The group in which a contact of an announcement stands, if it is in one.
    #[must_use]
    pub fn contact_group<'a>(
        &'a self,
        announcement: &'a Announcement,
        id: &str,
    ) -> Option<&'a ContactGroup> {
        if !announcement.contacts.is_empty() {
            return announcement.contact_groups.get(id);
        }
        self.issuers(announcement).find_map(|issuer| issuer.contact_groups.get(id))
    }

    /// The languages in which an announcement must appear: those that its topics require, where any does,
    /// or else its organizations, or else the newsroom, in its order.
    #[must_use]
    pub fn required_languages(&self, announcement: &Announcement) -> Vec<&Locale> {
        let own =
            self.issuers(announcement).filter_map(|issuer| issuer.required_languages.as_ref());
        let topics = announcement.topics.iter();
        let topics = topics.filter_map(|id| self.settings.required_by_topic.get(&id.value));
        let by_topic: Vec<&Locale> = topics.flatten().collect();
        let own: Vec<&Locale> =
            if by_topic.is_empty() { own.flatten().collect() } else { by_topic };
        let newsroom = self.settings.required_languages.as_ref();
        let all = self.settings.languages.iter().map(|locale| &locale.value);
        let is_required = |locale: &&Locale| match newsroom {
            _ if !own.is_empty() => own.contains(locale),
            Some(required) => required.contains(locale),
            None => true,
        };
        all.filter(is_required).collect()
    }

    /// How much the dateline of an announcement tells: as it says itself, or else the first of its
    /// organizations that says it, or else the newsroom.
    #[must_use]
    pub fn dateline(&self, announcement: &Announcement) -> Dateline {
        let own = announcement.dateline;
        own.or_else(|| self.issuers(announcement).find_map(|issuer| issuer.dateline))
            .unwrap_or(self.settings.dateline)
    }

    /// The organization of this id.
    #[must_use]
    pub fn organization(&self, id: &str) -> Option<&Organization> {
        self.organizations.get(id).map(Arc::as_ref)
    }

    /// The person of this id.
    #[must_use]
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.get(id).map(Arc::as_ref)
    }
}

/// What the records of a newsroom share.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The newsroom's name.
    pub name: Spanned<Localized<String>>,
    /// Where it is published; ends in `/`.
    pub address: WebAddress,
    /// Its languages, first of all the one for readers of none of them; never empty.
    pub languages: Vec<Spanned<Locale>>,
    /// The zone whose clocks it goes by.
    pub zone: TimeZone,
    /// The hour at which announcements without embargo become public.
    pub publishing_hour: Time,
    /// The organization that runs it, by id.
    pub organization: Option<Spanned<String>>,
    /// What the ids of feeds begin with, which outlive a change of address: a host and a date
    /// (RFC 4151), or a host and perhaps a path. No two newsrooms have the same.
    pub feed_authority: String,
    /// The addresses that it gives up, each with a slash at its end: all that begins so is gone.
    pub given_up: Vec<String>,
    /// Announcements per page of an archive.
    pub page_size: NonZeroUsize,
    /// Whether it only shows what heraut does.
    pub demonstration: bool,
    /// Who publishes, and under which rights.
    pub legal_notice: Localized<Prose<Written>>,
    /// What stands under each announcement.
    pub disclaimer: Localized<Prose<Written>>,
    /// The languages in which each announcement must appear, if not all.
    pub required_languages: Option<Vec<Locale>>,
    /// The same for the announcements on a topic, by its id.
    pub required_by_topic: BTreeMap<String, Vec<Locale>>,
    /// How much datelines tell.
    pub dateline: Dateline,
    /// How it writes amounts of money, by language, where not as is usual.
    pub amounts: BTreeMap<Locale, AmountForm>,
    /// What announcements are about, by id.
    pub topics: BTreeMap<String, Spanned<Localized<String>>>,
    /// How it writes to the press, if it does.
    pub mailing: Option<Mailing>,
    /// Where its record starts.
    pub span: Span,
}

impl Settings {
    /// What time it is here at `now`.
    #[must_use]
    pub fn moment(&self, now: Timestamp) -> Moment {
        Moment::new(now, &self.zone)
    }

    /// The country of the newsroom, as ISO 3166 has it: that of its clocks, where they tell.
    #[must_use]
    pub fn country(&self) -> Option<&'static str> {
        let name = self.zone.iana_name()?;
        COUNTRIES.iter().find(|(zone, _)| *zone == name).map(|(_, country)| *country)
    }

    /// When an announcement of a day becomes public, if it has no embargo.
    ///
    /// A publishing hour that a change of clocks skips is put off by as much as clocks skip. The
    /// very end of the calendar stands for a day whose instant lies beyond it.
    #[must_use]
    pub fn publishing_instant(&self, day: Date) -> Timestamp {
        let local = DateTime::from_parts(day, self.publishing_hour);
        self.zone.to_timestamp(local).unwrap_or(Timestamp::MAX)
    }

    /// A language that says facts as the newsroom writes them.
    #[must_use]
    pub fn teller<'a>(&self, language: &'a Language) -> FactTeller<'a> {
        FactTeller { language, amounts: self.amounts.get(language.locale()).copied() }
    }

    /// The language for readers of none of the newsroom's.
    ///
    /// # Panics
    ///
    /// Panics if there is no language, which reading the settings excludes.
    #[must_use]
    pub fn first_language(&self) -> &Locale {
        &self.languages.first().expect("a newsroom has a language").value
    }
}

/// Zones that are those of one country, as the time zone database has them (`zone1970.tab`), for
/// telephone numbers that were typed without its code.
const COUNTRIES: &[(&str, &str)] = &[
    ("Europe/Amsterdam", "NL"),
    ("Europe/Berlin", "DE"),
    ("Europe/Brussels", "BE"),
    ("Europe/Dublin", "IE"),
    ("Europe/Lisbon", "PT"),
    ("Europe/London", "GB"),
    ("Europe/Luxembourg", "LU"),
    ("Europe/Madrid", "ES"),
    ("Europe/Paris", "FR"),
    ("Europe/Rome", "IT"),
    ("Europe/Vienna", "AT"),
    ("Europe/Zurich", "CH"),
];
