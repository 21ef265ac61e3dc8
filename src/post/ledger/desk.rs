//! Where senders leave what they want written, until the clerk takes the whole pile.

use std::mem;
use std::sync::mpsc::SyncSender;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use super::ids::{DeliveryId, MailingId};
use super::reason::Withholding;
use super::state::State;
use super::turn::{Answer, Outcome, Place, Reserved, Setback};
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;

/// How long an outcome may wait for company before it is written.
const LULL: Duration = Duration::from_millis(250);
/// How long a claim waits for others to share its commit, where others are to be expected.
const GATHERING: Duration = Duration::from_millis(1);
/// How many outcomes may wait.
const PILE: usize = 1024;

/// The answer to a request: what was asked for, or why it is not to be had.
pub(super) type Reply<T> = SyncSender<Result<T, Diagnostic>>;

/// What the clerk is to write or to read.
#[derive(Debug)]
pub(super) enum Task {
    Take { n: usize, unsigned: Unsigned, reply: Reply<Vec<Reserved>> },
    Content { mailing: MailingId, locale: Locale, reply: Reply<Option<Vec<u8>>> },
    Claim { id: DeliveryId, signature: Option<Vec<u8>>, at: Timestamp, reply: Reply<bool> },
    Note(DeliveryId, Note),
}

/// Whether only letters without a signature are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unsigned {
    Only,
    Too,
}

/// What may be written a little later, since losing it makes no double.
#[derive(Debug)]
pub(super) enum Note {
    Release(Place, State),
    Sign(Vec<u8>),
    GiveBack(State),
    Settle(Outcome, Answer),
    TurnDown(Setback, Answer),
    PutOff(Answer),
    Withhold(Withholding, Timestamp),
    Recall,
}

/// The pile between senders and the clerk.
#[derive(Debug, Default)]
pub(super) struct Desk {
    pile: Mutex<Pile>,
    bell: Condvar,
}

#[derive(Debug, Default)]
struct Pile {
    tasks: Vec<Task>,
    n_urgent: usize,
    phase: Phase,
    failure: Option<Diagnostic>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Phase {
    #[default]
    Working,
    Waiting,
    Closing(Timestamp),
    Gone,
}

impl Desk {
    /// Puts a request on the pile, and rings; once writing failed, says why instead.
    pub(super) fn ask(&self, task: Task) -> Result<(), Diagnostic> {
        let mut pile = self.pile();
        if let Some(failure) = &pile.failure {
            return Err(failure.clone());
        }
        if pile.phase == Phase::Gone {
            return Ok(()); // The request is dropped, which tells whoever waits for its answer.
        }
        pile.tasks.push(task);
        pile.n_urgent += 1;
        self.ring(pile);
        Ok(())
    }

    /// Puts a note on the pile; it is written with the next request.
    pub(super) fn note(&self, id: DeliveryId, note: Note) {
        let mut pile = self.pile();
        if pile.phase == Phase::Gone {
            return;
        }
        pile.tasks.push(Task::Note(id, note));
        if pile.tasks.len() >= PILE {
            self.ring(pile);
        }
    }

    /// Asks the clerk to go when it has written everything.
    pub(super) fn close(&self, at: Timestamp) {
        let mut pile = self.pile();
        if pile.phase != Phase::Gone {
            pile.phase = Phase::Closing(at);
            self.bell.notify_one();
        }
    }

    /// Why nothing can be written any more, if so.
    pub(super) fn failure(&self) -> Option<Diagnostic> {
        self.pile().failure.clone()
    }

    fn ring(&self, mut pile: MutexGuard<'_, Pile>) {
        if pile.phase == Phase::Waiting {
            pile.phase = Phase::Working;
            drop(pile);
            self.bell.notify_one();
        }
    }

    fn pile(&self) -> MutexGuard<'_, Pile> {
        // Nothing is done under this lock that could leave a pile half made.
        self.pile.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for tasks and swaps them for those of the last group; returns the instant of closing
    /// once that was asked for.
    ///
    /// Several claims in the last group tell that several connections are at work: more claims will
    /// come soon, and a commit costs the same for all of them.
    pub(super) fn next(&self, group: &mut Vec<Task>) -> Option<Timestamp> {
        let is_shared = n_claims(group) > 1;
        group.clear();
        let mut pile = self.pile();
        let closing = loop {
            if let Phase::Closing(at) = pile.phase {
                break Some(at);
            }
            if pile.n_urgent > 0 || pile.tasks.len() >= PILE {
                break None;
            }
            pile.phase = Phase::Waiting;
            let waited = self.bell.wait_timeout(pile, LULL);
            let (woken, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            pile = woken;
            if pile.phase == Phase::Waiting {
                pile.phase = Phase::Working;
            }
            if timeout.timed_out() && !pile.tasks.is_empty() {
                break None;
            }
        };
        if is_shared && closing.is_none() {
            // Nobody rings while the phase is not `Waiting`: this only ends with its time.
            let gathered = self.bell.wait_timeout(pile, GATHERING);
            pile = gathered.unwrap_or_else(PoisonError::into_inner).0;
        }
        pile.n_urgent = 0;
        mem::swap(&mut pile.tasks, group);
        closing
    }

    /// Says why nothing can be written any more; nobody is to ask for anything from now on.
    ///
    /// Returns what was asked for in the meantime.
    pub(super) fn fail(&self, failure: &Diagnostic) -> Vec<Task> {
        let mut pile = self.pile();
        pile.failure = Some(failure.clone());
        pile.n_urgent = 0;
        mem::take(&mut pile.tasks)
    }

    /// Waits until the desk is closed; returns what was left on it, and when that was.
    pub(super) fn wait_for_closing(&self) -> (Vec<Task>, Timestamp) {
        let mut pile = self.pile();
        loop {
            if let Phase::Closing(at) = pile.phase {
                return (mem::take(&mut pile.tasks), at);
            }
            pile = self.bell.wait(pile).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Says that nobody looks at this desk any more; who waits for an answer is told.
    pub(super) fn leave(&self) {
        let mut pile = self.pile();
        pile.phase = Phase::Gone;
        pile.tasks.clear();
    }
}

fn n_claims(tasks: &[Task]) -> usize {
    tasks.iter().filter(|task| matches!(task, Task::Claim { .. })).count()
}
