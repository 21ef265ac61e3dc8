//! YAML text into typed records with places, and its errors into diagnostics; the only file that
//! knows the YAML parser.

use std::ops::Range;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_yaml::{Error, Location};

use crate::diagnostic::{Diagnostic, FileId, Span, Spanned};

/// A value, and the bytes of its text where its author wrote it.
///
/// For a block scalar (`|`, `>`) these are the bytes of its lines, from the first character of the
/// first line on; for a quoted one the quotes are included.
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Its bytes in the text that was parsed.
    pub range: Range<usize>,
}

impl<T> Located<T> {
    /// Says which file the value is in.
    pub fn of(self, file: FileId) -> Spanned<T> {
        Spanned::new(self.value, Span::new(file, self.range))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = serde_yaml::Spanned::<T>::deserialize(deserializer)?;
        Ok(Self { value: spanned.value, range: bytes(spanned.referenced).unwrap_or(0..0) })
    }
}

impl<T: JsonSchema> JsonSchema for Located<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// Reads `text` into a record.
///
/// A key that occurs twice, an unknown field, more than one document, and aliases that unfold into
/// more than a record can need are refused.
///
/// # Errors
///
/// The first fault of shape, with its place: reading stops there.
pub fn parse<T: DeserializeOwned>(text: &str, file: FileId) -> Result<T, Diagnostic> {
    let options = serde_yaml::options! {
        strict_booleans: true,
        with_snippet: false,
        budget: serde_yaml::budget! {
            max_documents: 2,
            max_nodes: 500_000,
            max_events: 1_500_000,
            max_aliases: 256,
            max_anchors: 256,
            max_depth: 64,
        },
        alias_limits: serde_yaml::alias_limits! {
            max_total_replayed_events: 50_000,
            max_alias_expansions_per_anchor: 64,
        },
    };
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err(Diagnostic::error("empty-file").at(Span::new(file, 0..0)));
    }
    serde_yaml::from_str_with_options(text, options).map_err(|error| explain(&error, text, file))
}

/// Turns an error of the parser into a diagnostic.
fn explain(error: &Error, text: &str, file: FileId) -> Diagnostic {
    let range = error
        .location()
        .and_then(|location| bytes(location).or_else(|| at_line_and_column(text, location)));
    let range = range.unwrap_or(0..0);
    let span = Span::new(file, range.clone());
    if let Some(diagnostic) = odd_space(text, &range, file) {
        return diagnostic;
    }
    match error {
        Error::SerdeUnknownField { field, expected, .. } => Diagnostic::error("unknown-field")
            .with("field", field.as_str())
            .with("known", expected.join(", "))
            .suggest(field, expected.iter().copied())
            .at(span),
        Error::SerdeUnknownVariant { variant, expected, .. } => Diagnostic::error("unknown-value")
            .with("value", variant.as_str())
            .with("known", expected.join(", "))
            .suggest(variant, expected.iter().copied())
            .at(span),
        Error::SerdeMissingField { field, .. } => {
            Diagnostic::error("missing-field").with("field", *field).at(span)
        }
        Error::DuplicateMappingKey { key, .. } => {
            Diagnostic::error("duplicate-key").with("key", key.clone().unwrap_or_default()).at(span)
        }
        Error::NullIntoString { .. } => Diagnostic::error("empty-value").at(span),
        Error::Eof { .. } => Diagnostic::error("empty-file").at(span),
        Error::MultipleDocuments { .. } => Diagnostic::error("several-documents").at(span),
        Error::InvalidScalar { ty, .. } => {
            Diagnostic::error("wrong-type").with("expected", kind(ty)).at(span)
        }
        Error::InvalidBooleanStrict { .. } => Diagnostic::error("not-a-boolean").at(span),
        Error::Unexpected { expected, .. } => {
            Diagnostic::error("wrong-type").with("expected", kind(expected)).at(span)
        }
        Error::SerdeInvalidType { expected, .. } | Error::SerdeInvalidValue { expected, .. } => {
            Diagnostic::error("wrong-type").with("expected", kind(expected)).at(span)
        }
        Error::Budget { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. } => {
            Diagnostic::error("too-much-yaml").at(span).because(error)
        }
        Error::AliasError { error, .. } => explain(error, text, file),
        _ => Diagnostic::error("yaml-syntax").at(span).because(error.without_snippet()),
    }
}

/// What is expected, in one of the words that the message for people knows: the library and our own
/// visitors say it each in their way.
fn kind(expected: &str) -> &'static str {
    let kinds = [
        ("text", &["string", "text", "telephone"][..]),
        ("fields", &["mapping", "map", "struct", "fields"]),
        ("list", &["sequence", "list"]),
        (
            "number",
            &["integer", "number", "nonzero", "u8", "u16", "u32", "u64", "usize", "i64", "float"],
        ),
    ];
    let named = |words: &[&str]| words.iter().any(|word| expected.contains(word));
    kinds.iter().find(|(_, words)| named(words)).map_or("other", |(kind, _)| kind)
}

/// Finds a tab or a no-break space in the indentation at or before a fault: the usual reason.
fn odd_space(text: &str, range: &Range<usize>, file: FileId) -> Option<Diagnostic> {
    let start = text[..range.start.min(text.len())].rfind('\n').map_or(0, |newline| newline + 1);
    let mut offset = start;
    for line in text[start..].split_inclusive('\n').take(2) {
        let indentation = line.len() - line.trim_start_matches([' ', '\t', '\u{a0}']).len();
        let odd = line[..indentation].find(['\t', '\u{a0}']);
        if let Some(odd) = odd.filter(|_| !line.trim().is_empty()) {
            let (code, width) = match line[odd..].chars().next() {
                Some('\t') => ("tab", 1),
                _ => ("no-break-space", '\u{a0}'.len_utf8()),
            };
            let place = offset + odd..offset + odd + width;
            return Some(Diagnostic::error(code).at(Span::new(file, place)));
        }
        offset += line.len();
    }
    None
}

fn bytes(location: Location) -> Option<Range<usize>> {
    let span = location.span();
    let start = usize::try_from(span.byte_offset()?).ok()?;
    let length = usize::try_from(span.byte_len()?).ok()?;
    Some(start..start + length)
}

fn at_line_and_column(text: &str, location: Location) -> Option<Range<usize>> {
    let line = usize::try_from(location.line()).ok()?.checked_sub(1)?;
    let column = usize::try_from(location.column()).ok()?.checked_sub(1)?;
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let rest = &text[start.min(text.len())..];
    let offset: usize = rest.chars().take(column).map(char::len_utf8).sum();
    Some(start + offset..start + offset)
}

/// How a text of several lines is written, if YAML joins its lines: with `>`, between quotation
/// marks, or with no mark at all; nothing for `|`, which keeps them, and for a text on one line.
///
/// The result is the start of its line, such as `body:`, and where that stands.
#[must_use]
pub fn joins_lines(text: &str, value: &Range<usize>) -> Option<Range<usize>> {
    let before = text.get(..value.start)?;
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let own = before[line_start..].trim();
    // A value that has a line to itself belongs to the key on the last line with words.
    let key_end = if own.is_empty() { before.trim_end().len() } else { before.len() };
    let key_start = before[..key_end].rfind('\n').map_or(0, |newline| newline + 1);
    let head = &before[key_start..key_end];
    let (key, mark) = head.rsplit_once(':')?;
    let is_kept = mark.trim_start().starts_with('|');
    let source = text.get(value.clone())?.trim_end();
    let key_start = key_start + (key.len() - key.trim_start_matches([' ', '-']).len());
    (!is_kept && source.contains('\n'))
        .then(|| key_start..key_start + key.trim_start_matches([' ', '-']).len() + 1)
}

/// Where each byte of a scalar's value stands in the text that it was read from.
///
/// Indentation, folding and quotes make the two differ. Behind an escape (`\n`, `''`) places are
/// no longer known exactly, and the whole scalar is pointed at.
#[derive(Clone, Debug)]
pub struct Places {
    /// From which byte of the value on, which byte of the text; ascending.
    steps: Vec<(usize, usize)>,
    /// The first byte of the value whose place is not known.
    known: usize,
    whole: Range<usize>,
}

impl Places {
    /// Compares a value with the bytes of `text` that it was read from.
    #[must_use]
    pub fn of(value: &str, text: &str, range: Range<usize>) -> Self {
        let source = text.get(range.clone()).unwrap_or_default().as_bytes();
        let mut cursor = usize::from(matches!(source.first(), Some(b'"' | b'\'')));
        let mut steps = vec![(0, cursor)];
        let mut known = value.len();
        for (offset, byte) in value.bytes().enumerate() {
            let skipped = cursor;
            if byte != b'\n' && source.get(cursor) != Some(&byte) {
                while source.get(cursor).is_some_and(u8::is_ascii_whitespace)
                    && source.get(cursor) != Some(&byte)
                {
                    cursor += 1;
                }
            }
            let here = source.get(cursor).copied();
            if here == Some(byte) {
                if cursor != skipped {
                    steps.push((offset, cursor));
                }
                cursor += 1;
            } else if byte.is_ascii_whitespace() {
                // A folded line break, or a line break that the text no longer has.
                while source.get(cursor).is_some_and(u8::is_ascii_whitespace) {
                    cursor += 1;
                }
                steps.push((offset + 1, cursor));
            } else {
                known = offset;
                break;
            }
        }
        Self { steps, known, whole: range }
    }

    /// The place of a part of the value, in bytes of the text.
    #[must_use]
    pub fn place(&self, part: Range<usize>) -> Range<usize> {
        if part.end > self.known {
            return self.whole.clone();
        }
        let start = self.offset(part.start);
        let end = if part.is_empty() { start } else { self.offset(part.end - 1) + 1 };
        start..end.max(start)
    }

    fn offset(&self, byte: usize) -> usize {
        let step = self.steps.partition_point(|(value, _)| *value <= byte) - 1;
        let (value, text) = self.steps[step];
        self.whole.start + text + (byte - value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct Record {
        text: Located<String>,
    }

    /// Finds `word` in the value and shows the bytes of the text that its place covers.
    fn place_of(yaml: &str, word: &str) -> String {
        let file = crate::diagnostic::Sources::new().add("record.yaml", yaml);
        let record: Record = parse(yaml, file).unwrap();
        let start = record.text.value.find(word).unwrap();
        let places = Places::of(&record.text.value, yaml, record.text.range);
        yaml[places.place(start..start + word.len())].to_owned()
    }

    #[test]
    fn a_word_is_found_where_its_author_wrote_it() {
        for yaml in [
            "text: one two three\n",
            "text: 'one two three'\n",
            "text: \"one two three\"\n",
            "text: |\n  one\n\n  - two\n    three\n",
            "text: >-\n  Één one\n  two\n\n  three\n",
            "text: one\n  two\n  three\n",
            "text: |-\n    é one\n      two\n    three",
        ] {
            for word in ["one", "two", "three"] {
                assert_eq!(place_of(yaml, word), word, "in {yaml:?}");
            }
        }
    }

    #[test]
    fn behind_an_escape_the_whole_scalar_is_pointed_at() {
        assert_eq!(place_of("text: 'one ''two'' three'\n", "three"), "'one ''two'' three'");
        assert_eq!(place_of("text: 'one ''two'' three'\n", "one"), "one");
    }
}
