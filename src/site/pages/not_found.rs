//! What readers get who ask for a page that does not exist: in each language, and in all.
//!
//! Servers show these pages at any address, so their links start at the root of the server.

use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::model::Audience;
use crate::site::Leaf;
use crate::view::{Standing, address, standing_voice};

use super::Site;

/// A language on the page for all languages.
#[derive(Serialize)]
struct Entry {
    tag: String,
    direction: &'static str,
    name: String,
    title: String,
    text: String,
    home: String,
    path: String,
}

#[derive(Serialize)]
struct Everybody {
    newsroom: String,
    languages: Vec<Entry>,
}

pub(super) fn pages<A: Audience>(site: &Site<'_, '_, A>) -> Result<Vec<Leaf<A>>, Diagnostic> {
    #[derive(Serialize)]
    struct Nothing {}

    let settings = &site.editions().directory().settings;
    let none = Arguments::new();
    let fronts = site.everywhere(address::front);
    let mut leaves = Vec::new();
    let mut entries = Vec::new();
    for language in site.languages() {
        let locale = language.locale();
        let path = address::not_found(locale);
        let standing = Standing {
            path: path.clone(),
            title: language.say("not-found-title", &none)?,
            description: None,
            editions: &fronts,
            default: None,
            hidden: true,
        };
        let mut page = site.page(standing, language)?;
        page.alternates.clear();
        page.open_graph_alternates.clear();
        settings.address.path().clone_into(&mut page.base);
        entries.push(Entry {
            tag: locale.to_string(),
            direction: language.direction(),
            name: language.name().to_owned(),
            title: page.title.clone(),
            text: language.say("not-found-text", &none)?,
            home: language.say("not-found-home", &none)?,
            path: address::front(locale),
        });
        let document = site.renderer.page("html/not-found.html", locale, &page, Nothing {})?;
        leaves.push(Leaf { path, permanent: None, document });
    }
    let first = settings.first_language();
    let Some(language) = site.renderer.languages().get(first) else { return Ok(leaves) };
    let standing = Standing {
        path: address::NOT_FOUND.to_owned(),
        title: language.say("not-found-title", &none)?,
        description: None,
        editions: &[],
        default: None,
        hidden: true,
    };
    let mut page = site.page(standing, language)?;
    settings.address.path().clone_into(&mut page.base);
    let content = Everybody {
        newsroom: standing_voice(site.editions(), language).newsroom_name(),
        languages: entries,
    };
    let document = site.renderer.page("html/not-found-all.html", first, &page, content)?;
    leaves.push(Leaf { path: address::NOT_FOUND.to_owned(), permanent: None, document });
    Ok(leaves)
}
