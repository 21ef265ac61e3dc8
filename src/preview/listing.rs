//! The announcements as the desk lists them: each with its state, its languages and what was found.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::format::Renderer;
use crate::locale::Language;
use crate::model::{Edition, Newsroom, Staff};

use super::finding::TallyWords;
use super::question::Filter;
use super::state::{State, when};

/// A language in which the desk can speak, or in which an announcement is there.
#[derive(Serialize)]
pub(super) struct Choice {
    pub(super) tag: String,
    pub(super) name: String,
    pub(super) is_chosen: bool,
}

/// The announcements that fit.
#[derive(Serialize)]
pub(super) struct Listing<'f> {
    newsroom: String,
    filter: &'f Filter,
    /// The newsroom's languages.
    languages: Vec<Choice>,
    rows: Vec<Row>,
    /// How many there are of how many.
    count: String,
    next: Option<String>,
}

/// An announcement.
#[derive(Serialize)]
struct Row {
    id: String,
    headline: String,
    language: String,
    date: String,
    state: State,
    state_words: String,
    editions: Vec<EditionLink>,
    tally: TallyWords,
}

/// An announcement in one language.
#[derive(Serialize)]
struct EditionLink {
    tag: String,
    /// Whether its words may go out.
    is_ready: bool,
}

/// The announcements that fit, as the desk lists them in a language.
///
/// # Errors
///
/// The language lacks a message.
pub(super) fn listing<'f>(
    language: &Language,
    renderer: &Renderer<'_, Staff>,
    newsroom: &Newsroom,
    now: Timestamp,
    filter: &'f Filter,
    tally: &dyn Fn(&str) -> TallyWords,
) -> Result<Listing<'f>, Diagnostic> {
    let settings = &newsroom.directory.settings;
    let mut by_id: BTreeMap<&str, Vec<&Edition<'_, Staff>>> = BTreeMap::new();
    for edition in renderer.editions().all() {
        by_id.entry(edition.id()).or_default().push(edition);
    }
    let (mut rows, mut n_all, mut next_headline) = (Vec::new(), 0_usize, None);
    let next = newsroom.next_release(now);
    for id in newsroom.ids() {
        let own = by_id.get(id).map(Vec::as_slice).unwrap_or_default();
        let spoken = own.iter().find(|edition| edition.locale() == language.locale());
        let original = || own.iter().find(|edition| edition.is_original());
        let Some(shown) = spoken.or_else(original).or_else(|| own.first()) else { continue };
        n_all += 1;
        // Why a headline cannot be said stands among the findings.
        let headline = renderer.draft(shown).and_then(|draft| draft.headline());
        let headline = headline.unwrap_or_else(|_| id.to_owned());
        if next.is_some_and(|(next, _)| next == id) {
            next_headline = Some(headline.clone());
        }
        let state = State::of(shown);
        if !fits(filter, id, &headline, state, own) {
            continue;
        }
        let state_words = State::words(shown, language, settings)?;
        let links = own.iter().map(|edition| EditionLink {
            tag: edition.locale().to_string(),
            is_ready: edition.translation().ready,
        });
        rows.push(Row {
            id: id.to_owned(),
            headline,
            language: shown.locale().to_string(),
            date: language.full_date(shown.issued()),
            state,
            state_words,
            editions: links.collect(),
            tally: tally(id),
        });
    }
    let next = match (next, next_headline) {
        (Some((_, from)), Some(headline)) => {
            let when = when(language, settings, from).with("headline", headline);
            Some(language.say("desk-next", &when)?)
        }
        _ => None,
    };
    let count = Arguments::new().with("shown", rows.len()).with("all", n_all);
    let count = language.say("desk-announcements", &count)?;
    let name = settings.name.value.get(language.locale());
    let name = name.or_else(|| settings.name.value.values().next());
    let languages = renderer.own_languages().map(|own| Choice {
        tag: own.locale().to_string(),
        name: own.name().to_owned(),
        is_chosen: own.locale().as_str() == filter.language,
    });
    Ok(Listing {
        newsroom: name.cloned().unwrap_or_default(),
        filter,
        languages: languages.collect(),
        rows,
        count,
        next,
    })
}

/// Whether an announcement is one of those that are asked for.
fn fits(
    filter: &Filter,
    id: &str,
    headline: &str,
    state: State,
    editions: &[&Edition<'_, Staff>],
) -> bool {
    let words = filter.words.trim().to_lowercase();
    let is_named = headline.to_lowercase().contains(&words) || id.contains(&words);
    let is_there = filter.language.is_empty()
        || editions.iter().any(|edition| edition.locale().as_str() == filter.language);
    let is_so = filter.state.is_empty() || filter.state == state.name();
    is_named && is_there && is_so
}
