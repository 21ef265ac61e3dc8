//! A feed for each language: Atom (RFC 4287), the newest releases in full.

use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::format::{Document, html};
use crate::locale::Language;
use crate::model::{Audience, Edition};
use crate::site::making::Site;
use crate::site::planned::Planned;
use crate::view::{address, standing_voice};

/// How many releases a feed holds.
const LENGTH: usize = 20;

#[derive(Serialize)]
struct Content {
    feed: Feed,
}

#[derive(Serialize)]
struct Feed {
    id: String,
    title: String,
    subtitle: String,
    language: String,
    address: String,
    page_address: String,
    updated: String,
    author: String,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    title: String,
    address: String,
    published: String,
    updated: String,
    summary: String,
    content: String,
    organizations: Vec<String>,
    topics: Vec<Topic>,
    language: String,
}

#[derive(Serialize)]
struct Topic {
    id: String,
    words: String,
}

pub(super) fn plan<'a, A: Audience + 'a>(site: &Site<'_, 'a, A>) -> Vec<Planned<'a, A>> {
    let feeds = site.languages().map(|language| {
        let path = address::feed(language.locale());
        Planned::file(path, move |site| document(site, language))
    });
    feeds.collect()
}

fn document<A: Audience>(
    site: &Site<'_, '_, A>,
    language: &Language,
) -> Result<Document<A>, Diagnostic> {
    let settings = site.settings();
    let locale = language.locale();
    let mut newest: Vec<&Edition<'_, A>> = site.editions().in_language(locale).collect();
    newest.sort_by_key(|edition| std::cmp::Reverse(edition.public_from()));
    newest.truncate(LENGTH);
    let entries =
        newest.iter().map(|edition| entry(site, edition)).collect::<Result<Vec<_>, _>>()?;
    let path = address::feed(locale);
    let full = address::full(settings, &path);
    let newsroom = standing_voice(site.editions(), language).newsroom_name();
    // A feed of a day to come says so where readers see it first.
    let as_of = site.renderer.masthead(locale).and_then(|masthead| masthead.as_of.clone());
    let title =
        language.say("feed-title", &Arguments::new().with("newsroom", newsroom.as_str()))?;
    // A feed without entries was never updated; a day before any release stands for that.
    let updated = entries.first().map(|entry| entry.updated.clone());
    let feed = Feed {
        id: address::id_of_feed(settings, locale),
        title: as_of.unwrap_or(title),
        subtitle: language.say("newest-announcements", &Arguments::new())?,
        language: locale.to_string(),
        address: full,
        page_address: address::full(settings, &address::front(locale)),
        updated: updated.unwrap_or_else(|| "2000-01-01T00:00:00Z".to_owned()),
        author: newsroom,
        entries,
    };
    site.renderer.plain("feed.xml", locale, Content { feed })
}

fn entry<A: Audience>(
    site: &Site<'_, '_, A>,
    edition: &Edition<'_, A>,
) -> Result<Entry, Diagnostic> {
    let settings = site.settings();
    let draft = site.renderer.draft(edition)?;
    let release = draft.release()?;
    let topics = edition.topics().iter().filter_map(|topic| {
        let name = settings.topics.get(&topic.value)?.value.get(edition.locale())?;
        Some(Topic { id: topic.value.clone(), words: draft.voice.set(name) })
    });
    let disclaimer = release.disclaimer.as_ref().map(html::prose).unwrap_or_default();
    let content = format!("{}\n{disclaimer}", html::text(&release));
    Ok(Entry {
        id: address::feed_id(settings, edition),
        title: release.headline.clone(),
        address: release.address.clone(),
        published: release.published.clone(),
        updated: release.published.clone(),
        summary: release.summary.clone(),
        content,
        organizations: release.organizations.iter().map(|issuer| issuer.name.clone()).collect(),
        topics: topics.collect(),
        language: release.language.clone(),
    })
}
