//! The folder `content/`: which file is which record, and reading it.

use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::builtin;
use crate::diagnostic::{Diagnostic, FileId, Sources};
use crate::record::{is_id, nearest_id};

use super::file::shown;
use super::shelf::Shelf;

/// The record that makes a folder a newsroom.
pub(super) const NEWSROOM: &str = "content/newsroom.yaml";

/// A kind of record, by the place of its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    Newsroom,
    Places,
    Organization,
    Person,
    MediaList,
    Suppressed,
    Announcement,
}

/// A record's file that was found and read.
pub(super) struct Found {
    /// What kind of record it is.
    pub(super) room: Room,
    /// The record's id, if it is named after its file.
    pub(super) id: String,
    /// Its path below the newsroom's folder.
    pub(super) path: PathBuf,
    /// Its text.
    pub(super) file: FileId,
}

/// Finds and reads the records below `root`, by path.
///
/// Sheets in CSV are found, and read when somebody asks for them.
pub(super) fn content(
    root: &Path,
    shelf: &mut Shelf,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Found>, Vec<PathBuf>) {
    let (mut paths, mut sheets) = (Vec::new(), Vec::new());
    let walk =
        WalkDir::new(root.join("content")).follow_links(true).max_depth(8).sort_by_file_name();
    let is_shown =
        |entry: &walkdir::DirEntry| !entry.file_name().to_string_lossy().starts_with('.');
    for entry in walk.into_iter().filter_entry(|entry| entry.depth() == 0 || is_shown(entry)) {
        match entry {
            Ok(entry) if entry.file_type().is_file() => {
                let path = entry.path().strip_prefix(root).unwrap_or(entry.path()).to_owned();
                if is_yaml(&path) {
                    paths.push(path);
                } else if is_sheet(&path) {
                    sheets.push(path);
                } else if let Some(right) = name_of_record(&path) {
                    let fault = Diagnostic::warning("not-a-record").with("path", shown(&path));
                    diagnostics.push(fault.with("right", right));
                }
            }
            Ok(_) => {}
            // A newsroom without `content/` is reported as such.
            Err(error) if error.depth() == 0 => {}
            Err(error) => {
                let path = error.path().unwrap_or(root).display().to_string();
                diagnostics
                    .push(Diagnostic::error("unreadable-file").with("path", path).because(error));
            }
        }
    }
    let read: Vec<_> = paths.par_iter().map(|path| (room(path), shelf.look(root, path))).collect();
    let mut content = Vec::with_capacity(paths.len() + 1);
    content.push(built_in_places(shelf, sources));
    for (path, (named, look)) in paths.into_iter().zip(read) {
        let Some((room, id)) = named else {
            diagnostics.push(unknown_file(&path));
            continue;
        };
        let look = match look {
            Ok(look) => look,
            Err(fault) => {
                diagnostics.push(fault);
                continue;
            }
        };
        let file = shelf.put(&path, look, sources);
        if let Some(other) = same_name(&content, room, &id) {
            let fault = Diagnostic::error("repeated-file").with("path", shown(&path));
            diagnostics.push(fault.with("other", shown(&other.path)));
            continue;
        }
        if matches!(room, Room::Organization | Room::Person) && !is_id(&id) {
            let span = crate::diagnostic::Span::new(file, 0..0);
            let fault = Diagnostic::error("invalid-record-name")
                .with("name", path.file_name().unwrap_or_default().to_string_lossy().into_owned());
            let right = nearest_id(&id).map(|id| format!("{id}.yaml"));
            diagnostics
                .push(fault.with("right", right.unwrap_or_else(|| "none".to_owned())).at(span));
            continue;
        }
        content.push(Found { room, id, path, file });
    }
    (content, sheets)
}

/// The towns that are built in; those of the newsroom come behind them.
fn built_in_places(shelf: &mut Shelf, sources: &mut Sources) -> Found {
    let path = PathBuf::from("places.yaml");
    let file = shelf.put_text(&path, builtin::places().into_owned(), sources);
    Found { room: Room::Places, id: String::new(), path, file }
}

/// What kind of record a file is, and its name without `.yaml`.
fn room(path: &Path) -> Option<(Room, String)> {
    let parts: Vec<&str> =
        path.components().map(|part| part.as_os_str().to_str()).collect::<Option<_>>()?;
    let stem = |name: &str| name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned();
    match parts[..] {
        ["content", "newsroom.yaml"] => Some((Room::Newsroom, String::new())),
        ["content", "places.yaml"] => Some((Room::Places, String::new())),
        ["content", "suppressed.yaml"] => Some((Room::Suppressed, String::new())),
        ["content", "organizations", name] => Some((Room::Organization, stem(name))),
        ["content", "people", name] => Some((Room::Person, stem(name))),
        ["content", "media", name] => Some((Room::MediaList, stem(name))),
        ["content", "announcements", name] => Some((Room::Announcement, stem(name))),
        ["content", "announcements", _, "record.yaml"] => Some((Room::Announcement, String::new())),
        _ => None,
    }
}

/// The record that has the name of its file already: `biowin.yml` beside `biowin.yaml`.
fn same_name<'f>(content: &'f [Found], room: Room, id: &str) -> Option<&'f Found> {
    let is_named = matches!(room, Room::Organization | Room::Person | Room::MediaList);
    content.iter().rev().find(|found| is_named && found.room == room && found.id == id)
}

/// The folders of records.
const FOLDERS: [&str; 4] = ["announcements", "media", "organizations", "people"];

/// What a file should be called that looks like a record that nobody will read: `rain.yaml.txt`, as
/// Notepad saves it, or a text of a word processor.
fn name_of_record(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?.to_lowercase();
    let folder = path.parent()?;
    let content = Path::new("content");
    let is_among_records =
        folder == content || FOLDERS.iter().any(|room| folder == content.join(room));
    let (stem, ending) = name.rsplit_once('.')?;
    let stem = stem.strip_suffix(".yaml").or(stem.strip_suffix(".yml")).unwrap_or(stem);
    let is_text = ["txt", "yaml", "yml", "doc", "docx", "odt", "rtf", "pages"].contains(&ending);
    let is_note = stem == "readme" || stem.starts_with('~');
    let right = folder.join(stem.replace([' ', '_'], "-")).with_extension("yaml");
    (is_among_records && is_text && !is_note).then(|| shown(&right))
}

fn unknown_file(path: &Path) -> Diagnostic {
    let files = ["newsroom.yaml", "places.yaml", "suppressed.yaml"];
    let rooms = FOLDERS.into_iter().chain(files);
    let second = path.components().nth(1);
    let second = second.map(|part| part.as_os_str().to_string_lossy().into_owned());
    Diagnostic::warning("unknown-file")
        .with("path", shown(path))
        .suggest(&second.unwrap_or_default(), rooms)
}

fn is_yaml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml")
}

/// Whether a file is a media list in CSV, or in a spreadsheet that is not just the note of an open
/// one (`~$press.xlsx`).
fn is_sheet(path: &Path) -> bool {
    let is_note = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("~$"));
    let is_list = is_spreadsheet(path) || ends_in(path, "csv");
    is_list && !is_note && path.parent() == Some(Path::new("content/media"))
}

/// Whether a file is a spreadsheet, by its ending.
pub(super) fn is_spreadsheet(path: &Path) -> bool {
    ends_in(path, "xlsx") || ends_in(path, "ods")
}

fn ends_in(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending))
}
