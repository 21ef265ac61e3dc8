//! The new site against the folder: what differs, and what stands in the way.

use std::collections::{BTreeSet, HashMap};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use rayon::prelude::*;

use super::entry::{Entry, folders};
use super::files::{about, is_absence, unwritable};
use super::manifest::Manifest;
use crate::diagnostic::Diagnostic;

/// What has to be done for a folder to hold a new site.
pub(super) struct Differences<'a> {
    /// What has to be written.
    pub(super) changed: Vec<Entry<'a>>,
    /// The folders in which something is written or removed, as they stand now; `""` is the whole.
    pub(super) touched: BTreeSet<&'a str>,
}

/// Compares the files of `next` with `folder`, byte for byte.
///
/// Whatever `old` does not list belongs to somebody else: if it stands in the way, that is an
/// error, unless it is the very file that would be written.
pub(super) fn compare<'a>(
    entries: &[Entry<'a>],
    next: &Manifest<'_>,
    old: &Manifest<'a>,
    folder: &Path,
) -> Result<Differences<'a>, Diagnostic> {
    let wanted = entries.iter().map(|entry| entry.path);
    let places = survey(folder, wanted.clone().chain(old.obsolete(next)))?;
    let blocked = |path: &&str| match places.at(path) {
        Place::Nothing | Place::Folder => false,
        Place::File => !old.lists(path),
        Place::Link => true,
    };
    let leads_out = |path: &&str| places.at(path) == Place::Link;
    let foreign = wanted
        .flat_map(folders)
        .find(blocked)
        .or_else(|| old.obsolete(next).flat_map(folders).find(leads_out));
    if let Some(path) = foreign {
        return Err(about("foreign-file", &folder.join(path)));
    }

    let differ: Vec<Result<bool, Diagnostic>> = entries
        .par_iter()
        .map_init(Vec::new, |buffer, entry| match places.at(above(entry.path)) {
            Place::Folder => differs(entry, old, folder, buffer),
            _ => Ok(true),
        })
        .collect();
    let mut changed = Vec::new();
    for (entry, differs) in entries.iter().zip(differ) {
        if differs? {
            changed.push(*entry);
        }
    }

    let is_folder = |path: &&str| places.at(path) == Place::Folder;
    let written = changed.iter().map(|entry| folders(entry.path).rev().find(is_folder));
    let removed = old.obsolete(next).map(above).filter(is_folder);
    let touched = written.map(Option::unwrap_or_default).chain(removed).collect();
    Ok(Differences { changed, touched })
}

/// The folder that a file is in.
fn above(path: &str) -> &str {
    folders(path).next_back().unwrap_or_default()
}

/// What stands where a folder is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Nothing,
    Folder,
    File,
    Link,
}

struct Places<'a>(HashMap<&'a str, Place>);

impl Places<'_> {
    fn at(&self, path: &str) -> Place {
        self.0.get(path).copied().unwrap_or(Place::Nothing)
    }
}

/// Looks at each folder above `paths`, once.
fn survey<'a>(
    folder: &Path,
    paths: impl Iterator<Item = &'a str>,
) -> Result<Places<'a>, Diagnostic> {
    let mut places = HashMap::from([("", Place::Folder)]);
    for path in paths {
        let mut above = Place::Folder;
        for path in folders(path) {
            above = match places.get(path) {
                Some(place) => *place,
                None if above == Place::Folder => look(&folder.join(path))?,
                None => Place::Nothing,
            };
            places.insert(path, above);
        }
    }
    Ok(Places(places))
}

fn look(path: &Path) -> Result<Place, Diagnostic> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => Ok(Place::Folder),
        Ok(metadata) if metadata.is_symlink() => Ok(Place::Link),
        Ok(_) => Ok(Place::File),
        Err(error) if is_absence(&error) => Ok(Place::Nothing),
        Err(error) => Err(unwritable(path)(error)),
    }
}

/// Whether a file has to be written.
fn differs(
    entry: &Entry<'_>,
    old: &Manifest<'_>,
    folder: &Path,
    buffer: &mut Vec<u8>,
) -> Result<bool, Diagnostic> {
    let path = folder.join(entry.path);
    let metadata = match fs::symlink_metadata(&path) {
        Ok(metadata) => metadata,
        Err(error) if is_absence(&error) => return Ok(true),
        Err(error) => return Err(unwritable(&path)(error)),
    };
    // Nothing but a plain file is opened: a pipe would never end. What cannot be read, differs.
    let same = metadata.is_file()
        && metadata.len() == entry.bytes.len() as u64
        && holds(&path, entry.bytes, buffer).unwrap_or(false);
    let ours = if metadata.is_dir() {
        holds_only_listed(folder, entry.path, old).map_err(unwritable(&path))?
    } else {
        same || old.lists(entry.path)
    };
    if ours { Ok(!same) } else { Err(about("foreign-file", &path)) }
}

/// Whether a file of the same length holds the same bytes.
fn holds(path: &Path, bytes: &[u8], buffer: &mut Vec<u8>) -> io::Result<bool> {
    buffer.resize(bytes.len(), 0);
    File::open(path)?.read_exact(buffer)?;
    Ok(buffer == bytes)
}

/// Whether a folder will be gone once the obsolete files are.
fn holds_only_listed(folder: &Path, path: &str, old: &Manifest<'_>) -> io::Result<bool> {
    let mut is_empty = true;
    for child in fs::read_dir(folder.join(path))? {
        let child = child?;
        let name = child.file_name();
        let Some(name) = name.to_str() else { return Ok(false) };
        let path = format!("{path}/{name}");
        let ours = if child.file_type()?.is_dir() {
            holds_only_listed(folder, &path, old)?
        } else {
            old.lists(&path)
        };
        if !ours {
            return Ok(false);
        }
        is_empty = false;
    }
    Ok(!is_empty)
}
