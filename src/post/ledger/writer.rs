//! The thread that owns the ledger and writes what is on the desk, many moves in one transaction.

use std::sync::Arc;

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Result, Transaction, TransactionBehavior};

use super::desk::{Desk, Note, Task, Unsigned};
use super::failure::failed;
use super::gate::Gate;
use super::ids::DeliveryId;
use super::open::Ledger;
use super::scope::Scope;
use super::sender::{Recovery, SenderId, SenderName, leave, recover_senders};
use super::state::State;
use super::turn::{self, Place, Reserved, Wanted, Whose};
use crate::diagnostic::Diagnostic;

/// What a clerk works on, and for whom.
pub struct Work {
    /// The campaign whose deliveries are handed out.
    pub campaign: String,
    /// The sender that they are handed out to.
    pub sender: SenderId,
    /// What is handed out besides what is queued.
    pub again: Vec<Again>,
    /// Which of its deliveries: those that the plan of this run showed.
    pub scope: Scope,
    /// Says of each letter, just before it is claimed, whether it may leave.
    pub gate: Arc<dyn Gate>,
    /// Is told how many letters were ever claimed, each time that claims are on the disk.
    pub watermark: Box<dyn FnMut(u64) + Send>,
    /// When the run began.
    pub started_at: Timestamp,
    /// Tells whether another sender is at work.
    pub is_alive: Box<dyn Fn(&SenderName) -> bool + Send>,
}

/// What may be handed out again, when that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// What the relay put off.
    Deferred,
    /// What may have been sent.
    InDoubt,
    /// What the relay refused.
    Refused,
}

impl From<Again> for State {
    fn from(again: Again) -> Self {
        match again {
            Again::Deferred => Self::Deferred,
            Again::InDoubt => Self::InDoubt,
            Again::Refused => Self::Refused,
        }
    }
}

/// The writer, until it runs.
pub(super) struct Writer {
    ledger: Ledger,
    work: Work,
    desk: Arc<Desk>,
    /// Whether a commit returns only when it is on the disk, as ledgers are opened.
    is_durable: bool,
    /// Up to where letters without a signature were handed out.
    unsigned: Place,
    /// Up to where the deliveries of these states were handed out: each once in a run.
    again: Vec<(State, Place)>,
}

/// What the writer leaves when it goes.
pub(super) struct Left {
    pub(super) ledger: Ledger,
    pub(super) recovery: Recovery,
    pub(super) failure: Option<Diagnostic>,
    pub(super) unrecorded: Vec<(DeliveryId, Note)>,
}

/// Tells those who wait that the writer is gone, also if it fell over.
struct Going(Arc<Desk>);

impl Drop for Going {
    fn drop(&mut self) {
        self.0.leave();
    }
}

impl Writer {
    pub(super) fn new(ledger: Ledger, work: Work, desk: Arc<Desk>) -> Self {
        let again = work.again.iter().map(|again| (State::from(*again), Place::START)).collect();
        Self { ledger, work, desk, is_durable: true, unsigned: Place::START, again }
    }

    /// Writes until the desk is closed.
    pub(super) fn run(mut self) -> Left {
        let _going = Going(Arc::clone(&self.desk));
        let mut group = Vec::new();
        loop {
            if let Some(at) = self.desk.next(&mut group) {
                return self.finish(group, at);
            }
            if let Err(error) = self.write(&mut group) {
                let failure = failed(&self.ledger.path)(error);
                group.extend(self.desk.fail(&failure));
                let notes = refuse(group, &failure);
                let closing = self.desk.wait_for_closing();
                return self.finish_failed(notes, failure, closing);
            }
        }
    }

    /// Writes a group in one transaction; who waits for a claim is told once it is on the disk.
    ///
    /// If it fails, nothing of the group is written.
    fn write(&mut self, group: &mut [Task]) -> Result<()> {
        // Only claims must outlast a loss of power: whatever else is lost makes no double.
        let is_durable = group.iter().any(|task| matches!(task, Task::Claim { .. }));
        let connection = &self.ledger.connection;
        if self.is_durable != is_durable {
            connection.execute_batch(if is_durable { DURABLY } else { LAZILY })?;
            self.is_durable = is_durable;
        }
        let sender = self.work.sender;
        let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
        let mut verdicts = Vec::new();
        for task in &mut *group {
            match task {
                Task::Take { n, unsigned, reply } => {
                    let taken = self.work.take(
                        &transaction,
                        (&mut self.unsigned, &mut self.again),
                        *unsigned,
                        *n,
                    )?;
                    reply.send(Ok(taken)).ok();
                }
                Task::Content { mailing, locale, reply } => {
                    let sql = "SELECT bytes FROM content WHERE mailing = ? AND locale = ?";
                    let bytes = transaction
                        .prepare_cached(sql)?
                        .query_row((mailing.0, locale.as_str()), |row| row.get(0))
                        .optional()?;
                    reply.send(Ok(bytes)).ok();
                }
                Task::Claim { id, signature, at, .. } => {
                    let is_claimed = turn::claim(&transaction, sender, *id, *at)?;
                    if let Some(signature) = signature.as_ref().filter(|_| is_claimed) {
                        turn::sign(&transaction, *id, signature)?;
                    }
                    verdicts.push(is_claimed);
                }
                Task::Note(id, note) => {
                    if let (Note::Release(place, state), true) =
                        (&*note, record(&transaction, sender, *id, note)?)
                    {
                        step_back(&mut self.again, *state, *place);
                    }
                }
            }
        }
        let n_claims = verdicts.iter().filter(|is_claimed| **is_claimed).count();
        let n_claimed = count_claims(&transaction, n_claims)?;
        transaction.commit()?;
        if let Some(n_claimed) = n_claimed {
            (self.work.watermark)(n_claimed);
        }
        let claims = group.iter().filter_map(|task| match task {
            Task::Claim { reply, .. } => Some(reply),
            _ => None,
        });
        for (reply, is_claimed) in claims.zip(verdicts) {
            reply.send(Ok(is_claimed)).ok();
        }
        Ok(())
    }

    /// Writes what waits, and that the sender left.
    fn finish(self, group: Vec<Task>, at: Timestamp) -> Left {
        let mut notes = Vec::new();
        for task in group {
            // Whoever still asks for something hears nothing, and sends nothing.
            if let Task::Note(id, note) = task {
                notes.push((id, note));
            }
        }
        self.leave(notes, None, at)
    }

    fn finish_failed(
        self,
        mut notes: Vec<(DeliveryId, Note)>,
        failure: Diagnostic,
        (group, at): (Vec<Task>, Timestamp),
    ) -> Left {
        notes.extend(refuse(group, &failure));
        self.leave(notes, Some(failure), at)
    }

    fn leave(
        self,
        notes: Vec<(DeliveryId, Note)>,
        failure: Option<Diagnostic>,
        at: Timestamp,
    ) -> Left {
        let sender = self.work.sender;
        let last = || -> Result<Recovery> {
            let connection = &self.ledger.connection;
            connection.execute_batch(DURABLY)?;
            let transaction =
                Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
            for (id, note) in &notes {
                record(&transaction, sender, *id, note)?;
            }
            let recovery = leave(&transaction, sender, (None, at))?;
            transaction.commit()?;
            self.ledger.settle_file();
            Ok(recovery)
        };
        match last() {
            Ok(recovery) => Left { ledger: self.ledger, recovery, failure, unrecorded: Vec::new() },
            Err(error) => {
                let failure = failure.unwrap_or_else(|| failed(&self.ledger.path)(error));
                Left {
                    ledger: self.ledger,
                    recovery: Recovery::default(),
                    failure: Some(failure),
                    unrecorded: notes,
                }
            }
        }
    }
}

/// A commit returns when it is on the disk.
const DURABLY: &str = "PRAGMA synchronous = FULL";
/// A commit is on the disk with the next one that must be.
const LAZILY: &str = "PRAGMA synchronous = NORMAL";

impl Work {
    /// Reserves deliveries, also those that a sender reserved who is gone by now.
    fn take(
        &self,
        transaction: &Transaction<'_>,
        (unsigned, again): (&mut Place, &mut [(State, Place)]),
        only: Unsigned,
        n: usize,
    ) -> Result<Vec<Reserved>> {
        let whom = Whose { campaign: &self.campaign, scope: self.scope, sender: self.sender };
        if only == Unsigned::Only {
            let taken = turn::reserve(transaction, whom, Wanted::Unsigned, *unsigned, n)?;
            *unsigned = taken.last().map_or(*unsigned, Reserved::place);
            return Ok(taken);
        }
        let queued = |n| turn::reserve(transaction, whom, Wanted::Queued, Place::START, n);
        let mut taken = queued(n)?;
        if taken.is_empty()
            && recover_senders(transaction, &*self.is_alive, Some(self.sender), self.started_at)?
                .freed
                > 0
        {
            taken = queued(n)?;
        }
        for (state, after) in again {
            let n_more = n - taken.len();
            if n_more == 0 {
                break;
            }
            let wanted = Wanted::Again(*state);
            let more = turn::reserve(transaction, whom, wanted, *after, n_more)?;
            *after = more.last().map_or(*after, Reserved::place);
            taken.extend(more);
        }
        Ok(taken)
    }
}

/// Lets what was put back be handed out once more.
fn step_back(again: &mut [(State, Place)], state: State, place: Place) {
    for (_, after) in again.iter_mut().filter(|(own, after)| *own == state && *after >= place) {
        *after = Place { id: place.id - 1, ..place };
    }
}

/// Writes a note; says whether the delivery was in a state that allows it.
fn record(
    transaction: &Transaction<'_>,
    sender: SenderId,
    id: DeliveryId,
    note: &Note,
) -> Result<bool> {
    match note {
        Note::Release(..) => turn::release(transaction, sender, id),
        Note::Sign(signature) => turn::sign(transaction, id, signature).map(|()| true),
        Note::GiveBack(state) => turn::give_back(transaction, sender, id, *state),
        Note::Settle(outcome, answer) => turn::settle(transaction, sender, id, *outcome, answer),
        Note::TurnDown(setback, answer) => {
            turn::turn_down(transaction, sender, id, *setback, answer)
        }
        Note::PutOff(answer) => turn::put_off(transaction, sender, id, answer),
        Note::Withhold(why, at) => turn::withhold(transaction, sender, id, (why, *at)),
        Note::Recall => turn::recall(transaction, sender, id),
    }
}

/// Counts claims that are being made; says how many there were ever, if there are new ones.
fn count_claims(transaction: &Transaction<'_>, n_claims: usize) -> Result<Option<u64>> {
    if n_claims == 0 {
        return Ok(None);
    }
    let sql = "UPDATE progress SET n_claims = n_claims + ? RETURNING n_claims";
    let count = i64::try_from(n_claims).unwrap_or(i64::MAX);
    let total: i64 = transaction.prepare_cached(sql)?.query_row([count], |row| row.get(0))?;
    Ok(Some(total.unsigned_abs()))
}

/// Tells all who wait why they get nothing; returns the notes.
fn refuse(tasks: Vec<Task>, failure: &Diagnostic) -> Vec<(DeliveryId, Note)> {
    let mut notes = Vec::new();
    for task in tasks {
        match task {
            Task::Take { reply, .. } => drop(reply.try_send(Err(failure.clone()))),
            Task::Content { reply, .. } => drop(reply.try_send(Err(failure.clone()))),
            Task::Claim { reply, .. } => drop(reply.try_send(Err(failure.clone()))),
            Task::Note(id, note) => notes.push((id, note)),
        }
    }
    notes
}
