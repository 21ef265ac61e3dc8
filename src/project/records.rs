//! Records: parsed file by file, as far as they are not on the shelf, and put together.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::file;
use super::folder::{Found, Room};
use super::picture;
use super::remembered::Same;
use super::shelf::{Parsed, Record, Shelf};
use super::stamp::Stamp;
use crate::diagnostic::{Arguments, Diagnostic, Sources, Span, Spanned};
use crate::model::{Announcement, Directory, Newsroom, Settings};
use crate::record::{self, Reading};

/// Records, put together.
pub(super) struct PutTogether {
    pub(super) newsroom: Newsroom,
    /// The records of organizations, people and places.
    pub(super) shared: Vec<Same<Parsed>>,
    /// The names of organizations and people whose records could not be read.
    pub(super) unread: BTreeSet<String>,
}

/// The records that were found below `root`, put together; what is wrong in them is told.
pub(super) fn newsroom(
    (root, content): (&Path, &[Found]),
    settings: Settings,
    shelf: &mut Shelf,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> PutTogether {
    let parsed: Vec<Arc<Parsed>> = content
        .par_iter()
        .map(|found| {
            let parse = || Arc::new(parse(root, found, &settings, sources));
            shelf.parsed(&found.path).unwrap_or_else(parse)
        })
        .collect();

    let mut directory = Directory {
        settings,
        organizations: BTreeMap::new(),
        people: BTreeMap::new(),
        places: BTreeMap::new(),
    };
    let mut announcements = Vec::new();
    let (mut unread, mut shared) = (BTreeSet::new(), Vec::new());
    for (found, parsed) in content.iter().zip(parsed) {
        diagnostics.extend_from_slice(&parsed.faults);
        match &parsed.record {
            Record::Organization(one) => {
                directory.organizations.insert(one.id.clone(), one.clone());
            }
            Record::Person(one) => {
                directory.people.insert(one.id.clone(), one.clone());
            }
            Record::Places(own) => {
                let by_id = own.iter().map(|place| (place.id.clone(), place.clone()));
                directory.places.extend(by_id);
            }
            Record::Announcement(one) => announcements.push(one.clone()),
            Record::Nothing => {
                if matches!(found.room, Room::Organization | Room::Person) {
                    unread.insert(found.id.clone());
                }
            }
        }
        if matches!(found.room, Room::Organization | Room::Person | Room::Places) {
            shared.push(Same(parsed.clone()));
        }
        shelf.keep(&found.path, parsed);
    }
    let announcements = unique(announcements, diagnostics);
    PutTogether { newsroom: Newsroom { directory, announcements }, shared, unread }
}

/// Parses one record.
fn parse(root: &Path, found: &Found, settings: &Settings, sources: &Sources) -> Parsed {
    let mut reading = Reading::new(sources.text(found.file), found.file, &settings.languages);
    let mut beside: Vec<(PathBuf, Option<Stamp>)> = Vec::new();
    let folder = root.join(found.path.parent().unwrap_or(Path::new("")));
    let record = match found.room {
        // Read apart: the newsroom's own record before all others, media lists whenever asked for.
        Room::Newsroom | Room::MediaList | Room::Suppressed => None,
        Room::Places => Some(Record::Places(record::places(&mut reading))),
        Room::Organization => {
            let mut picture = |file: &Spanned<String>| {
                let path = file::beside(&folder, &file.value);
                beside.push((path.clone(), Stamp::of(&path).lasting()));
                picture::read(&path, file)
            };
            let organization = record::organization(&mut reading, &found.id, &mut picture);
            organization.map(|one| Record::Organization(Arc::new(one)))
        }
        Room::Person => {
            let person = record::person(&mut reading, &found.id, settings.country());
            person.map(|one| Record::Person(Arc::new(one)))
        }
        Room::Announcement => {
            let mut look = |file: &Spanned<String>| {
                let path = file::beside(&folder, &file.value);
                beside.push((path.clone(), Stamp::of(&path).lasting()));
                picture::look(&path, file)
            };
            let announcement = record::announcement(&mut reading, settings, &mut look);
            announcement.map(|one| Record::Announcement(Arc::new(one)))
        }
    };
    Parsed { record: record.unwrap_or(Record::Nothing), faults: reading.faults, beside }
}

/// Keeps the first announcement of each id, and reports the others; newest first, then by id.
fn unique(
    announcements: Vec<Arc<Announcement>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Arc<Announcement>> {
    let mut first: HashMap<String, Span> = HashMap::new();
    let mut kept = Vec::with_capacity(announcements.len());
    for announcement in announcements {
        let id = &announcement.id;
        if let Some(span) = first.get(&id.value) {
            let fault = Diagnostic::error("duplicate-id").with("id", id.value.as_str());
            diagnostics.push(fault.at(id.span).also(*span, "first", Arguments::new()));
            continue;
        }
        first.insert(id.value.clone(), id.span);
        kept.push(announcement);
    }
    kept.sort_by(|one, other| one.order().cmp(&other.order()));
    kept
}
