//! Press releases: a page for each edition, and a file beside it for each other format.

use crate::format::FORMATS;
use crate::model::Audience;
use crate::site::making::Site;
use crate::site::place::Mapped;
use crate::site::planned::Planned;
use crate::view::address;

pub(super) fn plan<'a, A: Audience + 'a>(
    site: &Site<'_, 'a, A>,
    _: &[Planned<'a, A>],
) -> Vec<Planned<'a, A>> {
    let mut planned = Vec::new();
    for edition in site.editions().all() {
        let Ok(draft) = site.renderer.draft(edition) else { continue };
        let address = address::release(edition);
        for (place, format) in FORMATS.iter().enumerate() {
            let is_page = place == 0;
            let path = if is_page {
                address::file(&address)
            } else {
                address::document(edition, format.extension())
            };
            let mapped = is_page.then(|| Mapped {
                address: address::full(site.settings(), &address),
                modified: Some(edition.public_from().to_string()),
                alternates: draft.alternates(),
            });
            planned.push(Planned {
                permanent: is_page.then(|| format!("{}/{}", edition.id(), edition.locale())),
                mapped,
                ..Planned::file(path, move |site| site.renderer.render(edition, *format))
            });
        }
    }
    planned
}
