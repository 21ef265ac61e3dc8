//! Records as the house style and dictionaries have them: what was typed is changed in its place, and
//! comments and layout stay.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::FileId;
use crate::model::texts;
use crate::typography::{Change, changes};

use super::loaded::Project;
use super::ready::Ready;
use super::rewriting::value;

/// A record that is set otherwise than it was typed.
#[derive(Debug)]
pub struct Tidied {
    /// The file.
    pub file: FileId,
    /// What changes, in reading order.
    pub changes: Vec<Change>,
    /// The whole text, changed.
    pub text: String,
}

impl Project {
    /// What the house style of each language and its dictionary change in the records: in all of them,
    /// or in one announcement.
    ///
    /// A change that YAML would read otherwise is left out: a straight quotation mark at the start of
    /// a value, for one. What cannot be changed where it stands, such as words that YAML joins over
    /// several lines, is set on pages all the same.
    #[must_use]
    pub fn tidied(&self, ready: &Ready, only: Option<&str>) -> Vec<Tidied> {
        let newsroom = &ready.newsroom;
        let wanted = newsroom
            .announcements
            .iter()
            .filter(|announcement| only.is_none_or(|id| announcement.id.value == id));
        let settings = &newsroom.directory.settings;
        let own = wanted.flat_map(|announcement| texts::of_announcement(announcement, settings));
        let standing = only.is_none().then(|| texts::standing(&newsroom.directory));
        let mut found: BTreeMap<(FileId, usize), Change> = BTreeMap::new();
        for text in own.chain(standing.into_iter().flatten()) {
            let Some(language) = ready.languages.get(text.locale) else { continue };
            let spelling = &language.conventions().spelling;
            for (_, line) in text.lines() {
                let changes = changes(line, language.typography(), spelling);
                for change in changes.into_iter().filter_map(|change| self.in_place(change)) {
                    found.insert((change.span.file, change.span.range().start), change);
                }
            }
        }
        let mut by_file: BTreeMap<FileId, Vec<Change>> = BTreeMap::new();
        for ((file, _), change) in found {
            by_file.entry(file).or_default().push(change);
        }
        let tidied = by_file.into_iter().filter_map(|(file, found)| {
            let text = self.sources.text(file);
            let (changes, text) = applied(text, found)?;
            Some(Tidied { file, changes, text })
        });
        tidied.collect()
    }

    /// A change as it is made in the text of its record; nothing if other characters stand there.
    fn in_place(&self, mut change: Change) -> Option<Change> {
        let source = self.sources.slice(change.span);
        // The last space of a line is the end of that line.
        if let Some(line) = source.strip_suffix('\n')
            && change.typed.strip_suffix(' ') == Some(line)
        {
            change.set.pop();
            change.set.push('\n');
            source.clone_into(&mut change.typed);
        }
        (source == change.typed && source != change.set).then_some(change)
    }
}

/// A text with those changes that YAML reads as they are meant; nothing if none is left.
fn applied(text: &str, changes: Vec<Change>) -> Option<(Vec<Change>, String)> {
    let all = with(text, &changes);
    if reads_as_meant(text, &all, &changes) {
        return Some((changes, all));
    }
    let mut kept = Vec::new();
    for change in changes {
        kept.push(change);
        if !reads_as_meant(text, &with(text, &kept), &kept) {
            kept.pop();
        }
    }
    let text = with(text, &kept);
    (!kept.is_empty()).then_some((kept, text))
}

/// A text with changes, which are in reading order.
fn with(text: &str, changes: &[Change]) -> String {
    let mut changed = String::with_capacity(text.len() + 8 * changes.len());
    let mut read = 0;
    for change in changes {
        let range = change.span.range();
        changed.push_str(text.get(read..range.start).unwrap_or_default());
        changed.push_str(&change.set);
        read = range.end;
    }
    changed.push_str(text.get(read..).unwrap_or_default());
    changed
}

/// Whether a changed text is a record of the same shape, with the characters that the changes say.
fn reads_as_meant(text: &str, changed: &str, changes: &[Change]) -> bool {
    let (Some(before), Some(after)) = (value(text), value(changed)) else { return false };
    let mut counts = BTreeMap::new();
    let mut count = |text: &str, by: i64| {
        for character in text.chars() {
            *counts.entry(character).or_insert(0) += by;
        }
    };
    let has_same_shape = walk(&before, &after, &mut |before, after| {
        count(before, 1);
        count(after, -1);
    });
    for change in changes {
        count(&change.typed, -1);
        count(&change.set, 1);
    }
    has_same_shape && counts.values().all(|count| *count == 0)
}

/// Walks through two values together; says whether they have one shape.
fn walk(before: &Value, after: &Value, visit: &mut dyn FnMut(&str, &str)) -> bool {
    match (before, after) {
        (Value::String(before), Value::String(after)) => {
            visit(before, after);
            true
        }
        (Value::Array(before), Value::Array(after)) => {
            before.len() == after.len()
                && before.iter().zip(after).all(|(before, after)| walk(before, after, visit))
        }
        (Value::Object(before), Value::Object(after)) => {
            before.len() == after.len()
                && before.iter().zip(after).all(|((key, before), (other, after))| {
                    key == other && walk(before, after, visit)
                })
        }
        (before, after) => before == after,
    }
}
