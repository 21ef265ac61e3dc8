//! Giving up what waits: by its own plan, and its own yes.

use std::path::Path;

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::mail::wording::state_words;

use super::desk::Clock;
use super::halt::Halt;
use crate::cli::args::Send;
use crate::cli::ledger;
use crate::cli::terminal::{Ending, Terminal, columns};

/// How many rows are shown; the count below tells of the rest.
const MOST_ROWS: usize = 100;
/// What deliveries call the list that is the announcement's own contacts.
const CONTACTS: &str = "contacts";

/// Shows what waits, asks, and gives it up.
pub(super) fn run(
    root: &Path,
    send: &Send,
    clock: Clock,
    terminal: &Terminal,
) -> Result<Ending, Halt> {
    let nothing = || Diagnostic::error("nothing-to-resume").with("id", send.id.as_str());
    if ledger::open_existing(root)?.is_none() {
        return Err(nothing().into());
    }
    let mut ledger = ledger::open(root)?;
    if !ledger.campaigns()?.contains(&send.id) {
        return Err(nothing().into());
    }
    let mut lists = send.list.clone();
    lists.extend(send.contacts.then(|| CONTACTS.to_owned()));
    let abandoning = ledger.abandon(&send.id, (!lists.is_empty()).then_some(&lists));
    let n_letters: usize = abandoning.counts()?.values().sum();
    if n_letters == 0 {
        terminal.say("nothing-to-abandon", &Arguments::new());
        return Ok(Ending::Fine);
    }
    let head = |key| terminal.told(key, &Arguments::new());
    let mut rows = vec![["column-state", "column-name", "column-address"].map(head).to_vec()];
    abandoning.each(&mut |name, address, state| {
        if rows.len() <= MOST_ROWS {
            rows.push(vec![state_words(&terminal.words(), state), name, address]);
        }
    })?;
    terminal.say("abandon-title", &Arguments::new().with("id", send.id.as_str()));
    terminal.print(&columns(&rows));
    if n_letters > rows.len() - 1 {
        terminal.say("plan-more", &Arguments::new().with("count", n_letters + 1 - rows.len()));
    }
    if send.dry_run {
        return Ok(Ending::Fine);
    }
    let count = Arguments::new().with("count", n_letters);
    if !send.yes && !terminal.asks("abandon-question", &count) {
        return Err(Halt::Told(Ending::Problems));
    }
    let n_abandoned = abandoning.carry_out(clock())?;
    terminal.say("abandoned-count", &Arguments::new().with("count", n_abandoned));
    Ok(Ending::Fine)
}
