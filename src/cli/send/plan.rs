//! The plan: who gets which language and why, who gets nothing and why; then the question.

use std::sync::Arc;

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::mail::campaign::Selection;
use heraut::mail::composing::Composed;
use heraut::mail::course::Course;
use heraut::mail::permission::{Gatekeeper, Orders};
use heraut::mail::planning::{Gathered, Office, Wanted, gather};
use heraut::mail::resuming::{self, says_otherwise};
use heraut::mail::terms::{self, Terms};
use heraut::model::{Audience, Clearance};
use heraut::post::ledger::{Draft, Frozen, Ledger, NewContent, NewMailing, Scope, Summary};
use heraut::project::Project;
use jiff::Timestamp;

use super::attachments::Attachments;
use super::deliver::Run;
use super::desk::Desk;
use super::halt::Halt;
use super::letters::{campaign, compose_all};
use super::lists::ListReader;
use super::{deliver, folder, records, table};
use crate::cli::terminal::Ending;
use crate::cli::{ledger, relay};

/// Plans a mailing to `A` on its course, shows the plan, and does what was asked.
pub(super) fn run<A: Audience>(
    desk: &Desk<'_>,
    project: &mut Project,
    (course, clearance): (Course, Clearance),
    now: Timestamp,
) -> Result<Ending, Halt> {
    let (send, terminal) = (desk.send, desk.terminal);
    let Course { circulation, moment, not_before } = course;
    let editions = desk.ready.newsroom.editions::<A>(moment);
    let campaign = campaign(desk, &editions)?;
    let attachments = Attachments::read(&send.attach)?;
    let dated = not_before.unwrap_or(now);
    let composed = compose_all(desk, &editions, (&send.id, dated), &attachments)?;
    let wanted = wanted(desk)?;
    let mut ledger = open_ledger(desk)?;
    let mailings = ledger.mailings(&send.id)?;
    let was_edited = says_otherwise(&mailings, &composed);
    let known = terms::letters(&ledger, &send.id, Some(clearance))?;
    let outdated = resuming::outdated(&mailings, &known, clearance, now);
    let mut draft = ledger.draft(&send.id, &outdated)?;
    let office = Office {
        directory: &desk.ready.newsroom.directory,
        languages: &desk.ready.languages,
        suppressions: &project.suppressions,
        sender: &desk.mailing.sender,
    };
    let mut lists = ListReader { media: &project.media, sources: &mut project.sources };
    let Gathered { unreachable, n_repeated } =
        gather((&send.id, &wanted), &office, &campaign, &mut lists, &mut draft)?;
    let summary = draft.summary()?;

    table::show(desk, &mut draft, &summary, &composed, &unreachable)?;
    let embargo = campaign.editions().first().filter(|one| one.is_held());
    let embargo = embargo.and_then(|one| one.embargo()).map(|embargo| embargo.until);
    say_about(desk, About { n_repeated, embargo, not_before, was_edited });
    let n_letters = summary.n_letters();
    if let Some(path) = &send.to_folder {
        return Ok(folder::write(desk, draft, &composed, dated, path)?);
    }
    if send.dry_run {
        return Ok(Ending::Fine);
    }
    if n_letters == 0 {
        terminal.say("nobody-to-send-to", &Arguments::new());
        drop(draft);
        return Ok(deliver::remaining(desk, &mut ledger, None)?);
    }
    // What would keep letters from leaving is told before the question, not after.
    let way = if send.prepare { None } else { Some(deliver::Way::to(desk, n_letters)?) };
    let signer = relay::signer(desk.mailing, desk.root)?;
    let question = Arguments::new().with("count", n_letters);
    if !send.yes && !terminal.asks("plan-question", &question) {
        terminal.remark("nothing-sent", &Arguments::new());
        return Err(Halt::Told(Ending::Problems));
    }
    let terms = Terms::of(circulation, &wanted);
    let frozen = freeze(draft, &summary, &composed, &terms, (now, not_before))?;
    let letters = terms::letters(&ledger, &send.id, Some(clearance))?;
    let watched = records::watched(desk, project, wanted.lists)?;
    let gate = Gatekeeper::new(&send.id, Orders::default(), letters, watched);
    let run =
        Run { scope: Scope::mailing(frozen.mailing), gate: Arc::new(gate), again: Vec::new() };
    match way {
        None => Ok(deliver::prepare(desk, ledger, run, signer.as_ref(), n_letters)?),
        Some(way) => Ok(deliver::run(desk, ledger, run, (&way, signer.as_ref()))?),
    }
}

/// What is said about a plan, beside who gets what.
#[derive(Clone, Copy)]
struct About {
    /// How many people stand on several lists.
    n_repeated: usize,
    /// When the embargo ends, if there is one.
    embargo: Option<Timestamp>,
    /// When the letters leave, if not at once.
    not_before: Option<Timestamp>,
    /// Whether an earlier mailing said something else.
    was_edited: bool,
}

fn say_about(desk: &Desk<'_>, about: About) {
    let terminal = desk.terminal;
    if about.n_repeated > 0 {
        terminal.say("plan-repeated", &Arguments::new().with("count", about.n_repeated));
    }
    if let Some(until) = about.embargo {
        terminal.say("plan-held", &desk.when(until));
    }
    if let Some(instant) = about.not_before {
        terminal.say("plan-not-before", &desk.when(instant));
    }
    if about.was_edited {
        terminal.say("plan-edited", &Arguments::new());
    }
    if desk.mailing.dkim.is_empty() {
        terminal.say("plan-unsigned", &Arguments::new());
    }
}

/// Freezes a plan, with the letters of those languages that somebody gets.
fn freeze(
    draft: Draft<'_>,
    summary: &Summary,
    composed: &[Composed],
    terms: &Terms,
    (now, not_before): (Timestamp, Option<Timestamp>),
) -> Result<Frozen, Diagnostic> {
    let wanted = composed.iter().filter(|letter| summary.letters.contains_key(&letter.locale));
    let letters: Vec<_> = wanted.map(|letter| (letter, letter.stationery.to_bytes())).collect();
    let contents = letters.iter().map(|(letter, bytes)| NewContent {
        locale: &letter.locale,
        hash: &letter.hash,
        files: &letter.files,
        bytes,
    });
    draft.freeze(&NewMailing {
        planned_at: now,
        letters_dated: not_before.unwrap_or(now),
        not_before,
        contents: &contents.collect::<Vec<_>>(),
        settings: Some(&terms.to_bytes()),
    })
}

/// The ledger; a plan that is only looked at makes none, and letters that are only looked at are
/// those of everybody, also of who has theirs already.
fn open_ledger(desk: &Desk<'_>) -> Result<Ledger, Diagnostic> {
    if desk.send.to_folder.is_some() {
        return Ledger::temporary();
    }
    if !desk.send.dry_run {
        let mut ledger = desk.open_ledger()?;
        deliver::recover(desk, &mut ledger)?;
        return Ok(ledger);
    }
    ledger::open_existing(desk.root)?.map_or_else(Ledger::temporary, Ok)
}

/// Whom the user wants to write to.
fn wanted(desk: &Desk<'_>) -> Result<Wanted, Halt> {
    let selection = selection(desk)?;
    Ok(Wanted { lists: desk.send.list.clone(), contacts: desk.send.contacts, selection })
}

/// Who of those in a plan is meant.
pub(super) fn selection(desk: &Desk<'_>) -> Result<Selection, Halt> {
    let send = desk.send;
    if let Some(topic) = &send.only {
        let topics = &desk.ready.newsroom.directory.settings.topics;
        if !topics.contains_key(topic) {
            let fault = Diagnostic::error("unknown-topic").with("topic", topic.as_str());
            return Err(Halt::Usage(fault.suggest(topic, topics.keys().map(String::as_str))));
        }
    }
    Selection::new(send.only.as_deref(), &send.except).map_err(Halt::Usage)
}
