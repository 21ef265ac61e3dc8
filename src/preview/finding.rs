//! A finding as the desk shows it: what is wrong, where, and the way out.

use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic, Sources, Span, Wording, help, message};

use super::editor::Opener;

/// How many errors and warnings there are.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    n_errors: usize,
    n_warnings: usize,
}

impl Tally {
    /// Counts a finding.
    pub(super) fn count(&mut self, finding: &Diagnostic) {
        if finding.is_error() {
            self.n_errors += 1;
        } else {
            self.n_warnings += 1;
        }
    }
}

/// The same in words; nothing of what there is none of.
#[derive(Default, Serialize)]
pub(super) struct TallyWords {
    errors: Option<String>,
    warnings: Option<String>,
}

impl TallyWords {
    /// Says how many there are in the words of a language.
    pub(super) fn of(tally: Tally, words: &dyn Wording) -> Self {
        let say = |key: &str, name: &'static str, n: usize| {
            (n > 0).then(|| words.phrase(key, None, &Arguments::new().with(name, n)))?
        };
        Self {
            errors: say("count-of-errors", "errors", tally.n_errors),
            warnings: say("count-of-warnings", "warnings", tally.n_warnings),
        }
    }
}

/// A finding in words.
#[derive(Serialize)]
pub(super) struct Finding {
    code: &'static str,
    is_error: bool,
    kind: String,
    words: Vec<Part>,
    help: Vec<Vec<Part>>,
    cause: Option<String>,
    place: Option<Place>,
}

/// A part of a sentence: words, or what stands between backticks because it is typed so.
#[derive(Serialize)]
struct Part {
    is_code: bool,
    text: String,
}

/// Where something was found.
#[derive(Serialize)]
struct Place {
    path: String,
    line: usize,
    /// What opens it in an editor, if one is at hand.
    address: Option<String>,
    /// The line: before the place, the place, behind it.
    excerpt: [String; 3],
}

impl Finding {
    /// A finding in the words of a language.
    pub(super) fn of(
        finding: &Diagnostic,
        sources: &Sources,
        words: &dyn Wording,
        opener: Option<&Opener>,
    ) -> Self {
        let kind = finding.severity.name();
        Self {
            code: finding.code,
            is_error: finding.is_error(),
            kind: words.phrase(kind, None, &Arguments::new()).unwrap_or_else(|| kind.to_owned()),
            words: parts(&message(finding, words)),
            help: help(finding, words).iter().map(|help| parts(help)).collect(),
            cause: finding.cause.clone(),
            place: finding.span.map(|span| place(span, sources, opener)),
        }
    }
}

/// A sentence in its parts.
fn parts(sentence: &str) -> Vec<Part> {
    let parts = sentence.split('`').enumerate();
    let parts = parts.map(|(place, text)| Part { is_code: place % 2 == 1, text: text.to_owned() });
    parts.filter(|part| !part.text.is_empty()).collect()
}

fn place(span: Span, sources: &Sources, opener: Option<&Opener>) -> Place {
    let position = sources.position(span.file, span.start as usize);
    let path = sources.shown_path(span.file);
    let (line, column) = (position.line, position.column);
    Place {
        address: opener.map(|opener| opener.address(&path, (line, column))),
        excerpt: excerpt(sources.text(span.file), span),
        path,
        line,
    }
}

/// The line in which a place begins, in three parts; a place of several lines ends with its first.
fn excerpt(text: &str, span: Span) -> [String; 3] {
    let range = span.range();
    let start = range.start.min(text.len());
    let line_start = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |end| start + end);
    let end = range.end.clamp(start, line_end);
    [&text[line_start..start], &text[start..end], &text[end..line_end]]
        .map(|part| part.trim_end_matches('\r').to_owned())
}
