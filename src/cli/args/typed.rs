//! What was typed, as far as it can be understood.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::Parser as _;

use super::shape::{Arguments, Command};

/// A command line, as far as it can be understood.
pub(crate) struct Typed {
    /// The newsroom's folder.
    pub(crate) root: PathBuf,
    /// The language that was asked for.
    pub(crate) lang: Option<String>,
    /// What is to be done; nothing if help was asked for, or what was typed makes no sense.
    pub(crate) command: Option<Command>,
    pub(super) words: Vec<OsString>,
}

/// Reads the command line.
pub(crate) fn read() -> Typed {
    let words: Vec<OsString> = std::env::args_os().collect();
    match Arguments::try_parse_from(&words) {
        Ok(Arguments { root, mut lang, mut command }) => {
            if let Command::Translated(translated) = &mut command {
                [lang, translated.lang] = languages_around(&words, "translated");
            }
            Typed { root, lang, command: Some(command), words }
        }
        Err(_) => Typed {
            root: glimpsed(&words, "--root").unwrap_or(".").into(),
            lang: glimpsed(&words, "--lang").map(str::to_owned),
            command: None,
            words,
        },
    }
}

/// The languages that were asked for before and behind a command whose own option has the name of the
/// program's.
fn languages_around(words: &[OsString], command: &str) -> [Option<String>; 2] {
    let at = words.iter().position(|word| word == command).unwrap_or(words.len());
    let (before, behind) = words.split_at(at);
    [before, behind].map(|words| glimpsed(words, "--lang").map(str::to_owned))
}

/// The value of an option on a command line that cannot be read, so that even the answer to it is
/// given in the reader's language.
fn glimpsed<'a>(words: &'a [OsString], option: &str) -> Option<&'a str> {
    let mut words = words.iter().filter_map(|word| OsStr::to_str(word));
    while let Some(word) = words.next() {
        match word.strip_prefix(option) {
            Some("") => return words.next(),
            Some(rest) if rest.starts_with('=') => return rest.get(1..),
            _ => {}
        }
    }
    None
}
