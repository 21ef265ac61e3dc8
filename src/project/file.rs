//! Reading one file: as bytes, as text, as the picture beside a record.

use std::io::Read as _;
use std::path::{Component, Path, PathBuf};

use crate::diagnostic::{Diagnostic, Spanned};
use crate::prose::mended;

/// The most bytes that a logo can have.
const LARGEST_PICTURE: u64 = 8 * 1024 * 1024;

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

/// The path of a file that a record names, and that lies beside it.
///
/// macOS writes `é` as a letter and an accent, other systems as one letter: a file whose name differs
/// in this only is the one that is meant.
pub(super) fn beside(folder: &Path, name: &str) -> PathBuf {
    let path = folder.join(name);
    if name.is_ascii() || path.is_file() {
        return path;
    }
    let is_meant = |other: &str| mended(other) == mended(name);
    let same = names(folder).into_iter().find(|other| is_meant(other));
    same.map_or(path, |same| folder.join(same))
}

/// The names of what is in a folder; none if it cannot be read.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

fn is_record(name: &str) -> bool {
    [".yaml", ".yml"].iter().any(|end| name.ends_with(end))
}

/// Reads a picture that a record names, and that lies beside it at `path`.
pub(super) fn picture(path: &Path, file: &Spanned<String>) -> Result<Vec<u8>, Diagnostic> {
    let name = Path::new(&file.value);
    let mut parts = name.components();
    let is_name = matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None));
    if !is_name || file.value.contains(['/', '\\', '\0']) {
        let fault = Diagnostic::error("invalid-file-name").with("file", file.value.as_str());
        return Err(fault.at(file.span));
    }
    if !path.is_file() {
        let fault = Diagnostic::error("missing-logo").with("file", file.value.as_str());
        let names = path.parent().map(names).unwrap_or_default();
        let pictures = names.iter().map(String::as_str).filter(|name| !is_record(name));
        let fault = fault.suggest(&file.value, pictures);
        return Err(fault.at(file.span));
    }
    bytes(path, name, LARGEST_PICTURE).map_err(|fault| fault.at(file.span))
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
