//! What this room promises, one sentence a test; here is what the tests share.

mod coverage;
mod loading;
mod parity;
mod saying;
mod sentences;
mod writing;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use super::conventions::CONVENTIONS;
use super::messages::{DIAGNOSTICS, HELP, MESSAGES, PROGRAM};
use super::{Language, Languages, Locale, LocaleFolder};
use crate::diagnostic::{Arguments, Diagnostic, Sources};

/// The languages that tests of single sentences speak, in this order.
const BUILT_IN: [&str; 4] = ["fr", "nl", "en", "de"];

/// All built-in languages, whichever they are.
fn built_in() -> &'static Languages {
    &LOADED.0
}

/// What is wrong with them.
fn faults_of_built_in() -> &'static [Diagnostic] {
    &LOADED.1
}

static LOADED: LazyLock<(Languages, Vec<Diagnostic>)> = LazyLock::new(|| {
    let mut sources = Sources::new();
    let folders = folders(&mut sources);
    Languages::load(&folders, &sources, &BTreeMap::new(), |text, _| text.to_owned())
});

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

/// Finds the folders of the built-in languages.
fn folders(sources: &mut Sources) -> Vec<LocaleFolder> {
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(root()).unwrap() {
        let Ok(locale) = entry.unwrap().file_name().to_str().unwrap().parse::<Locale>() else {
            continue;
        };
        // What the tool says may be left to the reference language.
        let names = [CONVENTIONS, MESSAGES, DIAGNOSTICS, PROGRAM, HELP].into_iter();
        let there = names.filter(|name| root().join(locale.as_str()).join(name).exists());
        let files = there.map(|name| {
            let text = text_of(locale.as_str(), name);
            (name.to_owned(), sources.add(format!("locales/{locale}/{name}"), text))
        });
        let files = files.collect();
        folders.push(LocaleFolder { locale, files });
    }
    folders
}

/// The text of a built-in file.
fn text_of(tag: &str, name: &str) -> String {
    std::fs::read_to_string(root().join(tag).join(name)).unwrap()
}

/// Loads a folder that a newsroom might have itself, before those of which tests know sentences.
fn with_own(tag: &str, files: &[(&str, &str)]) -> (Languages, Vec<Diagnostic>) {
    let mut sources = Sources::new();
    let files =
        files.iter().map(|(name, text)| ((*name).to_owned(), sources.add(*name, *text))).collect();
    let mut all = vec![LocaleFolder { locale: locale(tag), files }];
    let known = |folder: &LocaleFolder| BUILT_IN.contains(&folder.locale.as_str());
    all.extend(folders(&mut sources).into_iter().filter(known));
    Languages::load(&all, &sources, &BTreeMap::new(), |text, _| text.to_owned())
}

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

/// A built-in language.
fn language(tag: &str) -> &'static Language {
    built_in().get(&locale(tag)).unwrap()
}

/// Asserts what each of the built-in languages writes.
fn writes(write: impl Fn(&Language) -> String, expected: [&str; 4]) {
    for (tag, expected) in BUILT_IN.into_iter().zip(expected) {
        assert_eq!(write(language(tag)), expected, "in {tag}");
    }
}

fn arguments(values: &[(&'static str, &str)]) -> Arguments {
    values.iter().fold(Arguments::new(), |all, (name, value)| all.with(name, *value))
}

fn codes(faults: &[Diagnostic]) -> Vec<&'static str> {
    faults.iter().map(|fault| fault.code).collect()
}
