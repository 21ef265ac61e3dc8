//! What commands share about a newsroom: tell what concerns it, stop at errors, lay out its pages.

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::format::{Kit, Renderer};
use heraut::model::{Audience, Editions};
use heraut::output::DiskCache;
use heraut::project::{Need, Project, Readiness, Ready};
use heraut::site::{self, Tree};
use heraut::view::Showing;

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

/// Lays out the pages of these editions, with what was made before out of the cache; or says what
/// keeps them from being made.
pub(crate) fn lay_out<A: Audience>(
    ready: &Ready,
    cache: &DiskCache,
    editions: &Editions<'_, A>,
    showing: Showing,
) -> Result<Tree<A>, Vec<Diagnostic>> {
    let kit = Kit { cache: Some(cache), ..ready.kit() };
    let renderer = Renderer::new(editions, &ready.languages, kit, showing);
    site::lay_out(&renderer.map_err(|fault| vec![fault])?, &ready.statics, showing)
}
