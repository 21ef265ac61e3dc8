//! A folder that lost its manifest, as one does that came back from a web server: our own pages say
//! what they are, so that none of them is taken for somebody else's.
//!
//! What cannot be found again are the addresses that were out of sight, since no page had them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::entry::{self, Entry};
use super::manifest::{Manifest, Shown};
use crate::model::Promises;

/// What every page of ours says in its head.
const MARK: &str = r#"<meta name="generator" content="heraut">"#;

/// What stands before the permanent name of a page that has one, and behind it.
const NAME: (&str, &str) = (r#"<meta name="heraut" content=""#, "\">");

/// What stands in the head of pages that show another day.
const HIDDEN: &str = r#"<meta name="robots" content="noindex">"#;

/// The manifest that a folder must have had, if its root is a page of ours.
///
/// Ours are the pages that say so, the files beside them that have their names, and whatever stands
/// where the new site has a file.
pub(super) fn recovered(
    folder: &Path,
    entries: &[Entry<'_>],
    promises: &Promises,
) -> Option<String> {
    let root = fs::read_to_string(folder.join("index.html")).ok()?;
    if !root.contains(MARK) {
        return None;
    }
    let mut paths = Vec::new();
    gather(folder, "", &mut paths);
    let wanted: BTreeSet<&str> = entries.iter().map(|entry| entry.path).collect();
    let mut files: BTreeMap<&str, Option<String>> = BTreeMap::new();
    for path in &paths {
        let is_page = path.rsplit('.').next() == Some("html");
        let text = if is_page { fs::read_to_string(folder.join(path)).ok() } else { None };
        if let Some(text) = text.filter(|text| text.contains(MARK)) {
            files.insert(path, name_in(&text));
        } else if wanted.contains(path.as_str()) {
            files.insert(path, None);
        }
    }
    let all = paths.iter().map(String::as_str);
    let beside: Vec<&str> = all.filter(|path| is_beside_page(path, &files)).collect();
    for path in beside {
        files.entry(path).or_insert(None);
    }
    let shown = match (promises.is_binding(), root.contains(HIDDEN)) {
        (_, true) => Shown::AnotherDay,
        (true, false) => Shown::Live,
        (false, false) => Shown::Demonstration,
    };
    let files = files.iter().map(|(path, name)| (*path, name.as_deref())).collect();
    Some(Manifest::listing(files, shown).text())
}

/// Whether a file is that of another format, beside the page of a press release:
/// `fr/2026/opening/opening.fr.txt`.
fn is_beside_page(path: &str, pages: &BTreeMap<&str, Option<String>>) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let [language, _, slug, file] = parts.as_slice() else { return false };
    let page = format!("{}/index.html", parts[..3].join("/"));
    let has_name = pages.get(page.as_str()).is_some_and(Option::is_some);
    has_name && file.starts_with(&format!("{slug}.{language}."))
}

fn name_in(page: &str) -> Option<String> {
    let (_, behind) = page.split_once(NAME.0)?;
    let (name, _) = behind.split_once(NAME.1)?;
    entry::is_allowed(name).then(|| name.to_owned())
}

/// The files below a folder that a manifest could list, in no order; links are not followed.
fn gather(folder: &Path, above: &str, paths: &mut Vec<String>) {
    for child in fs::read_dir(folder.join(above)).into_iter().flatten().flatten() {
        let Ok(name) = child.file_name().into_string() else { continue };
        let path = if above.is_empty() { name } else { format!("{above}/{name}") };
        match child.file_type() {
            _ if !entry::is_allowed(&path) => {}
            Ok(kind) if kind.is_dir() => gather(folder, &path, paths),
            Ok(kind) if kind.is_file() => paths.push(path),
            _ => {}
        }
    }
}
