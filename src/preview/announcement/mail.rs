//! The letter with an announcement, as an inbox and mail programs show it.

use serde::Serialize;

use crate::diagnostic::{Arguments, Diagnostic};
use crate::format::{LetterText, greeting_in_html};
use crate::model::{Edition, Staff};
use crate::post::stationery::letter_token;

use crate::preview::question::Look;
use crate::preview::shown::Shown;

/// The name of dark colours.
pub(super) const DARK: &str = "dark";

/// What asks in the styles of letters whether somebody wants dark colours (Media Queries Level 5).
const ASKS_FOR_DARK: &str = "(prefers-color-scheme: dark)";

/// The letter in one language.
#[derive(Serialize)]
pub(super) struct Mail {
    sender: String,
    subject: String,
    preheader: String,
    language: String,
    direction: &'static str,
    /// The letter as plain text.
    text: String,
    /// The address of the letter as HTML.
    source: String,
    is_dark: bool,
    /// This page with the other colours.
    other_scheme: String,
}

impl Mail {
    /// The letter of an edition.
    ///
    /// # Errors
    ///
    /// The letter cannot be written.
    pub(super) fn of(
        shown: &Shown<'_, '_>,
        edition: &Edition<'_, Staff>,
        look: &Look,
    ) -> Result<Self, Diagnostic> {
        let letter = written(shown, edition)?;
        let language = shown.renderer.language(edition.locale())?;
        let settings = &shown.newsroom.directory.settings;
        let name = settings.mailing.as_ref().and_then(|own| own.sender_name.get(language.locale()));
        let name = name.or_else(|| settings.name.value.get(language.locale()));
        let is_dark = look.scheme == DARK;
        let (id, tag) = (edition.id(), language.locale());
        let scheme = |is_dark| if is_dark { "&scheme=dark" } else { "" };
        Ok(Self {
            sender: name.cloned().unwrap_or_default(),
            subject: letter.subject,
            preheader: letter.preheader,
            language: tag.to_string(),
            direction: language.direction(),
            text: letter.text,
            source: format!("/letter/{id}?language={tag}{}", scheme(is_dark)),
            is_dark,
            other_scheme: format!("/announcement/{id}/mail?language={tag}{}", scheme(!is_dark)),
        })
    }
}

/// The letter as HTML, in light or dark colours whatever the browser likes; nothing if there is no
/// such announcement.
///
/// # Errors
///
/// The letter cannot be written.
pub(in crate::preview) fn letter(
    shown: &Shown<'_, '_>,
    id: &str,
    look: &Look,
) -> Result<Option<String>, Diagnostic> {
    let editions = shown.editions(id);
    let edition = editions.iter().find(|edition| edition.locale().as_str() == look.language);
    let Some(edition) = edition else { return Ok(None) };
    let html = written(shown, edition)?.html;
    // What a mail program with such colours would take the question for.
    let answer = if look.scheme == DARK { "all" } else { "not all" };
    Ok(Some(html.replace(ASKS_FOR_DARK, answer)))
}

/// The letter of an edition to somebody whose name is not known.
fn written(shown: &Shown<'_, '_>, edition: &Edition<'_, Staff>) -> Result<LetterText, Diagnostic> {
    let language = shown.renderer.language(edition.locale())?;
    let slot = letter_token(edition.id(), edition.locale().as_str());
    let greeting = language.say("greeting-nameless", &Arguments::new())?;
    let letter = shown.renderer.letter(edition, &slot)?.text().clone();
    Ok(LetterText {
        text: letter.text.replace(&slot, &greeting),
        html: letter.html.replace(&slot, &greeting_in_html(&greeting)),
        ..letter
    })
}
