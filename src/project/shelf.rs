//! What was read of a newsroom's records, file by file: what did not change is neither read nor
//! parsed again.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::file;
use super::stamp::Stamp;
use crate::diagnostic::{Diagnostic, FileId, Sources};
use crate::locale::Locale;
use crate::model::{Announcement, Organization, Person, Place};

/// The most bytes that a record can have. A press release has some thousands.
pub(super) const LARGEST_RECORD: u64 = 4 * 1024 * 1024;

/// The records that were read, by their path below the newsroom's folder.
#[derive(Clone, Default)]
pub(super) struct Shelf {
    files: BTreeMap<PathBuf, Kept>,
    basis: Option<Basis>,
}

/// What the meaning of all records depends on: the newsroom's own, and which languages there are.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Basis {
    /// The text of the newsroom's own record.
    pub(super) settings: String,
    /// The languages that it can choose from.
    pub(super) languages: Vec<Locale>,
}

/// A file that was read; it has the same id in [`Sources`] as long as it is there.
#[derive(Clone)]
struct Kept {
    file: FileId,
    /// How it was when it was read; nothing if that does not tell whether it changed.
    stamp: Option<Stamp>,
    parsed: Option<Arc<Parsed>>,
}

/// A record that was parsed, with what is wrong in it.
pub(super) struct Parsed {
    /// The record; nothing if it could not be read.
    pub(super) record: Record,
    /// What is wrong in it.
    pub(super) faults: Vec<Diagnostic>,
    /// The files that were read for it beside its own, as they were.
    pub(super) beside: Vec<(PathBuf, Option<Stamp>)>,
}

/// A record.
pub(super) enum Record {
    Organization(Arc<Organization>),
    Person(Arc<Person>),
    Places(Vec<Place>),
    Announcement(Arc<Announcement>),
    Nothing,
}

/// A file that somebody looked at.
pub(super) struct Look {
    stamp: Option<Stamp>,
    /// Its text, unless it is as it was.
    text: Option<String>,
}

impl Shelf {
    /// Looks at a file, and reads it unless it is as it was.
    pub(super) fn look(&self, root: &Path, path: &Path) -> Result<Look, Diagnostic> {
        // Before it is read: what changes meanwhile is seen the next time.
        let stamp = Stamp::of(&root.join(path));
        let is_as_it_was = self.files.get(path).is_some_and(|kept| kept.stamp == Some(stamp));
        let read = || file::text(root, path, LARGEST_RECORD);
        let text = if is_as_it_was { None } else { Some(read()?) };
        Ok(Look { stamp: stamp.lasting(), text })
    }

    /// Puts a file on the shelf that somebody looked at, and its text among the sources.
    pub(super) fn put(&mut self, path: &Path, look: Look, sources: &mut Sources) -> FileId {
        let Look { stamp, text } = look;
        match (self.files.get_mut(path), text) {
            (Some(kept), text) => {
                kept.stamp = stamp;
                if let Some(text) = text.filter(|text| *text != *sources.text(kept.file)) {
                    sources.replace(kept.file, text);
                    kept.parsed = None;
                }
                kept.file
            }
            (None, text) => {
                let file = sources.keep(path, text.unwrap_or_default());
                self.files.insert(path.to_owned(), Kept { file, stamp, parsed: None });
                file
            }
        }
    }

    /// Puts a text on the shelf that is in no file.
    pub(super) fn put_text(&mut self, path: &Path, text: String, sources: &mut Sources) -> FileId {
        self.put(path, Look { stamp: None, text: Some(text) }, sources)
    }

    /// Takes from the shelf what was not found again, and the meaning of all the rest if what it
    /// depends on changed.
    pub(super) fn settle(&mut self, found: &HashSet<&Path>, basis: Basis) {
        self.files.retain(|path, _| found.contains(path.as_path()));
        if self.basis.as_ref() != Some(&basis) {
            self.files.values_mut().for_each(|kept| kept.parsed = None);
            self.basis = Some(basis);
        }
    }

    /// The record of a file, if it is parsed and neither its text nor what lies beside it changed.
    pub(super) fn parsed(&self, path: &Path) -> Option<Arc<Parsed>> {
        let parsed = self.files.get(path)?.parsed.as_ref()?;
        let is_as_it_was =
            |(path, stamp): &(PathBuf, Option<Stamp>)| *stamp == Some(Stamp::of(path));
        parsed.beside.iter().all(is_as_it_was).then(|| parsed.clone())
    }

    /// Keeps the record of a file.
    pub(super) fn keep(&mut self, path: &Path, parsed: Arc<Parsed>) {
        if let Some(kept) = self.files.get_mut(path) {
            kept.parsed = Some(parsed);
        }
    }
}
