//! Which files change: those that the newsroom is made of.

use std::path::{Path, PathBuf};

use notify::event::EventKind;
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::diagnostic::Diagnostic;

/// The folders that a newsroom is made of.
const FOLDERS: [&str; 4] = ["content", "fonts", "locales", "templates"];

/// Watches as long as it is held.
pub(super) struct Watching {
    _watcher: RecommendedWatcher,
}

/// Calls `changed` whenever a file of the newsroom in `root` changes, at once and at each step in
/// which a program writes it.
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
    let handle = move |event: notify::Result<notify::Event>| {
        // An overflow of the system's queue is an error: anything may have changed.
        let counts = event.map_or(true, |event| {
            let is_change = !matches!(event.kind, EventKind::Access(_));
            let is_own = |path: &PathBuf| watched.iter().any(|own| path.starts_with(own));
            is_change && (event.need_rescan() || event.paths.iter().any(is_own))
        });
        if counts {
            changed();
        }
    };
    let mut watcher = notify::recommended_watcher(handle).map_err(failed)?;
    // The folder itself too: one of the four may be made later.
    watcher.watch(&root, RecursiveMode::NonRecursive).map_err(failed)?;
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        watcher.watch(folder, RecursiveMode::Recursive).map_err(failed)?;
    }
    Ok(Watching { _watcher: watcher })
}
