//! Reading one file: as bytes, as text; and finding the one that lies beside a record.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::prose::mended;

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
pub(super) fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
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
