//! Built-in files, and the newsroom's own that go before them: file by file, and words message by
//! message.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use walkdir::WalkDir;

use crate::builtin::File;
use crate::diagnostic::{Diagnostic, FileId, Sources};
use crate::format::{FontFile, StaticFile};
use crate::locale::{FILES, LocaleFolder};

use super::file;

/// The most bytes that a template, a locale or a static file can have.
const LARGEST: u64 = 4 * 1024 * 1024;

/// The most bytes that a font can have: one for Chinese has some twenty million.
const LARGEST_FONT: u64 = 64 * 1024 * 1024;

/// How the names of fonts end.
const FONTS: [&str; 4] = ["otf", "ttf", "otc", "ttc"];

/// The folder of templates whose files go to the site as they are.
const STATIC: &str = "static/";

/// A file, built in or the newsroom's own.
pub(super) struct Overlaid {
    /// Its path below its folder, with `/`.
    path: String,
    /// Its path as people are shown it.
    shown: String,
    bytes: Cow<'static, [u8]>,
}

/// Files of which the newsroom's own and the built-in one count both, and its own goes first: words,
/// and conventions, of which the built-in ones hold where its own cannot be read.
const COMPLETED: [&str; 2] = [".ftl", "/conventions.yaml"];

/// Reads the newsroom's own files in `root/name`, and behind them the built-in ones that they do
/// not replace.
pub(super) fn read(
    root: &Path,
    name: &str,
    built_in: Vec<File>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Overlaid> {
    let mut files = own((root, name), LARGEST, |_| true, diagnostics);
    let replaced: BTreeSet<String> = files.iter().map(|file| file.path.clone()).collect();
    files.extend(built_in.into_iter().filter_map(|(path, bytes)| {
        let shown = format!("{name}/{path}");
        let counts = COMPLETED.iter().any(|end| path.ends_with(end)) || !replaced.contains(&path);
        counts.then_some(Overlaid { path, shown, bytes })
    }));
    files
}

/// Reads the fonts that the newsroom brings; what else lies beside them is no font.
pub(super) fn fonts(root: &Path, diagnostics: &mut Vec<Diagnostic>) -> Vec<FontFile> {
    let is_font = |path: &str| {
        let extension = Path::new(path).extension().and_then(|extension| extension.to_str());
        extension.is_some_and(|own| FONTS.iter().any(|known| own.eq_ignore_ascii_case(known)))
    };
    let files = own((root, "fonts"), LARGEST_FONT, is_font, diagnostics).into_iter();
    files.map(|file| FontFile { name: file.shown, bytes: file.bytes.into() }).collect()
}

/// Reads those of the newsroom's own files in `root/name` that are wanted, by path.
fn own(
    (root, name): (&Path, &str),
    largest: u64,
    is_wanted: impl Fn(&str) -> bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Overlaid> {
    let mut files = Vec::new();
    let own = root.join(name);
    let walk = WalkDir::new(&own).follow_links(true).max_depth(4).sort_by_file_name();
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) if error.depth() == 0 => continue,
            Err(error) => {
                let path = error.path().unwrap_or(&own).display().to_string();
                diagnostics
                    .push(Diagnostic::error("unreadable-file").with("path", path).because(error));
                continue;
            }
        };
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if !entry.file_type().is_file() || hidden {
            continue;
        }
        let Ok(below) = entry.path().strip_prefix(&own) else { continue };
        let path = file::shown(below);
        if !is_wanted(&path) {
            continue;
        }
        let shown = format!("{name}/{path}");
        match file::bytes(entry.path(), Path::new(&shown), largest) {
            Ok(bytes) => files.push(Overlaid { path, shown, bytes: bytes.into() }),
            Err(fault) => diagnostics.push(fault),
        }
    }
    files
}

/// The files that are text, with their paths.
pub(super) fn texts(files: &[Overlaid]) -> impl Iterator<Item = (&str, &str)> {
    files
        .iter()
        .filter_map(|file| Some((file.path.as_str(), std::str::from_utf8(&file.bytes).ok()?)))
}

/// Gathers the files of each language, whose folder is named after its tag.
pub(super) fn locale_folders(
    files: Vec<Overlaid>,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<LocaleFolder> {
    let mut folders: BTreeMap<String, LocaleFolder> = BTreeMap::new();
    for file in files {
        let Some((tag, name)) = file.path.split_once('/') else { continue };
        let Ok(locale) = tag.parse() else {
            if !folders.contains_key(tag) {
                diagnostics.push(Diagnostic::error("invalid-language").with("language", tag));
            }
            continue;
        };
        if !FILES.contains(&name) {
            let fault = Diagnostic::warning("unknown-file").with("path", file.shown.as_str());
            diagnostics.push(fault.suggest(name, FILES));
        }
        let name = name.to_owned();
        let folder = folders.entry(tag.to_owned());
        let folder = folder.or_insert_with(|| LocaleFolder { locale, files: Vec::new() });
        if let Some(id) = text(&file, sources, diagnostics) {
            folder.files.push((name, id));
        }
    }
    folders.into_values().collect()
}

/// Parts templates from the files that go to the site as they are.
pub(super) fn templates(
    files: Vec<Overlaid>,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<(String, FileId)>, Vec<StaticFile>) {
    let (mut texts, mut statics) = (Vec::new(), Vec::new());
    for file in files {
        if let Some(name) = file.path.strip_prefix(STATIC) {
            statics.push(StaticFile { name: name.to_owned(), bytes: file.bytes.into_owned() });
        } else if let Some(id) = text(&file, sources, diagnostics) {
            texts.push((file.path, id));
        }
    }
    (texts, statics)
}

fn text(
    file: &Overlaid,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<FileId> {
    match file::utf_8(&file.bytes, Path::new(&file.shown)) {
        // Notepad begins files with a mark of their byte order.
        Ok(text) => Some(sources.add(&file.shown, text.trim_start_matches('\u{feff}'))),
        Err(fault) => {
            diagnostics.push(fault);
            None
        }
    }
}
