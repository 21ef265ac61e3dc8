//! The map of the site for search engines, with the translations of each page; and `robots.txt`.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Spanned};
use crate::locale::Locale;
use crate::model::Audience;
use crate::site::Leaf;
use crate::view::{self, Alternate, Showing, address, shown_organizations};

use super::Site;

#[derive(Serialize)]
struct Content {
    entries: Vec<Entry>,
}

/// A page in the map.
#[derive(Serialize)]
struct Entry {
    address: String,
    modified: Option<String>,
    alternates: Vec<Alternate>,
}

#[derive(Serialize)]
struct Robots {
    sitemap_address: String,
    hidden: bool,
}

pub(super) fn pages<A: Audience>(site: &Site<'_, '_, A>) -> Result<Vec<Leaf<A>>, Diagnostic> {
    let settings = &site.editions().directory().settings;
    let mut entries = Vec::new();
    let root = address::full(settings, address::ROOT);
    let fronts = standing(site, address::front, Some(address::ROOT.to_owned()));
    let alternates = fronts.first().map(|front| front.alternates.clone()).unwrap_or_default();
    entries.push(Entry { address: root, modified: None, alternates });
    entries.extend(fronts);
    for organization in shown_organizations(site.editions()) {
        let address = |locale: &_| address::organization(locale, &organization.id);
        entries.append(&mut standing(site, address, None));
    }
    entries.append(&mut archives(site));
    for edition in site.editions().all() {
        let Some(draft) = site.renderer.draft(edition) else { continue };
        entries.push(Entry {
            address: address::full(settings, &address::release(edition)),
            modified: Some(edition.public_from().to_string()),
            alternates: draft.alternates(),
        });
    }
    let first = settings.first_language();
    let map = site.renderer.plain("sitemap.xml", first, Content { entries })?;
    let robots = Robots {
        sitemap_address: address::full(settings, address::SITEMAP),
        hidden: site.showing == Showing::DayToCome,
    };
    let robots = site.renderer.plain("robots.txt", first, robots)?;
    Ok(vec![
        Leaf { path: address::SITEMAP.to_owned(), permanent: None, document: map },
        Leaf { path: address::ROBOTS.to_owned(), permanent: None, document: robots },
    ])
}

/// A page that exists in every language.
fn standing<A: Audience>(
    site: &Site<'_, '_, A>,
    address: impl Fn(&Locale) -> String,
    default: Option<String>,
) -> Vec<Entry> {
    alternating(site, &site.everywhere(address), default)
}

/// The archives by year and by topic, each in the languages in which it has something.
fn archives<A: Audience>(site: &Site<'_, '_, A>) -> Vec<Entry> {
    let topics = &site.editions().directory().settings.topics;
    let (mut years, mut ids) = (BTreeSet::new(), BTreeSet::new());
    for edition in site.editions().all() {
        years.insert(edition.issued().year());
        ids.extend(edition.topics().iter().map(|topic| topic.value.as_str()));
    }
    let mut entries = Vec::new();
    for year in years.into_iter().rev() {
        let mut there = site.everywhere(|locale| address::year(locale, year));
        there.retain(|(locale, _)| {
            site.editions().in_language(locale).any(|edition| edition.issued().year() == year)
        });
        entries.append(&mut alternating(site, &there, None));
    }
    for id in ids.into_iter().filter(|id| topics.contains_key(*id)) {
        let mut there = site.everywhere(|locale| address::topic(locale, id));
        there.retain(|(locale, _)| {
            let on_topic = |topic: &Spanned<String>| topic.value == id;
            site.editions().in_language(locale).any(|edition| edition.topics().iter().any(on_topic))
        });
        entries.append(&mut alternating(site, &there, None));
    }
    entries
}

/// An entry for each language of a page, all with the same alternates; `default` is for readers of
/// none of the languages, the first language if it is left out.
fn alternating<A: Audience>(
    site: &Site<'_, '_, A>,
    there: &[(Locale, String)],
    default: Option<String>,
) -> Vec<Entry> {
    let settings = &site.editions().directory().settings;
    let default = default.or_else(|| site.default(there));
    let alternates = view::alternates(settings, there, default.as_deref());
    there
        .iter()
        .map(|(_, path)| Entry {
            address: address::full(settings, path),
            modified: None,
            alternates: alternates.clone(),
        })
        .collect()
}
