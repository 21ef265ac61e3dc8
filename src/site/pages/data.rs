//! Data of press releases: a file beside its page for each table, and one for its facts.

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::model::{Audience, Edition};
use crate::site::making::Site;
use crate::site::planned::Planned;

pub(super) fn plan<'a, A: Audience + 'a>(site: &Site<'_, 'a, A>) -> Vec<Planned<'a, A>> {
    site.wanted_editions().into_par_iter().flat_map_iter(|edition| files(site, edition)).collect()
}

fn files<'a, A: Audience + 'a>(
    site: &Site<'_, 'a, A>,
    edition: &'a Edition<'a, A>,
) -> Vec<Planned<'a, A>> {
    let files = site.renderer.draft(edition).map(|draft| draft.data_files());
    let planned = files.unwrap_or_default().into_iter().map(|(file, path)| {
        Planned::file(path, move |site| {
            let made = site.renderer.data(edition, &file)?;
            made.ok_or_else(|| Diagnostic::error("unknown-table"))
        })
    });
    planned.collect()
}
