//! Why somebody gets no letter, in the user's words.

use heraut::diagnostic::Arguments;
use heraut::post::ledger::{Reason, Withholding};

use crate::cli::ledger::state_words;
use crate::cli::terminal::Terminal;

/// Why somebody gets no letter.
pub(crate) fn reason_words(terminal: &Terminal, reason: Reason, note: &str) -> String {
    let (key, variable) = match reason {
        Reason::Suppressed => ("left-out-suppressed", "why"),
        Reason::NoLanguage => ("left-out-no-language", "languages"),
        Reason::NotTrusted => ("left-out-not-trusted", ""),
        Reason::Excepted => ("left-out-excepted", ""),
        Reason::OtherTopic => ("left-out-other-topic", "topic"),
        Reason::Gone => ("left-out-gone", ""),
        Reason::Draft => ("left-out-draft", ""),
        Reason::Held => ("left-out-held", ""),
        Reason::NotInAdvance => ("left-out-not-in-advance", ""),
        Reason::EmbargoOver => ("left-out-embargo-over", ""),
        Reason::NotReady => ("left-out-not-ready", "language"),
        Reason::OtherLanguage => ("left-out-other-language", "language"),
        Reason::Unlisted => ("left-out-unlisted", ""),
        Reason::AlreadyServed(state) => {
            let state = Arguments::new().with("state", state_words(terminal, state));
            return terminal.told("left-out-served", &state);
        }
    };
    let arguments = match variable {
        "" => Arguments::new(),
        variable => Arguments::new().with(variable, note),
    };
    terminal.told(key, &arguments)
}

/// Why a letter was withheld.
pub(crate) fn withholding_words(terminal: &Terminal, withholding: &Withholding) -> String {
    reason_words(terminal, withholding.reason, &withholding.note)
}
