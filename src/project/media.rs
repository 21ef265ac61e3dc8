//! The media lists of a newsroom, read person by person whenever somebody asks, never all at once.

use std::collections::HashMap;
use std::collections::hash_map::{DefaultHasher, Entry};
use std::hash::{Hash, Hasher};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, FileId, Sources};
use crate::model::{Recipient, Settings};
use crate::record::{self, ListVocabulary, Reading, Sheet, Visit};

use super::encoding::{self, Text};
use super::file;
use super::folder::{self, Found, Room};
use super::spreadsheet;

/// How many people who stand on lists more than once are named.
const MOST_REPEATED: usize = 50;

/// The media lists of a newsroom, by name.
#[derive(Default)]
pub struct MediaLists {
    root: PathBuf,
    /// What the domain of the newsroom ends in, which tells where its lists are likely to be made.
    tld: String,
    lists: Vec<List>,
    words: ListVocabulary,
}

/// A person who stands on a list.
pub struct Listed<'a> {
    /// The person.
    pub recipient: Recipient,
    /// The name of the list.
    pub list: &'a str,
    /// The line of its file on which the person stands, counted from one.
    pub line: usize,
}

/// A list, and where it is.
struct List {
    /// Its name: that of its file, without the ending.
    name: String,
    /// Its path below the newsroom's folder.
    path: PathBuf,
    /// Its text if it is a record; sheets are read from their file each time.
    text: Option<FileId>,
}

/// Gathers the lists that were found below `root`; of two with one name, the second is refused.
pub(super) fn find(
    (root, settings): (&Path, &Settings),
    content: &[Found],
    sheets: Vec<PathBuf>,
    words: ListVocabulary,
    diagnostics: &mut Vec<Diagnostic>,
) -> MediaLists {
    let records = content.iter().filter(|found| found.room == Room::MediaList).map(|found| List {
        name: found.id.clone(),
        path: found.path.clone(),
        text: Some(found.file),
    });
    let sheets = sheets.into_iter().map(|path| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        List { name, path, text: None }
    });
    let mut lists: Vec<List> = Vec::new();
    for list in records.chain(sheets) {
        match lists.iter().find(|own| own.name == list.name) {
            None => lists.push(list),
            Some(own) => diagnostics.push(
                Diagnostic::error("duplicate-list")
                    .with("list", list.name)
                    .with("path", file::shown(&list.path))
                    .with("first", file::shown(&own.path)),
            ),
        }
    }
    lists.sort_by(|one, other| one.name.cmp(&other.name));
    let tld = settings.address.tld();
    MediaLists { root: root.to_owned(), tld, lists, words }
}

impl MediaLists {
    /// The names of the lists.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.lists.iter().map(|list| list.name.as_str())
    }

    /// The files of lists of these names, below the newsroom's folder.
    pub fn files<'s>(&'s self, names: &'s [&str]) -> impl Iterator<Item = &'s Path> {
        names.iter().filter_map(|name| self.find(name)).map(|(list, _)| list.path.as_path())
    }

    /// Reads lists in the order in which they are named, and hands each person to `visit`.
    ///
    /// Who stands on them twice is handed over twice. What is wrong is returned, also what was
    /// reported when the newsroom was loaded; rows of sheets in which something is wrong are kept
    /// in `sources`, to be drawn. A name that no list has is `unknown-list`; then nothing is read.
    pub fn each(
        &self,
        names: &[&str],
        sources: &mut Sources,
        visit: &mut dyn FnMut(Listed<'_>),
    ) -> Vec<Diagnostic> {
        let mut lists = Vec::new();
        let mut faults = Vec::new();
        for name in names {
            match self.find(name) {
                Some(list) => lists.push(list),
                None => faults.push(self.unknown(name)),
            }
        }
        if !faults.is_empty() {
            return faults;
        }
        for (name, (list, sheet)) in names.iter().zip(lists) {
            faults.extend(self.read((list, sheet), sources, &mut |recipient, line| {
                visit(Listed { recipient, list: name, line });
                None
            }));
        }
        faults
    }

    /// The list of a name; `list:sheet` is a sheet of a spreadsheet that is not its first.
    fn find<'n>(&self, name: &'n str) -> Option<(&List, Option<&'n str>)> {
        let own = |name: &str| self.lists.iter().find(|list| list.name == name);
        if let Some(list) = own(name) {
            return Some((list, None));
        }
        let (name, sheet) = name.split_once(':')?;
        own(name).filter(|list| folder::is_spreadsheet(&list.path)).map(|list| (list, Some(sheet)))
    }

    /// Whether there is a list of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// Reads every list once, for what is wrong, and for people who stand on them more than once.
    pub(super) fn check(&self, sources: &mut Sources) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        let mut seen = Seen::default();
        for (position, list) in self.lists.iter().enumerate() {
            faults.extend(self.read((list, None), sources, &mut |recipient, line| {
                let first = seen.before(&recipient, position, line)?;
                Some(
                    Diagnostic::warning("repeated-recipient")
                        .with("email", recipient.email.as_str())
                        .with("path", file::shown(&self.lists[first.list as usize].path))
                        .with("line", first.line.to_string()),
                )
            }));
        }
        let more = seen.n_repeated.saturating_sub(MOST_REPEATED);
        if more > 0 {
            faults.push(Diagnostic::warning("more-repeated-recipients").with("count", more));
        }
        faults
    }

    fn read(
        &self,
        (list, sheet): (&List, Option<&str>),
        sources: &mut Sources,
        visit: &mut Visit<'_>,
    ) -> Vec<Diagnostic> {
        if let Some(file) = list.text {
            let mut reading = Reading::new(sources.text(file), file, &[]);
            record::media_list(&mut reading, &self.words, visit);
            return reading.faults;
        }
        let (file, path) = (self.root.join(&list.path), &list.path);
        let mut read = |rows: &mut dyn BufRead| {
            record::media_sheet(rows, Sheet { path, words: &self.words, sources }, visit)
        };
        let mut stream = || match std::fs::File::open(&file) {
            Ok(file) => read(&mut BufReader::with_capacity(64 * 1024, file)),
            Err(error) => {
                let path = file::shown(path);
                vec![Diagnostic::error("unreadable-file").with("path", path).because(error)]
            }
        };
        if folder::is_spreadsheet(path) {
            return match spreadsheet::csv(&file, path, sheet) {
                Ok(rows) => read(&mut rows.as_bytes()),
                Err(fault) => vec![fault],
            };
        }
        match encoding::text(&file, path, &self.tld) {
            Ok(Text::Utf8) => stream(),
            Ok(Text::Decoded(text, encoding)) => {
                let note = Diagnostic::warning("list-encoding").with("path", file::shown(path));
                let mut findings = vec![note.with("encoding", encoding)];
                findings.extend(read(&mut text.as_bytes()));
                findings
            }
            Err(fault) => vec![fault],
        }
    }

    fn unknown(&self, name: &str) -> Diagnostic {
        let known = self.names().collect::<Vec<_>>().join(", ");
        Diagnostic::error("unknown-list")
            .with("list", name)
            .with("known", known)
            .suggest(name, self.names())
    }
}

/// Where each address was seen first.
///
/// Addresses are kept as hashes of 128 bits, since a list may be long: two of a million people have
/// the same with a chance of 1 to 10^26.
#[derive(Default)]
struct Seen {
    first: HashMap<u128, Place>,
    n_repeated: usize,
}

/// A line of a list.
struct Place {
    list: u32,
    line: u32,
    is_told: bool,
}

impl Seen {
    /// Where a person was seen before, if that is to be told: once for each.
    fn before(&mut self, recipient: &Recipient, list: usize, line: usize) -> Option<&Place> {
        match self.first.entry(hash(&recipient.email.key())) {
            Entry::Vacant(entry) => {
                let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
                entry.insert(Place { list: small(list), line: small(line), is_told: false });
                None
            }
            Entry::Occupied(entry) => {
                let place = entry.into_mut();
                if place.is_told {
                    return None;
                }
                place.is_told = true;
                self.n_repeated += 1;
                (self.n_repeated <= MOST_REPEATED).then_some(place)
            }
        }
    }
}

fn hash(key: &str) -> u128 {
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, key).hash(&mut hasher);
        u128::from(hasher.finish())
    };
    half(0) << 64 | half(1)
}
