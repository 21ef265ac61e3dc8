//! How much was ever sent from a newsroom's folder, kept beside its ledger: a ledger that knows less
//! is an old copy, or lost its last pages.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::entry::OWN;
use super::files::{Disk, is_absence, unwritable};
use crate::diagnostic::Diagnostic;

/// What was sent, as far as the note beside a ledger knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sendings {
    /// The ledger that it stands in.
    pub ledger: String,
    /// How many letters were ever claimed.
    pub n_claims: u64,
    /// When that was noted last.
    pub at: Option<Timestamp>,
}

/// The note, open for writing.
#[derive(Debug)]
pub struct SendingsNote {
    ledger: String,
    file: File,
}

impl Sendings {
    /// Reads the note of the newsroom in `folder`; nothing if there is none, or none that can be
    /// read.
    #[must_use]
    pub fn of(folder: &Path) -> Option<Self> {
        let mut text = String::new();
        File::open(path(folder)).ok()?.read_to_string(&mut text).ok()?;
        let mut parts = text.split_whitespace();
        let (ledger, n_claims) = (parts.next()?.to_owned(), parts.next()?.parse().ok()?);
        let at = parts.next().and_then(|at| at.parse().ok());
        Some(Self { ledger, n_claims, at: at.and_then(|at| Timestamp::from_millisecond(at).ok()) })
    }
}

impl SendingsNote {
    /// Opens the note of the newsroom in `folder` for a ledger, and makes it if there is none.
    ///
    /// # Errors
    ///
    /// `disk-full` or `unwritable-folder`.
    pub fn open(folder: &Path, ledger: &str) -> Result<Self, Diagnostic> {
        let disk = Disk::real();
        let path = path(folder);
        disk.make_folders(super::files::parent(&path)).map_err(unwritable(folder))?;
        let open = || OpenOptions::new().write(true).open(&path);
        let file = match open() {
            Err(error) if is_absence(&error) => {
                disk.create(&path, b"").map_err(unwritable(folder))?;
                open()
            }
            other => other,
        };
        let file = file.map_err(unwritable(folder))?;
        Ok(Self { ledger: ledger.to_owned(), file })
    }

    /// Notes how many letters were ever claimed.
    ///
    /// The bytes are handed to the system, which outlives this process; they are not waited for to
    /// be on the disk, since the ledger's own are: a note that is too old only warns less.
    pub fn write(&mut self, n_claims: u64, at: Timestamp) {
        // All notes are equally long, so that one replaces another as a whole.
        let line = format!("{} {n_claims:020} {:020}\n", self.ledger, at.as_millisecond());
        if self.file.seek(SeekFrom::Start(0)).is_ok() {
            self.file.write_all(line.as_bytes()).ok();
        }
    }
}

/// What tells a folder from a copy of it, and from itself at another place: its path, and what the
/// file system numbers it by.
///
/// # Errors
///
/// `unwritable-folder` if it is not there.
pub fn identity(folder: &Path) -> Result<String, Diagnostic> {
    let whole = folder.canonicalize().map_err(unwritable(folder))?;
    let metadata = whole.metadata().map_err(unwritable(folder))?;
    Ok(format!("{} {}", number(&metadata), whole.display()))
}

#[cfg(unix)]
fn number(metadata: &Metadata) -> u128 {
    u128::from(std::os::unix::fs::MetadataExt::ino(metadata))
}

/// Where folders have no number, they have an instant of creation.
#[cfg(not(unix))]
fn number(metadata: &Metadata) -> u128 {
    let since = metadata.created().ok();
    let since = since.and_then(|at| at.duration_since(std::time::SystemTime::UNIX_EPOCH).ok());
    since.map_or(0, |since| since.as_nanos())
}

fn path(folder: &Path) -> PathBuf {
    folder.join(OWN).join("sendings")
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::{Sendings, SendingsNote, identity};

    #[test]
    fn a_folder_is_told_from_its_copy_and_from_itself_elsewhere() {
        let folder = tempfile::tempdir().expect("a folder");
        let (one, other) = (folder.path().join("one"), folder.path().join("other"));
        std::fs::create_dir(&one).expect("a folder");
        std::fs::create_dir(&other).expect("a folder");
        let own = identity(&one).expect("an identity");
        assert_eq!(identity(&one), Ok(own.clone()));
        assert_ne!(identity(&other), Ok(own.clone()));
        std::fs::remove_dir(&other).expect("removed");
        std::fs::rename(&one, &other).expect("moved");
        assert_ne!(identity(&other), Ok(own));
    }

    #[test]
    fn a_note_is_read_as_it_was_written_last() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(Sendings::of(folder.path()), None);
        let mut note = SendingsNote::open(folder.path(), "0af3").expect("a note");
        let at = Timestamp::from_millisecond(1_800_000_000_123).expect("an instant");
        note.write(12_345, at);
        note.write(9, at);
        let read = Sendings { ledger: "0af3".to_owned(), n_claims: 9, at: Some(at) };
        assert_eq!(Sendings::of(folder.path()), Some(read.clone()));
        drop(SendingsNote::open(folder.path(), "0af3").expect("the same note"));
        assert_eq!(Sendings::of(folder.path()), Some(read));
    }
}
