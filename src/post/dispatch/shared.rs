//! What the workers of a run share: its letters, and what ends it early.

use std::sync::atomic::{AtomicBool, AtomicUsize};
use std::sync::{Mutex, PoisonError};

use super::refusals::Refusals;
use super::traffic::Traffic;
use crate::diagnostic::Diagnostic;
use crate::post::ledger::Reserved;

/// A letter that is to be sent, and what it met so far in this run.
pub(super) struct Job {
    pub(super) reserved: Reserved,
    pub(super) tries: Tries,
}

/// What a letter met so far in this run.
#[derive(Clone, Copy, Default)]
pub(super) struct Tries {
    /// How often the relay was in trouble when its turn came.
    pub(super) n_failures: u32,
    /// How often the relay put it off.
    pub(super) n_put_off: usize,
}

/// What the workers of a run share.
pub(super) struct Shared<'r> {
    pub(super) traffic: Traffic<'r, Job>,
    pub(super) fault: Mutex<Option<Diagnostic>>,
    pub(super) was_connected: AtomicBool,
    pub(super) n_doubts: AtomicUsize,
    pub(super) refusals: Refusals,
}

impl<'r> Shared<'r> {
    pub(super) fn new(traffic: Traffic<'r, Job>) -> Self {
        Self {
            traffic,
            fault: Mutex::new(None),
            was_connected: AtomicBool::new(false),
            n_doubts: AtomicUsize::new(0),
            refusals: Refusals::default(),
        }
    }

    /// The letters that did not leave, and what ended the run early.
    pub(super) fn into_parts(self) -> (impl Iterator<Item = Job>, Option<Diagnostic>) {
        let fault = self.fault.into_inner().unwrap_or_else(PoisonError::into_inner);
        (self.traffic.into_rest(), fault)
    }

    /// Ends the run; the first reason counts.
    pub(super) fn end(&self, fault: Diagnostic) {
        self.fault.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(fault);
        self.traffic.end();
    }
}
