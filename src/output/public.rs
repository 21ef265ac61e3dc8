//! The published folder: a new site takes the place of the last one, all of it or nothing.

use std::path::Path;

use super::compare::{Differences, compare};
use super::entry::{self, Entry};
use super::files::{Disk, about, unwritable};
use super::lock::Claim;
use super::manifest::{self, Manifest, Shown, address_of};
use super::{journal, probe, recovery, staging};
use crate::diagnostic::Diagnostic;
use crate::model::Promises;
use crate::view::Showing;

/// What publishing did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published {
    /// Files that are new or differ.
    pub written: usize,
    /// Files that were there already, byte for byte.
    pub unchanged: usize,
    /// Files that an earlier build wrote and the new site lacks.
    pub removed: usize,
}

/// Makes `folder` hold a new site, and nothing of the last one.
///
/// What it promises is the story of [this room](super). Its errors are `path-not-allowed`,
/// `path-used-twice`, `locked-folder`, `damaged-manifest`, `as-of-live`, `another-newsroom`,
/// `foreign-file`, `disk-full` and `unwritable-folder`, or all that [`Promises::broken`] finds.
pub(crate) fn publish_entries(
    entries: &[Entry<'_>],
    folder: &Path,
    showing: Showing,
    promises: &Promises,
) -> Result<Published, Vec<Diagnostic>> {
    publish_on(&Disk::real(), entries, folder, showing, promises)
}

/// Finishes what a build that died has begun, so that `folder` holds one site, whole, whatever has
/// become of the records since; does nothing if none has.
///
/// # Errors
///
/// `locked-folder`, `damaged-manifest`, `disk-full` and `unwritable-folder`.
pub fn finish_interrupted(folder: &Path) -> Result<(), Diagnostic> {
    if !journal::is_there(folder) {
        return Ok(());
    }
    let disk = Disk::real();
    let _claim = Claim::of(&disk, folder)?;
    journal::recover(&disk, folder)
}

/// Publishes on a disk that may fail.
pub(super) fn publish_on(
    disk: &Disk<'_>,
    entries: &[Entry<'_>],
    folder: &Path,
    showing: Showing,
    promises: &Promises,
) -> Result<Published, Vec<Diagnostic>> {
    entry::check(entries).map_err(one)?;
    let claim = Claim::of(disk, folder).map_err(one)?;
    let published = replace(disk, entries, folder, showing, promises);
    if published.is_err() {
        claim.give_back(disk);
    }
    published
}

/// Publishes into a folder that nobody else changes meanwhile.
fn replace(
    disk: &Disk<'_>,
    entries: &[Entry<'_>],
    folder: &Path,
    showing: Showing,
    promises: &Promises,
) -> Result<Published, Vec<Diagnostic>> {
    journal::recover(disk, folder).map_err(one)?;
    let path = journal::manifest_of(folder);
    let old_text = manifest::read(&path).map_err(one)?;
    let recovered = match old_text {
        Some(_) => None,
        None => recovery::recovered(folder, entries, promises),
    };
    let known = old_text.as_deref().or(recovered.as_deref());
    let old = Manifest::found(known, &path).map_err(one)?;
    let next = Manifest::of(entries, showing, promises, &old);
    refuse(&old, &next, folder).map_err(one)?;
    keep(&old, promises)?;

    let differences = compare(entries, &next, &old, folder).map_err(one)?;
    let written = differences.changed.len();
    let unchanged = entries.len() - written;
    let text = next.text();
    if written == 0 && old_text.as_ref() == Some(&text) {
        return Ok(Published { written, unchanged, removed: 0 });
    }
    if let Err(diagnostic) = prepare(disk, folder, &differences, &text) {
        // If this fails too, the next build will do it.
        journal::discard(disk, folder).ok();
        return Err(one(diagnostic));
    }
    let removed = journal::finish(disk, folder, &old, &next).map_err(one)?;
    Ok(Published { written, unchanged, removed })
}

/// Stops a site that must not take the place of the last one.
fn refuse(old: &Manifest<'_>, next: &Manifest<'_>, folder: &Path) -> Result<(), Diagnostic> {
    if old.shown != Shown::AnotherDay && next.shown == Shown::AnotherDay {
        return Err(about("as-of-live", folder));
    }
    let is_promised = old.shown == Shown::Live && !old.authority.is_empty();
    if is_promised && old.authority != next.authority {
        let fault = about("another-newsroom", folder);
        return Err(fault.with("old", old.authority).with("new", next.authority));
    }
    Ok(())
}

/// Stops records that break what the folder promises of its addresses.
fn keep(old: &Manifest<'_>, promises: &Promises) -> Result<(), Vec<Diagnostic>> {
    let published = old.promised().map(|(path, key)| (address_of(path), key));
    let broken = promises.broken(published);
    if broken.is_empty() { Ok(()) } else { Err(broken) }
}

fn one(diagnostic: Diagnostic) -> Vec<Diagnostic> {
    vec![diagnostic]
}

/// Does everything that can fail for want of room or rights, without a change that anybody sees.
fn prepare(
    disk: &Disk<'_>,
    folder: &Path,
    differences: &Differences<'_>,
    text: &str,
) -> Result<(), Diagnostic> {
    let staged = journal::staged_of(folder);
    staging::stage(disk, &differences.changed, &staged).map_err(unwritable(folder))?;
    probe::probe(disk, folder, &differences.touched)?;
    journal::begin(disk, folder, text).map_err(unwritable(folder))
}
