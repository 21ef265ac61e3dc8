//! Which files change: those that the newsroom is made of.

use std::path::{Path, PathBuf};
use std::time::Duration;

use notify_debouncer_full::notify::event::EventKind;
use notify_debouncer_full::notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use crate::diagnostic::Diagnostic;

/// How long it stays quiet before a change counts: programs write a file in several steps.
const QUIET: Duration = Duration::from_millis(50);

/// The folders that a newsroom is made of.
const FOLDERS: [&str; 3] = ["content", "locales", "templates"];

/// Watches as long as it is held.
pub(super) struct Watching {
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
}

/// Calls `changed` whenever a file of the newsroom in `root` changed.
///
/// # Errors
///
/// `preview-not-watching` if this system does not say what changes.
pub(super) fn watch(
    root: &Path,
    changed: impl Fn() + Send + 'static,
) -> Result<Watching, Diagnostic> {
    let failed = |cause| Diagnostic::warning("preview-not-watching").because(cause);
    // The system names files by the path from its own root.
    let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let folders: Vec<PathBuf> = FOLDERS.map(|folder| root.join(folder)).to_vec();
    let watched = folders.clone();
    let handle = move |result: DebounceEventResult| {
        // An overflow of the system's queue is an error: anything may have changed.
        let counts = result.map_or(true, |events| {
            events.iter().any(|event| {
                let is_change = !matches!(event.kind, EventKind::Access(_));
                let is_own = |path: &PathBuf| watched.iter().any(|own| path.starts_with(own));
                is_change && (event.need_rescan() || event.paths.iter().any(is_own))
            })
        });
        if counts {
            changed();
        }
    };
    let mut debouncer = new_debouncer(QUIET, None, handle).map_err(failed)?;
    // The folder itself too: one of the three may be made later.
    debouncer.watch(&root, RecursiveMode::NonRecursive).map_err(failed)?;
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        debouncer.watch(folder, RecursiveMode::Recursive).map_err(failed)?;
    }
    Ok(Watching { _debouncer: debouncer })
}
