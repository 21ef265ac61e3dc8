//! The presence of senders: a locked file each, so that others can tell who is at work.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use super::entry::OWN;
use super::files::{Disk, about, is_absence, unwritable};
use crate::diagnostic::Diagnostic;

/// How the name of each file ends.
const ENDING: &str = ".lock";
/// The number of the next presence in this process.
static NEXT: AtomicU32 = AtomicU32::new(1);

/// That this process sends; it ends with this value, or with the process.
#[derive(Debug)]
pub struct Presence {
    name: String,
    path: PathBuf,
    lock: Option<File>,
}

impl Presence {
    /// Announces a sender beside the ledger of a newsroom: a file below `.heraut/senders/` in its
    /// folder, which this process locks.
    ///
    /// Its name is one that nobody at work has. What senders left that are gone is removed.
    ///
    /// # Errors
    ///
    /// If the folder cannot be written, or its file system has no locks.
    pub fn announce(folder: &Path) -> Result<Self, Diagnostic> {
        let disk = Disk::real();
        let senders = senders(folder);
        disk.make_folders(&senders).map_err(unwritable(folder))?;
        tidy(&disk, &senders);
        loop {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let name = format!("{}-{number}", std::process::id());
            let path = senders.join(format!("{name}{ENDING}"));
            match disk.create(&path, b"") {
                Ok(()) => {}
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(unwritable(folder)(error)),
            }
            let file = match OpenOptions::new().write(true).open(&path) {
                Ok(file) => file,
                Err(error) if is_absence(&error) => continue, // Somebody tidied.
                Err(error) => return Err(unwritable(folder)(error)),
            };
            match file.try_lock() {
                // One that was removed before it was locked tells nobody anything.
                Ok(()) if path.exists() => return Ok(Self { name, path, lock: Some(file) }),
                Ok(()) | Err(TryLockError::WouldBlock) => {
                    disk.remove_file(&path).ok();
                }
                Err(TryLockError::Error(error)) => {
                    disk.remove_file(&path).ok();
                    return Err(without_locks(folder)(error));
                }
            }
        }
    }

    /// The name of the sender.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        // First removed, then unlocked: nobody finds a file that is free and not stale.
        if cfg!(unix) {
            Disk::real().remove_file(&self.path).ok();
        }
        self.lock = None;
        if !cfg!(unix) {
            Disk::real().remove_file(&self.path).ok(); // Elsewhere an open file stays.
        }
    }
}

/// Whether the sender of this name is at work; a process that was killed is not.
///
/// If that cannot be found out, it is taken to be, since its letters may be on their way.
#[must_use]
pub fn is_present(folder: &Path, name: &str) -> bool {
    match File::open(senders(folder).join(format!("{name}{ENDING}"))) {
        // Shared, so that two who look do not take each other for the sender.
        Ok(file) => file.try_lock_shared().is_err(),
        Err(error) => !is_absence(&error),
    }
}

/// Removes the files of senders that are gone.
fn tidy(disk: &Disk<'_>, senders: &Path) {
    for entry in fs::read_dir(senders).into_iter().flatten().flatten() {
        let path = entry.path();
        let is_lock = path.to_str().is_some_and(|path| path.ends_with(ENDING));
        let Some(file) = is_lock.then(|| File::open(&path).ok()).flatten() else { continue };
        if file.try_lock().is_ok() {
            disk.remove_file(&path).ok();
        }
    }
}

/// The folder of the files.
fn senders(folder: &Path) -> PathBuf {
    folder.join(OWN).join("senders")
}

/// Turns a failure to lock into a diagnostic.
fn without_locks(folder: &Path) -> impl Fn(std::io::Error) -> Diagnostic {
    move |error| match error.kind() {
        ErrorKind::Unsupported => about("locks-missing", folder).because(error),
        _ => unwritable(folder)(error),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Presence, is_present};

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a folder")
    }

    #[test]
    fn a_sender_is_present_until_it_leaves() {
        let folder = folder();
        let presence = Presence::announce(folder.path()).expect("a presence");
        let name = presence.name().to_owned();
        assert!(is_present(folder.path(), &name));
        assert!(is_present(folder.path(), &name), "looking changes nothing");
        drop(presence);
        assert!(!is_present(folder.path(), &name));
        let senders = folder.path().join(".heraut/senders");
        assert_eq!(fs::read_dir(senders).expect("the folder stays").count(), 0);
    }

    #[test]
    fn nobody_is_present_who_never_was_or_whose_file_is_not_locked() {
        let folder = folder();
        assert!(!is_present(folder.path(), "12-1"));
        fs::create_dir_all(folder.path().join(".heraut/senders")).expect("a folder");
        fs::write(folder.path().join(".heraut/senders/12-1.lock"), "").expect("a file");
        assert!(!is_present(folder.path(), "12-1"));
    }

    #[test]
    fn two_senders_at_work_have_two_names() {
        let folder = folder();
        let senders: Vec<Presence> = std::thread::scope(|scope| {
            let announce = || Presence::announce(folder.path()).expect("a presence");
            let threads: Vec<_> = (0..16).map(|_| scope.spawn(announce)).collect();
            threads.into_iter().map(|thread| thread.join().expect("a thread")).collect()
        });
        let mut names: Vec<&str> = senders.iter().map(Presence::name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 16);
        assert!(names.iter().all(|name| is_present(folder.path(), name)));
    }

    #[test]
    fn what_a_killed_sender_left_is_removed_by_the_next() {
        let folder = folder();
        let senders = folder.path().join(".heraut/senders");
        fs::create_dir_all(&senders).expect("a folder");
        fs::write(senders.join("12-1.lock"), "").expect("a file");
        fs::write(senders.join("notes.txt"), "").expect("a file");
        let presence = Presence::announce(folder.path()).expect("a presence");
        assert!(!senders.join("12-1.lock").exists());
        assert!(senders.join("notes.txt").exists(), "what is not a lock is left alone");
        drop(presence);
    }
}
