//! The map of the site for search engines: what is planned for it, with the translations of each page.

use serde::Serialize;

use crate::model::Audience;
use crate::site::making::Site;
use crate::site::place::Mapped;
use crate::site::planned::Planned;
use crate::view::address;

#[derive(Clone, Serialize)]
struct Content {
    entries: Vec<Mapped>,
}

pub(super) fn plan<'a, A: Audience + 'a>(
    _: &Site<'_, 'a, A>,
    planned: &[Planned<'a, A>],
) -> Vec<Planned<'a, A>> {
    let entries = planned.iter().filter_map(|planned| planned.mapped.clone()).collect();
    let content = Content { entries };
    vec![Planned::file(address::SITEMAP.to_owned(), move |site| {
        let first = site.settings().first_language();
        site.renderer.plain("sitemap.xml", first, &content)
    })]
}
