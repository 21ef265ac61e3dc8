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

/// The name of the file that says what pictures show, and whose they are.
const CAPTIONS: &str = "captions.txt";

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
    let pictures = edition.pictures().iter().map(|picture| {
        PlannedFile::at(address::picture(edition, &picture.name, picture.head.kind))
    });
    let pack = PlannedFile::at(address::document(edition, PACK.extension));
    let files = files.chain(pictures).chain([pack]).collect();
    let make =
        Box::new(move |site: &Site<'_, 'a, A>, places: &[usize]| make(site, edition, places));
    Some(Planned { files, make })
}

/// Makes those of the files of an edition that are wanted, by their places: formats, pictures, and what
/// packs them all.
fn make<'a, A: Audience>(
    site: &Site<'_, 'a, A>,
    edition: &Edition<'a, A>,
    places: &[usize],
) -> Result<Vec<Document<A>>, Diagnostic> {
    let first_picture = FORMATS.len();
    let is_packed = places.contains(&(first_picture + edition.pictures().len()));
    let is_made =
        |place: usize, is_packable: bool| places.contains(&place) || (is_packed && is_packable);
    let formats = FORMATS.iter().enumerate();
    let formats = formats.filter(|(place, format)| is_made(*place, format.download.is_some()));
    let (seats, formats): (Vec<usize>, Vec<&Format>) = formats.unzip();
    let documents = site.renderer.render(edition, &formats)?;
    let mut made: Vec<(usize, Document<A>)> = seats.into_iter().zip(documents).collect();
    for (place, picture) in (first_picture..).zip(edition.pictures()) {
        if is_made(place, true) {
            made.push((place, site.renderer.picture(edition, picture)?));
        }
    }
    let pack = if is_packed { Some(pack(site, edition, &made)?) } else { None };
    let wanted = made.into_iter().filter(|(place, _)| places.contains(place));
    Ok(wanted.map(|(_, document)| document).chain(pack).collect())
}

/// The press pack, of formats and pictures by their places, and of what is said of the pictures.
fn pack<'a, A: Audience>(
    site: &Site<'_, 'a, A>,
    edition: &Edition<'a, A>,
    made: &[(usize, Document<A>)],
) -> Result<Document<A>, Diagnostic> {
    let name = address::document_name(edition);
    let files = made.iter().filter_map(|(place, document)| {
        let named = if let Some(format) = FORMATS.get(*place) {
            format!("{name}.{}", format.download.as_ref()?.extension)
        } else {
            let picture = edition.pictures().get(place - FORMATS.len())?;
            let path = address::picture(edition, &picture.name, picture.head.kind);
            address::name(&path).to_owned()
        };
        Some((named, document))
    });
    let captions =
        if edition.pictures().is_empty() { None } else { Some(site.renderer.captions(edition)?) };
    let captions = captions.as_ref().map(|captions| (CAPTIONS.to_owned(), captions));
    site.renderer.pack(&name, &files.chain(captions).collect::<Vec<_>>())
}
