//! YAML text into typed records with places, and its errors into diagnostics; the only file that
//! knows the YAML parser.

mod places;
mod slips;

use std::ops::Range;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_yaml::{Error, Location};

use crate::diagnostic::{Diagnostic, FileId, Span, Spanned};

pub use places::{Places, dereferenced, joins_lines};
pub use slips::lost_words;

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
    if may_be_slip(error)
        && let Some(slip) = slips::slip(text, range.start)
    {
        return slip.diagnosed(file);
    }
    match error {
        Error::SerdeUnknownField { field, expected, .. } => {
            if let Some(slip) = slips::decimal_comma(text, &range) {
                return slip.diagnosed(file);
            }
            let fault = Diagnostic::error("unknown-field")
                .with("field", field.as_str())
                .with("known", expected.join(", "));
            // `FR` is read like `fr`, and `Headline` like `headline`.
            let lower = field.to_lowercase();
            let is_tag = lower.len() == 2 && lower != *field;
            let candidates = expected.iter().copied().chain(is_tag.then_some(lower.as_str()));
            fault.suggest(&lower, candidates).at(span)
        }
        Error::SerdeUnknownVariant { variant, expected, .. } => Diagnostic::error("unknown-value")
            .with("value", variant.as_str())
            .with("known", expected.join(", "))
            .suggest(variant, expected.iter().copied())
            .at(span),
        Error::SerdeMissingField { field, .. } => slips::missing(text, field, range, file),
        Error::DuplicateMappingKey { key, .. } => {
            Diagnostic::error("duplicate-key").with("key", key.clone().unwrap_or_default()).at(span)
        }
        Error::NullIntoString { .. } => Diagnostic::error("empty-value").at(span),
        Error::Eof { .. } => Diagnostic::error("empty-file").at(span),
        Error::MultipleDocuments { .. } => Diagnostic::error("several-documents").at(span),
        Error::InvalidScalar { ty, .. } => wrong_type(ty, text, range).at(span),
        Error::InvalidBooleanStrict { .. } => Diagnostic::error("not-a-boolean").at(span),
        Error::Unexpected { expected, .. } => wrong_type(expected, text, range).at(span),
        Error::SerdeInvalidType { expected, .. } | Error::SerdeInvalidValue { expected, .. } => {
            wrong_type(expected, text, range).at(span)
        }
        Error::Budget { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. } => {
            Diagnostic::error("too-much-yaml").at(span).because(error)
        }
        Error::AliasError { error, .. } => explain(error, text, file),
        _ if text[range.start.min(text.len())..]
            .starts_with(|one: char| one.is_control() && one != '\n') =>
        {
            Diagnostic::error("control-character").at(span)
        }
        _ if error.to_string().contains("recursion limit") => {
            Diagnostic::error("too-much-yaml").at(span)
        }
        _ => Diagnostic::error("yaml-syntax").at(span),
    }
}

/// Whether an error is one of the parser's own, or of a value that it took for something else: then
/// the line itself often shows what was meant.
fn may_be_slip(error: &Error) -> bool {
    match error {
        Error::AliasError { error, .. } => may_be_slip(error),
        Error::SerdeUnknownField { field, .. } => field.contains(':'),
        Error::SerdeUnknownVariant { .. }
        | Error::SerdeMissingField { .. }
        | Error::DuplicateMappingKey { .. }
        | Error::MultipleDocuments { .. }
        | Error::Budget { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. } => false,
        _ => true,
    }
}

/// A value that is not of the type that belongs there; a single word is shown as the list that it
/// should be.
fn wrong_type(expected: &str, text: &str, range: Range<usize>) -> Diagnostic {
    let value = text.get(range).unwrap_or_default().trim();
    let is_plain = !value.is_empty() && !value.contains(['\n', '[', ']', '{', '}', ':', '#']);
    let list = if is_plain { format!("[{value}]") } else { "[one, two]".to_owned() };
    Diagnostic::error("wrong-type").with("expected", kind(expected)).with("list", list)
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
