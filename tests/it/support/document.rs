//! What documents say that are no text as they lie there: Word documents are packages, PDF is set.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};

/// A part of a package, as text.
pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let mut text = String::new();
    let mut part = package.by_name(name).expect("the part is there");
    part.read_to_string(&mut text).expect("the part is UTF-8");
    text
}

/// The names of the files in a package, a line each.
pub(crate) fn packed_names(bytes: &[u8]) -> String {
    let package = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let names = package.file_names().map(|name| name.expect("a name").into_owned());
    names.collect::<Vec<_>>().join("\n")
}

/// The text of a PDF, line by line; words that a line parts stay parted.
pub(crate) fn set_text(bytes: &[u8]) -> String {
    let document = lopdf::Document::load_mem(bytes).expect("a PDF");
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).expect("its text");
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A document as text: as it is, all files of its package, or what its pages say.
pub(crate) fn text_in(bytes: &[u8]) -> String {
    if bytes.starts_with(b"%PDF") {
        return set_text(bytes);
    }
    let Ok(mut package) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return String::from_utf8_lossy(bytes).into_owned();
    };
    let mut text = String::new();
    for place in 0..package.len() {
        let mut part = Vec::new();
        package.by_index(place).expect("a part").read_to_end(&mut part).expect("is whole");
        text.push_str(&text_in(&part));
    }
    text
}

/// The text of a document as a reader copies it, a paragraph a line.
pub(crate) fn copied(document: &str) -> String {
    let paragraphs = document.split("</w:p>").map(|paragraph| {
        let runs = paragraph.split("<w:t xml:space=\"preserve\">").skip(1);
        runs.filter_map(|run| run.split("</w:t>").next()).collect::<String>()
    });
    let text = paragraphs.collect::<Vec<_>>().join("\n");
    text.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The words of a document, without their marks; addresses are left out, since a plain text prints
/// those that a document only links to.
pub(crate) fn words(text: &str) -> BTreeSet<String> {
    let tokens = text.split_whitespace().filter(|one| !one.contains("://") && !one.contains('['));
    let words = tokens.flat_map(|one| one.split(|mark: char| !mark.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
