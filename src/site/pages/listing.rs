//! Lists of releases, newest first: the front page, the archive by year, the topics.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::format::Document;
use crate::locale::{Language, Locale};
use crate::model::{Audience, Edition};
use crate::site::making::{Head, Site};
use crate::site::place::Place;
use crate::site::planned::Planned;
use crate::view::{Link, Listing, address, standing_voice};

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

pub(super) fn plan_fronts<'a, A: Audience + 'a>(
    site: &Site<'_, 'a, A>,
    _: &[Planned<'a, A>],
) -> Vec<Planned<'a, A>> {
    site.languages().flat_map(|language| numbered_pages(site, language, &List::Newest)).collect()
}

pub(super) fn plan_archives<'a, A: Audience + 'a>(
    site: &Site<'_, 'a, A>,
    _: &[Planned<'a, A>],
) -> Vec<Planned<'a, A>> {
    let mut planned = Vec::new();
    for list in archives(site) {
        for language in site.languages() {
            if list.length(site, language.locale()) > 0 {
                planned.append(&mut numbered_pages(site, language, &list));
            }
        }
    }
    planned
}

/// The archives: years, newest first, then topics.
fn archives<A: Audience>(site: &Site<'_, '_, A>) -> Vec<List> {
    let (mut years, mut topics) = (BTreeSet::new(), BTreeSet::new());
    for edition in site.editions().all() {
        years.insert(edition.issued().year());
        topics.extend(edition.topics().iter().map(|topic| topic.value.clone()));
    }
    topics.retain(|topic| site.settings().topics.contains_key(topic));
    let years = years.into_iter().rev().map(List::Year);
    years.chain(topics.into_iter().map(List::Topic)).collect()
}

/// A page of a list.
#[derive(Clone, Copy)]
struct Leaf {
    /// From one.
    number: usize,
    n_pages: usize,
    n_cards: usize,
}

fn numbered_pages<'a, A: Audience>(
    site: &Site<'_, 'a, A>,
    language: &'a Language,
    list: &List,
) -> Vec<Planned<'a, A>> {
    let locale = language.locale();
    let n_cards = list.length(site, locale);
    let n_pages = n_cards.div_ceil(site.settings().page_size.get()).max(1);
    let first = list.address(locale);
    let pages = (1..=n_pages).map(|number| {
        let leaf = Leaf { number, n_pages, n_cards };
        let (list, address) = (list.clone(), address::numbered(&first, number));
        if number > 1 {
            // Only the first pages of a list correspond in all languages.
            return Planned::page(Place::alone(address), move |site, place| {
                document(site, language, &list, (place, leaf))
            });
        }
        let mut place = site.place(address, list.translations(site));
        if list == List::Newest {
            place.default = Some(address::ROOT.to_owned());
        }
        Planned::mapped_page(place, site.settings(), move |site, place| {
            document(site, language, &list, (place, leaf))
        })
    });
    pages.collect()
}

fn document<A: Audience>(
    site: &Site<'_, '_, A>,
    language: &Language,
    list: &List,
    (place, leaf): (&Place, Leaf),
) -> Result<Document<A>, Diagnostic> {
    #[derive(Serialize)]
    struct Content {
        listing: Listing,
    }
    let Leaf { number, n_pages, n_cards } = leaf;
    let locale = language.locale();
    let page_size = site.settings().page_size.get();
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
    let skipped = (number - 1) * page_size;
    let listing = Listing {
        heading,
        cards: site.cards(locale, |edition| list.holds(edition), (skipped, page_size))?,
        newer: neighbour(number - 1, "newer-announcements")?,
        older: neighbour(number + 1, "older-announcements")?,
        count: language.say("announcements-count", &Arguments::new().with("count", n_cards))?,
        position,
    };
    let page = site.head(place, Head::titled(title), language)?;
    site.renderer.page("html/listing.html", locale, &page, Content { listing })
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
                let names = site.settings().topics.get(topic);
                let name = names.and_then(|names| names.value.get(language.locale()));
                let name = name.map_or(topic.as_str(), String::as_str);
                let name = standing_voice(site.editions(), language).set(name);
                language.say("topic-of", &arguments.with("topic", name))
            }
        }
    }

    /// How many releases it holds in a language.
    fn length<A: Audience>(&self, site: &Site<'_, '_, A>, locale: &Locale) -> usize {
        site.editions().in_language(locale).filter(|edition| self.holds(edition)).count()
    }

    /// The languages in which the list exists, with its address in each: there is always a front
    /// page, but no archive of nothing.
    fn translations<A: Audience>(&self, site: &Site<'_, '_, A>) -> Vec<(Locale, String)> {
        let mut everywhere = site.everywhere(|locale| self.address(locale));
        everywhere.retain(|(locale, _)| *self == Self::Newest || self.length(site, locale) > 0);
        everywhere
    }
}
