//! Press releases: a page for each edition, and a file beside it for each other format.

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::format::FORMATS;
use crate::model::{Audience, Edition};
use crate::site::Leaf;
use crate::view::address;

use super::Site;

pub(super) fn pages<A: Audience>(site: &Site<'_, '_, A>) -> Result<Vec<Leaf<A>>, Diagnostic> {
    let editions = site.editions().all();
    let leaves: Result<Vec<Vec<Leaf<A>>>, Diagnostic> =
        editions.par_iter().map(|edition| documents(site, edition)).collect();
    Ok(leaves?.into_iter().flatten().collect())
}

fn documents<'a, A: Audience>(
    site: &Site<'_, 'a, A>,
    edition: &Edition<'a, A>,
) -> Result<Vec<Leaf<A>>, Diagnostic> {
    let documents = site.renderer.render(edition, FORMATS)?;
    let leaves = FORMATS.iter().zip(documents).enumerate().map(|(place, (format, document))| {
        let path = match place {
            0 => address::file(&address::release(edition)),
            _ => address::document(edition, format.extension()),
        };
        let permanent = (place == 0).then(|| format!("{}/{}", edition.id(), edition.locale()));
        Leaf { path, permanent, document }
    });
    Ok(leaves.collect())
}
