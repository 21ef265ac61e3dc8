//! Going on with a mailing: what is not done, as far as it may leave now.

use std::collections::BTreeSet;
use std::sync::Arc;

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::mail::composing::Composed;
use heraut::mail::permission::{Gatekeeper, Orders};
use heraut::mail::resuming;
use heraut::mail::terms::{self, Circulation};
use heraut::model::{Clearance, Press, Public};
use heraut::post::dispatch::Sheets;
use heraut::post::ledger::{Again, ContentId, Ledger, Reason, Review};
use heraut::project::Project;

use super::attachments::Attachments;
use super::deliver::{self, Run, Way};
use super::desk::Desk;
use super::halt::Halt;
use super::letters::compose_all;
use super::plan::selection;
use super::{folder, records, table};
use crate::cli::terminal::Ending;
use crate::cli::{ledger, relay};

/// Goes on with what is not done.
pub(super) fn run(
    desk: &Desk<'_>,
    project: &mut Project,
    clearance: Clearance,
) -> Result<Ending, Halt> {
    let (send, terminal) = (desk.send, desk.terminal);
    let mut ledger = open_ledger(desk)?;
    let now = (desk.clock)();
    let mailings = ledger.mailings(&send.id)?;
    let letters = terms::letters(&ledger, &send.id, Some(clearance))?;
    let lists = letters.lists().into_iter().collect();
    let watched = records::watched(desk, project, lists)?;
    let orders = Orders { selection: selection(desk)?, keep_unlisted: send.keep_unlisted };
    let gate = Gatekeeper::new(&send.id, orders, letters.clone(), watched);
    let zone = &desk.ready.newsroom.directory.settings.zone;
    let moved = resuming::moved(&ledger, &mailings, clearance, (now, zone))?;
    let again = again(desk);

    let review = ledger.review(&send.id, &again, &gate, now)?;
    let summary = review.summary()?;
    let leaving = leaving(&review)?;
    let is_held = summary.withheld.contains_key(&Reason::Held);
    if summary.n_letters() == 0 && is_held && !send.dry_run {
        let arguments = desk.when(clearance.public_from);
        return Err(Diagnostic { arguments, ..Diagnostic::error("mailing-held") }.into());
    }
    let mut said = |circulation| said(desk, circulation, clearance);
    let was_edited = resuming::was_edited(&mailings, &letters, &leaving, &mut said);
    let is_changed = was_edited || summary.n_changed > 0 || !moved.is_empty();
    let is_whole = is_changed || send.dry_run || send.retry_refused;
    if is_whole || summary.n_withheld() > 0 {
        table::show_review(desk, &review, &summary, is_whole)?;
    }
    if was_edited {
        terminal.say("resume-frozen", &Arguments::new());
    }
    if !moved.is_empty() {
        terminal.say("plan-moved", &desk.when(clearance.public_from));
    }
    if let Some(path) = &send.to_folder {
        let sheets = Sheets::read(review.ledger(), &send.id)?;
        return Ok(folder::write_left(desk, &review, &sheets, path)?);
    }
    let n_letters = summary.n_letters();
    if send.dry_run {
        if n_letters == 0 {
            terminal.say("nobody-to-send-to", &Arguments::new());
            deliver::remaining(desk, &mut ledger, None)?;
        }
        return Ok(Ending::Fine);
    }
    if n_letters == 0 {
        review.approve(&moved, now)?;
        terminal.say("nobody-to-send-to", &Arguments::new());
        return Ok(deliver::remaining(desk, &mut ledger, None)?);
    }
    let way = Way::to(desk, n_letters)?;
    let signer = relay::signer(desk.mailing, desk.root)?;
    // What leaves as it was planned was said yes to then.
    let must_ask = (is_changed || send.retry_refused) && !send.yes;
    let question = Arguments::new().with("count", n_letters);
    if must_ask && !terminal.asks("plan-question", &question) {
        terminal.remark("nothing-sent", &Arguments::new());
        return Err(Halt::Told(Ending::Problems));
    }
    let scope = review.approve(&moved, now)?;
    let run = Run { scope, gate: Arc::new(gate), again };
    Ok(deliver::run(desk, ledger, run, (&way, signer.as_ref()))?)
}

/// The ledger of a mailing that was begun; what is only looked at recovers nothing.
fn open_ledger(desk: &Desk<'_>) -> Result<Ledger, Diagnostic> {
    let nothing = || Diagnostic::error("nothing-to-resume").with("id", desk.send.id.as_str());
    let mut ledger = ledger::open_existing(desk.root)?.ok_or_else(nothing)?;
    if !desk.send.dry_run && desk.send.to_folder.is_none() {
        ledger = desk.open_ledger()?;
        deliver::recover(desk, &mut ledger)?;
    }
    if ledger.mailings(&desk.send.id)?.is_empty() { Err(nothing()) } else { Ok(ledger) }
}

/// What is sent besides what waits.
fn again(desk: &Desk<'_>) -> Vec<Again> {
    let wanted = [
        (desk.send.retry_deferred, Again::Deferred),
        (desk.send.resend_in_doubt, Again::InDoubt),
        (desk.send.retry_refused, Again::Refused),
    ];
    wanted.into_iter().filter_map(|(is_wanted, again)| is_wanted.then_some(again)).collect()
}

/// What the letters say that may leave.
fn leaving(review: &Review<'_>) -> Result<BTreeSet<ContentId>, Diagnostic> {
    let mut leaving = BTreeSet::new();
    review.each_letter(&mut |letter| {
        leaving.insert(letter.content);
    })?;
    Ok(leaving)
}

/// What the announcement says now in letters of a kind; nothing if they cannot be composed.
fn said(desk: &Desk<'_>, circulation: Circulation, clearance: Clearance) -> Option<Vec<Composed>> {
    let moment = resuming::moment(circulation, clearance, (desk.clock)());
    let attachments = Attachments::read(&[]).ok()?;
    let newsroom = &desk.ready.newsroom;
    let occasion = (desk.send.id.as_str(), moment);
    match circulation {
        Circulation::Public => {
            let editions = newsroom.editions::<Public>(moment);
            compose_all(desk, &editions, occasion, &attachments).ok()
        }
        Circulation::Advance => {
            let editions = newsroom.editions::<Press>(moment);
            compose_all(desk, &editions, occasion, &attachments).ok()
        }
    }
}
