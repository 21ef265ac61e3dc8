//! The journal: from when it is complete until it becomes the manifest, the folder is changing.
//!
//! It is the manifest to come. What has to be removed is what the old manifest lists and it does
//! not; what has to be moved is what is staged. So every step can be taken again.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::entry::{OWN, folders};
use super::files::{Disk, about, is_absence, unwritable};
use super::manifest::{self, Manifest};
use super::{probe, staging};
use crate::diagnostic::Diagnostic;

/// Where the manifest of a folder is.
pub(super) fn manifest_of(folder: &Path) -> PathBuf {
    folder.join(OWN).join("manifest")
}

/// Where its journal is.
fn journal_of(folder: &Path) -> PathBuf {
    folder.join(OWN).join("journal")
}

/// Where its staging is.
pub(super) fn staged_of(folder: &Path) -> PathBuf {
    folder.join(OWN).join("staged")
}

/// Whether a build left a journal in a folder.
pub(super) fn is_there(folder: &Path) -> bool {
    journal_of(folder).exists()
}

/// Writes the journal; once it returns, the new site will be published, whatever happens.
pub(super) fn begin(disk: &Disk<'_>, folder: &Path, text: &str) -> io::Result<()> {
    disk.create_durably(&journal_of(folder), text.as_bytes())?;
    disk.sync_folder(&folder.join(OWN))
}

/// Removes what is obsolete, moves what is staged and makes the journal the manifest.
///
/// Returns how many files it removed.
pub(super) fn finish(
    disk: &Disk<'_>,
    folder: &Path,
    old: &Manifest<'_>,
    next: &Manifest<'_>,
) -> Result<usize, Diagnostic> {
    let removed = remove_obsolete(disk, folder, old, next)?;
    staging::settle(disk, &staged_of(folder), folder)?;
    disk.rename(&journal_of(folder), &manifest_of(folder))
        .and_then(|()| disk.sync_folder(&folder.join(OWN)))
        .map_err(unwritable(folder))?;
    Ok(removed)
}

/// Finishes what a build left under a complete journal, or else throws away what it staged.
pub(super) fn recover(disk: &Disk<'_>, folder: &Path) -> Result<(), Diagnostic> {
    let text = match fs::read(journal_of(folder)) {
        Ok(bytes) => String::from_utf8(bytes).unwrap_or_default(),
        Err(error) if is_absence(&error) => String::new(),
        Err(error) => return Err(unwritable(folder)(error)),
    };
    let Some(next) = Manifest::parse(&text) else {
        return discard(disk, folder);
    };
    let path = manifest_of(folder);
    let text = manifest::read(&path)?;
    let old = Manifest::found(text.as_deref(), &path)?;
    finish(disk, folder, &old, &next).map(drop)
}

/// Throws away what is staged: first the journal, since without staging it must not be followed.
pub(super) fn discard(disk: &Disk<'_>, folder: &Path) -> Result<(), Diagnostic> {
    disk.remove_file(&journal_of(folder)).map_err(unwritable(folder))?;
    probe::forget(disk, folder)?;
    disk.remove_tree(&staged_of(folder)).map_err(unwritable(folder))
}

/// Removes the files that `old` lists and `next` does not, and the folders that this empties.
fn remove_obsolete(
    disk: &Disk<'_>,
    folder: &Path,
    old: &Manifest<'_>,
    next: &Manifest<'_>,
) -> Result<usize, Diagnostic> {
    let mut removed = 0;
    let mut changed = BTreeSet::new();
    for path in old.obsolete(next) {
        for above in folders(path).map(|above| folder.join(above)) {
            if above.is_symlink() {
                return Err(about("foreign-file", &above));
            }
        }
        let file = folder.join(path);
        let is_file = fs::symlink_metadata(&file).is_ok_and(|metadata| !metadata.is_dir());
        if is_file && disk.remove_file(&file).map_err(unwritable(folder))? {
            removed += 1;
        }
        changed.insert(remove_emptied(disk, folder, path).map_err(unwritable(folder))?);
    }
    // Else a loss of power could bring back a page that no manifest lists any more.
    for folder in changed {
        match disk.sync_folder(&folder) {
            // It was emptied later on, and the folder that it was in is synced in its stead.
            Err(error) if is_absence(&error) => {}
            result => result.map_err(unwritable(&folder))?,
        }
    }
    Ok(removed)
}

/// Removes the folders above a file as far as they are empty; returns the first that stays.
///
/// A folder that the system does not let go stays too: an empty one does no harm.
fn remove_emptied(disk: &Disk<'_>, folder: &Path, path: &str) -> io::Result<PathBuf> {
    for above in folders(path).rev().map(|above| folder.join(above)) {
        match disk.remove_folder(&above) {
            Err(error) if !is_absence(&error) => {
                return match error.kind() {
                    ErrorKind::DirectoryNotEmpty
                    | ErrorKind::PermissionDenied
                    | ErrorKind::ResourceBusy => Ok(above),
                    _ => Err(error),
                };
            }
            _ => {}
        }
    }
    Ok(folder.to_owned())
}
