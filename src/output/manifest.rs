//! The manifest: what the last build wrote, and what its addresses stand for.
//!
//! A line per file, in order of path, with a tab and a key where the address is permanent; a first
//! line with the version and what the folder shows; a last line that seals what stands above it.
//! The journal is the manifest to come, in the same form: the seal says whether it is complete.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::entry::{self, Entry};
use super::files::{about, is_absence};
use crate::diagnostic::Diagnostic;
use crate::view::Showing;

/// What a published folder holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Manifest<'a> {
    /// Whether it shows what is public now; other days are for looking only.
    pub(super) is_live: bool,
    files: BTreeMap<&'a str, Option<&'a str>>,
}

const LIVE: &str = "heraut-manifest 1 now";
const ANOTHER_DAY: &str = "heraut-manifest 1 another-day";

/// Reads the text of a manifest, if there is one.
pub(super) fn read(path: &Path) -> Result<Option<String>, Diagnostic> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if is_absence(&error) => Ok(None),
        Err(error) => Err(about("damaged-manifest", path).because(error)),
    }
}

impl<'a> Manifest<'a> {
    /// The manifest that [`read`] found; an empty one if there was none.
    pub(super) fn found(text: Option<&'a str>, path: &Path) -> Result<Self, Diagnostic> {
        let Some(text) = text else {
            return Ok(Self { is_live: false, files: BTreeMap::new() });
        };
        Self::parse(text).ok_or_else(|| about("damaged-manifest", path))
    }

    /// Lists the files of a new site.
    pub(super) fn of(entries: &[Entry<'a>], showing: Showing) -> Self {
        let files = entries.iter().map(|entry| (entry.path, entry.permanent)).collect();
        Self { is_live: showing == Showing::Now, files }
    }

    /// Reads what [`Manifest::text`] wrote; nothing if a single byte differs.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let (_, last) = text.strip_suffix('\n')?.rsplit_once('\n')?;
        let sealed = &text[..text.len() - last.len() - 1];
        if seal(sealed) != last {
            return None;
        }
        let (first, lines) = sealed.split_once('\n')?;
        let is_live = match first {
            LIVE => true,
            ANOTHER_DAY => false,
            _ => return None,
        };
        let mut files = BTreeMap::new();
        for line in lines.lines() {
            let (path, key) = match line.split_once('\t') {
                Some((path, key)) => (path, Some(key)),
                None => (line, None),
            };
            if !entry::is_allowed(path) {
                return None;
            }
            files.insert(path, key);
        }
        Some(Self { is_live, files })
    }

    /// Writes it down.
    pub(super) fn text(&self) -> String {
        let first = if self.is_live { LIVE } else { ANOTHER_DAY };
        let mut text = format!("{first}\n");
        for (path, key) in &self.files {
            text.push_str(path);
            if let Some(key) = key {
                text.push('\t');
                text.push_str(key);
            }
            text.push('\n');
        }
        let last = seal(&text);
        text.push_str(&last);
        text.push('\n');
        text
    }

    /// Whether it lists a file.
    pub(super) fn lists(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The files that `next` no longer has, in order.
    pub(super) fn obsolete<'b>(&'b self, next: &'b Manifest<'_>) -> impl Iterator<Item = &'a str> {
        self.files.keys().copied().filter(|path| !next.lists(path))
    }

    /// The first permanent address that `next` moved without leaving anything behind: its key,
    /// where it was, where it is.
    pub(super) fn moved<'b>(&self, next: &'b Manifest<'_>) -> Option<(&'a str, &'a str, &'b str)> {
        let mut places = BTreeMap::new();
        for (path, key) in &next.files {
            if let Some(key) = key {
                places.entry(*key).or_insert(*path);
            }
        }
        self.files.iter().find_map(|(old, key)| {
            let key = (*key)?;
            let new = places.get(key)?;
            (!next.lists(old)).then_some((key, *old, *new))
        })
    }
}

/// The last line: the length of what it seals, and its checksum.
fn seal(text: &str) -> String {
    format!("end {} {:016x}", text.len(), checksum(text.as_bytes()))
}

/// FNV-1a, 64 bits (Fowler, Noll and Vo): it finds accidents, which is all that is asked here.
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
