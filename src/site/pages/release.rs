//! Press releases: a page for each edition, and a file beside it for each other format.

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::format::{Document, FORMATS, Format, PACK};
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
    let files = files.chain([PlannedFile::at(address::document(edition, PACK.extension))]);
    let files = files.collect();
    let make = Box::new(move |site: &Site<'_, 'a, A>, places: &[usize]| {
        let is_packed = places.contains(&FORMATS.len());
        let is_made = |place: &usize| places.contains(place) || (is_packed && is_packable(*place));
        let made: Vec<usize> = (0..FORMATS.len()).filter(is_made).collect();
        let formats: Vec<&Format> = made.iter().map(|place| FORMATS[*place]).collect();
        let documents = site.renderer.render(edition, &formats)?;
        let pack = if is_packed { Some(pack(site, edition, &formats, &documents)?) } else { None };
        let wanted = made.iter().zip(documents).filter(|(place, _)| places.contains(place));
        Ok(wanted.map(|(_, document)| document).chain(pack).collect())
    });
    Some(Planned { files, make })
}

/// Whether a format goes into the press pack: all do that are files.
fn is_packable(place: usize) -> bool {
    FORMATS[place].download.is_some()
}

/// The press pack, of the documents that were made of these formats.
fn pack<A: Audience>(
    site: &Site<'_, '_, A>,
    edition: &Edition<'_, A>,
    formats: &[&Format],
    documents: &[Document<A>],
) -> Result<Document<A>, Diagnostic> {
    let name = address::document_name(edition);
    let files = formats.iter().zip(documents).filter_map(|(format, document)| {
        Some((format!("{name}.{}", format.download.as_ref()?.extension), document))
    });
    site.renderer.pack(&name, &files.collect::<Vec<_>>())
}
