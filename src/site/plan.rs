//! The plan of a site: every file that will exist, where it is, and how it is made.
//!
//! What exists in which language is decided here, before anything is rendered: heads of pages and
//! the map of the site say it after the plan. A build makes everything, in parallel; whoever wants
//! one file has no more planned than leads to it, and only that one made.

use std::collections::HashMap;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::format::{Document, Renderer, StaticFile};
use crate::model::Audience;
use crate::view::{Showing, address};

use super::making::Site;
use super::pages;
use super::planned::{Planned, PlannedFile};
use super::tree::Tree;

/// The plan of a site, for one audience; only [`plan`] makes one.
pub struct Plan<'s, 'a, A: Audience> {
    site: Site<'s, 'a, A>,
    planned: Vec<Planned<'a, A>>,
    /// Which of the planned files is at a path: whose it is, and its place among theirs.
    paths: HashMap<String, (usize, usize)>,
}

/// Plans the newsroom that an audience may see.
#[must_use]
pub fn plan<'s, 'a, A: Audience>(
    renderer: &'s Renderer<'a, A>,
    statics: &'a [StaticFile],
    showing: Showing,
) -> Plan<'s, 'a, A> {
    let site = Site::new(renderer, statics, showing, None);
    let mut planned: Vec<Planned<'a, A>> =
        pages::kinds().into_iter().flat_map(|kind| kind(&site)).collect();
    planned.push(pages::sitemap::plan(&planned));
    let n_files = planned.iter().map(|own| own.files.len()).sum();
    let mut paths = HashMap::with_capacity(n_files);
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
    #[must_use]
    pub fn paths(&self) -> Vec<&str> {
        let mut paths: Vec<&str> = self.paths.keys().map(String::as_str).collect();
        paths.sort_unstable();
        paths
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
                let owned = |file: &PlannedFile<'_, A>, place| {
                    paths.get(&file.path) == Some(&(number, place))
                };
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

/// Makes the only file that is wanted, by its path; nothing if none would be there. No more is planned
/// than is needed to find it.
///
/// # Errors
///
/// A template failed, or a language lacks a message.
pub fn make<'a, A: Audience>(
    renderer: &Renderer<'a, A>,
    statics: &'a [StaticFile],
    showing: Showing,
    path: &str,
) -> Result<Option<Document<A>>, Diagnostic> {
    if path == address::SITEMAP {
        let Plan { site, planned, .. } = plan(renderer, statics, showing);
        return made(&site, &planned, path);
    }
    let site = Site::new(renderer, statics, showing, Some(path));
    // Most files are those of editions, and soon found; the lists are long.
    for kind in pages::kinds_of_editions().into_iter().chain(pages::kinds()) {
        if let Some(document) = made(&site, &kind(&site), path)? {
            return Ok(Some(document));
        }
    }
    Ok(None)
}

/// The file at a path, if it is one of the planned.
fn made<'a, A: Audience>(
    site: &Site<'_, 'a, A>,
    planned: &[Planned<'a, A>],
    path: &str,
) -> Result<Option<Document<A>>, Diagnostic> {
    let places = |own: &Planned<'a, A>| own.files.iter().position(|file| file.path == path);
    let found = planned.iter().find_map(|own| Some((own, places(own)?)));
    let Some((own, place)) = found else { return Ok(None) };
    Ok((own.make)(site, &[place])?.into_iter().next())
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
