//! What this room promises, one sentence a test; here is what the tests share.

mod authoring;
mod crashes;
mod publishing;
mod refusals;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use super::{Entry, Published, public};
use crate::diagnostic::{Argument, Diagnostic};
use crate::model::Promises;
use crate::output::files::Disk;
use crate::view::Showing;

/// A file of a site that stands at no permanent address.
fn file<'a>(path: &'a str, text: &'a str) -> Entry<'a> {
    Entry { path, bytes: text.as_bytes(), permanent: None }
}

/// A release, at its permanent address.
fn release<'a>(path: &'a str, key: &'a str) -> Entry<'a> {
    Entry { path, bytes: path.as_bytes(), permanent: Some(key) }
}

/// A site with everything that a later one can do differently.
fn first_site() -> Vec<Entry<'static>> {
    vec![
        file("index.html", "choose a language"),
        file("robots.txt", "stays"),
        file("fr/index.html", "un"),
        file("fr/topics", "a file that becomes a folder"),
        file("fr/page/2", "in a folder that becomes a file"),
        release("fr/2024/one/index.html", "one/fr"),
        file("fr/2024/one/one.fr.txt", "un"),
        release("fr/2024/two/index.html", "two/fr"),
        file("nl/deep/down/below/index.html", "goes with its folders"),
        file("assets/newsroom.css", "stays"),
    ]
}

/// The site that follows: things were added, changed, withdrawn and turned into each other.
fn second_site() -> Vec<Entry<'static>> {
    vec![
        file("index.html", "choose another language"),
        file("robots.txt", "stays"),
        file("fr/index.html", "deux"),
        file("fr/topics/health/index.html", "in a folder that was a file"),
        file("fr/page", "a file that was a folder"),
        release("fr/2024/one/index.html", "one/fr"),
        file("fr/2024/one/one.fr.txt", "une"),
        release("fr/2025/three/index.html", "three/fr"),
        release("en/2025/three/index.html", "three/en"),
        file("en/index.html", "one"),
        file("assets/newsroom.css", "stays"),
    ]
}

/// What records promise whose site this is.
fn promises(entries: &[Entry<'_>]) -> Promises {
    let mut promises = Promises::default();
    for entry in entries {
        if let Some(key) = entry.permanent {
            promises.claim(entry.path.replace("index.html", ""), key);
        }
    }
    promises
}

/// Publishes a site on a disk that may fail; its records give up whatever it no longer has.
fn publish_on(
    disk: &Disk<'_>,
    entries: &[Entry<'_>],
    folder: &Path,
    showing: Showing,
) -> Result<Published, Diagnostic> {
    let mut promises = Promises::default();
    for language in ["fr/", "nl/", "en/"] {
        promises.give_up(language);
    }
    public::publish_on(disk, entries, folder, showing, &promises)
        .map_err(|mut faults| faults.remove(0))
}

fn publish_entries(
    entries: &[Entry<'_>],
    folder: &Path,
    showing: Showing,
) -> Result<Published, Diagnostic> {
    publish_on(&Disk::real(), entries, folder, showing)
}

fn publish(entries: &[Entry<'_>], folder: &Path) -> Published {
    publish_entries(entries, folder, Showing::Now).expect("this site is published")
}

/// Everything in a folder: files with their bytes, folders with a slash and without bytes.
///
/// The lock is left out: it says nothing about what was published.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    collect(folder, "", &mut found);
    found.remove(".heraut/lock");
    found
}

fn collect(folder: &Path, above: &str, found: &mut BTreeMap<String, Vec<u8>>) {
    let Ok(children) = fs::read_dir(folder) else { return };
    for child in children.map(Result::unwrap) {
        let path = format!("{above}{}", child.file_name().to_str().unwrap());
        if child.file_type().unwrap().is_dir() {
            found.insert(format!("{path}/"), Vec::new());
            collect(&child.path(), &format!("{path}/"), found);
        } else {
            found.insert(path, fs::read(child.path()).unwrap_or_default());
        }
    }
}

/// What a folder holds once `entries` were published where nothing was.
fn published(entries: &[Entry<'_>]) -> BTreeMap<String, Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    publish(entries, folder.path());
    contents(folder.path())
}

/// Writes a file that heraut knows nothing of.
fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Makes a file look old, so that a new time is seen.
fn age(path: &Path) -> SystemTime {
    let old = SystemTime::UNIX_EPOCH + Duration::from_hours(24);
    File::options().write(true).open(path).unwrap().set_modified(old).unwrap();
    old
}

fn modified(path: &Path) -> SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

/// The words that a diagnostic was given under a name.
fn argument<'a>(diagnostic: &'a Diagnostic, name: &str) -> &'a str {
    match diagnostic.arguments.get(name) {
        Some(Argument::Text(text)) => text,
        other => panic!("`{name}` is a text, not {other:?}"),
    }
}

/// Counts changes to the disk; from the `at`th on all of them fail, as if the process were gone.
fn crash(at: usize) -> impl Fn(&Path) -> io::Result<()> + Sync {
    let done = AtomicUsize::new(0);
    move |_| match done.fetch_add(1, Ordering::Relaxed) {
        n_done if n_done >= at => Err(io::Error::other("gone")),
        _ => Ok(()),
    }
}

/// Counts changes to the disk; the `at`th fails for want of room, the others do not.
fn full(at: usize) -> impl Fn(&Path) -> io::Result<()> + Sync {
    let done = AtomicUsize::new(0);
    move |_| match done.fetch_add(1, Ordering::Relaxed) {
        n_done if n_done == at => Err(io::ErrorKind::StorageFull.into()),
        _ => Ok(()),
    }
}
