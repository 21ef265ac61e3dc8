//! Watching the files that a mailing depends on, so that a change counts for the next letter.

use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use super::folder::NEWSROOM;
use super::loaded::Project;

/// Files and folders, and how they were when somebody looked last.
#[derive(Debug)]
pub struct Watch {
    paths: Vec<PathBuf>,
    seen: Mutex<Option<Vec<Stamp>>>,
}

/// How a file was: nothing if there was none.
type Stamp = Option<(Option<SystemTime>, u64, u64)>;

impl Watch {
    /// Watches files that nobody looked at yet: to the first look all of them have changed, since
    /// what was read before may be old by then.
    #[must_use]
    pub fn of(paths: Vec<PathBuf>) -> Self {
        Self { paths, seen: Mutex::default() }
    }

    /// Calls `then` if a file changed since somebody looked last; whoever asks meanwhile waits for
    /// it to be done.
    pub fn if_changed<T>(&self, then: impl FnOnce() -> T) -> Option<T> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let now = stamps(&self.paths);
        if seen.as_ref() == Some(&now) {
            return None;
        }
        *seen = Some(now);
        Some(then())
    }
}

impl Project {
    /// The files that decide who gets an announcement: its record, its contacts, the newsroom's
    /// own record, the suppressions, media lists of these names, and the folders they lie in.
    #[must_use]
    pub fn files_of(&self, root: &Path, id: &str, lists: &[&str]) -> Vec<PathBuf> {
        let mut paths: Vec<PathBuf> =
            [NEWSROOM, crate::record::SUPPRESSED, "content", "content/announcements"]
                .iter()
                .chain(&["content/media", "content/organizations", "content/people"])
                .map(PathBuf::from)
                .collect();
        if let Some(ready) = &self.ready {
            let newsroom = &ready.newsroom;
            let own = newsroom.announcements.iter().find(|one| one.id.value == id);
            let contacts = own.into_iter().flat_map(|one| &one.contacts);
            let people = contacts.filter_map(|id| newsroom.directory.people.get(&id.value));
            let spans = own.map(|one| one.id.span).into_iter().chain(people.map(|one| one.span));
            paths.extend(spans.map(|span| PathBuf::from(self.sources.shown_path(span.file))));
        }
        paths.extend(self.media.files(lists).map(Path::to_owned));
        paths.iter().map(|path| root.join(path)).collect()
    }
}

fn stamps(paths: &[PathBuf]) -> Vec<Stamp> {
    let stamp = |path: &PathBuf| {
        let metadata = path.metadata().ok()?;
        Some((metadata.modified().ok(), metadata.len(), number(&metadata)))
    };
    paths.iter().map(stamp).collect()
}

/// What tells a file from one that took its place.
#[cfg(unix)]
fn number(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

/// What tells a file from one that took its place: its time of creation, in nanoseconds.
#[cfg(not(unix))]
fn number(metadata: &Metadata) -> u64 {
    let since =
        metadata.created().ok().and_then(|at| at.duration_since(SystemTime::UNIX_EPOCH).ok());
    since.map_or(0, |since| u64::try_from(since.as_nanos()).unwrap_or(u64::MAX))
}
