//! What becomes of letters, in the words of whoever sends them.

use crate::diagnostic::{Arguments, Wording};
use crate::post::ledger::{Reason, State, Withholding};

/// A state of a delivery.
#[must_use]
pub fn state_words(words: &dyn Wording, state: State) -> String {
    let key = match state {
        State::Queued => "state-queued",
        State::Claimed => "state-claimed",
        State::Sent => "state-sent",
        State::Deferred => "state-deferred",
        State::Refused => "state-refused",
        State::InDoubt => "state-in-doubt",
        State::Withheld => "state-withheld",
        State::Abandoned => "state-abandoned",
    };
    told(words, key, &Arguments::new())
}

/// Why somebody gets no letter; `note` is what the ledger keeps with the reason.
#[must_use]
pub fn reason_words(words: &dyn Wording, reason: Reason, note: &str) -> String {
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
            let state = Arguments::new().with("state", state_words(words, state));
            return told(words, "left-out-served", &state);
        }
    };
    let arguments = match variable {
        "" => Arguments::new(),
        variable => Arguments::new().with(variable, note),
    };
    told(words, key, &arguments)
}

/// Why a letter was withheld.
#[must_use]
pub fn withholding_words(words: &dyn Wording, withholding: &Withholding) -> String {
    reason_words(words, withholding.reason, &withholding.note)
}

/// Why somebody gets their letter in this one of their languages, the `choice`-th, from 0.
#[must_use]
pub fn choice_words(words: &dyn Wording, choice: u8) -> String {
    match choice {
        0 => told(words, "why-first-choice", &Arguments::new()),
        later => {
            let place = Arguments::new().with("place", usize::from(later) + 1);
            told(words, "why-later-choice", &place)
        }
    }
}

/// A message of the program; its key where no language has it.
#[must_use]
pub fn told(words: &dyn Wording, key: &str, arguments: &Arguments) -> String {
    words.phrase(key, None, arguments).unwrap_or_else(|| key.to_owned())
}
