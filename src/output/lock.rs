//! The lock: one build at a time in a folder, and no trace of one that fails in a new folder.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::entry::OWN;
use super::files::{Disk, about, unwritable};
use crate::diagnostic::Diagnostic;

/// The right to change a folder; it ends with this value, or with the process.
pub(super) struct Claim {
    made: Vec<PathBuf>,
    made_lock: Option<PathBuf>,
    lock: Option<File>,
}

impl Claim {
    /// Claims a folder, which is made if it is missing.
    pub(super) fn of(disk: &Disk<'_>, folder: &Path) -> Result<Self, Diagnostic> {
        let own = folder.join(OWN);
        let made = disk.make_folders(&own).map_err(unwritable(folder))?;
        let mut claim = Self { made, made_lock: None, lock: None };
        match claim.lock(disk, folder, &own) {
            Ok(()) => Ok(claim),
            Err(diagnostic) => {
                claim.give_back(disk);
                Err(diagnostic)
            }
        }
    }

    /// Takes back what was made for the claim, as far as nobody else uses it.
    pub(super) fn give_back(self, disk: &Disk<'_>) {
        if let Some(lock) = &self.made_lock {
            disk.remove_file(lock).ok();
        }
        let made = self.made.clone();
        drop(self);
        disk.unmake_folders(&made);
    }

    fn lock(&mut self, disk: &Disk<'_>, folder: &Path, own: &Path) -> Result<(), Diagnostic> {
        let is_folder = |metadata: fs::Metadata| metadata.is_dir();
        if !fs::symlink_metadata(own).map(is_folder).map_err(unwritable(folder))? {
            return Err(about("foreign-file", own));
        }
        let path = own.join("lock");
        match disk.create(&path, b"") {
            Ok(()) => self.made_lock = Some(path.clone()),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(unwritable(folder)(error)),
        }
        let file = OpenOptions::new().write(true).open(&path).map_err(unwritable(folder))?;
        match file.try_lock() {
            Ok(()) => {}
            // A file system without locks is no reason to publish nothing.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
            Err(TryLockError::Error(error)) => return Err(unwritable(folder)(error)),
            Err(TryLockError::WouldBlock) => {
                self.made_lock = None; // Whoever holds it still needs it.
                return Err(about("locked-folder", folder));
            }
        }
        // A build that failed in a new folder may just have removed the file that is locked here.
        if !path.exists() {
            return Err(about("locked-folder", folder));
        }
        self.lock = Some(file);
        Ok(())
    }
}

impl Drop for Claim {
    /// Lets go of the lock by a call of its own: closing the file would leave it to a process that
    /// was being started meanwhile, and has the file open until it runs.
    fn drop(&mut self) {
        if let Some(lock) = &self.lock {
            lock.unlock().ok();
        }
    }
}
