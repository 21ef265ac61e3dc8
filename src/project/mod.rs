//! A newsroom's folder, read: records, languages, templates and pictures; and checked.
//!
//! The only room that reads files. Every file is read once; records are parsed in parallel.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Argument, Arguments, Diagnostic, Sources, Spanned, sort};
use crate::format::Templates;
use crate::locale::{Languages, Locale};
use crate::model::{
    Announcement, Directory, Newsroom, Organization, Person, Place, Settings, Suppressions,
};
use crate::record::{self, ListVocabulary, Reading};
use crate::{builtin, check};

mod concern;
mod encoding;
mod folder;
mod loaded;
mod media;
mod opening;
mod overlay;
mod ready;
mod spreadsheet;
mod watch;

use folder::{Found, Room};
pub use loaded::Project;
pub use media::{Listed, MediaLists};
pub use opening::{Opening, open};
pub use ready::{Need, Readiness, Ready};
pub use watch::Watch;

/// The most bytes that a file beside the records can have: a key, or what goes with a letter.
const LARGEST_FILE: u64 = 32 * 1024 * 1024;

/// Reads a file that the user or a record names: a key, a certificate, what goes with a letter.
///
/// # Errors
///
/// `unreadable-file`, or `file-too-large` above 32 MB.
pub fn read_file(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    folder::bytes(path, path, LARGEST_FILE)
}

/// Reads the newsroom in the folder `root`, and checks it.
#[must_use]
pub fn load(root: &Path) -> Project {
    open(root).load()
}

impl Opening {
    /// Reads the newsroom, and checks it.
    ///
    /// Reading goes on behind faults, so that all of them are known at once. What is missing or
    /// malformed is in the diagnostics.
    #[must_use]
    pub fn load(self) -> Project {
        let Opening { root, mut sources, languages, faults: mut diagnostics, .. } = self;
        let has_all_words = diagnostics.is_empty();
        let mut unread = BTreeSet::new();
        let (content, sheets) = folder::content(&root, &mut sources, &mut diagnostics);
        let settings = settings(&content, &languages, &sources, &mut diagnostics);
        let media = settings.as_ref().map(|settings| {
            let words = ListVocabulary::of(&languages, &settings.topics);
            media::find((&root, settings), &content, sheets, words, &mut diagnostics)
        });
        let media = media.unwrap_or_default();
        diagnostics.extend(media.check(&mut sources));
        let suppressions = suppressions(&content, &sources, &mut diagnostics);
        let reading = ToRead { root: &root, content: &content, languages: &languages };
        let ready = settings.and_then(|settings| {
            read(&reading, settings, &mut sources, &mut diagnostics, &mut unread)
        });
        if !has_all_words {
            // Templates ask for words that a faulty file would have.
            diagnostics.retain(|one| one.code != "unknown-message-in-template");
        }
        if let Some(ready) = &ready {
            let findings = check::run(&ready.newsroom, &languages);
            diagnostics.extend(findings.into_iter().filter(|finding| !follows(finding, &unread)));
        }
        sort(&mut diagnostics, &sources);
        Project { sources, languages, diagnostics, media, suppressions, ready }
    }
}

/// A folder whose records were found.
struct ToRead<'a> {
    root: &'a Path,
    content: &'a [Found],
    languages: &'a Arc<Languages>,
}

fn read(
    reading: &ToRead<'_>,
    settings: Settings,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
    unread: &mut BTreeSet<String>,
) -> Option<Ready> {
    let ToRead { root, content, languages } = *reading;
    let newsroom = newsroom(root, content, settings, sources, diagnostics);
    let directory = &newsroom.directory;
    unread.extend(content.iter().filter_map(|found| {
        let is_read = match found.room {
            Room::Organization => directory.organizations.contains_key(&found.id),
            Room::Person => directory.people.contains_key(&found.id),
            _ => true,
        };
        (!is_read).then(|| found.id.clone())
    }));

    let files = overlay::read(root, "templates", builtin::templates(), diagnostics);
    let (texts, statics) = overlay::templates(files, sources, diagnostics);
    let wanted = newsroom.directory.settings.languages.iter();
    let wanted: Vec<Locale> = wanted.map(|locale| locale.value.clone()).collect();
    let templates = Templates::load(&texts, sources, languages, &wanted)
        .map_err(|mut faults| diagnostics.append(&mut faults))
        .ok();
    Some(Ready {
        newsroom: Arc::new(newsroom),
        languages: languages.clone(),
        templates: Arc::new(templates?),
        statics: statics.into(),
    })
}

/// Reads to which addresses no letter goes.
fn suppressions(
    content: &[Found],
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Suppressions {
    let Some(found) = content.iter().find(|found| found.room == Room::Suppressed) else {
        return Suppressions::default();
    };
    let mut reading = Reading::new(sources.text(found.file), found.file, &[]);
    let suppressions = record::suppressed(&mut reading);
    diagnostics.append(&mut reading.faults);
    suppressions
}

fn settings(
    content: &[Found],
    languages: &Languages,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Settings> {
    let Some(found) = content.iter().find(|found| found.room == Room::Newsroom) else {
        let path = folder::NEWSROOM;
        if !diagnostics.iter().any(|fault| fault.code != "unknown-file") {
            diagnostics.push(Diagnostic::error("missing-newsroom").with("path", path));
        }
        return None;
    };
    let known: Vec<Locale> = languages.iter().map(|language| language.locale().clone()).collect();
    let mut reading = Reading::new(sources.text(found.file), found.file, &[]);
    let settings = record::newsroom(&mut reading, &known);
    diagnostics.append(&mut reading.faults);
    settings
}

/// Whether a finding only follows from a record that could not be read, and was reported.
fn follows(finding: &Diagnostic, unread: &BTreeSet<String>) -> bool {
    let names =
        ["organization", "person", "fact"].iter().filter_map(|name| finding.arguments.get(name));
    finding.code.starts_with("unknown-")
        && names.into_iter().any(|argument| match argument {
            Argument::Text(text) => unread.contains(text.split('.').next().unwrap_or_default()),
            Argument::Count(_) => false,
        })
}

/// A record that was read.
enum Read {
    Organization(Box<Organization>),
    Person(Box<Person>),
    Places(Vec<Place>),
    Announcement(Box<Announcement>),
    Nothing,
}

fn newsroom(
    root: &Path,
    content: &[Found],
    settings: Settings,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Newsroom {
    let built_in = sources.add("places.yaml", builtin::places());
    let results: Vec<(Read, Vec<Diagnostic>)> =
        content.par_iter().map(|found| record(root, found, &settings, sources)).collect();
    let mut reading = Reading::new(sources.text(built_in), built_in, &[]);
    let towns = record::places(&mut reading);
    diagnostics.append(&mut reading.faults);

    let mut places = by_id(towns, |place| &place.id);
    let (mut organizations, mut people) = (BTreeMap::new(), BTreeMap::new());
    let mut announcements = Vec::new();
    for (read, mut faults) in results {
        diagnostics.append(&mut faults);
        match read {
            Read::Organization(organization) => {
                organizations.insert(organization.id.clone(), *organization);
            }
            Read::Person(person) => {
                people.insert(person.id.clone(), *person);
            }
            Read::Places(own) => places.extend(by_id(own, |place| &place.id)),
            Read::Announcement(announcement) => announcements.push(*announcement),
            Read::Nothing => {}
        }
    }
    let announcements = unique(announcements, diagnostics);
    let directory = Directory { settings, organizations, people, places };
    Newsroom { directory, announcements }
}

/// Reads one record.
fn record(
    root: &Path,
    found: &Found,
    settings: &Settings,
    sources: &Sources,
) -> (Read, Vec<Diagnostic>) {
    let mut reading = Reading::new(sources.text(found.file), found.file, &settings.languages);
    let read = match found.room {
        // Read apart: the newsroom's own record before all others, media lists whenever asked for.
        Room::Newsroom | Room::MediaList | Room::Suppressed => Read::Nothing,
        Room::Places => Read::Places(record::places(&mut reading)),
        Room::Organization => {
            let folder = found.path.parent().map(Path::to_owned).unwrap_or_default();
            let mut picture = |file: &Spanned<String>| folder::picture(&root.join(&folder), file);
            record::organization(&mut reading, &found.id, &mut picture)
                .map_or(Read::Nothing, |organization| Read::Organization(Box::new(organization)))
        }
        Room::Person => record::person(&mut reading, &found.id)
            .map_or(Read::Nothing, |person| Read::Person(Box::new(person))),
        Room::Announcement => record::announcement(&mut reading, settings)
            .map_or(Read::Nothing, |announcement| Read::Announcement(Box::new(announcement))),
    };
    (read, reading.faults)
}

fn by_id<T>(records: Vec<T>, id: impl Fn(&T) -> &String) -> BTreeMap<String, T> {
    records.into_iter().map(|record| (id(&record).clone(), record)).collect()
}

/// Keeps the first announcement of each id, and reports the others; newest first, then by id.
fn unique(
    announcements: Vec<Announcement>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Announcement> {
    let mut first: HashMap<String, crate::diagnostic::Span> = HashMap::new();
    let mut kept = Vec::with_capacity(announcements.len());
    for announcement in announcements {
        let id = &announcement.id;
        if let Some(span) = first.get(&id.value) {
            diagnostics.push(
                Diagnostic::error("duplicate-id").with("id", id.value.as_str()).at(id.span).also(
                    *span,
                    "first",
                    Arguments::new(),
                ),
            );
            continue;
        }
        first.insert(id.value.clone(), id.span);
        kept.push(announcement);
    }
    kept.sort_by(|one, other| one.order().cmp(&other.order()));
    kept
}
