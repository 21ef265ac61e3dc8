//! Planning: who of those on lists, and of an announcement's own contacts, gets which letter.

use std::collections::BTreeSet;

use super::campaign::{Campaign, Placing, Selection};
use crate::diagnostic::Diagnostic;
use crate::locale::Languages;
use crate::model::{Audience, Directory, EmailAddress, PressContact, Recipient, Suppressions};
use crate::post::ledger::{Draft, Entered, Entry, Verdict};
use crate::post::stationery::message_id;
use crate::view::greeting;

/// The waves: press contacts of the announcement get the proof first.
pub(super) const CONTACTS: u8 = 0;
/// The wave of those on lists.
pub(super) const LISTS: u8 = 1;
/// What stands for a list where an announcement's own contacts are meant.
pub(super) const CONTACTS_LIST: &str = "contacts";

/// The media lists of a newsroom, which may be too long to be held at once.
pub trait Lists {
    /// Reads lists in the order in which they are named, and hands over each person with the name
    /// of the list; returns what is wrong with them.
    fn each(&mut self, names: &[&str], visit: &mut dyn FnMut(&Recipient, &str)) -> Vec<Diagnostic>;
}

/// Whom a mailing is for, as whoever sends says it.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The media lists, by name.
    pub lists: Vec<String>,
    /// Whether the announcement's own press contacts are written to, before the lists.
    pub contacts: bool,
    /// Who of all of them.
    pub selection: Selection,
}

/// What the records say that planning needs.
#[derive(Clone, Copy)]
pub struct Office<'o> {
    /// Who and where, and what the records share.
    pub directory: &'o Directory,
    /// The words of languages, for greetings.
    pub languages: &'o Languages,
    /// Who gets no letters.
    pub suppressions: &'o Suppressions,
    /// The address that letters come from.
    pub sender: &'o EmailAddress,
}

/// What was found beside those who are in the plan.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// The names of contacts without an e-mail address.
    pub unreachable: Vec<String>,
    /// How many stand on the lists more than once.
    pub n_repeated: usize,
}

/// Enters into a draft whoever is wanted: contacts first, then the lists as they are named.
///
/// # Errors
///
/// A list that is not there or cannot be read, a language without words, a ledger that cannot be
/// written.
pub fn gather<A: Audience>(
    (name, wanted): (&str, &Wanted),
    office: &Office<'_>,
    campaign: &Campaign<'_, '_, A>,
    lists: &mut dyn Lists,
    draft: &mut Draft<'_>,
) -> Result<Gathered, Vec<Diagnostic>> {
    let mut gathered = Gathered::default();
    let mut entering = Entering { name, office, campaign, selection: &wanted.selection, draft };
    if wanted.contacts {
        // A topic says nothing about whose announcement it is.
        let selection = Selection { only: None, ..wanted.selection.clone() };
        let mut entering = Entering { selection: &selection, ..entering.again() };
        for id in campaign.contacts(office.directory) {
            let Some(person) = office.directory.person(id) else { continue };
            match contact(person, office.directory) {
                None => gathered
                    .unreachable
                    .push(person.name_in(office.directory.settings.first_language()).to_owned()),
                Some(recipient) => {
                    entering.enter(&recipient, CONTACTS_LIST, CONTACTS).map_err(|one| vec![one])?;
                }
            }
        }
    }
    let names: Vec<&str> = wanted.lists.iter().map(String::as_str).collect();
    let mut failure = None;
    let faults = lists.each(&names, &mut |recipient, list| {
        if failure.is_some() {
            return;
        }
        match entering.enter(recipient, list, LISTS) {
            Ok(Entered::First) => {}
            Ok(Entered::Again { .. }) => gathered.n_repeated += 1,
            Err(fault) => failure = Some(fault),
        }
    });
    // Warnings were told when the newsroom was loaded.
    let errors: Vec<Diagnostic> = faults.into_iter().filter(Diagnostic::is_error).collect();
    match failure {
        Some(fault) => Err(vec![fault]),
        None if errors.is_empty() => Ok(gathered),
        None => Err(errors),
    }
}

/// A person as somebody who is written to about their own announcement; nothing without an address.
pub(super) fn contact(person: &crate::model::Person, directory: &Directory) -> Option<Recipient> {
    PressContact::of(person)?.recipient(&directory.settings.languages)
}

/// What entering a recipient needs.
struct Entering<'e, 'd, 'c, 'a, A: Audience> {
    name: &'e str,
    office: &'e Office<'e>,
    campaign: &'e Campaign<'c, 'a, A>,
    selection: &'e Selection,
    draft: &'e mut Draft<'d>,
}

impl<'d, 'c, 'a, A: Audience> Entering<'_, 'd, 'c, 'a, A> {
    /// The same, for a while.
    fn again(&mut self) -> Entering<'_, 'd, 'c, 'a, A> {
        let Self { name, office, campaign, selection, draft } = self;
        Entering { name, office, campaign, selection, draft }
    }

    fn enter(
        &mut self,
        recipient: &Recipient,
        list: &str,
        wave: u8,
    ) -> Result<Entered, Diagnostic> {
        let key = recipient.email.key();
        let suppression = self.office.suppressions.contains(&key);
        let suppressed = suppression.map(|suppression| suppression.why.as_str());
        let placing = self.campaign.place(recipient, self.selection, suppressed);
        let (greeting, verdict) = match &placing {
            Placing::Letter { addressee, edition, choice } => {
                let unknown = || {
                    Diagnostic::error("unknown-locale").with("language", edition.locale().as_str())
                };
                let language = self.office.languages.get(edition.locale()).ok_or_else(unknown)?;
                let greeting = greeting(language, addressee.recipient())?;
                (greeting, Verdict::Send { locale: edition.locale(), choice: *choice })
            }
            Placing::LeftOut { reason, note } => {
                (String::new(), Verdict::LeftOut { reason: *reason, note })
            }
        };
        self.draft.enter(&Entry {
            address: &recipient.email,
            name: &recipient.name,
            greeting: &greeting,
            outlet: recipient.outlet.as_ref().map(|outlet| outlet.0.as_str()),
            list,
            wave,
            message_id: &message_id(self.name, &key, &self.office.sender.domain()),
            languages: &recipient.languages,
            verdict,
        })
    }
}

impl Selection {
    /// Those who are meant by a topic, and by addresses to leave out.
    ///
    /// # Errors
    ///
    /// `invalid-email` for what is no address.
    pub fn new(only: Option<&str>, except: &[String]) -> Result<Self, Diagnostic> {
        let mut keys = BTreeSet::new();
        for address in except {
            let parsed = EmailAddress::parse(address.trim());
            let invalid = || Diagnostic::error("invalid-email").with("value", address.as_str());
            keys.insert(parsed.ok_or_else(invalid)?.key());
        }
        Ok(Self { only: only.map(str::to_owned), except: keys })
    }
}
