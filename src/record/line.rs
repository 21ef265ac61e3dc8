//! Lines of words and facts that differ by language: heads of a table, parts of a programme.

use crate::diagnostic::Diagnostic;
use crate::model::Line;
use crate::yaml::Located;

use super::Reading;
use super::per_language::PerLanguage;

/// Reads a line in each language, if there is one.
pub(super) fn optional_line(
    record: Option<Located<PerLanguage>>,
    reading: &mut Reading<'_>,
) -> Line {
    record.map(|record| line(record, reading)).unwrap_or_default()
}

/// Reads a line in each language.
pub(super) fn line(record: Located<PerLanguage>, reading: &mut Reading<'_>) -> Line {
    reading.localized(record, |text, reading| {
        if text.value.trim().is_empty() {
            let at = reading.span(text.range.clone());
            reading.faults.push(Diagnostic::error("empty-value").at(at));
            return None;
        }
        Some(reading.line(&text))
    })
}
