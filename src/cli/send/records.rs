//! The records as they are now, for whoever says which letter may leave: read again when a file of
//! theirs changes.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use heraut::diagnostic::{Diagnostic, Sources};
use heraut::mail::permission::{Look, Records};
use heraut::mail::readers::Readers;
use heraut::project::{Memory, Need, Project, Readiness, Ready, Watch};

use super::desk::Desk;
use super::lists::ListReader;

/// How often records that cannot be read are read again: an editor may be in the middle of writing
/// them.
const READINGS: usize = 4;
/// How long that waits in between.
const BETWEEN: Duration = Duration::from_millis(150);

/// The records of a mailing to these lists, and what looks whether they changed since.
pub(super) fn watched(
    desk: &Desk<'_>,
    project: &mut Project,
    lists: Vec<String>,
) -> Result<(Records, Box<Look>), Vec<Diagnostic>> {
    let id = desk.send.id.clone();
    let names: Vec<&str> = lists.iter().map(String::as_str).collect();
    // Since they were read, somebody may have thought for a while before the yes: before the first
    // letter they are read once more.
    let watch = Watch::of(project.files_of(desk.root, &id, &names));
    let mut sources = std::mem::take(&mut project.sources);
    let records = records_of(project, desk.ready, &mut sources, (&id, &names));
    project.sources = sources;
    let last = LastRead { memory: Mutex::new(project.memory()), id, lists };
    let is_loopback = desk.is_loopback;
    let look = move || watch.if_changed(|| last.again(is_loopback));
    Ok((records?, Box::new(look)))
}

fn records_of(
    project: &Project,
    ready: &Ready,
    sources: &mut Sources,
    (id, names): (&str, &[&str]),
) -> Result<Records, Vec<Diagnostic>> {
    // A list that is gone is of nobody.
    let names: Vec<&str> = names.iter().copied().filter(|name| project.media.has(name)).collect();
    let mut lists = ListReader { media: &project.media, sources };
    Ok(Records {
        newsroom: ready.newsroom.clone(),
        suppressions: project.suppressions.clone(),
        readers: Readers::gather(id, &ready.newsroom, &names, &mut lists)?,
    })
}

/// The folder as it was read last, for the mailing of an announcement to lists.
struct LastRead {
    memory: Mutex<Memory>,
    id: String,
    lists: Vec<String>,
}

impl LastRead {
    /// Reads the records once more; the first thing that is wrong if they cannot be read.
    fn again(&self, is_loopback: bool) -> Result<Records, Diagnostic> {
        let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        let names: Vec<&str> = self.lists.iter().map(String::as_str).collect();
        let need = Need::Mailing { id: &self.id, lists: &names };
        let mut reading = 1;
        loop {
            let mut project = memory.clone().open().load();
            *memory = project.memory();
            let Readiness { findings, ready, .. } = project.ready(need);
            match ready {
                Some(ready) => {
                    if ready.newsroom.directory.settings.demonstration && !is_loopback {
                        return Err(Diagnostic::error("records-changed-demonstration"));
                    }
                    let mut sources = std::mem::take(&mut project.sources);
                    let read = records_of(&project, &ready, &mut sources, (&self.id, &names));
                    return read.map_err(|faults| unreadable(faults.into_iter().next()));
                }
                None if reading == READINGS => {
                    return Err(unreadable(findings.into_iter().find(Diagnostic::is_error)));
                }
                None => {}
            }
            reading += 1;
            std::thread::sleep(BETWEEN);
        }
    }
}

fn unreadable(fault: Option<Diagnostic>) -> Diagnostic {
    let unreadable = Diagnostic::error("records-changed-unreadable");
    match fault {
        Some(fault) => unreadable.because(fault.code),
        None => unreadable,
    }
}
