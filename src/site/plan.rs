//! The plan of a site: every file that will exist, where it is, and how it is made.
//!
//! What exists in which language is decided here, before anything is rendered: heads of pages and
//! the map of the site say it after the plan. A build makes everything, in parallel; whoever wants
//! one file has only that one made.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::format::{Document, Renderer, StaticFile};
use crate::model::Audience;
use crate::view::Showing;

use super::making::Site;
use super::pages;
use super::planned::Planned;
use super::tree::{Leaf, Tree};

/// The plan of a site, for one audience; only [`plan`] makes one.
pub struct Plan<'s, 'a, A: Audience> {
    site: Site<'s, 'a, A>,
    planned: BTreeMap<String, Planned<'a, A>>,
}

/// Plans the newsroom that an audience may see.
#[must_use]
pub fn plan<'s, 'a, A: Audience>(
    renderer: &'s Renderer<'a, A>,
    statics: &'a [StaticFile],
    showing: Showing,
) -> Plan<'s, 'a, A> {
    let site = Site::new(renderer, statics, showing);
    let mut all: Vec<Planned<'a, A>> = Vec::new();
    for kind in pages::kinds() {
        let mut planned = kind(&site, &all);
        all.append(&mut planned);
    }
    let mut by_path = BTreeMap::new();
    for planned in all {
        // The first of several at one path stays.
        by_path.entry(planned.path.clone()).or_insert(planned);
    }
    Plan { site, planned: by_path }
}

impl<A: Audience> Plan<'_, '_, A> {
    /// The paths of all files, from the root of the site, in their order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.planned.keys().map(String::as_str)
    }

    /// Makes the file at a path; nothing if none is planned there.
    ///
    /// # Errors
    ///
    /// A template failed, or a language lacks a message.
    #[must_use]
    pub fn make(&self, path: &str) -> Option<Result<Document<A>, Diagnostic>> {
        self.planned.get(path).map(|planned| (planned.make)(&self.site))
    }

    /// Makes all files.
    ///
    /// # Errors
    ///
    /// What keeps files from being made: templates that fail, languages that lack a message.
    pub fn make_all(self) -> Result<Tree<A>, Vec<Diagnostic>> {
        let Self { site, planned } = self;
        let made: Vec<_> = planned
            .into_par_iter()
            .map(|(path, planned)| {
                let document = (planned.make)(&site)?;
                Ok(Leaf { path, permanent: planned.permanent, document })
            })
            .collect();
        let mut leaves = Vec::with_capacity(made.len());
        let mut faults: Vec<Diagnostic> = Vec::new();
        for result in made {
            match result {
                Ok(leaf) => leaves.push(leaf),
                // One faulty template fails on every page: it is reported once.
                Err(fault) if faults.contains(&fault) => {}
                Err(fault) => faults.push(fault),
            }
        }
        if faults.is_empty() { Ok(Tree::gather(leaves)) } else { Err(faults) }
    }
}

/// Lays out the newsroom that an audience may see: plans it, and makes all of it.
///
/// # Errors
///
/// What keeps pages from being made: templates that fail, languages that lack a message.
pub fn lay_out<'a, A: Audience>(
    renderer: &Renderer<'a, A>,
    statics: &'a [StaticFile],
    showing: Showing,
) -> Result<Tree<A>, Vec<Diagnostic>> {
    plan(renderer, statics, showing).make_all()
}
