//! The probe: a try at every folder that is about to change, before anything changes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::entry::{self, OWN};
use super::files::{Disk, is_absence, unwritable};
use crate::diagnostic::Diagnostic;

/// Its name in the folder that it tries.
const PROBE: &str = ".heraut-probe";
/// The folders that it tries, one on a line.
const FOLDERS: &str = "probing";

/// Moves an empty file into each of the folders and out again.
///
/// It finds folders that do not let this user write, and those that are another disk, from which
/// nothing can be renamed. If it fails, call [`forget`].
pub(super) fn probe(
    disk: &Disk<'_>,
    folder: &Path,
    touched: &BTreeSet<&str>,
) -> Result<(), Diagnostic> {
    let own = folder.join(OWN);
    let list: String = touched.iter().flat_map(|path| [path, "\n"]).collect();
    let written = disk
        .create(&own.join(FOLDERS), list.as_bytes())
        .and_then(|()| disk.create(&own.join(PROBE), b""));
    written.map_err(unwritable(folder))?;
    for path in touched {
        let tried = folder.join(path);
        disk.rename(&own.join(PROBE), &tried.join(PROBE))
            .and_then(|()| disk.rename(&tried.join(PROBE), &own.join(PROBE)))
            .map_err(unwritable(&tried))?;
    }
    forget(disk, folder)
}

/// Leaves no trace of a probe, also one that a crash cut short.
pub(super) fn forget(disk: &Disk<'_>, folder: &Path) -> Result<(), Diagnostic> {
    let own = folder.join(OWN);
    let list = match fs::read_to_string(own.join(FOLDERS)) {
        Ok(list) => list,
        Err(error) if is_absence(&error) => return Ok(()),
        Err(error) => return Err(unwritable(folder)(error)),
    };
    let allowed = |path: &&str| path.is_empty() || entry::is_allowed(path);
    for path in list.lines().filter(allowed) {
        disk.remove_file(&folder.join(path).join(PROBE)).map_err(unwritable(folder))?;
    }
    disk.remove_file(&own.join(PROBE))
        .and_then(|_| disk.remove_file(&own.join(FOLDERS)))
        .map_err(unwritable(folder))?;
    Ok(())
}
