//! The readers of a campaign: who stands on which of its lists now, kept small, since lists are long.

use std::collections::HashMap;
use std::collections::hash_map::{DefaultHasher, Entry};
use std::hash::{Hash, Hasher};

use super::planning::{CONTACTS_LIST, Lists, contact};
use super::terms::Terms;
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::model::{EmailAddress, Newsroom, Recipient, Staff};
use jiff::Timestamp;

/// What matters of somebody on a list, when it is asked whether a letter may leave.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reader {
    languages: Vec<Locale>,
    topics: Vec<String>,
    honours_embargoes: bool,
    is_contact: bool,
}

/// Where somebody stands: a list, and what it says of them; in the order of the lists.
type Standing = Vec<(u32, u32)>;

/// Who stands on which lists.
///
/// Addresses are kept as hashes of 128 bits, and what is said of people once for all of whom the
/// same is said.
#[derive(Clone, Debug, Default)]
pub struct Readers {
    lists: Vec<String>,
    people: Vec<Reader>,
    standings: Vec<Standing>,
    by_key: HashMap<u128, u32>,
}

/// What is being gathered, with what is known to be there already.
#[derive(Default)]
struct Gathering {
    readers: Readers,
    known_readers: HashMap<Reader, u32>,
    known_standings: HashMap<Standing, u32>,
}

impl Readers {
    /// Reads who stands on lists, and who are the own contacts of the announcement with this id.
    ///
    /// Names of lists that the newsroom does not have any more are of nobody.
    ///
    /// # Errors
    ///
    /// What is wrong with the lists.
    pub fn gather(
        id: &str,
        newsroom: &Newsroom,
        names: &[&str],
        lists: &mut dyn Lists,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut gathering = Gathering::default();
        let editions = newsroom.editions_of::<Staff>(id, Timestamp::MIN);
        let own = editions.first();
        for id in own.into_iter().flat_map(|edition| edition.contacts(&newsroom.directory)) {
            let person = newsroom.directory.person(id);
            if let Some(recipient) = person.and_then(|one| contact(one, &newsroom.directory)) {
                gathering.add(&recipient, CONTACTS_LIST, true);
            }
        }
        let faults =
            lists.each(names, &mut |recipient, list| gathering.add(recipient, list, false));
        let errors: Vec<Diagnostic> = faults.into_iter().filter(Diagnostic::is_error).collect();
        if errors.is_empty() { Ok(gathering.readers) } else { Err(errors) }
    }

    /// What the first list of a mailing that names an address says of its reader; nothing if none
    /// does any more.
    pub(super) fn of(&self, key: &str, terms: &Terms) -> Option<&Reader> {
        let standing = self.standings.get(*self.by_key.get(&hash(key))? as usize)?;
        let on = |wanted: &dyn Fn(&str, &Reader) -> bool| {
            standing.iter().find_map(|(list, reader)| {
                let list = self.lists.get(*list as usize)?;
                let reader = self.people.get(*reader as usize)?;
                wanted(list, reader).then_some(reader)
            })
        };
        if terms.contacts
            && let Some(reader) = on(&|_, reader| reader.is_contact)
        {
            return Some(reader);
        }
        terms
            .lists
            .iter()
            .find_map(|wanted| on(&|list, reader| !reader.is_contact && list == wanted))
    }
}

impl Reader {
    /// The reader as somebody whom a campaign can place.
    pub(super) fn at(&self, address: &EmailAddress) -> Recipient {
        Recipient {
            languages: self.languages.clone(),
            topics: self.topics.clone(),
            honours_embargoes: self.honours_embargoes,
            ..Recipient::at(address.clone())
        }
    }

    /// The languages, best first.
    pub(super) fn languages(&self) -> &[Locale] {
        &self.languages
    }

    /// Whether it is a press contact of the announcement.
    pub(super) fn is_contact(&self) -> bool {
        self.is_contact
    }
}

impl Gathering {
    fn add(&mut self, recipient: &Recipient, list: &str, is_contact: bool) {
        let reader = Reader {
            languages: recipient.languages.clone(),
            topics: recipient.topics.clone(),
            honours_embargoes: recipient.honours_embargoes,
            is_contact,
        };
        let readers = &mut self.readers;
        let position = readers.lists.iter().position(|own| own == list);
        let position = position.unwrap_or_else(|| {
            readers.lists.push(list.to_owned());
            readers.lists.len() - 1
        });
        let list = small(position);
        let reader = number(&mut self.known_readers, &mut readers.people, reader);
        let before = readers.by_key.entry(hash(&recipient.email.key()));
        let mut standing = match &before {
            Entry::Occupied(entry) => readers.standings[*entry.get() as usize].clone(),
            Entry::Vacant(_) => Standing::new(),
        };
        // Of several entries on one list, the first counts, as in a plan.
        let is_there = standing.iter().any(|(own, person)| {
            *own == list && readers.people[*person as usize].is_contact == is_contact
        });
        if is_there {
            return;
        }
        standing.push((list, reader));
        let standing = number(&mut self.known_standings, &mut readers.standings, standing);
        before.insert_entry(standing);
    }
}

/// The number of a thing among all that are known; it is added if it is new.
fn number<T: Clone + Eq + Hash>(known: &mut HashMap<T, u32>, all: &mut Vec<T>, thing: T) -> u32 {
    *known.entry(thing).or_insert_with_key(|thing| {
        all.push(thing.clone());
        small(all.len() - 1)
    })
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn hash(key: &str) -> u128 {
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, key).hash(&mut hasher);
        u128::from(hasher.finish())
    };
    half(0) << 64 | half(1)
}
