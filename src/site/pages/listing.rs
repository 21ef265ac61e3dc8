//! Lists of releases, newest first: the front page, the archive by year, the topics.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::format::Document;
use crate::locale::{Language, Locale};
use crate::model::Audience;
use crate::site::making::{Head, Site};
use crate::site::place::Place;
use crate::site::planned::Planned;
use crate::view::{Link, Listing, address, standing_voice};

/// A list; in the order of the map of the site, the newest year first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum List {
    /// Everything.
    Newest,
    /// The announcements of a year.
    Year(Reverse<i16>),
    /// The announcements on a topic.
    Topic(String),
}

pub(super) fn plan_fronts<'a, A: Audience + 'a>(site: &Site<'_, 'a, A>) -> Vec<Planned<'a, A>> {
    let mut held: Held<'a> =
        site.languages().map(|language| (language.locale(), Vec::new())).collect();
    for (place, edition) in site.editions().all().iter().enumerate() {
        held.entry(edition.locale()).or_default().push(place);
    }
    pages(site, &List::Newest, &held)
}

pub(super) fn plan_archives<'a, A: Audience + 'a>(site: &Site<'_, 'a, A>) -> Vec<Planned<'a, A>> {
    let known = &site.settings().topics;
    let mut archives: BTreeMap<List, Held<'a>> = BTreeMap::new();
    for (place, edition) in site.editions().all().iter().enumerate() {
        let topics = edition.topics().iter().filter(|topic| known.contains_key(&topic.value));
        let topics: BTreeSet<List> = topics.map(|own| List::Topic(own.value.clone())).collect();
        let year = List::Year(Reverse(edition.issued().year()));
        for list in std::iter::once(year).chain(topics) {
            let held = archives.entry(list).or_default();
            held.entry(edition.locale()).or_default().push(place);
        }
    }
    archives.iter().flat_map(|(list, held)| pages(site, list, held)).collect()
}

/// What a list holds in each language in which it exists: places among all editions, newest first.
type Held<'a> = BTreeMap<&'a Locale, Vec<usize>>;

/// A page of a list.
struct Sheet {
    list: List,
    /// From one.
    number: usize,
    n_pages: usize,
    /// On all pages.
    n_cards: usize,
    /// What stands on this page.
    places: Vec<usize>,
}

/// The pages of a list, in each language in which it exists.
fn pages<'a, A: Audience + 'a>(
    site: &Site<'_, 'a, A>,
    list: &List,
    held: &Held<'a>,
) -> Vec<Planned<'a, A>> {
    let page_size = site.settings().page_size.get();
    let mut translations = site.everywhere(|locale| list.address(locale));
    translations.retain(|(locale, _)| held.contains_key(locale));
    let mut planned = Vec::new();
    for language in site.languages() {
        let Some(places) = held.get(language.locale()) else { continue };
        let n_cards = places.len();
        let n_pages = n_cards.div_ceil(page_size).max(1);
        for number in 1..=n_pages {
            let places = places.iter().copied().skip((number - 1) * page_size).take(page_size);
            let places = places.collect();
            let sheet = Sheet { list: list.clone(), number, n_pages, n_cards, places };
            let make = move |site: &Site<'_, 'a, A>, place: &Place| {
                document(site, language, &sheet, place)
            };
            let address = address::numbered(&list.address(language.locale()), number);
            if number > 1 {
                // Only the first pages of a list correspond in all languages.
                planned.push(Planned::page(Place::alone(address), make));
                continue;
            }
            let mut place = site.place(address, translations.clone());
            if *list == List::Newest {
                place.default = Some(address::ROOT.to_owned());
            }
            planned.push(Planned::mapped_page(place, make));
        }
    }
    planned
}

fn document<A: Audience>(
    site: &Site<'_, '_, A>,
    language: &Language,
    sheet: &Sheet,
    place: &Place,
) -> Result<Document<A>, Diagnostic> {
    #[derive(Serialize)]
    struct Content {
        listing: Listing,
    }
    let Sheet { list, number, n_pages, n_cards, places } = sheet;
    let (number, n_pages, locale) = (*number, *n_pages, language.locale());
    let neighbour = |number: usize, key: &str| {
        if !(1..=n_pages).contains(&number) {
            return Ok(None);
        }
        let words = language.say(key, &Arguments::new())?;
        let path = address::numbered(&list.address(locale), number);
        Ok::<_, Diagnostic>(Some(Link { words, path }))
    };
    let position = Arguments::new().with("page", number).with("pages", n_pages);
    let position = (n_pages > 1).then(|| language.say("page-of", &position)).transpose()?;
    let heading = list.heading(site, language)?;
    let title = match &position {
        Some(position) if number > 1 => format!("{heading} – {position}"),
        _ => heading.clone(),
    };
    let listing = Listing {
        heading,
        cards: site.cards(places.iter().copied())?,
        newer: neighbour(number - 1, "newer-announcements")?,
        older: neighbour(number + 1, "older-announcements")?,
        count: language.say("announcements-count", &Arguments::new().with("count", *n_cards))?,
        position,
    };
    let page = site.head(place, Head::titled(title), language)?;
    site.renderer.page("html/listing.html", locale, &page, Content { listing })
}

impl List {
    fn address(&self, locale: &Locale) -> String {
        match self {
            List::Newest => address::front(locale),
            List::Year(year) => address::year(locale, year.0),
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
                language.say("archive-of-year", &arguments.with("year", year.0.to_string()))
            }
            List::Topic(topic) => {
                let names = site.settings().topics.get(topic);
                let name = names.and_then(|names| names.value.get(language.locale()));
                let name = name.map_or(topic.as_str(), String::as_str);
                let name = standing_voice(site.editions(), language).set(name);
                language.say("topic-of", &arguments.with("topic", name))
            }
        }
    }
}
