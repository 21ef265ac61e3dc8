//! `heraut send`: mails an announcement to the press, once to each, in their own language.
//!
//! # The story
//!
//! 1. [`options`] refuses what makes no sense together: an option that is accepted is obeyed.
//! 2. The newsroom is loaded. Nothing may be wrong in what concerns this announcement and its lists;
//!    what is wrong elsewhere is counted.
//! 3. What was asked for decides the way: [`abandon`] gives up what waits, [`trial`] sends each
//!    language to one address, [`resume`] goes on with what is not done, [`plan`] begins a mailing.
//!    The library says by the announcement's clearance whether that may be.
//! 4. A plan composes the [`letters`] and asks of [`lists`] and contacts who is meant; the ledger
//!    holds the draft. A mailing that goes on looks through what the ledger holds. Both are shown as
//!    a [`table`].
//! 5. What would keep letters from leaving is found before the question: relay, login, keys.
//! 6. Somebody types yes, and the ledger freezes what will be said.
//! 7. [`deliver`] hands the ledger to a clerk, and the clerk to the post. Before each letter the
//!    gatekeeper asks the [`records`] again, as they are by then.
//! 8. What is not done is said, with the command that goes on.

mod abandon;
mod attachments;
mod deliver;
mod desk;
mod folder;
mod halt;
mod letters;
mod lists;
mod options;
mod plan;
mod records;
mod resume;
mod table;
mod trial;

use std::path::Path;

use heraut::diagnostic::{Arguments, Diagnostic, Sources};
use heraut::mail::course::{Obstacle, Wish, course};
use heraut::mail::terms::{self, Circulation};
use heraut::model::{Press, Public};
use heraut::project::{MediaLists, Need, Opening, Project, Ready};

use super::args::Send;
use super::ready::ready;
use super::terminal::{Ending, Terminal};
use super::{ledger, relay};

pub(crate) use desk::Clock;
use desk::Desk;
use halt::Halt;

/// Plans a mailing, asks, and sends it; or goes on with one, or gives it up.
pub(crate) fn run(opening: Opening, send: &Send, clock: Clock, terminal: &Terminal) -> Ending {
    if let Err(fault) = options::check(send) {
        terminal.report_one(&fault);
        return Ending::Usage;
    }
    let root = opening.root().to_owned();
    if send.abandon {
        // Whatever is wrong in the records: nothing leaves.
        return ended(abandon::run(&root, send, clock, terminal), &Sources::new(), terminal);
    }
    let mut project = opening.load();
    let lists = match lists_of(&root, send) {
        Ok(lists) => lists,
        Err(fault) => return ended(Err(fault.into()), &project.sources, terminal),
    };
    let lists: Vec<&str> = lists.iter().map(String::as_str).collect();
    let need = Need::Mailing { id: &send.id, lists: &lists };
    let Some(ready) = ready(&project, need, terminal) else {
        terminal.remark("nothing-sent", &Arguments::new());
        return Ending::Problems;
    };
    let ending = steps(&root, send, clock, terminal, &mut project, &ready);
    ended(ending, &project.sources, terminal)
}

/// How a command ended, told if it was not.
fn ended(ending: Result<Ending, Halt>, sources: &Sources, terminal: &Terminal) -> Ending {
    let (faults, ending) = match ending {
        Ok(ending) | Err(Halt::Told(ending)) => return ending,
        Err(Halt::Usage(fault)) => (vec![fault], Ending::Usage),
        Err(Halt::Faults(faults)) => (faults, Ending::Problems),
    };
    terminal.report(&faults, sources);
    terminal.remark("nothing-sent", &Arguments::new());
    ending
}

/// The lists that the mailing is for: those that are named, or those of the plans that go on.
fn lists_of(root: &Path, send: &Send) -> Result<Vec<String>, Diagnostic> {
    let mut lists = send.list.clone();
    if send.goes_on()
        && let Some(ledger) = ledger::open_existing(root)?
    {
        lists.extend(terms::letters(&ledger, &send.id, None)?.lists());
    }
    Ok(lists)
}

fn steps(
    root: &Path,
    send: &Send,
    clock: Clock,
    terminal: &Terminal,
    project: &mut Project,
    ready: &Ready,
) -> Result<Ending, Halt> {
    let newsroom = &ready.newsroom;
    let settings = &newsroom.directory.settings;
    let mailing = settings.mailing.as_ref().ok_or_else(|| Diagnostic::error("mailing-not-set"))?;
    let relay = relay::choose(mailing, send.relay.as_deref());
    let is_loopback = relay.is_ok_and(|relay| relay.is_loopback());
    let desk = Desk { root, send, clock, terminal, ready, mailing, is_loopback };
    let clearances = newsroom.clearances(&send.id);
    let Some(clearance) = clearances.and_then(|all| all.into_values().next()) else {
        let fault = Diagnostic::error("unknown-announcement").with("id", send.id.as_str());
        return Err(Halt::Usage(fault.suggest(&send.id, newsroom.ids())));
    };
    if send.test.is_some() {
        return trial::run(&desk);
    }
    if send.goes_on() {
        if clearance.draft {
            return Err(desk.obstacle(Obstacle::Draft, clearance).into());
        }
        return resume::run(&desk, project, clearance);
    }
    if send.list.is_empty() && !send.contacts {
        let fault = Diagnostic::error("nobody-named").with("lists", names(&project.media));
        return Err(Halt::Usage(fault));
    }
    let now = clock();
    let course = course(clearance, wish(send), now);
    let course = course.map_err(|obstacle| desk.obstacle(obstacle, clearance))?;
    match course.circulation {
        Circulation::Public => plan::run::<Public>(&desk, project, (course, clearance), now),
        Circulation::Advance => plan::run::<Press>(&desk, project, (course, clearance), now),
    }
}

/// What the user wants of a new mailing.
fn wish(send: &Send) -> Wish {
    if send.advance {
        Wish::Advance
    } else if send.prepare {
        Wish::Prepare
    } else if send.dry_run || send.to_folder.is_some() {
        Wish::Look
    } else {
        Wish::Send
    }
}

/// The names of the newsroom's lists, for people.
fn names(media: &MediaLists) -> String {
    media.names().collect::<Vec<_>>().join(", ")
}
