//! Press releases: a page for each edition, and a file beside it for each other format.

use std::sync::Arc;

use rayon::prelude::*;

use crate::format::{FORMATS, Format};
use crate::model::{Audience, Edition, permanent_name};
use crate::site::making::Site;
use crate::site::place::Mapped;
use crate::site::planned::{Planned, PlannedFile};
use crate::view::address;

pub(super) fn plan<'a, A: Audience + 'a>(site: &Site<'_, 'a, A>) -> Vec<Planned<'a, A>> {
    let editions = site.wanted_editions().into_par_iter();
    editions.filter_map(|edition| documents(site, edition)).collect()
}

fn documents<'a, A: Audience + 'a>(
    site: &Site<'_, 'a, A>,
    edition: &'a Edition<'a, A>,
) -> Option<Planned<'a, A>> {
    // A language that is not there is nobody's.
    site.renderer.language(edition.locale()).ok()?;
    let address = address::release(edition);
    let mapping = move |site: &Site<'_, 'a, A>| {
        Ok(Mapped {
            address: address::full(site.settings(), &address::release(edition)),
            modified: Some(edition.public_from().to_string()),
            alternates: site.renderer.draft(edition)?.alternates(),
        })
    };
    let files = FORMATS.iter().map(|format| match &format.download {
        None => PlannedFile {
            path: address::file(&address),
            permanent: Some(permanent_name(edition.id(), edition.locale())),
            mapped: Some(Arc::new(mapping)),
        },
        Some(offer) => PlannedFile::at(address::document(edition, offer.extension)),
    });
    let files = files.collect();
    let make = Box::new(move |site: &Site<'_, 'a, A>, places: &[usize]| {
        let formats: Vec<&Format> = places.iter().map(|place| FORMATS[*place]).collect();
        site.renderer.render(edition, &formats)
    });
    Some(Planned { files, make })
}
