//! The words of diagnostics.

use super::arguments::Arguments;
use super::problem::Diagnostic;
use super::suggestion::SUGGESTION;

/// The words of diagnostics in one language.
pub trait Wording {
    /// Says the message `key`, or one of its attributes; nothing if this language has no such words.
    fn phrase(&self, key: &str, attribute: Option<&str>, arguments: &Arguments) -> Option<String>;
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
