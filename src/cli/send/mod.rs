//! `heraut send`: mails an announcement to the press, once to each, in their own language.

mod attachments;
mod deliver;
mod folder;
mod letters;
mod lists;
mod plan;
mod resume;
mod table;
mod trial;

use std::path::Path;

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::model::{Mailing, Press, Public};
use heraut::project::{Loaded, MediaLists, Opening, Project};
use jiff::Timestamp;

use super::args::Send;
use super::terminal::{Ending, Terminal};

/// What time it is.
pub(crate) type Clock = fn() -> Timestamp;

/// All that the steps of a mailing share.
struct Desk<'d> {
    root: &'d Path,
    send: &'d Send,
    clock: Clock,
    terminal: &'d Terminal,
    loaded: &'d Loaded,
    mailing: &'d Mailing,
}

/// Why a mailing went no further.
enum Halt {
    /// Something is wrong.
    Faults(Vec<Diagnostic>),
    /// The user asked for something that makes no sense.
    Usage(Diagnostic),
    /// It was told already.
    Told(Ending),
}

impl From<Diagnostic> for Halt {
    fn from(fault: Diagnostic) -> Self {
        Self::Faults(vec![fault])
    }
}

impl From<Vec<Diagnostic>> for Halt {
    fn from(faults: Vec<Diagnostic>) -> Self {
        Self::Faults(faults)
    }
}

/// Plans a mailing, asks, and sends it; or goes on with one.
pub(crate) fn run(opening: Opening, send: &Send, clock: Clock, terminal: &Terminal) -> Ending {
    let root = opening.root().to_owned();
    let mut project = opening.load();
    terminal.report(&project.diagnostics, &project.sources);
    let is_faulty = project.diagnostics.iter().any(Diagnostic::is_error);
    let loaded = project.loaded.take();
    let Some(loaded) = loaded.filter(|_| !is_faulty) else {
        terminal.remark("nothing-sent", &Arguments::new());
        return Ending::Problems;
    };
    let halt = match steps(&root, send, clock, terminal, &mut project, &loaded) {
        Ok(ending) => return ending,
        Err(halt) => halt,
    };
    let ending = match halt {
        Halt::Told(ending) => return ending,
        Halt::Usage(fault) => {
            terminal.report(&[fault], &project.sources);
            Ending::Usage
        }
        Halt::Faults(faults) => {
            terminal.report(&faults, &project.sources);
            Ending::Problems
        }
    };
    terminal.remark("nothing-sent", &Arguments::new());
    ending
}

fn steps(
    root: &Path,
    send: &Send,
    clock: Clock,
    terminal: &Terminal,
    project: &mut Project,
    loaded: &Loaded,
) -> Result<Ending, Halt> {
    let newsroom = &loaded.newsroom;
    let settings = &newsroom.directory.settings;
    let mailing = settings.mailing.as_ref().ok_or_else(|| Diagnostic::error("mailing-not-set"))?;
    let desk = Desk { root, send, clock, terminal, loaded, mailing };
    let clearances = newsroom.clearances(&send.id);
    let Some(clearance) = clearances.and_then(|all| all.into_values().next()) else {
        let fault = Diagnostic::error("unknown-announcement").with("id", send.id.as_str());
        return Err(Halt::Usage(fault.suggest(&send.id, newsroom.ids())));
    };
    if send.test.is_some() {
        return trial::run(&desk, project);
    }
    if clearance.draft {
        return Err(Diagnostic::error("announcement-draft").with("id", send.id.as_str()).into());
    }
    let now = clock();
    let is_held = clearance.public_from > now;
    if send.resume || send.retry_deferred || send.resend_in_doubt {
        return resume::run(&desk, project, is_held);
    }
    if send.list.is_empty() && !send.contacts {
        let fault = Diagnostic::error("nobody-named").with("lists", names(&project.media));
        return Err(Halt::Usage(fault));
    }
    if !is_held {
        return plan::run::<Public>(&desk, project, now, None);
    }
    let held = |code| {
        let until = desk.when(clearance.public_from).with("id", send.id.as_str());
        Diagnostic { arguments: until, ..Diagnostic::error(code) }
    };
    if send.advance {
        if !clearance.advance {
            return Err(held("advance-not-allowed").into());
        }
        return plan::run::<Press>(&desk, project, now, None);
    }
    if send.prepare || send.dry_run || send.to_folder.is_some() {
        let from = clearance.public_from;
        return plan::run::<Public>(&desk, project, from, Some(from));
    }
    Err(held("announcement-held").into())
}

/// The names of the newsroom's lists, for people.
fn names(media: &MediaLists) -> String {
    media.names().collect::<Vec<_>>().join(", ")
}

impl Desk<'_> {
    /// An instant in the user's words, in the newsroom's zone.
    fn when(&self, instant: Timestamp) -> Arguments {
        self.terminal.when(instant, &self.loaded.newsroom.directory.settings.zone)
    }
}
