//! The root page, which sends readers to their language and lists all of them.

use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::format::Document;
use crate::model::Audience;
use crate::site::making::{Head, Site};
use crate::site::place::Place;
use crate::site::planned::Planned;
use crate::view::{address, standing_voice};

#[derive(Serialize)]
struct Content {
    newsroom: String,
    languages: Vec<Entry>,
}

/// A language on the root page.
#[derive(Serialize)]
struct Entry {
    tag: String,
    direction: &'static str,
    name: String,
    newsroom: String,
    choose: String,
    path: String,
}

pub(super) fn plan<'a, A: Audience + 'a>(site: &Site<'_, 'a, A>) -> Vec<Planned<'a, A>> {
    let place = Place {
        default: Some(address::ROOT.to_owned()),
        ..site.place(address::ROOT.to_owned(), site.everywhere(address::front))
    };
    vec![Planned::mapped_page(place, document)]
}

fn document<A: Audience>(site: &Site<'_, '_, A>, place: &Place) -> Result<Document<A>, Diagnostic> {
    let language = site.first_language()?;
    let languages = site
        .languages()
        .map(|language| {
            Ok(Entry {
                tag: language.locale().to_string(),
                direction: language.direction(),
                name: language.name().to_owned(),
                newsroom: standing_voice(site.editions(), language).newsroom_name(),
                choose: language.say("choose-language", &Arguments::new())?,
                path: address::front(language.locale()),
            })
        })
        .collect::<Result<Vec<_>, Diagnostic>>()?;
    let newsroom = standing_voice(site.editions(), language).newsroom_name();
    let page = site.head(place, Head::titled(newsroom.clone()), language)?;
    let content = Content { newsroom, languages };
    site.renderer.page("html/root.html", language.locale(), &page, content)
}
