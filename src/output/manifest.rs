//! The manifest: what the last build wrote, and what its addresses stand for.
//!
//! A first line with the version, what the folder shows and whose it is. A line per file, in order of
//! path, with a tab and a key where the address is permanent. A line with a question mark before it
//! for each permanent address that was published and is out of sight now. A last line that seals
//! what stands above it. The journal is the manifest to come, in the same form: the seal says
//! whether it is complete.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::entry::{self, Entry};
use super::files::{about, is_absence};
use crate::diagnostic::Diagnostic;
use crate::model::Promises;
use crate::view::Showing;

/// What a published folder holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Manifest<'a> {
    /// What it shows.
    pub(super) shown: Shown,
    /// Whose newsroom it is; empty if an old version of heraut wrote it.
    pub(super) authority: &'a str,
    files: BTreeMap<&'a str, Option<&'a str>>,
    /// The permanent addresses that were published and have no file now, and their keys.
    unseen: BTreeMap<&'a str, &'a str>,
}

/// What a folder shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// What is public now: what it shows, it promises.
    Live,
    /// The same of a newsroom that only shows what heraut does: nobody was given its addresses.
    Demonstration,
    /// Another day, which is for looking only.
    AnotherDay,
}

/// What the first line begins with; a folder that version 1 wrote said neither whose it is, nor what
/// is out of sight.
const VERSION: &str = "heraut-manifest 2 ";
const VERSION_1: &str = "heraut-manifest 1 ";
/// What it says of what is shown.
const SHOWN: [(&str, Shown); 3] = [
    ("now", Shown::Live),
    ("demonstration", Shown::Demonstration),
    ("another-day", Shown::AnotherDay),
];
/// What stands before an address that is out of sight; no path has it.
const UNSEEN: char = '?';

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
            return Ok(Self::listing(BTreeMap::new(), Shown::AnotherDay));
        };
        Self::parse(text).ok_or_else(|| about("damaged-manifest", path))
    }

    /// Lists files, and says what they show.
    pub(super) fn listing(files: BTreeMap<&'a str, Option<&'a str>>, shown: Shown) -> Self {
        Self { shown, authority: "", files, unseen: BTreeMap::new() }
    }

    /// Lists the files of a new site, and what `old` promised that is out of sight in it and that no
    /// record gives up.
    pub(super) fn of(
        entries: &[Entry<'a>],
        showing: Showing,
        promises: &'a Promises,
        old: &Self,
    ) -> Self {
        let files: BTreeMap<&str, Option<&str>> =
            entries.iter().map(|entry| (entry.path, entry.permanent)).collect();
        let unseen = old
            .promised()
            .filter(|(path, _)| !files.contains_key(path) && !promises.gives_up(address_of(path)));
        let unseen = unseen.collect();
        let shown = match showing {
            // What was promised once, stays promised.
            Showing::Now if promises.is_binding() || old.shown == Shown::Live => Shown::Live,
            Showing::Now => Shown::Demonstration,
            Showing::PastDay | Showing::DayToCome => Shown::AnotherDay,
        };
        Self { shown, authority: promises.authority(), files, unseen }
    }

    /// The files of all permanent addresses that were ever published and not given up, and what they
    /// stand for.
    pub(super) fn promised(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let seen = self.files.iter().filter_map(|(path, key)| Some((*path, (*key)?)));
        let unseen = self.unseen.iter().map(|(path, key)| (*path, *key));
        seen.chain(unseen).filter(|_| self.shown == Shown::Live)
    }

    /// Reads what [`Manifest::text`] wrote; nothing if a single byte differs.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let (_, last) = text.strip_suffix('\n')?.rsplit_once('\n')?;
        let sealed = &text[..text.len() - last.len() - 1];
        if seal(sealed) != last {
            return None;
        }
        let (first, lines) = sealed.split_once('\n')?;
        let header = first.strip_prefix(VERSION).or_else(|| first.strip_prefix(VERSION_1))?;
        let (shown, authority) = header.split_once(' ').unwrap_or((header, ""));
        let (_, shown) = SHOWN.into_iter().find(|(word, _)| *word == shown)?;
        let (mut files, mut unseen) = (BTreeMap::new(), BTreeMap::new());
        for line in lines.lines() {
            if let Some(line) = line.strip_prefix(UNSEEN) {
                let (path, key) = line.split_once('\t')?;
                unseen.insert(path, key);
                continue;
            }
            let (path, key) = match line.split_once('\t') {
                Some((path, key)) => (path, Some(key)),
                None => (line, None),
            };
            if !entry::is_allowed(path) {
                return None;
            }
            files.insert(path, key);
        }
        Some(Self { shown, authority, files, unseen })
    }

    /// Writes it down.
    pub(super) fn text(&self) -> String {
        let shown = SHOWN.into_iter().find(|(_, shown)| *shown == self.shown);
        let shown = shown.map_or("", |(word, _)| word);
        let mut text = format!("{VERSION}{shown} {}\n", self.authority);
        for (path, key) in &self.files {
            text.push_str(path);
            if let Some(key) = key {
                text.push('\t');
                text.push_str(key);
            }
            text.push('\n');
        }
        for (path, key) in &self.unseen {
            text.extend([UNSEEN.to_string().as_str(), path, "\t", key, "\n"]);
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
}

/// The address of a page, by its file.
pub(super) fn address_of(path: &str) -> &str {
    path.strip_suffix("index.html").unwrap_or(path)
}

/// Seals a text again, for tests that change it.
#[cfg(test)]
pub(super) fn sealed_again(text: &str) -> String {
    let text = format!("{text}\n");
    let last = seal(&text);
    format!("{text}{last}\n")
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
