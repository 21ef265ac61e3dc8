//! The map of the site for search engines: what is planned for it, with the translations of each page.

use std::sync::Arc;

use serde::Serialize;

use crate::model::Audience;
use crate::site::place::Mapped;
use crate::site::planned::{Mapping, Planned};
use crate::view::address;

#[derive(Serialize)]
struct Content {
    entries: Vec<Mapped>,
}

/// Plans the map of what is planned.
pub(in crate::site) fn plan<'a, A: Audience + 'a>(planned: &[Planned<'a, A>]) -> Planned<'a, A> {
    let files = planned.iter().flat_map(|planned| &planned.files);
    let mapped: Vec<Arc<Mapping<'a, A>>> = files.filter_map(|file| file.mapped.clone()).collect();
    Planned::file(address::SITEMAP.to_owned(), move |site| {
        let first = site.settings().first_language();
        let entries = mapped.iter().map(|mapping| mapping(site)).collect::<Result<_, _>>()?;
        site.renderer.plain("sitemap.xml", first, Content { entries })
    })
}
