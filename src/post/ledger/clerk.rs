//! The clerk: hands out deliveries to the threads of one sender, and writes what becomes of them.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::thread::{Builder, JoinHandle};

use jiff::Timestamp;

use super::desk::{Desk, Note, Reply, Task, Unsigned};
use super::failure::about;
use super::gate::{Gate, Leave};
use super::ids::{DeliveryId, MailingId};
use super::open::Ledger;
use super::sender::Recovery;
use super::state::State;
use super::turn::{Answer, Claim, Outcome, Reserved, Setback};
use super::writer::{Left, Work, Writer};
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;

/// Who hands out the deliveries of a campaign, and writes what becomes of them.
///
/// Any number of threads may call it at once; their claims share commits. When writing fails, it
/// fails for good: no claim is granted any more, and [`Clerk::close`] tries once more to write the
/// outcomes that were reported.
pub struct Clerk {
    desk: Arc<Desk>,
    path: PathBuf,
    thread: Option<JoinHandle<Left>>,
    started_at: Timestamp,
    gate: Arc<dyn Gate>,
}

/// Why a claim was not granted; the final dot of the letter must not leave.
#[derive(Debug)]
pub enum Unclaimed {
    /// The delivery is not this sender's any more, who was thought to be gone.
    Lost,
    /// The letter may not leave now; that is recorded.
    Withheld,
    /// Nobody can say whether it may leave; it stays reserved.
    Unknown(Box<Reserved>, Diagnostic),
    /// The ledger cannot be written.
    Failed(Diagnostic),
}

/// Whether a letter may leave, as far as it was looked at.
#[derive(Debug)]
#[must_use]
pub enum Admission {
    /// It may.
    Granted(Reserved),
    /// It may not, which is recorded.
    Withheld,
    /// Nobody can say.
    Unknown(Reserved, Diagnostic),
}

/// What a delivery may be while it is reserved: claimed or not.
#[derive(Debug)]
pub enum Held {
    /// Its final dot did not leave.
    Reserved(Reserved),
    /// Its final dot left, and was answered.
    Claimed(Claim),
}

impl Held {
    /// Whose letter it is.
    pub fn delivery(&self) -> &Reserved {
        match self {
            Self::Reserved(reserved) => reserved,
            Self::Claimed(claim) => claim.delivery(),
        }
    }
}

impl From<Reserved> for Held {
    fn from(reserved: Reserved) -> Self {
        Self::Reserved(reserved)
    }
}

impl From<Claim> for Held {
    fn from(claim: Claim) -> Self {
        Self::Claimed(claim)
    }
}

/// How the work of a clerk ended.
#[derive(Debug)]
#[must_use]
pub struct Closed {
    /// The ledger.
    pub ledger: Ledger,
    /// What the sender still had in hand: claims that nobody settled are in doubt now.
    pub recovery: Recovery,
    /// Why the ledger could not be written, if so.
    pub failure: Option<Diagnostic>,
    /// The outcomes that could not be written; in the ledger these deliveries are in doubt.
    pub unrecorded: Vec<Unrecorded>,
}

/// What was reported of a delivery, and could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unrecorded {
    /// Which delivery.
    pub id: DeliveryId,
    /// The state that it should be in.
    pub state: State,
    /// On what ground.
    pub answer: Answer,
}

impl Ledger {
    /// Starts a clerk, a thread that owns the ledger until it is closed.
    ///
    /// # Errors
    ///
    /// If the system grants no further thread.
    pub fn clerk(self, work: Work) -> Result<Clerk, Diagnostic> {
        self.settle_file();
        let (desk, path) = (Arc::new(Desk::default()), self.path.clone());
        let (started_at, gate) = (work.started_at, Arc::clone(&work.gate));
        let writer = Writer::new(self, work, Arc::clone(&desk));
        let thread = Builder::new()
            .name("ledger".to_owned())
            .spawn(|| writer.run())
            .map_err(|error| about("ledger-unreadable", &path).because(error))?;
        Ok(Clerk { desk, path, thread: Some(thread), started_at, gate })
    }
}

impl Clerk {
    /// Reserves up to `n` deliveries: queued ones by wave, then what may be handed out again.
    ///
    /// None means that there are none, or that other senders have the rest. Those that a sender
    /// had reserved who is gone are handed out too.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be written.
    pub fn take(&self, n: usize) -> Result<Vec<Reserved>, Diagnostic> {
        self.ask(|reply| Task::Take { n, unsigned: Unsigned::Too, reply })
    }

    /// Reserves up to `n` queued deliveries without a signature, each once: to sign them ahead,
    /// and to release them.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be written.
    pub fn take_unsigned(&self, n: usize) -> Result<Vec<Reserved>, Diagnostic> {
        self.ask(|reply| Task::Take { n, unsigned: Unsigned::Only, reply })
    }

    /// Reads what a mailing says in a language.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn content(
        &self,
        mailing: MailingId,
        locale: &Locale,
    ) -> Result<Option<Vec<u8>>, Diagnostic> {
        let locale = locale.clone();
        self.ask(|reply| Task::Content { mailing, locale, reply })
    }

    /// Keeps the signature of a letter that is not sent yet.
    ///
    /// A letter that has one keeps it.
    pub fn sign(&self, reserved: &mut Reserved, signature: &[u8]) {
        if reserved.signature.is_none() {
            reserved.signature = Some(signature.to_owned());
            self.desk.note(reserved.id, Note::Sign(signature.to_owned()));
        }
    }

    /// Looks whether a letter is expected to leave, so that one which is not need not be handed
    /// over; it is asked again when it is claimed.
    pub fn admit(&self, reserved: Reserved, now: Timestamp) -> Admission {
        let leave = self.gate.is_expected_to_leave(&reserved, now);
        self.admitted(reserved, leave, now)
    }

    fn admitted(
        &self,
        reserved: Reserved,
        leave: Result<Leave, Diagnostic>,
        now: Timestamp,
    ) -> Admission {
        match leave {
            Ok(Leave::Granted) => Admission::Granted(reserved),
            Ok(Leave::Withheld(why)) => {
                self.desk.note(reserved.id, Note::Withhold(why, now));
                Admission::Withheld
            }
            Err(fault) => Admission::Unknown(reserved, fault),
        }
    }

    /// Claims a delivery that may leave now; once this returns, the claim is on the disk and the
    /// final dot may leave.
    ///
    /// `signature` is what the letter carries, unless its reservation has one already.
    ///
    /// # Errors
    ///
    /// If it may not leave, or nobody can say whether it may; if the delivery is not this sender's
    /// any more, or the ledger cannot be written.
    pub fn claim(
        &self,
        reserved: Reserved,
        signature: Option<&[u8]>,
        now: Timestamp,
    ) -> Result<Claim, Unclaimed> {
        let leave = self.gate.may_leave(&reserved, now);
        let mut reserved = match self.admitted(reserved, leave, now) {
            Admission::Granted(reserved) => reserved,
            Admission::Withheld => return Err(Unclaimed::Withheld),
            Admission::Unknown(reserved, fault) => {
                return Err(Unclaimed::Unknown(Box::new(reserved), fault));
            }
        };
        let id = reserved.id;
        let new = if reserved.signature.is_none() { signature.map(<[u8]>::to_vec) } else { None };
        if reserved.signature.is_none() {
            reserved.signature = Some(new.clone().unwrap_or_default());
        }
        match self.ask(|reply| Task::Claim { id, signature: new, at: now, reply }) {
            Ok(true) => {
                reserved.attempts += 1;
                Ok(Claim { reserved })
            }
            Ok(false) => Err(Unclaimed::Lost),
            Err(failure) => Err(Unclaimed::Failed(failure)),
        }
    }

    /// Ends a claim with what the relay did; it is written with the next commit.
    #[expect(clippy::needless_pass_by_value, reason = "it ends here")]
    pub fn settle(&self, claim: Claim, outcome: Outcome, answer: Answer) {
        self.desk.note(claim.reserved.id, Note::Settle(outcome, answer));
    }

    /// Gives a claim back whose final dot did not leave; the delivery stays reserved.
    pub fn give_back(&self, claim: Claim) -> Reserved {
        self.desk.note(claim.reserved.id, Note::GiveBack(claim.reserved.state));
        claim.reserved
    }

    /// Ends a reservation that the relay did not let come to a claim.
    #[expect(clippy::needless_pass_by_value, reason = "it ends here")]
    pub fn turn_down(&self, reserved: Reserved, setback: Setback, answer: Answer) {
        self.desk.note(reserved.id, Note::TurnDown(setback, answer));
    }

    /// Notes that the relay put a letter off that is tried again later in this run.
    ///
    /// The delivery stays reserved; if nobody comes back to it, it is deferred.
    pub fn put_off(&self, held: impl Into<Held>, answer: Answer) -> Reserved {
        let mut reserved = match held.into() {
            Held::Claimed(claim) => claim.reserved,
            Held::Reserved(mut reserved) => {
                reserved.attempts += 1;
                reserved
            }
        };
        reserved.state = State::Deferred;
        self.desk.note(reserved.id, Note::PutOff(answer));
        reserved
    }

    /// Undoes a refusal of this run that turned out to say nothing about its reader; the letter
    /// waits again.
    pub fn recall(&self, id: DeliveryId) {
        self.desk.note(id, Note::Recall);
    }

    /// Puts a reserved delivery back, for anybody to take.
    #[expect(clippy::needless_pass_by_value, reason = "it ends here")]
    pub fn release(&self, reserved: Reserved) {
        self.desk.note(reserved.id, Note::Release(reserved.place(), reserved.state));
    }

    /// Why the ledger cannot be written any more, if so.
    #[must_use]
    pub fn failure(&self) -> Option<Diagnostic> {
        self.desk.failure()
    }

    /// Writes what waits, frees what is reserved, and puts in doubt what was claimed and not
    /// settled.
    ///
    /// # Panics
    ///
    /// If the clerk's thread did, which is a bug.
    pub fn close(mut self, now: Timestamp) -> Closed {
        self.desk.close(now);
        let thread = self.thread.take().expect("only closing takes the thread");
        let left = thread.join().expect("the clerk does not panic");
        let unrecorded = left.unrecorded.into_iter().filter_map(|(id, note)| {
            let (state, answer) = match note {
                Note::Settle(outcome, answer) => (outcome.into(), answer),
                Note::TurnDown(setback, answer) => (setback.into(), answer),
                Note::PutOff(answer) => (State::Deferred, answer),
                Note::Release(..)
                | Note::Sign(_)
                | Note::GiveBack(_)
                | Note::Withhold(..)
                | Note::Recall => return None,
            };
            Some(Unrecorded { id, state, answer })
        });
        Closed {
            ledger: left.ledger,
            recovery: left.recovery,
            failure: left.failure,
            unrecorded: unrecorded.collect(),
        }
    }

    /// Asks for something and waits for the answer.
    fn ask<T>(&self, task: impl FnOnce(Reply<T>) -> Task) -> Result<T, Diagnostic> {
        let (reply, answer) = sync_channel(1);
        self.desk.ask(task(reply))?;
        let gone = |_| self.failure().unwrap_or_else(|| about("ledger-unreadable", &self.path));
        answer.recv().map_err(gone)?
    }
}

impl Drop for Clerk {
    fn drop(&mut self) {
        // Whoever stops without closing has no instant to give, and loses no outcome either.
        if let Some(thread) = self.thread.take() {
            self.desk.close(self.started_at);
            thread.join().ok();
        }
    }
}
