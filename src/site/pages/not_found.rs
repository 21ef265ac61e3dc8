//! What readers get who ask for a page that does not exist: in each language, and in all.
//!
//! Servers show these pages at any address, so their links start at the root of the server.

use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::format::Document;
use crate::locale::Language;
use crate::model::Audience;
use crate::site::making::{Head, Site};
use crate::site::place::Place;
use crate::site::planned::Planned;
use crate::view::{Page, address, standing_voice};

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

pub(super) fn plan<'a, A: Audience + 'a>(site: &Site<'_, 'a, A>) -> Vec<Planned<'a, A>> {
    let mut planned: Vec<_> = site
        .languages()
        .map(|language| {
            let place = Place {
                address: address::not_found(language.locale()),
                translations: site.everywhere(address::front),
                default: None,
            };
            Planned::page(place, move |site, place| in_language(site, language, place))
        })
        .collect();
    planned.push(Planned::page(Place::alone(address::NOT_FOUND.to_owned()), in_all));
    planned
}

fn in_language<A: Audience>(
    site: &Site<'_, '_, A>,
    language: &Language,
    place: &Place,
) -> Result<Document<A>, Diagnostic> {
    #[derive(Serialize)]
    struct Nothing {}

    let mut page = head(site, language, place)?;
    page.alternates.clear();
    page.open_graph_alternates.clear();
    site.renderer.page("html/not-found.html", language.locale(), &page, Nothing {})
}

fn in_all<A: Audience>(site: &Site<'_, '_, A>, place: &Place) -> Result<Document<A>, Diagnostic> {
    let none = Arguments::new();
    let language = site.first_language()?;
    let page = head(site, language, place)?;
    let languages = site.languages().map(|language| {
        Ok(Entry {
            tag: language.locale().to_string(),
            direction: language.direction(),
            name: language.name().to_owned(),
            title: language.say("not-found-title", &none)?,
            text: language.say("not-found-text", &none)?,
            home: language.say("not-found-home", &none)?,
            path: address::front(language.locale()),
        })
    });
    let content = Everybody {
        newsroom: standing_voice(site.editions(), language).newsroom_name(),
        languages: languages.collect::<Result<_, Diagnostic>>()?,
    };
    site.renderer.page("html/not-found-all.html", language.locale(), &page, content)
}

fn head<A: Audience>(
    site: &Site<'_, '_, A>,
    language: &Language,
    place: &Place,
) -> Result<Page, Diagnostic> {
    let title = language.say("not-found-title", &Arguments::new())?;
    let mut page = site.head(place, Head { title, description: None, hidden: true }, language)?;
    site.settings().address.path().clone_into(&mut page.base);
    Ok(page)
}
