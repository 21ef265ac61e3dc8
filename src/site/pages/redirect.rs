//! Former addresses: a page at each that leads to the present one.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::model::Audience;
use crate::site::Leaf;
use crate::view::{Standing, address};

use super::Site;

#[derive(Serialize)]
struct Content {
    target: String,
}

pub(super) fn pages<A: Audience>(site: &Site<'_, '_, A>) -> Result<Vec<Leaf<A>>, Diagnostic> {
    let mut leaves = Vec::new();
    for edition in site.editions().all() {
        let Some(draft) = site.renderer.draft(edition) else { continue };
        let target = address::release(edition);
        for path in address::former(edition).filter(|path| *path != target) {
            let language = draft.voice.language;
            let standing = Standing {
                path: path.clone(),
                title: draft.headline()?,
                description: None,
                editions: &[],
                default: None,
                hidden: true,
            };
            let mut page = site.page(standing, language)?;
            page.canonical = address::full(&site.editions().directory().settings, &target);
            let content = Content { target: target.clone() };
            let locale = language.locale();
            let document = site.renderer.page("html/redirect.html", locale, &page, content)?;
            leaves.push(Leaf { path: address::file(&path), permanent: None, document });
        }
    }
    Ok(leaves)
}
