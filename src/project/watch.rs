//! Watching the files that a mailing depends on, so that a change counts for the next letter.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::folder::NEWSROOM;
use super::loaded::Project;
use super::stamp::Stamp;

/// Files and folders, and how they were when somebody looked last.
#[derive(Debug)]
pub struct Watch {
    paths: Vec<PathBuf>,
    seen: Mutex<Option<Vec<Stamp>>>,
}

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
            let contacts = own.into_iter().flat_map(|one| newsroom.directory.contacts(one));
            let people = contacts.filter_map(|id| newsroom.directory.person(&id.value));
            let spans = own.map(|one| one.id.span).into_iter().chain(people.map(|one| one.span));
            paths.extend(spans.map(|span| PathBuf::from(self.sources.shown_path(span.file))));
        }
        paths.extend(self.media.files(lists).map(Path::to_owned));
        paths.iter().map(|path| root.join(path)).collect()
    }
}

fn stamps(paths: &[PathBuf]) -> Vec<Stamp> {
    paths.iter().map(|path| Stamp::of(path)).collect()
}
