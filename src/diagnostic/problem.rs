//! A problem, with its place.

use super::arguments::{Argument, Arguments};
use super::source::{Sources, Span};
use super::suggestion::{SUGGESTION, nearest};

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Stops build and send.
    Error,
    /// Does not stop anything, unless asked to.
    Warning,
}

impl Severity {
    /// Names the severity as machines read it: `error` or `warning`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// A problem with its place, its reason and a way out.
///
/// It carries a code and arguments, never a sentence: the words come from a [`Wording`], in the
/// language of whoever reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable, unique, in kebab-case; also the name of its message in `diagnostics.ftl`.
    pub code: &'static str,
    /// Whether it stops the work.
    pub severity: Severity,
    /// What the words refer to.
    pub arguments: Arguments,
    /// Where to mend it, if it is in a text.
    pub span: Option<Span>,
    /// Other places that matter.
    pub labels: Vec<Label>,
    /// What a library or the operating system said, in its own words.
    pub cause: Option<String>,
}

/// Another place that matters to a [`Diagnostic`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// The attribute of the diagnostic's message that says why it matters.
    pub attribute: &'static str,
    /// What its words refer to, besides the arguments of the diagnostic.
    pub arguments: Arguments,
}

impl Diagnostic {
    /// Starts an error.
    #[must_use]
    pub fn error(code: &'static str) -> Self {
        Self::new(code, Severity::Error)
    }

    /// Starts a warning.
    #[must_use]
    pub fn warning(code: &'static str) -> Self {
        Self::new(code, Severity::Warning)
    }

    /// Starts a diagnostic of the given severity.
    #[must_use]
    pub fn new(code: &'static str, severity: Severity) -> Self {
        let (arguments, labels) = (Arguments::new(), Vec::new());
        Self { code, severity, arguments, span: None, labels, cause: None }
    }

    /// Whether it stops build and send.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Adds an argument for its words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments = self.arguments.with(name, value);
        self
    }

    /// Adds what was probably meant, if one of `candidates` is near enough to `written`.
    #[must_use]
    pub fn suggest<'a>(self, written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        self.meant(nearest(written, candidates))
    }

    /// Adds what was probably meant, if anybody knows.
    #[must_use]
    pub fn meant(self, suggestion: Option<impl Into<String>>) -> Self {
        match suggestion {
            Some(suggestion) => self.with(SUGGESTION, suggestion.into()),
            None => self,
        }
    }

    /// Puts it at a place; where there is none, it stays where it is.
    #[must_use]
    pub fn at(mut self, span: impl Into<Option<Span>>) -> Self {
        self.span = span.into().or(self.span);
        self
    }

    /// Points at another place; `attribute` of the message says why.
    #[must_use]
    pub fn also(mut self, span: Span, attribute: &'static str, arguments: Arguments) -> Self {
        self.labels.push(Label { span, attribute, arguments });
        self
    }

    /// Quotes what a library or the operating system said.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "callers hand on an error as it comes")]
    pub fn because(mut self, cause: impl ToString) -> Self {
        self.cause = Some(cause.to_string());
        self
    }
}

/// Puts diagnostics in the order in which they are shown: by file, place, severity and code.
///
/// What has no place comes first, since it usually keeps the rest from being read.
pub fn sort(diagnostics: &mut [Diagnostic], sources: &Sources) {
    diagnostics.sort_by(|one, other| {
        let place = |diagnostic: &Diagnostic| {
            let path = |file| (sources.path(file).to_owned(), sources.first_line(file));
            diagnostic.span.map(|span| (path(span.file), span.start))
        };
        let key = |diagnostic: &Diagnostic| (diagnostic.severity, diagnostic.code);
        place(one)
            .cmp(&place(other))
            .then_with(|| key(one).cmp(&key(other)))
            .then_with(|| format!("{:?}", one.arguments).cmp(&format!("{:?}", other.arguments)))
    });
}
