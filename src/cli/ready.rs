//! What every command does with a newsroom first: tell what concerns it, and stop at errors.

use heraut::diagnostic::Arguments;
use heraut::project::{Need, Project, Readiness, Ready};

use super::terminal::Terminal;

/// Tells what was found as far as it concerns this need, and hands out the newsroom unless an error
/// stops it.
pub(crate) fn ready(project: &Project, need: Need<'_>, terminal: &Terminal) -> Option<Ready> {
    let Readiness { findings, n_others, ready } = project.ready(need);
    terminal.report(&findings, &project.sources);
    if n_others > 0 {
        terminal.remark("other-findings", &Arguments::new().with("count", n_others));
    }
    ready
}
