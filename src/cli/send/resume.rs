//! Going on with a mailing: what was frozen and is not done.

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::mail::ledger::{Again, Ledger};
use heraut::model::{Press, Public};
use heraut::project::Project;

use super::attachments::Attachments;
use super::letters::{self, compose_all};
use super::{Desk, Halt, deliver};
use crate::cli::terminal::Ending;
use crate::cli::{ledger, relay};

/// Goes on with what is not done.
pub(super) fn run(desk: &Desk<'_>, project: &Project, is_held: bool) -> Result<Ending, Halt> {
    let send = desk.send;
    let nothing = || Diagnostic::error("nothing-to-resume").with("id", send.id.as_str());
    if ledger::open_existing(desk.root)?.is_none() {
        return Err(nothing().into());
    }
    let mut ledger = ledger::open(desk.root)?;
    deliver::recover(desk, &mut ledger)?;
    let now = (desk.clock)();
    let mailings = ledger.mailings(&send.id)?;
    if mailings.is_empty() {
        return Err(nothing().into());
    }
    let held_until = mailings.iter().filter_map(|mailing| mailing.not_before).max();
    if let Some(until) = held_until.filter(|until| *until > now) {
        let arguments = desk.when(until);
        return Err(Diagnostic { arguments, ..Diagnostic::error("mailing-held") }.into());
    }
    let mut again = Vec::new();
    again.extend(send.retry_deferred.then_some(Again::Deferred));
    again.extend(send.resend_in_doubt.then_some(Again::InDoubt));
    let counts = ledger.tally(&send.id)?;
    let deferred = if send.retry_deferred { counts.deferred } else { 0 };
    let in_doubt = if send.resend_in_doubt { counts.in_doubt } else { 0 };
    let n_letters = counts.queued + deferred + in_doubt;
    if n_letters == 0 {
        desk.terminal.say("nobody-to-send-to", &Arguments::new());
        return Ok(deliver::remaining(desk, &ledger)?);
    }
    if was_edited(desk, project, &ledger, is_held)? {
        desk.terminal.say("resume-frozen", &Arguments::new());
    }
    let way = deliver::Way::to(desk, n_letters)?;
    let signer = relay::signer(desk.mailing, desk.root)?;
    Ok(deliver::run(desk, ledger, &way, signer.as_ref(), again)?)
}

/// Whether the announcement says something else now than what was frozen.
fn was_edited(
    desk: &Desk<'_>,
    project: &Project,
    ledger: &Ledger,
    is_held: bool,
) -> Result<bool, Halt> {
    let now = (desk.clock)();
    let attachments = Attachments::read(&desk.send.attach)?;
    let (id, languages) = (desk.send.id.as_str(), &project.languages);
    let newsroom = &desk.loaded.newsroom;
    let composed = if is_held {
        let editions = newsroom.editions::<Press>(now);
        compose_all(desk, languages, &editions, (id, now), &attachments)
    } else {
        let editions = newsroom.editions::<Public>(now);
        compose_all(desk, languages, &editions, (id, now), &attachments)
    };
    // What cannot be composed any more was edited, too.
    match composed {
        Ok(composed) => Ok(letters::was_edited(ledger, id, &composed)?),
        Err(_) => Ok(true),
    }
}
