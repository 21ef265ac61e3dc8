//! One announcement on the desk: its languages side by side, its page, its letter, its files.

mod mail;
mod mailing;
mod marks;
mod passages;
mod rows;
mod side_by_side;

use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::format::FORMATS;
use crate::locale::Language;
use crate::model::{Edition, Staff};
use crate::view::{Download, Offer, address};

use super::question::{Answer, Look};
use super::shown::Shown;
use super::state::State;
use mail::Mail;
use mailing::Mailing;
use side_by_side::{Material, side_by_side};

pub(super) use mail::letter;
pub(super) use side_by_side::SideBySide;

/// A page of the desk about an announcement.
#[derive(Serialize)]
struct Page<T> {
    announcement: Head,
    /// The languages that it is there in.
    switches: Vec<Switch>,
    #[serde(flatten)]
    content: T,
}

/// What all ways to look at an announcement show.
#[derive(Serialize)]
struct Head {
    id: String,
    headline: String,
    /// The language of the headline.
    language: String,
    state: State,
    state_words: String,
    date: String,
    tabs: Vec<Tab>,
}

/// A way to look at an announcement.
#[derive(Serialize)]
struct Tab {
    words: String,
    path: String,
    is_shown: bool,
}

/// A language that can be shown, or no longer shown.
#[derive(Serialize)]
struct Switch {
    tag: String,
    name: String,
    path: String,
    is_shown: bool,
}

/// What there is to see of an announcement.
#[derive(Clone, Copy)]
enum View {
    SideBySide,
    Page,
    Mail,
    /// A file in another format.
    Document(&'static Offer),
    Files,
    /// Who would get it.
    Mailing,
}

impl View {
    /// All of them, in the order of their tabs.
    fn all() -> impl Iterator<Item = Self> {
        let documents = FORMATS.iter().filter_map(|format| format.download.as_ref());
        [Self::SideBySide, Self::Page, Self::Mail]
            .into_iter()
            .chain(documents.map(Self::Document))
            .chain([Self::Files, Self::Mailing])
    }

    /// Its name in addresses; empty for the first.
    fn name(self) -> &'static str {
        match self {
            Self::SideBySide => "",
            Self::Page => "page",
            Self::Mail => "mail",
            Self::Document(offer) => offer.extension,
            Self::Files => "files",
            Self::Mailing => "mailing",
        }
    }

    fn words(self, language: &Language) -> Result<String, Diagnostic> {
        let key = match self {
            Self::SideBySide => "desk-side-by-side",
            Self::Page => "desk-page",
            Self::Mail => "desk-mail",
            Self::Document(offer) => offer.words,
            Self::Files => "desk-files",
            Self::Mailing => "desk-mailing",
        };
        language.say(key, &Arguments::new())
    }

    fn path(self, id: &str) -> String {
        match self.name() {
            "" => format!("/announcement/{id}"),
            name => format!("/announcement/{id}/{name}"),
        }
    }
}

/// What a template needs to frame a document.
#[derive(Serialize)]
struct Framed {
    /// The address of what is framed, and its name for who cannot see it.
    source: String,
    title: String,
    /// Whether a browser shows it; some documents it can only store.
    is_shown: bool,
}

/// A document that is text.
#[derive(Serialize)]
struct Plain {
    text: String,
    language: String,
    direction: &'static str,
    source: String,
}

/// The files of an edition.
#[derive(Serialize)]
struct Files {
    files: Vec<Download>,
    language: String,
}

/// The page of an announcement that a tab leads to, by its name; nothing if there is none.
///
/// # Errors
///
/// A language lacks a message, or a text refers to what is not there.
pub(super) fn page(
    shown: &Shown<'_, '_>,
    language: &Language,
    (id, tab): (&str, &str),
    look: &Look,
) -> Result<Option<Answer>, Diagnostic> {
    let editions = shown.editions(id);
    let Some(view) = View::all().find(|view| view.name() == tab) else { return Ok(None) };
    let Some(edition) = chosen(&editions, &look.language, language) else { return Ok(None) };
    let head = head(shown, edition, view, language)?;
    let desk = shown.desk;
    if matches!(view, View::SideBySide) {
        let wanted: Vec<&str> = look.languages.split(',').filter(|tag| !tag.is_empty()).collect();
        let is_wanted = |edition: &&Edition<'_, Staff>| {
            wanted.is_empty() || wanted.contains(&edition.locale().as_str())
        };
        let side_by_side = of_languages(shown, language, &editions, is_wanted)?;
        let switches = toggles(shown, &editions, is_wanted, &view.path(id))?;
        let page = Page { announcement: head, switches, content: side_by_side };
        return Ok(Some(desk.answer(language, 200, "side-by-side.html", &page)));
    }
    let own = shown.renderer.language(edition.locale())?;
    let switches = switches(shown, &editions, edition, (&view.path(id), &look.scheme))?;
    let page_path = format!("/newsroom/{}", address::release(edition));
    let answer = match view {
        View::SideBySide | View::Page => {
            let title = head.headline.clone();
            let content = Framed { source: page_path, title, is_shown: true };
            let page = Page { announcement: head, switches, content };
            desk.answer(language, 200, "page.html", &page)
        }
        View::Mail => {
            let content = Mail::of(shown, edition, look)?;
            let page = Page { announcement: head, switches, content };
            desk.answer(language, 200, "mail.html", &page)
        }
        View::Document(offer) => {
            let path = address::document(edition, offer.extension);
            let source = format!("/newsroom/{path}");
            if offer.media_type == "text/plain" {
                let text = shown.text(&path)?.unwrap_or_default();
                let direction = own.direction();
                let content = Plain { text, language: own.locale().to_string(), direction, source };
                let page = Page { announcement: head, switches, content };
                desk.answer(language, 200, "text.html", &page)
            } else {
                let is_shown = offer.media_type == "application/pdf";
                let content = Framed { source, title: head.headline.clone(), is_shown };
                let page = Page { announcement: head, switches, content };
                desk.answer(language, 200, "page.html", &page)
            }
        }
        View::Files => {
            let files = shown.renderer.draft(edition)?.release()?.downloads;
            let content = Files { files, language: own.locale().to_string() };
            let page = Page { announcement: head, switches, content };
            desk.answer(language, 200, "files.html", &page)
        }
        View::Mailing => {
            let clearances = shown.newsroom.clearances(id);
            let clearance = clearances.and_then(|all| all.into_values().next());
            let Some(clearance) = clearance else { return Ok(None) };
            let content = Mailing::of(shown, language, (id, clearance), look);
            let page = Page { announcement: head, switches, content };
            desk.answer(language, 200, "mailing.html", &page)
        }
    };
    Ok(Some(answer))
}

/// Languages of an announcement side by side; the original leads.
///
/// # Errors
///
/// A language lacks a message, or a text refers to what is not there.
pub(super) fn of_languages(
    shown: &Shown<'_, '_>,
    language: &Language,
    editions: &[&Edition<'_, Staff>],
    is_wanted: impl Fn(&&Edition<'_, Staff>) -> bool,
) -> Result<SideBySide, Diagnostic> {
    let mut wanted: Vec<_> = editions.iter().copied().filter(is_wanted).collect();
    wanted.sort_by_key(|edition| !edition.is_original());
    let id = wanted.first().map_or("", |edition| edition.id());
    let findings = shown.project.findings_about(id);
    let material = Material {
        renderer: shown.renderer,
        directory: &shown.newsroom.directory,
        languages: shown.renderer.languages(),
        sources: &shown.project.sources,
        findings: &findings,
        word: &|finding| shown.desk.finding(language, finding),
    };
    side_by_side(&material, &wanted, language)
}

/// The edition in a language, or else in that of the desk, or the original, or any.
fn chosen<'e, 'a>(
    editions: &[&'e Edition<'a, Staff>],
    tag: &str,
    desk: &Language,
) -> Option<&'e Edition<'a, Staff>> {
    let wanted = editions.iter().find(|edition| edition.locale().as_str() == tag);
    let spoken = || editions.iter().find(|edition| edition.locale() == desk.locale());
    let original = || editions.iter().find(|edition| edition.is_original());
    wanted.or_else(spoken).or_else(original).or_else(|| editions.first()).copied()
}

fn head(
    shown: &Shown<'_, '_>,
    edition: &Edition<'_, Staff>,
    view: View,
    language: &Language,
) -> Result<Head, Diagnostic> {
    let settings = &shown.newsroom.directory.settings;
    let tabs = View::all().map(|tab| {
        Ok(Tab {
            words: tab.words(language)?,
            path: tab.path(edition.id()),
            is_shown: tab.name() == view.name(),
        })
    });
    Ok(Head {
        id: edition.id().to_owned(),
        headline: shown.renderer.draft(edition)?.headline()?,
        language: edition.locale().to_string(),
        state: State::of(edition),
        state_words: State::words(edition, language, settings)?,
        date: language.full_date(edition.issued()),
        tabs: tabs.collect::<Result<_, Diagnostic>>()?,
    })
}

/// The languages of which one is shown.
fn switches(
    shown: &Shown<'_, '_>,
    editions: &[&Edition<'_, Staff>],
    current: &Edition<'_, Staff>,
    (path, scheme): (&str, &str),
) -> Result<Vec<Switch>, Diagnostic> {
    let scheme = if scheme == mail::DARK { "&scheme=dark" } else { "" };
    let switches = editions.iter().map(|edition| {
        let own = shown.renderer.language(edition.locale())?;
        let tag = own.locale().to_string();
        Ok(Switch {
            path: format!("{path}?language={tag}{scheme}"),
            tag,
            name: own.name().to_owned(),
            is_shown: edition.locale() == current.locale(),
        })
    });
    switches.collect()
}

/// The languages of which several are shown: each leads to where it is shown, or no longer.
fn toggles(
    shown: &Shown<'_, '_>,
    editions: &[&Edition<'_, Staff>],
    is_shown: impl Fn(&&Edition<'_, Staff>) -> bool,
    path: &str,
) -> Result<Vec<Switch>, Diagnostic> {
    let toggles = editions.iter().map(|toggled| {
        let own = shown.renderer.language(toggled.locale())?;
        let after = editions
            .iter()
            .filter(|edition| is_shown(edition) != (edition.locale() == toggled.locale()));
        let after: Vec<&str> = after.map(|edition| edition.locale().as_str()).collect();
        Ok(Switch {
            path: format!("{path}?languages={}", after.join(",")),
            tag: own.locale().to_string(),
            name: own.name().to_owned(),
            is_shown: is_shown(toggled),
        })
    });
    toggles.collect()
}
