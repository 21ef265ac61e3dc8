//! Lists of releases, newest first: the front page, the archive by year, the topics.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::locale::{Language, Locale};
use crate::model::{Audience, Edition};
use crate::site::Leaf;
use crate::view::{Link, Listing, Standing, address, standing_voice};

use super::Site;

/// What a list holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum List {
    /// Everything.
    Newest,
    /// The announcements of a year.
    Year(i16),
    /// The announcements on a topic.
    Topic(String),
}

pub(super) fn pages<A: Audience>(site: &Site<'_, '_, A>) -> Result<Vec<Leaf<A>>, Diagnostic> {
    let mut leaves = Vec::new();
    for language in site.languages() {
        for list in lists(site, language) {
            leaves.append(&mut numbered_pages(site, language, &list)?);
        }
    }
    Ok(leaves)
}

/// The lists of a language: all but the front page have something in them.
fn lists<A: Audience>(site: &Site<'_, '_, A>, language: &Language) -> BTreeSet<List> {
    let topics = &site.editions().directory().settings.topics;
    let mut lists = BTreeSet::from([List::Newest]);
    for edition in site.editions().in_language(language.locale()) {
        lists.insert(List::Year(edition.issued().year()));
        let known = edition.topics().iter().filter(|topic| topics.contains_key(&topic.value));
        lists.extend(known.map(|topic| List::Topic(topic.value.clone())));
    }
    lists
}

fn numbered_pages<A: Audience>(
    site: &Site<'_, '_, A>,
    language: &Language,
    list: &List,
) -> Result<Vec<Leaf<A>>, Diagnostic> {
    #[derive(Serialize)]
    struct Content {
        listing: Listing,
    }
    let locale = language.locale();
    let cards = site.cards(locale, |edition| list.holds(edition));
    let page_size = site.editions().directory().settings.page_size.get();
    let n_cards = cards.len();
    let n_pages = n_cards.div_ceil(page_size).max(1);
    let first = list.address(locale);
    let heading = list.heading(site, language)?;
    let mut leaves = Vec::with_capacity(n_pages);
    let mut cards = cards.into_iter();
    for number in 1..=n_pages {
        let path = address::numbered(&first, number);
        let neighbour = |number: usize, key: &str| {
            let words = language.say(key, &Arguments::new())?;
            let path = address::numbered(&first, number);
            Ok::<_, Diagnostic>(Link { words, path })
        };
        let position = Arguments::new().with("page", number).with("pages", n_pages);
        let position = (n_pages > 1).then(|| language.say("page-of", &position)).transpose()?;
        let listing = Listing {
            heading: heading.clone(),
            cards: cards.by_ref().take(page_size).collect(),
            newer: (number > 1)
                .then(|| neighbour(number - 1, "newer-announcements"))
                .transpose()?,
            older: (number < n_pages)
                .then(|| neighbour(number + 1, "older-announcements"))
                .transpose()?,
            count: language.say("announcements-count", &Arguments::new().with("count", n_cards))?,
            position: position.clone(),
        };
        // Only the first pages of a list correspond in all languages.
        let editions = if number == 1 { list.translations(site) } else { Vec::new() };
        let title = match position {
            Some(position) if number > 1 => format!("{heading} – {position}"),
            _ => heading.clone(),
        };
        let standing = Standing {
            path: path.clone(),
            title,
            description: None,
            editions: &editions,
            default: match list {
                List::Newest if number == 1 => Some(address::ROOT.to_owned()),
                _ => site.default(&editions),
            },
            hidden: false,
        };
        let page = site.page(standing, language)?;
        let content = Content { listing };
        let document = site.renderer.page("html/listing.html", locale, &page, content)?;
        leaves.push(Leaf { path: address::file(&path), permanent: None, document });
    }
    Ok(leaves)
}

impl List {
    fn holds<A: Audience>(&self, edition: &Edition<'_, A>) -> bool {
        match self {
            List::Newest => true,
            List::Year(year) => edition.issued().year() == *year,
            List::Topic(topic) => edition.topics().iter().any(|own| own.value == *topic),
        }
    }

    fn address(&self, locale: &Locale) -> String {
        match self {
            List::Newest => address::front(locale),
            List::Year(year) => address::year(locale, *year),
            List::Topic(topic) => address::topic(locale, topic),
        }
    }

    fn heading<A: Audience>(
        &self,
        site: &Site<'_, '_, A>,
        language: &Language,
    ) -> Result<String, Diagnostic> {
        let arguments = Arguments::new();
        match self {
            List::Newest => language.say("newest-announcements", &arguments),
            List::Year(year) => {
                language.say("archive-of-year", &arguments.with("year", year.to_string()))
            }
            List::Topic(topic) => {
                let names = site.editions().directory().settings.topics.get(topic);
                let name = names.and_then(|names| names.value.get(language.locale()));
                let name = name.map_or(topic.as_str(), String::as_str);
                let name = standing_voice(site.editions(), language).set(name);
                language.say("topic-of", &arguments.with("topic", name))
            }
        }
    }

    /// The languages in which the list has something, with its address in each.
    fn translations<A: Audience>(&self, site: &Site<'_, '_, A>) -> Vec<(Locale, String)> {
        let mut everywhere = site.everywhere(|locale| self.address(locale));
        everywhere.retain(|(locale, _)| {
            *self == List::Newest
                || site.editions().in_language(locale).any(|edition| self.holds(edition))
        });
        everywhere
    }
}
