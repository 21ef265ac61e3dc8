//! Pictures in the sizes that pages show, which the languages of a release share.

use std::collections::BTreeSet;

use crate::model::Audience;
use crate::site::making::Site;
use crate::site::planned::{Planned, PlannedFile};
use crate::view::{PictureSize, picture_sizes};

pub(super) fn plan<'a, A: Audience + 'a>(site: &Site<'_, 'a, A>) -> Vec<Planned<'a, A>> {
    let mut ids = BTreeSet::new();
    let editions = site.editions().all().iter();
    let first =
        editions.filter(|edition| !edition.pictures().is_empty() && ids.insert(edition.id()));
    let pictures =
        first.flat_map(|edition| edition.pictures().iter().map(move |one| (edition, one)));
    let planned = pictures.map(|(edition, picture)| {
        let (mut sizes, fallback) = picture_sizes(picture);
        sizes.push(fallback);
        let path = |size: &PictureSize| PlannedFile::at(size.path(edition, &picture.name));
        let files = sizes.iter().map(path).collect();
        let make = Box::new(move |site: &Site<'_, 'a, A>, places: &[usize]| {
            let wanted: Vec<_> = places.iter().map(|place| sizes[*place]).collect();
            site.renderer.picture_sizes(picture, &wanted)
        });
        Planned { files, make }
    });
    planned.collect()
}
