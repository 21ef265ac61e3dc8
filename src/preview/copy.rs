//! A copy of an announcement, its languages side by side, as one file that can be mailed and printed.

use jiff::Timestamp;
use serde::Serialize;

use crate::builtin;
use crate::diagnostic::Diagnostic;
use crate::format::Renderer;
use crate::model::Staff;
use crate::project::{Project, Ready};
use crate::view::Showing;

use super::announcement::{self, SideBySide};
use super::desk::Desk;
use super::shown::Shown;
use super::state::{State, when};

/// The style sheet of the desk.
const STYLE: &str = "static/desk.css";

/// What the template of a copy sees.
#[derive(Serialize)]
struct Copy {
    newsroom: String,
    headline: String,
    /// The language of the headline.
    language: String,
    state: State,
    state_words: String,
    /// The day of issue.
    date: String,
    /// When the copy was made.
    made: String,
    style: String,
    #[serde(flatten)]
    sides: SideBySide,
}

/// Writes an announcement down in HTML, its languages side by side, for somebody who reads languages
/// by these tags and has no newsroom: nothing in it refers to another file, or to a place on this machine. Nothing if
/// there is no such announcement.
///
/// # Errors
///
/// The language lacks a message, or a text refers to what is not there.
pub fn copy(
    project: &Project,
    ready: &Ready,
    (id, tags): (&str, &[String]),
    now: Timestamp,
) -> Result<Option<String>, Diagnostic> {
    let editions = ready.newsroom.editions::<Staff>(now);
    let renderer = Renderer::new(&editions, &ready.languages, ready.kit(), Showing::Now)?;
    let desk = Desk::of(project, None, 0, None);
    let shown = Shown::of((project, ready), &renderer, &desk, now);
    let own = shown.editions(id);
    let leading = own.iter().find(|edition| edition.is_original()).or(own.first());
    let Some(leading) = leading else { return Ok(None) };
    let unspeakable = || Diagnostic::error("render-failed");
    let language = desk.language_of(tags).ok_or_else(unspeakable)?;
    let settings = &ready.newsroom.directory.settings;
    let name = settings.name.value.get(language.locale());
    let name = name.or_else(|| settings.name.value.get(leading.locale()));
    let style = builtin::desk().into_iter().find(|(path, _)| path == STYLE);
    let style = style.map(|(_, bytes)| String::from_utf8_lossy(&bytes).into_owned());
    let copy = Copy {
        newsroom: name.cloned().unwrap_or_default(),
        headline: renderer.draft(leading)?.headline()?,
        language: leading.locale().to_string(),
        state: State::of(leading),
        state_words: State::words(leading, language, settings)?,
        date: language.full_date(leading.issued()),
        made: language.say("desk-copy-made", &when(language, settings, now))?,
        style: style.unwrap_or_default(),
        sides: announcement::of_languages(&shown, language, &own, |_| true)?,
    };
    desk.write(language, "copy.html", &copy).map(Some)
}
