//! A worker: one connection to the relay at a time, letter after letter.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::traffic::{Traffic, Trouble, Waiting};
use super::{BATCH, Dispatch, Event};
use crate::diagnostic::Diagnostic;
use crate::mail::ledger::{Admission, Answer, Clerk, Held, Outcome, Reserved, Setback, Unclaimed};
use crate::mail::smtp::{
    Answer as Said, FaultKind, Outgoing, RelayFault, Reply, Session, Silence, Stage,
};

/// How often a letter may meet a relay in trouble before it is left for another run.
const MOST_FAILURES: u32 = 5;

/// After how many letters in a row that are refused for what they say the run stops.
const MOST_REFUSALS: usize = 10;

/// The stage of what is decided here, before the relay is asked.
const HERE: &str = "local";

/// A letter that is to be sent, and what it met so far in this run.
pub(super) struct Job {
    pub(super) reserved: Reserved,
    n_failures: u32,
    n_put_off: usize,
}

/// What the workers of a run share.
pub(super) struct Shared<'r> {
    traffic: Traffic<'r, Job>,
    fault: Mutex<Option<Diagnostic>>,
    was_connected: AtomicBool,
    n_doubts: AtomicUsize,
    n_refusals: AtomicUsize,
}

impl<'r> Shared<'r> {
    pub(super) fn new(traffic: Traffic<'r, Job>) -> Self {
        Self {
            traffic,
            fault: Mutex::new(None),
            was_connected: AtomicBool::new(false),
            n_doubts: AtomicUsize::new(0),
            n_refusals: AtomicUsize::new(0),
        }
    }

    /// The letters that did not leave, and what ended the run early.
    pub(super) fn into_parts(self) -> (impl Iterator<Item = Job>, Option<Diagnostic>) {
        let fault = self.fault.into_inner().unwrap_or_else(PoisonError::into_inner);
        (self.traffic.into_rest(), fault)
    }

    /// Ends the run; the first reason counts.
    fn end(&self, fault: Diagnostic) {
        self.fault.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(fault);
        self.traffic.end();
    }
}

/// One connection to the relay at a time.
pub(super) struct Worker<'w> {
    dispatch: &'w Dispatch<'w>,
    clerk: &'w Clerk,
    shared: &'w Shared<'w>,
    session: Option<Session>,
    n_carried: u32,
    letter: Vec<u8>,
}

/// Whether a worker goes on.
#[derive(PartialEq, Eq)]
enum Next {
    Letter,
    Retire,
}

impl<'w> Worker<'w> {
    pub(super) fn new(
        dispatch: &'w Dispatch<'w>,
        clerk: &'w Clerk,
        shared: &'w Shared<'w>,
    ) -> Self {
        Self { dispatch, clerk, shared, session: None, n_carried: 0, letter: Vec::new() }
    }

    /// Sends letters until the run ends.
    pub(super) fn run(mut self) {
        while let Some(Waiting { wave, job }) = self.shared.traffic.next(|| self.refill()) {
            if self.session.as_ref().is_some_and(|session| !session.is_open()) {
                self.hang_up();
            }
            if self.n_carried >= self.dispatch.letters_per_connection.get() {
                self.hang_up();
            }
            if self.session.is_none() {
                match self.dispatch.dialer.open() {
                    Ok(session) => {
                        self.session = Some(session);
                        self.shared.traffic.connected();
                        self.shared.was_connected.store(true, Ordering::Relaxed);
                    }
                    Err(fault) => {
                        let next = self.unconnected(&fault);
                        self.shared.traffic.put_back(Waiting { wave, job });
                        if next == Next::Retire {
                            return;
                        }
                        continue;
                    }
                }
            }
            self.send(wave, job);
        }
        self.hang_up();
    }

    fn refill(&self) -> Vec<Waiting<Job>> {
        match self.clerk.take(BATCH) {
            Ok(batch) => {
                let job = |reserved| Job { reserved, n_failures: 0, n_put_off: 0 };
                let waiting =
                    |reserved: Reserved| Waiting { wave: reserved.wave, job: job(reserved) };
                batch.into_iter().map(waiting).collect()
            }
            Err(failure) => {
                // Without letters, the run ends when those under way have arrived.
                self.shared
                    .fault
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .get_or_insert(failure);
                Vec::new()
            }
        }
    }

    fn hang_up(&mut self) {
        if let Some(session) = self.session.take() {
            self.shared.traffic.disconnected();
            session.quit();
        }
        self.n_carried = 0;
    }

    /// What follows when no connection comes about.
    fn unconnected(&self, fault: &RelayFault) -> Next {
        let is_first = !self.shared.was_connected.load(Ordering::Relaxed);
        let is_nowhere = matches!(fault.kind, FaultKind::Unresolved | FaultKind::Unreachable);
        if !fault.is_temporary() || (is_first && is_nowhere) {
            self.shared.end(fault.diagnostic());
            return Next::Retire;
        }
        if self.shared.traffic.has_connections() {
            // The relay may want fewer connections; the others go on.
            return Next::Retire;
        }
        self.rest(fault);
        Next::Letter
    }

    /// Lets everything rest, or ends the run.
    fn rest(&self, fault: &RelayFault) {
        if self.shared.traffic.trouble() == Trouble::GiveUp {
            self.shared.end(fault.diagnostic());
        }
    }

    /// Sends one letter, and leaves its outcome to the ledger.
    fn send(&mut self, wave: u8, job: Job) {
        let traffic = &self.shared.traffic;
        let Job { reserved, n_failures, n_put_off } = job;
        // One that may not leave need not be handed over; it is asked again at its final dot.
        let reserved = match self.clerk.admit(reserved, (self.dispatch.clock)()) {
            Admission::Granted(reserved) => reserved,
            Admission::Withheld => {
                (self.dispatch.observer)(Event::Withheld);
                traffic.done(wave);
                return;
            }
            Admission::Unknown(reserved, fault) => {
                self.shared.end(fault);
                traffic.put_back(Waiting { wave, job: Job { reserved, n_failures, n_put_off } });
                return;
            }
        };
        let signer = self.dispatch.signer;
        let signature = match self.dispatch.sheets.write(&reserved, signer, &mut self.letter) {
            Ok(signature) => signature,
            Err(fault) => {
                self.shared.end(fault);
                traffic.put_back(Waiting { wave, job: Job { reserved, n_failures, n_put_off } });
                return;
            }
        };
        let Some(session) = &mut self.session else {
            traffic.put_back(Waiting { wave, job: Job { reserved, n_failures, n_put_off } });
            return;
        };
        let recipient = reserved.address.clone();
        let outgoing = Outgoing {
            sender: self.dispatch.bounces,
            recipient: &recipient,
            content: &self.letter,
        };
        let mut held = Some(Held::Reserved(reserved));
        let mut unclaimed = None;
        let said = session.transmit(&outgoing, || {
            let Some(Held::Reserved(reserved)) = held.take() else { return false };
            match self.clerk.claim(reserved, signature.as_deref(), (self.dispatch.clock)()) {
                Ok(claim) => {
                    held = Some(Held::Claimed(claim));
                    true
                }
                Err(failure) => {
                    unclaimed = Some(failure);
                    false
                }
            }
        });
        self.n_carried += 1;
        let Some(held) = held else {
            match unclaimed {
                Some(Unclaimed::Unknown(reserved, fault)) => {
                    self.shared.end(fault);
                    let job = Job { reserved: *reserved, n_failures, n_put_off };
                    traffic.put_back(Waiting { wave, job });
                    return;
                }
                Some(Unclaimed::Withheld) => (self.dispatch.observer)(Event::Withheld),
                Some(Unclaimed::Failed(failure)) => self.shared.end(failure),
                // Somebody else has the letter now.
                Some(Unclaimed::Lost) | None => {}
            }
            traffic.done(wave);
            return;
        };
        self.conclude(wave, held, (n_failures, n_put_off), said);
    }

    /// Acts on what the relay said.
    fn conclude(&self, wave: u8, held: Held, tries: (u32, usize), said: Said) {
        let traffic = &self.shared.traffic;
        let (n_failures, n_put_off) = tries;
        match said {
            Said::Accepted(reply) => {
                traffic.all_well();
                self.shared.n_doubts.store(0, Ordering::Relaxed);
                self.shared.n_refusals.store(0, Ordering::Relaxed);
                self.settle(wave, held, Outcome::Sent, self.answered(Stage::Verdict, &reply));
            }
            Said::Refused { stage, reply } => {
                self.settle(wave, held, Outcome::Refused, self.answered(stage, &reply));
                self.refused(stage, &reply);
            }
            Said::Unsuitable(unsuitable) => {
                let address = match &held {
                    Held::Reserved(reserved) => &reserved.address,
                    Held::Claimed(claim) => &claim.delivery().address,
                };
                let reply = unsuitable.diagnostic(address).code.to_owned();
                let answer = Answer { stage: HERE, reply, at: (self.dispatch.clock)() };
                self.settle(wave, held, Outcome::Refused, answer);
            }
            Said::Doubt(silence) => {
                let answer = Answer {
                    stage: Stage::Verdict.name(),
                    reply: silence.name().to_owned(),
                    at: (self.dispatch.clock)(),
                };
                self.settle(wave, held, Outcome::InDoubt, answer);
                self.doubted(silence);
            }
            Said::Deferred { stage, reply } => {
                let answer = self.answered(stage, &reply);
                if stage == Stage::Mail || reply.is_farewell() {
                    // It says nothing about the recipient: the relay wants to be left alone.
                    let fault = self.fault_of(stage, reply);
                    self.troubled(wave, held, (n_failures, n_put_off), answer, &fault);
                    return;
                }
                match self.dispatch.retry_after.get(n_put_off) {
                    Some(delay) => {
                        let reserved = self.clerk.put_off(held, answer);
                        let job = Job { reserved, n_failures, n_put_off: n_put_off + 1 };
                        traffic.put_off(Waiting { wave, job }, *delay);
                    }
                    None => self.settle(wave, held, Outcome::Deferred, answer),
                }
            }
            Said::NotAccepted(fault) | Said::ServiceRefused(fault) => {
                if fault.is_temporary() {
                    let reply = fault
                        .reply()
                        .map_or_else(|| fault.diagnostic().code.to_owned(), ToString::to_string);
                    let at = (self.dispatch.clock)();
                    let answer = Answer { stage: fault.stage.name(), reply, at };
                    self.failed(wave, held, (n_failures, n_put_off), answer, &fault);
                } else {
                    self.shared.end(fault.diagnostic());
                    let job = Job { reserved: self.unclaimed(held), n_failures, n_put_off };
                    traffic.put_back(Waiting { wave, job });
                }
            }
            Said::Withheld => {
                let job = Job { reserved: self.unclaimed(held), n_failures, n_put_off };
                traffic.put_back(Waiting { wave, job });
            }
        }
    }

    /// The relay put a letter off for reasons of its own.
    fn troubled(
        &self,
        wave: u8,
        held: Held,
        (n_failures, n_put_off): (u32, usize),
        answer: Answer,
        fault: &RelayFault,
    ) {
        if n_failures >= MOST_FAILURES {
            self.settle(wave, held, Outcome::Deferred, answer);
        } else {
            let reserved = self.clerk.put_off(held, answer);
            let job = Job { reserved, n_failures: n_failures + 1, n_put_off };
            self.shared.traffic.put_back(Waiting { wave, job });
        }
        self.rest(fault);
    }

    /// The connection failed before the relay could take the letter.
    fn failed(
        &self,
        wave: u8,
        held: Held,
        (n_failures, n_put_off): (u32, usize),
        answer: Answer,
        fault: &RelayFault,
    ) {
        if n_failures >= MOST_FAILURES {
            self.settle(wave, held, Outcome::Deferred, answer);
        } else {
            let reserved = self.unclaimed(held);
            let job = Job { reserved, n_failures: n_failures + 1, n_put_off };
            self.shared.traffic.put_back(Waiting { wave, job });
        }
        self.rest(fault);
    }

    /// A letter was refused; if all are, for what they say, more of them help nobody.
    fn refused(&self, stage: Stage, reply: &Reply) {
        let is_policy = matches!(reply.enhanced, Some((5, 7, _)));
        if stage == Stage::Recipient && !is_policy {
            return;
        }
        let n_refusals = self.shared.n_refusals.fetch_add(1, Ordering::Relaxed) + 1;
        if n_refusals >= MOST_REFUSALS {
            let fault = Diagnostic::error("relay-refuses-letters").with("count", n_refusals);
            self.shared.end(fault.because(reply));
        }
    }

    /// A relay took a letter and said nothing; one that goes on so makes nothing but doubts.
    fn doubted(&self, silence: Silence) {
        let n_doubts = self.shared.n_doubts.fetch_add(1, Ordering::Relaxed) + 1;
        let is_enough = n_doubts > self.dispatch.connections.get();
        if is_enough || self.shared.traffic.trouble() == Trouble::GiveUp {
            let relay = self.dispatch.dialer.relay();
            let fault = Diagnostic::error("relay-silent-after-letters").with("relay", relay);
            self.shared.end(fault.because(silence.name()));
        }
    }

    /// Gives back the claim on a letter that did not leave.
    fn unclaimed(&self, held: Held) -> Reserved {
        match held {
            Held::Reserved(reserved) => reserved,
            Held::Claimed(claim) => self.clerk.give_back(claim),
        }
    }

    /// Leaves the end of a letter to the ledger.
    fn settle(&self, wave: u8, held: Held, outcome: Outcome, answer: Answer) {
        match held {
            Held::Claimed(claim) => self.clerk.settle(claim, outcome, answer),
            Held::Reserved(reserved) => {
                let setback = match outcome {
                    Outcome::Refused => Setback::Refused,
                    Outcome::Sent | Outcome::Deferred | Outcome::InDoubt => Setback::Deferred,
                };
                self.clerk.turn_down(reserved, setback, answer);
            }
        }
        (self.dispatch.observer)(match outcome {
            Outcome::Sent => Event::Sent,
            Outcome::Refused => Event::Refused,
            Outcome::Deferred => Event::Deferred,
            Outcome::InDoubt => Event::InDoubt,
        });
        self.shared.traffic.done(wave);
    }

    /// What a relay says of itself when it puts a letter off.
    fn fault_of(&self, stage: Stage, reply: Reply) -> RelayFault {
        let relay = self.dispatch.dialer.relay().into();
        RelayFault { relay, stage, kind: FaultKind::Refused(reply), cause: None }
    }

    fn answered(&self, stage: Stage, reply: &Reply) -> Answer {
        let at = (self.dispatch.clock)();
        Answer { stage: stage.name(), reply: reply.to_string(), at }
    }
}
