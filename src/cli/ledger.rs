//! The newsroom's ledger: where it is, which senders are at work on it, its states in words.

use std::path::Path;

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::mail::ledger::{Ledger, SenderName, State};
use heraut::output;

use super::terminal::Terminal;

/// Its file, below the newsroom's folder.
const FILE: &str = "ledger.sqlite";

/// Opens the ledger for writing; a new one is its owner's alone.
pub(crate) fn open(root: &Path) -> Result<Ledger, Diagnostic> {
    let path = root.join(FILE);
    output::make_private_file(&path)?;
    Ledger::open(&path)
}

/// Opens the ledger if there is one.
pub(crate) fn open_existing(root: &Path) -> Result<Option<Ledger>, Diagnostic> {
    Ledger::open_existing(&root.join(FILE))
}

/// Whether a sender is at work beside the newsroom.
pub(crate) fn is_present(root: &Path, name: &SenderName) -> bool {
    output::is_present(root, &name.0)
}

/// A state in the user's words.
pub(crate) fn state_words(terminal: &Terminal, state: State) -> String {
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
    terminal.told(key, &Arguments::new())
}
