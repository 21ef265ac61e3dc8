//! What a translation was made from, written into its record.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use crate::compare;
use crate::diagnostic::{Diagnostic, FileId};
use crate::locale::Locale;
use crate::model::Mark;

use super::loaded::Project;
use super::ready::Ready;
use super::rewriting::value;

/// A record in which it is written down what its translations were made from.
#[derive(Debug)]
pub struct Translated {
    /// The file.
    pub file: FileId,
    /// Its whole text, changed.
    pub text: String,
    /// The translations, by language.
    pub languages: Vec<Locale>,
    /// How many paragraphs of the original they were made from.
    pub n_paragraphs: usize,
}

impl Project {
    /// The record of an announcement with what its translations are made from, as of now: all of them,
    /// or those into one language; all paragraphs of the original, or those of these numbers.
    ///
    /// # Errors
    ///
    /// `unknown-announcement`, `no-such-translation`, `no-such-paragraph`, or `inline-block` for words
    /// that stand between braces on one line.
    pub fn translated(
        &self,
        ready: &Ready,
        id: &str,
        language: Option<&str>,
        paragraphs: Option<&[usize]>,
    ) -> Result<Translated, Diagnostic> {
        let newsroom = &ready.newsroom;
        let settings = &newsroom.directory.settings;
        let found = newsroom.announcements.iter().find(|announcement| announcement.id.value == id);
        let Some(announcement) = found else {
            let fault = Diagnostic::error("unknown-announcement").with("id", id);
            return Err(fault.suggest(id, newsroom.ids()));
        };
        let others = announcement.translations.keys();
        let others: Vec<&Locale> =
            others.filter(|locale| **locale != announcement.original).collect();
        let wanted: Vec<&Locale> = others
            .iter()
            .copied()
            .filter(|locale| language.is_none_or(|tag| tag == locale.as_str()))
            .collect();
        if wanted.is_empty() {
            let tags: Vec<&str> = others.iter().map(|locale| locale.as_str()).collect();
            let language = language.unwrap_or(announcement.original.as_str());
            return Err(Diagnostic::error("no-such-translation")
                .with("id", id)
                .with("language", language)
                .with("original", announcement.original.as_str())
                .with("known", tags.join(", "))
                .suggest(language, tags.iter().copied()));
        }
        let original = compare::paragraphs(announcement, settings, &announcement.original);
        let unknown = paragraphs
            .into_iter()
            .flatten()
            .find(|number| !original.iter().any(|paragraph| paragraph.number == **number));
        if let Some(number) = unknown {
            return Err(Diagnostic::error("no-such-paragraph")
                .with("number", *number)
                .with("count", original.len()));
        }
        let file = announcement.id.span.file;
        let mut text = self.sources.text(file).to_owned();
        // From the last block on, so that places before it hold.
        let mut blocks: Vec<(&Locale, usize)> = wanted
            .iter()
            .filter_map(|locale| {
                let translation = announcement.translations.get(*locale)?;
                Some((*locale, translation.span.range().start))
            })
            .collect();
        blocks.sort_by_key(|(_, start)| std::cmp::Reverse(*start));
        for (locale, start) in blocks {
            let parts = compare::made_from(announcement, settings, locale, paragraphs);
            let changed = with_marks(&text, start, &parts)
                .filter(|changed| says_the_same(&text, changed, locale));
            let Some(changed) = changed else {
                let translation = &announcement.translations[locale];
                let fault = Diagnostic::error("inline-block").with("language", locale.as_str());
                return Err(fault.at(translation.span));
            };
            text = changed;
        }
        let n_paragraphs = paragraphs.map_or(original.len(), <[usize]>::len);
        Ok(Translated {
            file,
            text,
            languages: wanted.into_iter().cloned().collect(),
            n_paragraphs,
        })
    }
}

/// The field that holds the marks.
const FIELD: &str = "made-from";

/// A text whose block of words, which starts at a byte, has these marks; nothing if the block is not
/// one of lines.
fn with_marks(
    text: &str,
    start: usize,
    parts: &BTreeMap<&'static str, Vec<Mark>>,
) -> Option<String> {
    let line_start = text.get(..start)?.rfind('\n').map_or(0, |newline| newline + 1);
    let indent = &text[line_start..start];
    if indent.is_empty() || indent.contains(|one| one != ' ') {
        return None;
    }
    let end_of_line = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut field = format!("{indent}{FIELD}:{end_of_line}");
    for part in crate::model::PARTS {
        let Some(marks) = parts.get(part) else { continue };
        let marks: Vec<&str> = marks.iter().map(Mark::as_str).collect();
        write!(field, "{indent}  {part}: {}{end_of_line}", marks.join(" ")).ok()?;
    }
    // The block goes on as long as lines are not further left than its first one.
    let mut end = line_start;
    let mut old = None;
    let mut is_old = false;
    let mut at = line_start;
    for line in text[line_start..].split_inclusive('\n') {
        let words = line.trim_start_matches(' ');
        let depth = line.len() - words.len();
        let is_blank = words.trim().is_empty();
        if !is_blank && depth < indent.len() {
            break;
        }
        if !is_blank {
            if depth == indent.len() {
                is_old = words.starts_with(FIELD) && words[FIELD.len()..].starts_with(':');
            }
            if is_old {
                let from = old.map_or(at, |(from, _)| from);
                old = Some((from, at + line.len()));
            }
            end = at + line.len();
        }
        at += line.len();
    }
    let (from, to) = old.unwrap_or((end, end));
    let before = &text[..from];
    let gap = if before.ends_with('\n') { "" } else { end_of_line };
    Some([before, gap, &field, &text[to..]].concat())
}

/// Whether two texts of a record say the same but for what one of their translations was made from.
fn says_the_same(before: &str, after: &str, locale: &Locale) -> bool {
    let parse = |text: &str| {
        let mut value = value(text)?;
        let block = value.get_mut(locale.as_str()).and_then(Value::as_object_mut)?;
        let marks = block.remove(FIELD);
        Some((value, marks.is_some()))
    };
    match (parse(before), parse(after)) {
        (Some((before, _)), Some((after, true))) => before == after,
        _ => false,
    }
}
