//! The staging: files written aside, then renamed into place.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use rayon::prelude::*;

use super::entry::Entry;
use super::files::{Disk, about, is_absence, parent, unwritable};
use crate::diagnostic::Diagnostic;

/// Writes files under `staged`, a folder that does not exist yet.
///
/// Of several errors, one that names the reason is handed on: a thread that fails takes away the
/// folders that it made, so that another may only find them missing.
pub(super) fn stage(disk: &Disk<'_>, entries: &[Entry<'_>], staged: &Path) -> io::Result<()> {
    let errors = entries.par_iter().filter_map(|entry| stage_one(disk, entry, staged).err());
    errors.min_by_key(is_absence).map_or(Ok(()), Err)
}

fn stage_one(disk: &Disk<'_>, entry: &Entry<'_>, staged: &Path) -> io::Result<()> {
    let path = staged.join(entry.path);
    match disk.create(&path, entry.bytes) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            disk.make_folders(parent(&path))?;
            disk.create(&path, entry.bytes)
        }
        result => result,
    }
}

/// Moves what is under `staged` to its place in `folder`; goes on where it was left.
///
/// A folder that is not in place yet is moved as one. Folders go before the files beside them, so
/// that a page is there before the index that leads to it. Whatever file stands in the place of a
/// staged one is replaced; nothing is moved through a link that leads out of the folder.
pub(super) fn settle(disk: &Disk<'_>, staged: &Path, folder: &Path) -> Result<(), Diagnostic> {
    let children = match children(staged) {
        Err(error) if is_absence(&error) => return Ok(()),
        children => children.map_err(unwritable(folder))?,
    };
    for (order, name) in children {
        let (from, to) = (staged.join(&name), folder.join(&name));
        let in_place = match fs::symlink_metadata(&to) {
            Ok(metadata) => Some(metadata.file_type()),
            Err(error) if is_absence(&error) => None,
            Err(error) => return Err(unwritable(&to)(error)),
        };
        match (order, in_place) {
            (Order::Folder, Some(kind)) if kind.is_dir() => settle(disk, &from, &to)?,
            (Order::Folder, Some(_)) => return Err(about("foreign-file", &to)),
            (Order::File, Some(kind)) if kind.is_dir() => return Err(about("foreign-file", &to)),
            (Order::File, Some(_)) | (_, None) => {
                disk.rename(&from, &to).map_err(unwritable(folder))?;
            }
        }
    }
    disk.remove_folder(staged).map_err(unwritable(folder))
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Order {
    Folder,
    File,
}

/// What a staged folder holds, in the order in which it is moved.
fn children(folder: &Path) -> io::Result<Vec<(Order, OsString)>> {
    let mut children = Vec::new();
    for child in fs::read_dir(folder)? {
        let child = child?;
        let order = if child.file_type()?.is_dir() { Order::Folder } else { Order::File };
        children.push((order, child.file_name()));
    }
    children.sort_unstable();
    Ok(children)
}
