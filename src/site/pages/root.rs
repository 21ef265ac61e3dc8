//! The root page, which sends readers to their language and lists all of them.

use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::model::Audience;
use crate::site::Leaf;
use crate::view::{Standing, address, standing_voice};

use super::Site;

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

pub(super) fn pages<A: Audience>(site: &Site<'_, '_, A>) -> Result<Vec<Leaf<A>>, Diagnostic> {
    let first = site.editions().directory().settings.first_language();
    let Some(language) = site.renderer.languages().get(first) else { return Ok(Vec::new()) };
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
    let editions = site.everywhere(address::front);
    let standing = Standing {
        path: address::ROOT.to_owned(),
        title: newsroom.clone(),
        description: None,
        editions: &editions,
        default: Some(address::ROOT.to_owned()),
        hidden: false,
    };
    let page = site.page(standing, language)?;
    let content = Content { newsroom, languages };
    let document = site.renderer.page("html/root.html", first, &page, content)?;
    Ok(vec![Leaf { path: address::file(address::ROOT), permanent: None, document }])
}
