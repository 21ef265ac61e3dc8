//! The folder `content/`: which file is which record, and reading it.

use std::io::Read as _;
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::diagnostic::{Diagnostic, FileId, Sources, Spanned};
use crate::record::is_id;

/// The record that makes a folder a newsroom.
pub(super) const NEWSROOM: &str = "content/newsroom.yaml";

/// The most bytes that a record can have. A press release has some thousands.
const LARGEST_RECORD: u64 = 4 * 1024 * 1024;

/// The most bytes that a logo can have.
const LARGEST_PICTURE: u64 = 8 * 1024 * 1024;

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
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Found>, Vec<PathBuf>) {
    let (mut paths, mut sheets) = (Vec::new(), Vec::new());
    let walk =
        WalkDir::new(root.join("content")).follow_links(true).max_depth(8).sort_by_file_name();
    let shown = |entry: &walkdir::DirEntry| !entry.file_name().to_string_lossy().starts_with('.');
    for entry in walk.into_iter().filter_entry(|entry| entry.depth() == 0 || shown(entry)) {
        match entry {
            Ok(entry) if entry.file_type().is_file() => {
                let path = entry.path().strip_prefix(root).unwrap_or(entry.path()).to_owned();
                if is_yaml(&path) {
                    paths.push(path);
                } else if is_sheet(&path) {
                    sheets.push(path);
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
    let read: Vec<_> =
        paths.par_iter().map(|path| (room(path), text(root, path, LARGEST_RECORD))).collect();
    let mut content = Vec::with_capacity(paths.len());
    for (path, (named, text)) in paths.into_iter().zip(read) {
        let Some((room, id)) = named else {
            diagnostics.push(unknown_file(&path));
            continue;
        };
        let text = match text {
            Ok(text) => text,
            Err(fault) => {
                diagnostics.push(fault);
                continue;
            }
        };
        let file = sources.add(&path, text);
        if matches!(room, Room::Organization | Room::Person) && !is_id(&id) {
            let span = crate::diagnostic::Span::new(file, 0..0);
            diagnostics.push(Diagnostic::error("invalid-id").with("id", id).at(span));
            continue;
        }
        content.push(Found { room, id, path, file });
    }
    (content, sheets)
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

fn unknown_file(path: &Path) -> Diagnostic {
    let rooms = [
        "announcements",
        "media",
        "organizations",
        "people",
        "newsroom.yaml",
        "places.yaml",
        "suppressed.yaml",
    ];
    let second = path.components().nth(1);
    let second = second.map(|part| part.as_os_str().to_string_lossy().into_owned());
    Diagnostic::warning("unknown-file")
        .with("path", shown(path))
        .suggest(&second.unwrap_or_default(), rooms)
}

/// Reads a text file below `root`.
pub(super) fn text(root: &Path, path: &Path, largest: u64) -> Result<String, Diagnostic> {
    let bytes = bytes(&root.join(path), path, largest)?;
    utf_8(&bytes, path).map(str::to_owned)
}

/// Takes bytes for text; a fault names the line that is none.
pub(super) fn utf_8<'b>(bytes: &'b [u8], path: &Path) -> Result<&'b str, Diagnostic> {
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        let line = valid.matches('\n').count() + 1;
        Diagnostic::error("invalid-utf-8").with("path", shown(path)).with("line", line.to_string())
    })
}

/// Reads a picture that lies beside a record.
pub(super) fn picture(folder: &Path, file: &Spanned<String>) -> Result<Vec<u8>, Diagnostic> {
    let name = Path::new(&file.value);
    let mut parts = name.components();
    let is_name = matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None));
    if !is_name || file.value.contains(['/', '\\', '\0']) {
        let fault = Diagnostic::error("invalid-file-name").with("file", file.value.as_str());
        return Err(fault.at(file.span));
    }
    let path = folder.join(name);
    if !path.is_file() {
        let fault = Diagnostic::error("missing-logo").with("file", file.value.as_str());
        return Err(fault.at(file.span));
    }
    bytes(&path, name, LARGEST_PICTURE).map_err(|fault| fault.at(file.span))
}

/// Reads a file of at most `largest` bytes; `path` is how people know it.
pub(super) fn bytes(file: &Path, path: &Path, largest: u64) -> Result<Vec<u8>, Diagnostic> {
    let unreadable = |error: std::io::Error| {
        Diagnostic::error("unreadable-file").with("path", shown(path)).because(error)
    };
    let opened = std::fs::File::open(file).map_err(unreadable)?;
    let mut bytes = Vec::new();
    opened.take(largest + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > largest {
        let limit = format!("{} MB", largest / (1024 * 1024));
        return Err(Diagnostic::error("file-too-large")
            .with("path", shown(path))
            .with("limit", limit));
    }
    Ok(bytes)
}

/// A path as people are shown it, the same on every system.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
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
