//! The newsroom's ledger: where it is, which senders are at work on it.

use std::path::Path;

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::output;
use heraut::post::ledger::{FILE, Ledger, SenderName};
use jiff::Timestamp;

use super::terminal::Terminal;

/// Opens the ledger for writing; a new one is its owner's alone.
pub(crate) fn open(root: &Path) -> Result<Ledger, Diagnostic> {
    let path = root.join(FILE);
    output::make_private_file(&path)?;
    Ledger::open(&path)
}

/// Opens the ledger to send from it: one that knows less than was sent from this folder is refused,
/// and so is one that belongs to another folder, until the user says that it may be trusted.
pub(crate) fn open_to_send(
    root: &Path,
    is_trusted: bool,
    (clock, terminal): (fn() -> Timestamp, &Terminal),
) -> Result<Ledger, Diagnostic> {
    let path = root.join(FILE);
    let sent = output::Sendings::of(root).filter(|sent| sent.n_claims > 0 && !is_trusted);
    let behind = |sent: &output::Sendings, n_known: u64| {
        let count = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        Diagnostic::error("ledger-behind")
            .with("path", path.display().to_string())
            .with("sent", count(sent.n_claims))
            .with("known", count(n_known))
            .with("at", sent.at.map(|at| at.to_string()).unwrap_or_default())
    };
    if let Some(sent) = &sent
        && !path.exists()
    {
        return Err(behind(sent, 0));
    }
    let ledger = open(root)?;
    let progress = ledger.progress()?;
    if let Some(sent) = &sent {
        let n_known = if sent.ledger == progress.ledger { progress.n_claims } else { 0 };
        if n_known < sent.n_claims {
            return Err(behind(sent, n_known));
        }
    }
    let folder = output::identity(root)?;
    let is_elsewhere = progress.folder.as_ref().is_some_and(|own| *own != folder);
    if is_elsewhere && !is_trusted {
        let from = progress.folder.unwrap_or_default();
        let from = from.split_once(' ').map(|(_, path)| path.to_owned()).unwrap_or_default();
        terminal.remark("ledger-moved-note", &Arguments::new().with("folder", from.as_str()));
        if !terminal.asks("ledger-moved-question", &Arguments::new()) {
            return Err(Diagnostic::error("ledger-moved").with("folder", from));
        }
    }
    ledger.bind(&folder)?;
    note(root, &ledger)?.write(progress.n_claims, clock());
    Ok(ledger)
}

/// The note beside the ledger of how much was ever sent.
pub(crate) fn note(root: &Path, ledger: &Ledger) -> Result<output::SendingsNote, Diagnostic> {
    output::SendingsNote::open(root, &ledger.progress()?.ledger)
}

/// Writes a whole copy of the ledger into a new file, its owner's alone.
pub(crate) fn back_up(root: &Path, to: &Path) -> Result<(), Diagnostic> {
    let Some(ledger) = open_existing(root)? else {
        return Err(Diagnostic::error("nothing-to-back-up"));
    };
    if to.exists() {
        return Err(Diagnostic::error("file-exists").with("path", to.display().to_string()));
    }
    output::make_private_file(to)?;
    ledger.back_up(to)
}

/// Opens the ledger if there is one.
pub(crate) fn open_existing(root: &Path) -> Result<Option<Ledger>, Diagnostic> {
    Ledger::open_existing(&root.join(FILE))
}

/// Whether a sender is at work beside the newsroom.
pub(crate) fn is_present(root: &Path, name: &SenderName) -> bool {
    output::is_present(root, &name.0)
}
