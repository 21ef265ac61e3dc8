//! Dispatch: hands the queued letters of a campaign to a relay, over several connections, and
//! leaves what becomes of each to the ledger.
//!
//! A relay's own trouble is never taken for a refused recipient: it makes everything rest, and in
//! the end stops the run; the letters stay where they were.

mod refusals;
mod shared;
mod sheets;
mod traffic;
mod worker;

use std::num::{NonZeroU32, NonZeroUsize};
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use jiff::Timestamp;

use crate::diagnostic::Diagnostic;
use crate::model::EmailAddress;

use super::dkim::Signer;
use super::ledger::Clerk;
use super::smtp::Dialer;

pub use sheets::Sheets;
pub use traffic::Pace;

use shared::Shared;
use traffic::Traffic;
use worker::Worker;

/// How letters are handed to a relay.
pub struct Dispatch<'d> {
    /// The way to the relay.
    pub dialer: &'d Dialer,
    /// Where the mail system reports letters that it could not deliver.
    pub bounces: &'d EmailAddress,
    /// What the letters say.
    pub sheets: &'d Sheets,
    /// Signs letters that are not signed yet.
    pub signer: Option<&'d Signer>,
    /// How many connections are open at once.
    pub connections: NonZeroUsize,
    /// How many letters one connection carries.
    pub letters_per_connection: NonZeroU32,
    /// After how long a letter that was put off is tried again, each time.
    pub retry_after: &'d [Duration],
    /// How fast letters leave.
    pub pace: Pace,
    /// What time it is.
    pub clock: &'d (dyn Fn() -> Timestamp + Sync),
    /// Is told of each letter that is done with.
    pub observer: &'d (dyn Fn(Event) + Sync),
    /// Set when the run is to stop: letters under way arrive, no other leaves.
    pub stop: &'d AtomicBool,
}

/// What became of a letter, for whoever watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The relay took it.
    Sent,
    /// The relay refused it.
    Refused,
    /// The relay put it off, and it is not tried again in this run.
    Deferred,
    /// Nobody knows whether the relay took it.
    InDoubt,
    /// It may not leave, as the records stand now.
    Withheld,
    /// The relay refused it, and that turned out to say nothing about its reader: it waits again.
    Recalled,
}

impl Dispatch<'_> {
    /// Sends what the clerk hands out, until nothing is left, the user stops, or the relay does not
    /// serve any more.
    ///
    /// What was done is in the ledger. What is reserved when the run ends is released.
    ///
    /// # Errors
    ///
    /// What ended the run early: a relay that cannot be reached, does not trust us or is not to be
    /// trusted, that takes letters and says nothing, or refuses whatever it gets; a ledger that
    /// cannot be written.
    ///
    /// # Panics
    ///
    /// If a thread of it did, which is a bug.
    pub fn run(&self, clerk: &Clerk) -> Result<(), Diagnostic> {
        let traffic = Traffic::new(self.pace.clone(), self.stop);
        let shared = Shared::new(traffic);
        std::thread::scope(|scope| {
            let workers: Vec<_> = (0..self.connections.get())
                .map(|_| scope.spawn(|| Worker::new(self, clerk, &shared).run()))
                .collect();
            for worker in workers {
                worker.join().expect("a worker does not panic");
            }
        });
        let (rest, fault) = shared.into_parts();
        for job in rest {
            clerk.release(job.reserved);
        }
        match fault {
            Some(fault) => Err(fault),
            None => Ok(()),
        }
    }
}

/// Signs what is queued and not signed yet, on as many threads as the machine has; returns how many
/// letters it signed.
///
/// # Errors
///
/// If a letter cannot be signed, or the ledger cannot be written.
///
/// # Panics
///
/// If a thread of it did, which is a bug.
pub fn sign_ahead(clerk: &Clerk, sheets: &Sheets, signer: &Signer) -> Result<usize, Diagnostic> {
    let threads = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let sign = || -> Result<usize, Diagnostic> {
        let (mut letter, mut n_signed) = (Vec::new(), 0);
        loop {
            let batch = clerk.take_unsigned(BATCH)?;
            if batch.is_empty() {
                return Ok(n_signed);
            }
            for mut reserved in batch {
                let signature = sheets.write(&reserved, Some(signer), &mut letter);
                if let Ok(Some(signature)) = &signature {
                    clerk.sign(&mut reserved, signature);
                    n_signed += 1;
                }
                clerk.release(reserved);
                signature?;
            }
        }
    };
    std::thread::scope(|scope| {
        let signers: Vec<_> = (0..threads).map(|_| scope.spawn(sign)).collect();
        signers.into_iter().map(|signer| signer.join().expect("a signer does not panic")).sum()
    })
}

/// How many letters are reserved at once.
const BATCH: usize = 128;
