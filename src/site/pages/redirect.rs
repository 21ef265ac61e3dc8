//! Former addresses: a page at each that leads to the present one.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::format::Document;
use crate::model::{Audience, Edition, permanent_name};
use crate::site::making::{Head, Site};
use crate::site::place::Place;
use crate::site::planned::Planned;
use crate::view::address;

#[derive(Serialize)]
struct Content {
    target: String,
}

pub(super) fn plan<'a, A: Audience + 'a>(site: &Site<'_, 'a, A>) -> Vec<Planned<'a, A>> {
    let mut planned = Vec::new();
    for edition in site.wanted_editions() {
        let target = address::release(edition);
        for former in address::former(edition).filter(|former| *former != target) {
            let mut page = Planned::page(Place::alone(former), move |site, place| {
                document(site, edition, place)
            });
            page.files[0].permanent = Some(permanent_name(edition.id(), edition.locale()));
            planned.push(page);
        }
    }
    planned
}

fn document<'a, A: Audience>(
    site: &Site<'_, 'a, A>,
    edition: &Edition<'a, A>,
    place: &Place,
) -> Result<Document<A>, Diagnostic> {
    let draft = site.renderer.draft(edition)?;
    let language = draft.voice.language;
    let target = address::release(edition);
    let head = Head { title: draft.headline()?, description: None, hidden: true };
    let mut page = site.head(place, head, language)?;
    page.stands_for = Some(permanent_name(edition.id(), edition.locale()));
    page.canonical = address::full(site.settings(), &target);
    site.renderer.page("html/redirect.html", language.locale(), &page, Content { target })
}
