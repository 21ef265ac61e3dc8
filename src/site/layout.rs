//! Laying out: every kind of page, in parallel, into one tree.

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::format::{Renderer, StaticFile};
use crate::model::Audience;
use crate::view::Showing;

use super::Tree;
use super::pages::{self, Site};

/// Lays out the newsroom that an audience may see.
///
/// # Errors
///
/// What keeps pages from being made: templates that fail, languages that lack a message.
pub fn lay_out<A: Audience>(
    renderer: &Renderer<'_, A>,
    statics: &[StaticFile],
    showing: Showing,
) -> Result<Tree<A>, Vec<Diagnostic>> {
    let editions = renderer.editions().all().par_iter();
    let cards =
        editions.map(|edition| renderer.draft(edition).map(|draft| draft.card()).transpose());
    let cards = cards.collect::<Result<Vec<_>, _>>().map_err(|fault| vec![fault])?;
    let site = Site { renderer, statics, showing, cards };
    let made: Vec<_> = pages::kinds::<A>().par_iter().map(|make| make(&site)).collect();
    let mut leaves = Vec::new();
    let mut faults: Vec<Diagnostic> = Vec::new();
    for result in made {
        match result {
            Ok(mut made) => leaves.append(&mut made),
            // One faulty template fails on every page: it is reported once.
            Err(fault) if faults.contains(&fault) => {}
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(Tree::gather(leaves)) } else { Err(faults) }
}
