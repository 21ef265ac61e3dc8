//! Dispatch: hands the queued letters of a campaign to a relay, over several connections, and
//! leaves what becomes of each to the ledger.
//!
//! A relay's own trouble is never taken for a refused recipient: it makes everything rest, and in
//! the end stops the run; the letters stay where they were.

mod refusals;
mod shared;
mod sheets;
mod traffic;
mod way;
mod worker;

use std::num::NonZeroUsize;

use crate::diagnostic::Diagnostic;

use super::dkim::Signer;
use super::ledger::Clerk;

pub use sheets::Sheets;
pub use traffic::Pace;
pub use way::{Dispatch, Event};

use shared::Shared;
use traffic::Traffic;
use way::BATCH;
use worker::Worker;

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
