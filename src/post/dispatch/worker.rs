//! A worker: one connection to the relay at a time, letter after letter.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use std::time::Duration;

use super::shared::{Job, Shared, Tries};
use super::traffic::{Trouble, Waiting};
use super::{BATCH, Dispatch, Event};
use crate::diagnostic::Diagnostic;
use crate::post::ledger::{Admission, Answer, Clerk, Held, Outcome, Reserved, Setback, Unclaimed};
use crate::post::smtp::{
    Answer as Said, Concern, FaultKind, Outgoing, RelayFault, Reply, Session, Silence, Stage,
    Unsuitable, concern,
};

/// A trouble that a letter met.
struct Met {
    answer: Answer,
    fault: RelayFault,
    /// Whether the relay put the letter off, which is recorded; a break of the connection is not.
    is_recorded: bool,
}

/// After how many failures of the relay a letter is left for another run: as many as there are rests
/// at most, so that the run outlives them.
const MOST_FAILURES: u32 = 5;

/// How long a connection stays away that does not come about beside others, each time in a row.
const ABSENCES: [Duration; 4] = [
    Duration::from_millis(500),
    Duration::from_secs(2),
    Duration::from_secs(5),
    Duration::from_secs(15),
];

/// The stage of what is decided here, before the relay is asked.
const HERE: &str = "local";

/// One connection to the relay at a time.
pub(super) struct Worker<'w> {
    dispatch: &'w Dispatch<'w>,
    clerk: &'w Clerk,
    shared: &'w Shared<'w>,
    session: Option<Session>,
    n_carried: u32,
    /// How often in a row no connection came about beside those of others.
    n_absences: usize,
    letter: Vec<u8>,
}

/// A letter whose turn it is.
struct Turn {
    wave: u8,
    held: Held,
    tries: Tries,
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
        Self {
            dispatch,
            clerk,
            shared,
            session: None,
            n_carried: 0,
            n_absences: 0,
            letter: Vec::new(),
        }
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
            let session = match self.session.take().map_or_else(|| self.connect(), Ok) {
                Ok(session) => session,
                Err(fault) => {
                    self.shared.traffic.put_back(Waiting { wave, job });
                    if self.unconnected(&fault) == Next::Retire {
                        return;
                    }
                    continue;
                }
            };
            self.send(wave, job, session);
        }
        self.hang_up();
    }

    fn connect(&mut self) -> Result<Session, RelayFault> {
        let session = self.dispatch.dialer.open()?;
        self.n_absences = 0;
        self.shared.traffic.connected();
        self.shared.was_connected.store(true, Ordering::Relaxed);
        Ok(session)
    }

    fn refill(&self) -> Vec<Waiting<Job>> {
        match self.clerk.take(BATCH) {
            Ok(batch) => {
                let job = |reserved| Job { reserved, tries: Tries::default() };
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
    fn unconnected(&mut self, fault: &RelayFault) -> Next {
        let is_first = !self.shared.was_connected.load(Ordering::Relaxed);
        let is_nowhere = matches!(fault.kind, FaultKind::Unresolved | FaultKind::Unreachable);
        if !fault.is_temporary() || (is_first && is_nowhere) {
            self.shared.end(fault.diagnostic());
            return Next::Retire;
        }
        if self.shared.traffic.has_connections() {
            // The relay may want fewer connections, or be about to come back: the others go on
            // meanwhile.
            let pause = ABSENCES[self.n_absences.min(ABSENCES.len() - 1)];
            self.n_absences += 1;
            self.shared.traffic.pause(pause);
            return Next::Letter;
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
    fn send(&mut self, wave: u8, job: Job, session: Session) {
        let session = self.session.insert(session);
        let Job { reserved, tries } = job;
        // One that may not leave need not be handed over; it is asked again at its final dot.
        let reserved = match self.clerk.admit(reserved, (self.dispatch.clock)()) {
            Admission::Granted(reserved) => reserved,
            Admission::Withheld => return self.withheld(wave),
            Admission::Unknown(reserved, fault) => {
                return self.halt(Turn { wave, held: Held::Reserved(reserved), tries }, fault);
            }
        };
        let signer = self.dispatch.signer;
        let signature = match self.dispatch.sheets.write(&reserved, signer, &mut self.letter) {
            Ok(signature) => signature,
            Err(fault) => {
                return self.halt(Turn { wave, held: Held::Reserved(reserved), tries }, fault);
            }
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
                Ok(claim) => held = Some(Held::Claimed(claim)),
                Err(failure) => unclaimed = Some(failure),
            }
            held.is_some()
        });
        let was_in_use = self.n_carried > 0;
        self.n_carried += 1;
        let Some(held) = held else { return self.lost(wave, tries, unclaimed) };
        let turn = Turn { wave, held, tries };
        if was_in_use && is_stale(&said) {
            // A relay closes what is idle for too long: that is no verdict, and costs a connection.
            self.put_back(turn);
            self.hang_up();
            return;
        }
        self.conclude(turn, said);
    }

    /// What follows when a letter was not claimed, so that its final dot was not sent.
    fn lost(&self, wave: u8, tries: Tries, unclaimed: Option<Unclaimed>) {
        match unclaimed {
            Some(Unclaimed::Unknown(reserved, fault)) => {
                return self.halt(Turn { wave, held: Held::Reserved(*reserved), tries }, fault);
            }
            Some(Unclaimed::Withheld) => return self.withheld(wave),
            Some(Unclaimed::Failed(failure)) => self.shared.end(failure),
            // Somebody else has the letter now.
            Some(Unclaimed::Lost) | None => {}
        }
        self.shared.traffic.done(wave);
    }

    /// A letter may not leave.
    fn withheld(&self, wave: u8) {
        (self.dispatch.observer)(Event::Withheld);
        self.shared.traffic.done(wave);
    }

    /// Acts on what the relay said.
    fn conclude(&self, turn: Turn, said: Said) {
        match said {
            Said::Accepted(reply) => {
                self.shared.traffic.all_well();
                self.shared.traffic.is_proven();
                self.shared.n_doubts.store(0, Ordering::Relaxed);
                self.shared.refusals.taken();
                self.settle(turn, Outcome::Sent, self.answered(Stage::Verdict, &reply));
            }
            Said::Refused { stage, reply } => self.refused(turn, stage, reply),
            Said::Unsuitable(unsuitable) => {
                let fault = unsuitable.diagnostic(&turn.held.delivery().address);
                if matches!(unsuitable, Unsuitable::TooLarge { .. }) {
                    // So it is for everybody.
                    return self.halt(turn, fault);
                }
                self.settle(turn, Outcome::Refused, self.noted(HERE, fault.code));
            }
            Said::Doubt(silence) => {
                let answer = self.noted(Stage::Verdict.name(), silence.name());
                self.settle(turn, Outcome::InDoubt, answer);
                self.doubted(silence);
            }
            Said::Deferred { stage, reply } => self.deferred(turn, stage, reply),
            Said::NotAccepted(fault) | Said::ServiceRefused(fault) if fault.is_temporary() => {
                let code = fault.diagnostic().code;
                let reply = fault.reply().map_or_else(|| code.to_owned(), ToString::to_string);
                let answer = self.noted(fault.stage.name(), &reply);
                self.troubled(turn, Met { answer, fault, is_recorded: false });
            }
            Said::NotAccepted(fault) | Said::ServiceRefused(fault) => {
                self.halt(turn, fault.diagnostic());
            }
            Said::Withheld => self.put_back(turn),
        }
    }

    /// The relay put a letter off: it is tried again in a while, some times.
    fn deferred(&self, turn: Turn, stage: Stage, reply: Reply) {
        let answer = self.answered(stage, &reply);
        if stage == Stage::Mail || reply.is_farewell() {
            // It says nothing about the recipient: the relay wants to be left alone.
            let fault = self.fault_of(stage, reply);
            return self.troubled(turn, Met { answer, fault, is_recorded: true });
        }
        let Some(delay) = self.dispatch.retry_after.get(turn.tries.n_put_off) else {
            return self.settle(turn, Outcome::Deferred, answer);
        };
        let Turn { wave, held, tries } = turn;
        let reserved = self.clerk.put_off(held, answer);
        let tries = Tries { n_put_off: tries.n_put_off + 1, ..tries };
        self.shared.traffic.put_off(Waiting { wave, job: Job { reserved, tries } }, *delay);
    }

    /// The relay was in trouble when the letter's turn came, or put it off for reasons of its own.
    ///
    /// One that met enough trouble is left for another run, so that it cannot stop the others.
    fn troubled(&self, turn: Turn, trouble: Met) {
        let Met { answer, fault, is_recorded } = trouble;
        // Before another connection can take the letter: else it would meet more trouble than was
        // counted, and be left behind where the relay alone is to blame.
        self.rest(&fault);
        let n_failures = turn.tries.n_failures + 1;
        if n_failures >= MOST_FAILURES {
            return self.settle(turn, Outcome::Deferred, answer);
        }
        let Turn { wave, held, tries } = turn;
        let reserved =
            if is_recorded { self.clerk.put_off(held, answer) } else { self.unclaimed(held) };
        let job = Job { reserved, tries: Tries { n_failures, ..tries } };
        self.shared.traffic.put_back(Waiting { wave, job });
    }

    /// A letter was refused: that marks its reader, unless it concerns the letter or the sender.
    fn refused(&self, turn: Turn, stage: Stage, reply: Reply) {
        let was_one_taken = self.shared.refusals.was_one_taken();
        let concern = match concern(stage, &reply) {
            // Words alone are believed as long as no letter was taken: afterwards this relay is
            // known to serve this sender, and another one behind it may have spoken.
            Concern::Sender if reply.enhanced.is_none() && was_one_taken => Concern::Unsaid,
            concern => concern,
        };
        match concern {
            Concern::Sender => {
                let fault = self.fault_of(stage, reply).diagnostic();
                self.halt(turn, Diagnostic { code: "relay-refused-sender", ..fault });
            }
            Concern::Letter => {
                let fault = Diagnostic::error("relay-refuses-letter");
                let fault = fault.with("relay", self.dispatch.dialer.relay());
                self.halt(turn, fault.because(&reply));
            }
            Concern::Reader => {
                self.settle(turn, Outcome::Refused, self.answered(stage, &reply));
            }
            Concern::Unsaid => self.refused_unsaid(turn, stage, &reply),
        }
    }

    /// A letter was refused, and nothing says whom that concerns: where many are refused alike, it
    /// is not their readers.
    fn refused_unsaid(&self, turn: Turn, stage: Stage, reply: &Reply) {
        let (letter, reader) = (turn.held.delivery().id(), turn.held.delivery().address.clone());
        // First marked, so that whoever undoes it comes later.
        self.settle(turn, Outcome::Refused, self.answered(stage, reply));
        let Some(alike) = self.shared.refusals.refused(letter, (reply, &reader)) else { return };
        let fault = Diagnostic::error("relay-refuses-letters").with("count", alike.len());
        for letter in alike {
            self.clerk.recall(letter);
            (self.dispatch.observer)(Event::Recalled);
        }
        self.shared.end(fault.because(reply));
    }

    /// Ends the run; the letter waits on, and nobody is marked.
    fn halt(&self, turn: Turn, fault: Diagnostic) {
        self.shared.end(fault);
        self.put_back(turn);
    }

    /// Lets a letter wait on that did not leave.
    fn put_back(&self, turn: Turn) {
        let Turn { wave, held, tries } = turn;
        let job = Job { reserved: self.unclaimed(held), tries };
        self.shared.traffic.put_back(Waiting { wave, job });
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
    fn settle(&self, turn: Turn, outcome: Outcome, answer: Answer) {
        match turn.held {
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
        self.shared.traffic.concluded();
        self.shared.traffic.done(turn.wave);
    }

    /// What a relay says of itself when it puts a letter off.
    fn fault_of(&self, stage: Stage, reply: Reply) -> RelayFault {
        let relay = self.dispatch.dialer.relay().into();
        RelayFault { relay, stage, kind: FaultKind::Refused(reply), cause: None }
    }

    fn answered(&self, stage: Stage, reply: &Reply) -> Answer {
        self.noted(stage.name(), &reply.to_string())
    }

    fn noted(&self, stage: &'static str, reply: &str) -> Answer {
        Answer { stage, reply: reply.to_owned(), at: (self.dispatch.clock)() }
    }
}

/// Whether an answer only says that a connection is closed which carried letters before: at MAIL,
/// before anything of this letter was looked at.
fn is_stale(said: &Said) -> bool {
    let about_connection = |reply: &Reply| reply.is_farewell() || reply.enhanced == Some((4, 4, 2));
    match said {
        Said::Deferred { stage, reply } => {
            matches!(stage, Stage::Reset | Stage::Mail) && about_connection(reply)
        }
        Said::NotAccepted(fault) => {
            matches!(fault.stage, Stage::Reset | Stage::Mail)
                && match &fault.kind {
                    FaultKind::Closed => true,
                    FaultKind::Refused(reply) => about_connection(reply),
                    _ => false,
                }
        }
        _ => false,
    }
}
