//! One file to be written, and the paths that it may have.

use std::collections::HashSet;

use crate::diagnostic::Diagnostic;
use crate::record::is_device;

/// One file of the new site.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'a> {
    /// Where it goes, relative to the folder, with `/` between its parts.
    pub(crate) path: &'a str,
    /// What it holds.
    pub(crate) bytes: &'a [u8],
    /// What its address stands for (announcement and language, `id/fr`), so that an address that
    /// moved is noticed.
    pub(crate) permanent: Option<&'a str>,
}

/// The folder that belongs to this room, inside the published one.
pub(super) const OWN: &str = ".heraut";

/// Lets a set of files pass whose paths can stand together in any folder, on any system.
pub(super) fn check(entries: &[Entry<'_>]) -> Result<(), Diagnostic> {
    // Some systems take `A` and `a` for one name.
    let mut files = HashSet::with_capacity(entries.len());
    for entry in entries {
        let key = entry.permanent.unwrap_or("key");
        if let Some(path) = [entry.path, key].into_iter().find(|path| !is_allowed(path)) {
            return Err(Diagnostic::error("path-not-allowed").with("path", path));
        }
        if !files.insert(entry.path.to_lowercase()) {
            return Err(Diagnostic::error("path-used-twice").with("path", entry.path));
        }
    }
    for entry in entries {
        let path = entry.path.to_lowercase();
        if folders(&path).any(|folder| files.contains(folder)) {
            return Err(Diagnostic::error("path-used-twice").with("path", entry.path));
        }
    }
    Ok(())
}

/// Whether a path leads to a file inside the folder, and has a name that every system can hold.
///
/// The rules are those of Windows, the strictest: no `\ : * ? " < > |`, no control characters, no
/// part that ends in a full stop or a space, none of the names of devices (Microsoft, "Naming
/// Files, Paths, and Namespaces").
pub(super) fn is_allowed(path: &str) -> bool {
    let own = path.split('/').next().is_some_and(|first| first.eq_ignore_ascii_case(OWN));
    !own && path.split('/').all(is_allowed_part)
}

fn is_allowed_part(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).trim_end();
    let forbidden = |character: char| character.is_control() || r#"\:*?"<>|"#.contains(character);
    !(part.is_empty() || part.ends_with(['.', ' ']) || part.contains(forbidden) || is_device(stem))
}

/// The folders above a file, outermost first, without the one that everything is in.
pub(super) fn folders(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    path.match_indices('/').map(|(slash, _)| &path[..slash])
}
