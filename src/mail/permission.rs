//! Permission: whether a letter may leave now, to this reader; the one place that says so.
//!
//! A plan freezes what is said. Whether it may still be said is asked of the records again for each
//! letter, just before it is claimed, on every way that letters leave: a first sending, `--resume`,
//! `--retry-deferred`, `--resend-in-doubt`, `--retry-refused`, what was prepared, and what goes in
//! advance. No way leads round it, since [`Clerk::claim`](crate::post::ledger::Clerk::claim) asks.

use std::sync::{Arc, PoisonError, RwLock};

use jiff::Timestamp;

use super::campaign::{Campaign, Placing, Selection};
use super::readers::{Reader, Readers};
use super::terms::{Circulation, LetterTerms, Letters};
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::model::{Audience, Newsroom, Press, Public, Suppressions};
use crate::post::ledger::{Gate, Leave, Reason, Reserved, Withholding};

/// The records, as they are now.
pub struct Records {
    /// The newsroom.
    pub newsroom: Arc<Newsroom>,
    /// Who gets no letters.
    pub suppressions: Suppressions,
    /// Who stands on which lists.
    pub readers: Readers,
}

/// What whoever sends says about a run, beside its plan.
#[derive(Clone, Debug, Default)]
pub struct Orders {
    /// Who of those in the plan.
    pub selection: Selection,
    /// Whether those are written to who are on none of the lists any more.
    pub keep_unlisted: bool,
}

/// Reads the records again if they changed since they were read last.
pub type Look = dyn Fn() -> Option<Result<Records, Diagnostic>> + Send + Sync;

/// Says of each letter of a campaign whether it may leave, by the records as they are at that
/// instant.
pub struct Gatekeeper {
    name: String,
    orders: Orders,
    letters: Letters,
    records: RwLock<Result<Arc<Records>, Diagnostic>>,
    look: Box<Look>,
}

impl Gatekeeper {
    /// A gatekeeper for the campaign of this name, whose letters are on these terms.
    #[must_use]
    pub fn new(
        name: &str,
        orders: Orders,
        letters: Letters,
        (records, look): (Records, Box<Look>),
    ) -> Self {
        let records = RwLock::new(Ok(Arc::new(records)));
        Self { name: name.to_owned(), orders, letters, records, look }
    }

    /// The records as they are now, read again if they changed.
    fn looked(&self) -> Result<Arc<Records>, Diagnostic> {
        if let Some(read) = (self.look)() {
            // What cannot be read stays so until it is read again: the old records say nothing
            // about now.
            *self.records.write().unwrap_or_else(PoisonError::into_inner) = read.map(Arc::new);
        }
        self.known()
    }

    /// The records as they were read last.
    fn known(&self) -> Result<Arc<Records>, Diagnostic> {
        self.records.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn ask(
        &self,
        records: &Records,
        delivery: &Reserved,
        now: Timestamp,
    ) -> Result<Leave, Diagnostic> {
        let lost = || Diagnostic::error("letter-not-frozen").with("address", &*delivery.name);
        let letter = self.letters.get(delivery.content).ok_or_else(lost)?;
        let asking = Asking { name: &self.name, orders: &self.orders, records, letter };
        Ok(asking.may_leave(delivery, now))
    }
}

impl Gate for Gatekeeper {
    fn may_leave(&self, delivery: &Reserved, now: Timestamp) -> Result<Leave, Diagnostic> {
        self.ask(&*self.looked()?, delivery, now)
    }

    fn is_expected_to_leave(
        &self,
        delivery: &Reserved,
        now: Timestamp,
    ) -> Result<Leave, Diagnostic> {
        self.ask(&*self.known()?, delivery, now)
    }
}

/// One letter that asks.
struct Asking<'k> {
    name: &'k str,
    orders: &'k Orders,
    records: &'k Records,
    letter: &'k LetterTerms,
}

impl Asking<'_> {
    fn may_leave(&self, delivery: &Reserved, now: Timestamp) -> Leave {
        let clearances = self.records.newsroom.clearances(self.name);
        let clearance = clearances.and_then(|all| all.into_values().next());
        let Some(clearance) = clearance else { return withheld(Reason::Gone, "") };
        if clearance.draft {
            return withheld(Reason::Draft, "");
        }
        match (self.letter.terms.circulation, clearance.is_held(now)) {
            (Circulation::Public, true) => withheld(Reason::Held, ""),
            (Circulation::Advance, false) => withheld(Reason::EmbargoOver, ""),
            (Circulation::Advance, true) if !clearance.advance => {
                withheld(Reason::NotInAdvance, "")
            }
            (Circulation::Public, false) => self.place::<Public>(delivery, now),
            (Circulation::Advance, true) => self.place::<Press>(delivery, now),
        }
    }

    /// Opens the door once more, and looks where the reader stands before it.
    fn place<A: Audience>(&self, delivery: &Reserved, now: Timestamp) -> Leave {
        let locale = &self.letter.locale;
        let editions = self.records.newsroom.editions_of::<A>(self.name, now);
        let Some(campaign) = Campaign::of(&editions, self.name) else {
            return withheld(Reason::NotReady, locale.as_str());
        };
        let is_ready = campaign.editions().iter().any(|edition| edition.locale() == locale);
        let suppression = self.records.suppressions.contains(&delivery.key);
        let suppressed = suppression.map(|suppression| suppression.why.as_str());
        let Some(reader) = self.records.readers.of(&delivery.key, &self.letter.terms) else {
            return match suppressed {
                Some(why) => withheld(Reason::Suppressed, why),
                None if self.orders.selection.except.contains(&delivery.key) => {
                    withheld(Reason::Excepted, "")
                }
                None if !self.orders.keep_unlisted => withheld(Reason::Unlisted, ""),
                None if !is_ready => withheld(Reason::NotReady, locale.as_str()),
                None => Leave::Granted,
            };
        };
        let except = Selection { only: None, ..self.orders.selection.clone() };
        // A topic says nothing about whose announcement it is.
        let selection = if reader.is_contact() { &except } else { &self.orders.selection };
        let recipient = reader.at(&delivery.address);
        match campaign.place(&recipient, selection, suppressed) {
            Placing::LeftOut { reason, note } => withheld(reason, &note),
            Placing::Letter { edition, .. } if edition.locale() == locale => Leave::Granted,
            Placing::Letter { .. } if !is_ready => withheld(Reason::NotReady, locale.as_str()),
            // A translation came since: that changes nothing for those who were planned before.
            Placing::Letter { .. } if reads_as_planned(reader, delivery, locale) => Leave::Granted,
            Placing::Letter { edition, .. } => {
                withheld(Reason::OtherLanguage, edition.locale().as_str())
            }
        }
    }
}

/// Whether a reader still reads what they read when the letter was planned.
fn reads_as_planned(reader: &Reader, delivery: &Reserved, locale: &Locale) -> bool {
    match &delivery.languages {
        Some(planned) => planned.split(' ').eq(reader.languages().iter().map(Locale::as_str)),
        // Ledgers of the version before kept only which of their languages it was.
        None => reader.languages().get(usize::from(delivery.choice)).is_some_and(|chosen| {
            let language = |tag: &Locale| tag.as_str().split('-').next().map(str::to_owned);
            language(chosen) == language(locale)
        }),
    }
}

fn withheld(reason: Reason, note: &str) -> Leave {
    Leave::Withheld(Withholding { reason, note: note.to_owned() })
}
