//! A small world for walks: an announcement, five readers on two lists, a clock; and what its
//! records look like to the library.

use std::sync::Arc;

use heraut::diagnostic::Diagnostic;
use heraut::locale::Locale;
use heraut::mail::permission::Records;
use heraut::mail::planning::Lists;
use heraut::mail::readers::Readers;
use heraut::model::{
    Clearance, EmailAddress, Embargo, Newsroom, Recipient, Suppression, Suppressions,
};
use jiff::{SignedDuration, Timestamp};

use crate::support::address;

pub(super) const ID: &str = "lumivlinder";
pub(super) const LISTS: [&str; 2] = ["health", "regional"];
pub(super) const LANGUAGES: [&str; 2] = ["nl", "fr"];

/// A reader.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) address: EmailAddress,
    /// On which lists they stand.
    pub(super) lists: [bool; 2],
    /// The languages they read, best first, as places in [`LANGUAGES`].
    pub(super) languages: Vec<usize>,
    pub(super) honours: bool,
    pub(super) suppressed: bool,
}

/// What the records say, and what time it is.
#[derive(Clone, Debug)]
pub(super) struct World {
    pub(super) now: Timestamp,
    pub(super) draft: bool,
    pub(super) public_from: Timestamp,
    pub(super) advance: bool,
    pub(super) ready: [bool; 2],
    /// Which version of its words it says.
    pub(super) words: u32,
    pub(super) people: Vec<Person>,
}

pub(super) fn hours(hours: i64) -> SignedDuration {
    SignedDuration::from_hours(hours)
}

impl World {
    pub(super) fn new() -> Self {
        let person = |number: usize| Person {
            address: address(&format!("person{number}@example.com")),
            lists: [number < 4, number > 1],
            languages: if number.is_multiple_of(2) { vec![0, 1] } else { vec![1] },
            honours: number != 1,
            suppressed: false,
        };
        let now = Timestamp::from_second(1_800_000_000).expect("an instant");
        Self {
            now,
            draft: false,
            public_from: now + hours(24),
            advance: true,
            ready: [true, true],
            words: 0,
            people: (0..5).map(person).collect(),
        }
    }

    pub(super) fn is_held(&self) -> bool {
        self.public_from > self.now
    }

    pub(super) fn clearance(&self) -> Clearance {
        let ready = self.ready[0] || self.ready[1];
        let Self { draft, advance, public_from, .. } = *self;
        Clearance { draft, ready, advance, public_from }
    }

    /// The newsroom as these records make it, from one that lends it all else.
    pub(super) fn newsroom(&self, lent: &Newsroom) -> Arc<Newsroom> {
        let mut newsroom = lent.clone();
        let announcement = newsroom.announcements.first_mut().expect("the announcement");
        let announcement = Arc::make_mut(announcement);
        announcement.draft = self.draft;
        announcement.public_from = self.public_from;
        let embargo: &mut Embargo = announcement.embargo.as_mut().expect("an embargo");
        embargo.until = self.public_from;
        embargo.advance = self.advance;
        for (tag, ready) in LANGUAGES.iter().zip(self.ready) {
            let locale: Locale = tag.parse().expect("a tag");
            announcement.translations.get_mut(&locale).expect("a translation").ready = ready;
        }
        Arc::new(newsroom)
    }

    pub(super) fn suppressions(&self) -> Suppressions {
        let suppressed = self.people.iter().filter(|person| person.suppressed);
        let suppression = |person: &Person| Suppression {
            email: person.address.clone(),
            why: "asked".to_owned(),
            since: None,
        };
        Suppressions::of(suppressed.map(suppression).collect())
    }

    pub(super) fn records(&self, lent: &Newsroom) -> Records {
        let newsroom = self.newsroom(lent);
        let readers = Readers::gather(ID, &newsroom, &LISTS, &mut People(&self.people));
        let readers = readers.expect("nothing is wrong with the lists");
        Records { newsroom, suppressions: self.suppressions(), readers }
    }
}

/// The readers, as lists.
pub(super) struct People<'p>(pub(super) &'p [Person]);

impl Lists for People<'_> {
    fn each(&mut self, names: &[&str], visit: &mut dyn FnMut(&Recipient, &str)) -> Vec<Diagnostic> {
        for name in names {
            let place = LISTS.iter().position(|list| list == name).expect("a list");
            for person in self.0.iter().filter(|person| person.lists[place]) {
                let languages = person.languages.iter();
                let recipient = Recipient {
                    languages: languages
                        .map(|place| LANGUAGES[*place].parse().expect("a tag"))
                        .collect(),
                    honours_embargoes: person.honours,
                    ..Recipient::at(person.address.clone())
                };
                visit(&recipient, name);
            }
        }
        Vec::new()
    }
}
