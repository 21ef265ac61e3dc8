//! Whatever a person has to mend: problems, and the places they are in.

mod draw;
mod json;
mod source;

pub use draw::{Palette, draw};
pub use json::json;
pub use source::{FileId, Position, Source, Sources, Span, Spanned};

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

/// Named values for the words of a diagnostic.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arguments(Vec<(&'static str, Argument)>);

/// One value for the words of a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// Any text, printed as it is.
    Text(String),
    /// A count, written and inflected by the language.
    Count(usize),
}

impl Arguments {
    /// Starts without any.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value under a name.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.0.push((name, value.into()));
        self
    }

    /// Iterates over names and values in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Argument)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }

    /// Finds the value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Argument> {
        self.0.iter().find(|(own, _)| *own == name).map(|(_, value)| value)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Argument::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Argument::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Argument::Count(count)
    }
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
        match nearest(written, candidates) {
            Some(suggestion) => self.with(SUGGESTION, suggestion),
            None => self,
        }
    }

    /// Puts it at a place.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
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

/// The argument that holds what was probably meant.
pub const SUGGESTION: &str = "suggestion";

/// Finds the candidate that was probably meant by `written`, if any is near enough.
#[must_use]
pub fn nearest<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let allowed = (written.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(written, candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The words of diagnostics in one language.
pub trait Wording {
    /// Says the message `key`, or one of its attributes; nothing if this language has no such words.
    fn phrase(&self, key: &str, attribute: Option<&str>, arguments: &Arguments) -> Option<String>;
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

/// The message of a diagnostic, as a phrase; its code where even the reference language has none.
#[must_use]
pub fn message(diagnostic: &Diagnostic, wording: &dyn Wording) -> String {
    wording
        .phrase(diagnostic.code, None, &diagnostic.arguments)
        .unwrap_or_else(|| diagnostic.code.to_owned())
}

/// The ways out of a problem, each an imperative: what was probably meant, then what to do.
#[must_use]
pub fn help(diagnostic: &Diagnostic, wording: &dyn Wording) -> Vec<String> {
    let arguments = &diagnostic.arguments;
    let suggestion =
        arguments.get(SUGGESTION).and_then(|_| wording.phrase("did-you-mean", None, arguments));
    suggestion.into_iter().chain(wording.phrase(diagnostic.code, Some("help"), arguments)).collect()
}
