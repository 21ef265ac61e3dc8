//! Diagnostics as JSON, for editors and other programs.

use serde::Serialize;

use super::{Diagnostic, Sources, Span, Wording, help, message};

/// Writes diagnostics as one JSON array, with a line break at its end.
///
/// Each has `code`, `severity`, `message` and `help` (a list), and where it has a place `file`,
/// `line`, `column`, `end_line` and `end_column`, counted from one in characters; `labels` are
/// other places with their `message`; `cause` quotes a library or the operating system.
///
/// # Panics
///
/// Never: text and numbers always become JSON.
#[must_use]
pub fn json(diagnostics: &[Diagnostic], sources: &Sources, wording: &dyn Wording) -> String {
    let written: Vec<Written> = diagnostics
        .iter()
        .map(|diagnostic| Written {
            code: diagnostic.code,
            severity: diagnostic.severity.name(),
            message: message(diagnostic, wording),
            help: help(diagnostic, wording),
            place: diagnostic.span.map(|span| place(span, sources)),
            labels: diagnostic
                .labels
                .iter()
                .map(|label| WrittenLabel {
                    message: wording.phrase(
                        diagnostic.code,
                        Some(label.attribute),
                        &label.arguments,
                    ),
                    place: place(label.span, sources),
                })
                .collect(),
            cause: diagnostic.cause.as_deref(),
        })
        .collect();
    let mut text = serde_json::to_string_pretty(&written).expect("text and numbers become JSON");
    text.push('\n');
    text
}

#[derive(Serialize)]
struct Written<'a> {
    code: &'static str,
    severity: &'static str,
    message: String,
    help: Vec<String>,
    #[serde(flatten)]
    place: Option<Place>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    labels: Vec<WrittenLabel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<&'a str>,
}

#[derive(Serialize)]
struct WrittenLabel {
    message: Option<String>,
    #[serde(flatten)]
    place: Place,
}

#[derive(Serialize)]
struct Place {
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

fn place(span: Span, sources: &Sources) -> Place {
    let start = sources.position(span.file, span.start as usize);
    let end = sources.position(span.file, span.end as usize);
    Place {
        file: sources.shown_path(span.file),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}
