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
use super::planned::{Planned, PlannedFile};
use super::tree::Tree;

/// The plan of a site, for one audience; only [`plan`] makes one.
pub struct Plan<'s, 'a, A: Audience> {
    site: Site<'s, 'a, A>,
    planned: Vec<Planned<'a, A>>,
    /// Which of the planned files is at a path: whose it is, and its place among theirs.
    paths: BTreeMap<String, (usize, usize)>,
}

/// Plans the newsroom that an audience may see.
#[must_use]
pub fn plan<'s, 'a, A: Audience>(
    renderer: &'s Renderer<'a, A>,
    statics: &'a [StaticFile],
    showing: Showing,
) -> Plan<'s, 'a, A> {
    let site = Site::new(renderer, statics, showing);
    let mut planned: Vec<Planned<'a, A>> =
        pages::kinds().into_iter().flat_map(|kind| kind(&site)).collect();
    planned.push(pages::sitemap::plan(&planned));
    let mut paths = BTreeMap::new();
    for (number, own) in planned.iter().enumerate() {
        for (place, file) in own.files.iter().enumerate() {
            // The first of several at one path stays.
            paths.entry(file.path.clone()).or_insert((number, place));
        }
    }
    Plan { site, planned, paths }
}

impl<A: Audience> Plan<'_, '_, A> {
    /// The paths of all files, from the root of the site, in their order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.keys().map(String::as_str)
    }

    /// Makes the file at a path; nothing if none is planned there.
    ///
    /// # Errors
    ///
    /// A template failed, or a language lacks a message.
    pub fn make(&self, path: &str) -> Result<Option<Document<A>>, Diagnostic> {
        let Some((number, place)) = self.paths.get(path) else { return Ok(None) };
        let made = (self.planned[*number].make)(&self.site, &[*place])?;
        Ok(made.into_iter().next())
    }

    /// Makes all files.
    ///
    /// # Errors
    ///
    /// What keeps files from being made: templates that fail, languages that lack a message.
    pub fn make_all(self) -> Result<Tree<A>, Vec<Diagnostic>> {
        let Self { site, planned, paths } = self;
        let numbered = planned.into_par_iter().enumerate();
        let made: Vec<_> = numbered
            .map(|(number, planned)| {
                // But for what another has the path of.
                let owned =
                    |file: &PlannedFile, place| paths.get(&file.path) == Some(&(number, place));
                planned.make(&site, owned)
            })
            .collect();
        let mut leaves = Vec::with_capacity(paths.len());
        let mut faults: Vec<Diagnostic> = Vec::new();
        for result in made {
            match result {
                Ok(mut own) => leaves.append(&mut own),
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
