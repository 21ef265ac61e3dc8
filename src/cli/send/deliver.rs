//! Sending what the ledger holds, or signing it ahead.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};

use heraut::diagnostic::{Arguments, Diagnostic, Sources};
use heraut::model::Relay;
use heraut::output::Presence;
use heraut::post::dispatch::{Dispatch, Event, Pace, Sheets, sign_ahead};
use heraut::post::dkim::Signer;
use heraut::post::ledger::{Again, Clerk, Gate, Ledger, Scope, SenderName, Tally as Counts, Work};
use heraut::post::smtp::Dialer;

use super::desk::Desk;
use crate::cli::ledger::{is_present, note};
use crate::cli::terminal::{Ending, Tally};
use crate::cli::{interrupt, relay};

/// The way that letters go.
pub(super) struct Way {
    relay: Relay,
    dialer: Dialer,
    n_letters: usize,
    stop: Arc<AtomicBool>,
}

impl Way {
    /// Prepares the way for so many letters.
    pub(super) fn to(desk: &Desk<'_>, n_letters: usize) -> Result<Self, Diagnostic> {
        let relay = relay::choose(desk.mailing, desk.send.relay.as_deref())?;
        let settings = &desk.ready.newsroom.directory.settings;
        let stop = Arc::new(AtomicBool::new(false));
        let until = Some(stop.clone());
        let dialer = relay::dialer(&relay, settings, desk.root, until)?;
        Ok(Self { relay, dialer, n_letters, stop })
    }
}

/// What a run may send, and who says of each letter whether it may leave.
pub(super) struct Run {
    pub(super) scope: Scope,
    pub(super) gate: Arc<dyn Gate>,
    /// What is sent besides what waits.
    pub(super) again: Vec<Again>,
}

/// Puts in doubt what an earlier run was in the middle of, and says so.
pub(super) fn recover(desk: &Desk<'_>, ledger: &mut Ledger) -> Result<(), Diagnostic> {
    let folder = desk.root.to_owned();
    let recovery = ledger.recover(&|name| is_present(&folder, name), (desk.clock)())?;
    if recovery.in_doubt > 0 {
        let count = Arguments::new().with("count", recovery.in_doubt);
        desk.terminal.say("recovered-doubt", &count);
    }
    Ok(())
}

/// Signs what is queued, and stops there.
pub(super) fn prepare(
    desk: &Desk<'_>,
    mut ledger: Ledger,
    run: Run,
    signer: Option<&Signer>,
    n_letters: usize,
) -> Result<Ending, Diagnostic> {
    let mut result = Ok(0);
    if let Some(signer) = signer {
        let sheets = Sheets::read(&ledger, &desk.send.id)?;
        let (presence, clerk) = clerk(desk, ledger, run)?;
        result = sign_ahead(&clerk, &sheets, signer);
        let closed = clerk.close((desk.clock)());
        drop(presence);
        if let Some(failure) = closed.failure {
            return Err(failure);
        }
        ledger = closed.ledger;
    }
    result?;
    drop(ledger);
    let ready = Arguments::new().with("count", n_letters).with("id", desk.send.id.as_str());
    desk.terminal.say("letters-prepared", &ready);
    Ok(Ending::Fine)
}

/// Sends what is queued, and what `again` adds to it.
pub(super) fn run(
    desk: &Desk<'_>,
    ledger: Ledger,
    run: Run,
    (way, signer): (&Way, Option<&Signer>),
) -> Result<Ending, Diagnostic> {
    let terminal = desk.terminal;
    let sheets = Sheets::read(&ledger, &desk.send.id)?;
    let scope = run.scope;
    let (presence, clerk) = clerk(desk, ledger, run)?;
    let id = Arguments::new().with("id", desk.send.id.as_str());
    let (first, second) = (terminal.told("stopping", &id), terminal.told("stopped", &id));
    interrupt::listen(way.stop.clone(), first, second);
    let progress = terminal.progress(way.n_letters);
    let tally = Mutex::new(Tally::default());
    let observer = |event: Event| {
        let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
        match event {
            Event::Sent => tally.sent += 1,
            Event::Refused => tally.refused += 1,
            Event::Deferred => tally.deferred += 1,
            Event::InDoubt => tally.in_doubt += 1,
            Event::Withheld => tally.withheld += 1,
            Event::Recalled => tally.refused = tally.refused.saturating_sub(1),
        }
        progress.show(*tally);
    };
    let dispatch = Dispatch {
        dialer: &way.dialer,
        bounces: desk.mailing.bounce_address(),
        sheets: &sheets,
        signer,
        connections: relay::connections(&way.relay, way.n_letters),
        letters_per_connection: way.relay.letters_per_connection,
        retry_after: &way.relay.retry_after,
        pace: Pace { letters_per_minute: way.relay.letters_per_minute, ..Pace::default() },
        clock: &desk.clock,
        observer: &observer,
        stop: &way.stop,
    };
    let result = dispatch.run(&clerk);
    let mut closed = clerk.close((desk.clock)());
    progress.finish();
    drop(presence);
    let mut faults: Vec<Diagnostic> = result.err().into_iter().collect();
    if let Some(failure) = closed.failure
        && !faults.contains(&failure)
    {
        faults.push(failure);
    }
    if !closed.unrecorded.is_empty() {
        let count = closed.unrecorded.len();
        faults.push(Diagnostic::warning("outcomes-unrecorded").with("count", count));
    }
    let n_sent = tally.into_inner().unwrap_or_else(PoisonError::into_inner).sent;
    terminal.say("sent-count", &Arguments::new().with("count", n_sent));
    if !faults.is_empty() {
        terminal.report(&faults, &Sources::new());
        remaining(desk, &mut closed.ledger, Some(scope))?;
        return Ok(Ending::Problems);
    }
    remaining(desk, &mut closed.ledger, Some(scope))
}

/// Says what is not done, and how to go on; a problem unless everybody in the scope of the run is
/// served, or about to be by another run.
pub(super) fn remaining(
    desk: &Desk<'_>,
    ledger: &mut Ledger,
    scope: Option<Scope>,
) -> Result<Ending, Diagnostic> {
    // A run that could not write its end is gone all the same.
    ledger.observe(&|name| is_present(desk.root, name))?;
    let id = desk.send.id.as_str();
    let Counts { queued, deferred, refused, in_doubt, withheld, .. } = ledger.tally(id)?;
    // Those that another run has in hand are its business.
    let others = ledger.in_hand(id)?;
    let queued = queued.saturating_sub(others.queued);
    let deferred = deferred.saturating_sub(others.deferred);
    let refused = refused.saturating_sub(others.refused);
    let in_doubt = in_doubt.saturating_sub(others.in_doubt);
    let kinds = [
        ("refused-count", refused),
        ("deferred-count", deferred),
        ("in-doubt-count", in_doubt),
        ("withheld-count", withheld),
        ("queued-count", queued),
        ("claimed-count", others.total()),
    ];
    for (key, count) in kinds {
        if count > 0 {
            desk.terminal.say(key, &desk.count(count));
        }
    }
    // What waits in another plan is no fault of this one.
    let left = match scope {
        Some(scope) if scope.is_mailing() => {
            let own = ledger.tally_in(scope)?;
            own.queued + own.deferred + own.refused + own.in_doubt
        }
        // Nor is what waits for its instant.
        Some(scope) => ledger.tally_in(scope)?.queued + deferred + refused + in_doubt,
        None => queued + deferred + refused + in_doubt,
    };
    Ok(if left == 0 { Ending::Fine } else { Ending::Problems })
}

/// Announces this process as a sender, and hands the ledger to a clerk.
fn clerk(desk: &Desk<'_>, mut ledger: Ledger, run: Run) -> Result<(Presence, Clerk), Diagnostic> {
    let presence = Presence::announce(desk.root)?;
    let now = (desk.clock)();
    let sender = ledger.register_sender(&SenderName(presence.name().to_owned()), now)?;
    let folder = desk.root.to_owned();
    let (mut note, clock) = (note(desk.root, &ledger)?, desk.clock);
    let clerk = ledger.clerk(Work {
        campaign: desk.send.id.clone(),
        sender,
        again: run.again,
        scope: run.scope,
        gate: run.gate,
        watermark: Box::new(move |n_claims| note.write(n_claims, clock())),
        started_at: now,
        is_alive: Box::new(move |name| is_present(&folder, name)),
    })?;
    Ok((presence, clerk))
}
