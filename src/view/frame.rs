//! What stands around pages: mastheads and heads, from the editions that the audience may read.

use std::collections::BTreeSet;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::locale::{Language, Languages, Locale};
use crate::model::{Audience, Edition, Editions, Organization, Settings, permanent_name};
use crate::prose::{Prose, Said};

use super::{
    Alternate, Draft, LanguageLink, Link, Masthead, Page, Release, Voice, address, language_link,
    news_article, notice,
};

/// Which day a newsroom is shown as of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Showing {
    /// Now: what is public.
    Now,
    /// A day gone by: what was public then. Not for a folder that holds the live newsroom.
    PastDay,
    /// A day to come, to see what it will look like; pages say so. Not for such a folder either.
    DayToCome,
}

/// What stands around every page of a language.
///
/// # Errors
///
/// The language lacks a message.
pub fn masthead<A: Audience>(
    editions: &Editions<'_, A>,
    language: &Language,
    showing: Showing,
) -> Result<Masthead<Prose<Said>>, Diagnostic> {
    let voice = standing_voice(editions, language);
    let (settings, locale) = (&voice.directory.settings, language.locale());
    let own = settings.organization.as_ref();
    let own = own.and_then(|id| voice.directory.organization(&id.value));
    let years: BTreeSet<i16> =
        editions.in_language(locale).map(|edition| edition.issued().year()).collect();
    let topics: BTreeSet<&str> = editions
        .in_language(locale)
        .flat_map(Edition::topics)
        .map(|topic| topic.value.as_str())
        .collect();
    let link = |words, path| Link { words, path };
    let topics = topics.into_iter().filter_map(|id| {
        let name = settings.topics.get(id)?.value.get(locale)?;
        Some(link(voice.set(name), address::topic(locale, id)))
    });
    let mut topics: Vec<Link> = topics.collect();
    topics.sort_by(|one, other| language.compare(&one.words, &other.words));
    let mut organizations: Vec<Link> = shown_organizations(editions)
        .map(|organization| voice.issuer(organization))
        .map(|issuer| link(issuer.name, issuer.path))
        .collect();
    organizations.sort_by(|one, other| language.compare(&one.words, &other.words));
    let as_of = match showing {
        Showing::Now | Showing::PastDay => None,
        Showing::DayToCome => {
            let local = settings.zone.to_datetime(editions.moment().now);
            let arguments = Arguments::new()
                .with("date", language.full_date(local.date()))
                .with("time", language.time(local.time()));
            Some(voice.say("as-of-notice", &arguments)?)
        }
    };
    let demonstration = settings
        .demonstration
        .then(|| voice.say("demonstration-notice", &Arguments::new()))
        .transpose()?;
    let legal_notice = settings.legal_notice.get(locale);
    Ok(Masthead {
        language: locale.to_string(),
        direction: language.direction().to_owned(),
        name: voice.newsroom_name(),
        path: address::front(locale),
        logo: own.and_then(|organization| voice.logo(organization)),
        feed_path: address::feed(locale),
        years: years
            .into_iter()
            .rev()
            .map(|year| link(year.to_string(), address::year(locale, year)))
            .collect(),
        topics,
        organizations,
        contacts_path: contact_organizations(editions).next().map(|_| address::contacts(locale)),
        legal_notice: legal_notice.map(|text| notice(&voice, text)).transpose()?,
        demonstration,
        as_of,
    })
}

/// The organizations that have a page: those that issue something the audience may read, and the
/// one that runs the newsroom. Others may be of announcements that are still held.
pub fn shown_organizations<'a, A: Audience>(
    editions: &Editions<'a, A>,
) -> impl Iterator<Item = &'a Organization> + use<'a, A> {
    let directory = editions.directory();
    let own = directory.settings.organization.iter().map(|id| id.value.as_str());
    let ids: BTreeSet<&str> = editions.issuers().iter().copied().chain(own).collect();
    ids.into_iter().filter_map(|id| directory.organization(id))
}

/// The organizations that have a page and press contacts.
pub fn contact_organizations<'a, A: Audience>(
    editions: &Editions<'a, A>,
) -> impl Iterator<Item = &'a Organization> + use<'a, A> {
    shown_organizations(editions).filter(|organization| !organization.contacts.is_empty())
}

/// A language speaking of what holds today: the voice of standing pages.
#[must_use]
pub fn standing_voice<'a, A: Audience>(
    editions: &Editions<'a, A>,
    language: &'a Language,
) -> Voice<'a> {
    Voice { directory: editions.directory(), language, day: editions.moment().today }
}

/// The head of a release's page.
///
/// # Errors
///
/// The language lacks a message.
pub fn release_page<A: Audience>(
    draft: &Draft<'_, '_, A>,
    release: &Release<Prose<Said>>,
    masthead: &Masthead<Prose<Said>>,
) -> Result<Page, Diagnostic> {
    let settings = &draft.voice.directory.settings;
    let alternates = draft.alternates();
    let about = draft.about()?;
    let address_of = |path: &str| address::full(settings, path);
    let structured = news_article(release, &alternates, address_of, draft.types(), about);
    let mut page = Page {
        base: address::base(&release.path),
        title: release.headline.clone(),
        description: Some(release.summary.clone()),
        canonical: release.address.clone(),
        alternates,
        languages: release.languages.clone(),
        open_graph_locale: draft.voice.language.conventions().open_graph.clone(),
        open_graph_alternates: Vec::new(),
        open_graph_kind: "article".to_owned(),
        published: Some(release.published.clone()),
        structured: Some(structured),
        hidden: masthead.as_of.is_some() || release.is_held || release.is_draft,
        stands_for: Some(permanent_name(draft.edition.id(), draft.edition.locale())),
    };
    page.open_graph_alternates =
        open_graph_alternates(&page.alternates, draft.languages, draft.voice.locale());
    Ok(page)
}

/// A page of the newsroom that is no release: where it is, and where it is in other languages.
pub struct Standing<'s> {
    /// Its address.
    pub path: String,
    /// Its title.
    pub title: String,
    /// What it holds.
    pub description: Option<String>,
    /// The languages in which it exists, itself included, with its address in each.
    pub editions: &'s [(Locale, String)],
    /// What readers of none of the languages get, if there is such a page.
    pub default: Option<String>,
    /// Whether search engines are to leave it alone.
    pub hidden: bool,
}

/// The head of a page of the newsroom that is no release.
///
/// # Errors
///
/// A language lacks a message.
pub fn standing_page<A: Audience>(
    standing: Standing<'_>,
    editions: &Editions<'_, A>,
    languages: &Languages,
    language: &Language,
) -> Result<Page, Diagnostic> {
    let settings = &editions.directory().settings;
    let there = |locale: &Locale| {
        standing.editions.iter().find(|(own, _)| own == locale).map(|(_, path)| path.clone())
    };
    let switch = settings
        .languages
        .iter()
        .filter_map(|locale| languages.get(&locale.value))
        .map(|other| language_link(language, other, there(other.locale())))
        .collect::<Result<Vec<LanguageLink>, _>>()?;
    let alternates = alternates(settings, standing.editions, standing.default.as_deref());
    Ok(Page {
        base: address::base(&standing.path),
        title: standing.title,
        description: standing.description,
        canonical: address::full(settings, &standing.path),
        open_graph_locale: language.conventions().open_graph.clone(),
        open_graph_alternates: open_graph_alternates(&alternates, languages, language.locale()),
        alternates,
        languages: switch,
        open_graph_kind: "website".to_owned(),
        published: None,
        structured: None,
        hidden: standing.hidden,
        stands_for: None,
    })
}

/// A page in each language in which it exists, for machines, and for readers of none of them.
#[must_use]
pub fn alternates(
    settings: &Settings,
    there: &[(Locale, String)],
    default: Option<&str>,
) -> Vec<Alternate> {
    let each = there.iter().map(|(locale, path)| (locale.to_string(), path.as_str()));
    let default = default.map(|path| ("x-default".to_owned(), path));
    let alternate = |(language, path): (String, &str)| Alternate {
        language,
        address: address::full(settings, path),
    };
    each.chain(default).map(alternate).collect()
}

fn open_graph_alternates(
    alternates: &[Alternate],
    languages: &Languages,
    current: &Locale,
) -> Vec<String> {
    alternates
        .iter()
        .filter(|alternate| alternate.language != current.as_str())
        .filter_map(|alternate| languages.get(&alternate.language.parse().ok()?))
        .map(|language| language.conventions().open_graph.clone())
        .collect()
}
