//! What heraut writes for an author: a new newsroom, a new record, a schema.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::entry::{self, Entry};
use super::files::{Disk, about, is_absence, make_empty_folder, parent, unwritable};
use super::staging;
use crate::diagnostic::Diagnostic;

/// Writes a newsroom into a folder that is empty or does not exist: all of its files, or nothing.
///
/// Paths are relative to the folder, with `/` between their parts.
///
/// # Errors
///
/// `folder-not-empty`, `path-not-allowed`, `path-used-twice`, `disk-full` or `unwritable-folder`.
pub fn write_new_newsroom(folder: &Path, files: &[(&str, &[u8])]) -> Result<(), Diagnostic> {
    new_newsroom_on(&Disk::real(), folder, files)
}

/// Writes a file that does not exist yet, and the folders above it: all of it, or nothing.
///
/// # Errors
///
/// `record-exists` if there is anything at `path`; `disk-full` or `unwritable-folder`.
pub fn write_new_file(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    new_file_on(&Disk::real(), path, bytes)
}

/// Makes an empty file that only its owner may read, unless there is one already: for a ledger, which
/// holds names and addresses.
///
/// Where the system knows no such permissions, the file is as all others.
///
/// # Errors
///
/// `disk-full` or `unwritable-folder`.
pub fn make_private_file(path: &Path) -> Result<(), Diagnostic> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(unwritable(parent(path))(error)),
    }
}

/// Writes a file unless it holds these bytes already; makes the folders above it.
///
/// Returns whether it wrote. Whoever reads the file sees the old bytes or the new; who may read and
/// write it stays.
///
/// # Errors
///
/// `protected-file`, `disk-full` or `unwritable-folder`; the file then still holds either the old bytes or the new.
pub fn write_file_if_changed(path: &Path, bytes: &[u8]) -> Result<bool, Diagnostic> {
    file_if_changed_on(&Disk::real(), path, bytes)
}

/// Writes a newsroom on a disk that may fail.
pub(super) fn new_newsroom_on(
    disk: &Disk<'_>,
    folder: &Path,
    files: &[(&str, &[u8])],
) -> Result<(), Diagnostic> {
    let entries: Vec<Entry<'_>> =
        files.iter().map(|(path, bytes)| Entry { path, bytes, permanent: None }).collect();
    entry::check(&entries)?;
    let made = make_empty_folder(disk, folder)?;
    let staged = folder.join(".heraut-staged");
    let written = staging::stage(disk, &entries, &staged)
        .map_err(unwritable(folder))
        .and_then(|()| staging::settle(disk, &staged, folder));
    if written.is_err() {
        // The folder was empty: what is in it by these names, is there since this began.
        disk.remove_tree(&staged).ok();
        for (path, _) in files {
            let first = path.split('/').next().unwrap_or(path);
            disk.remove_tree(&folder.join(first)).ok();
        }
        disk.unmake_folders(&made);
    }
    written
}

/// Writes a file that does not exist yet, on a disk that may fail.
pub(super) fn new_file_on(disk: &Disk<'_>, path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    let folder = parent(path);
    let made = disk.make_folders(folder).map_err(unwritable(folder))?;
    // The empty file keeps everybody else from the name until the full one replaces it.
    let written = match disk.create(path, b"") {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(about("record-exists", path)),
        Err(error) => Err(unwritable(folder)(error)),
        Ok(()) => disk.replace(path, bytes).map_err(|error| {
            disk.remove_file(path).ok();
            unwritable(folder)(error)
        }),
    };
    if written.is_err() {
        disk.unmake_folders(&made);
    }
    written
}

/// Writes a file that may exist, on a disk that may fail.
pub(super) fn file_if_changed_on(
    disk: &Disk<'_>,
    path: &Path,
    bytes: &[u8],
) -> Result<bool, Diagnostic> {
    let folder = parent(path);
    match fs::read(path) {
        Ok(old) if old == bytes => return Ok(false),
        Ok(_) => refuse_protected(path)?,
        Err(error) if is_absence(&error) => {}
        Err(error) => return Err(unwritable(folder)(error)),
    }
    let made = disk.make_folders(folder).map_err(unwritable(folder))?;
    match disk.replace(path, bytes) {
        Ok(()) => Ok(true),
        Err(error) => {
            disk.unmake_folders(&made);
            Err(unwritable(folder)(error))
        }
    }
}

/// A file that nobody may write is not written, though its folder would allow to put another there.
fn refuse_protected(path: &Path) -> Result<(), Diagnostic> {
    let is_protected = fs::metadata(path).is_ok_and(|file| file.permissions().readonly());
    if is_protected { Err(about("protected-file", path)) } else { Ok(()) }
}
