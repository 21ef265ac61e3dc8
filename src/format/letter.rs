//! A release as a letter: plain text, and HTML as mail programs are.

use std::borrow::Cow;

use css_inline::CSSInliner;
use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::typography;
use crate::view::{Cover, Masthead, Release};

use super::templates::{Templates, escape};
use super::view::View;
use super::{html, text};

/// A release as a letter to the press, in one language.
///
/// `text` and `html` hold the slot for the greeting once, on a line of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterText {
    /// What it is, then the headline.
    pub subject: String,
    /// What inboxes show beside the subject; `html` opens with it.
    pub preheader: String,
    /// The letter as plain text, 72 columns wide.
    pub text: String,
    /// The letter as HTML, its styles in attributes.
    pub html: String,
    /// The `mailto:` address by which readers opt out, which both parts name.
    pub opt_out: Option<String>,
}

/// The templates of letters.
const TEXT: &str = "email/letter.txt";
const HTML: &str = "email/letter.html";

/// How many bytes of HTML a letter may have: Gmail cuts off what lies beyond 102 KB, and with it
/// how to opt out.
const LARGEST: usize = 100_000;

/// Writes a greeting as HTML, to be put in the place of the slot.
#[must_use]
pub fn greeting_in_html(greeting: &str) -> Cow<'_, str> {
    escape(greeting)
}

/// Writes the letter with a release.
///
/// # Errors
///
/// A template failed or leaves out the slot, its styles cannot be read, or the letter is too long.
pub(super) fn write(
    view: &View,
    cover: &Cover,
    slot: &str,
    templates: &Templates,
) -> Result<LetterText, Diagnostic> {
    let letter = LetterText {
        subject: cover.subject.clone(),
        preheader: cover.preheader.clone(),
        text: with_slot(TEXT, slot, text_part(view, cover, slot, templates)?)?,
        html: with_slot(HTML, slot, html_part(view, cover, slot, templates)?)?,
        opt_out: cover.opt_out_address.clone(),
    };
    if letter.html.len() <= LARGEST {
        return Ok(letter);
    }
    Err(Diagnostic::error("letter-too-long")
        .with("id", view.release.id.as_str())
        .with("language", view.locale.as_str())
        .with("size", letter.html.len().div_ceil(1000))
        .with("limit", LARGEST / 1000))
}

/// How an element of styles starts that stays.
const KEPT: &str = "<style data-css-inline=\"keep\">";

/// What the templates see beside the release.
#[derive(Serialize)]
struct Around<'a, R: Serialize> {
    #[serde(flatten)]
    release: R,
    cover: Cover,
    slot: &'a str,
}

fn text_part(
    view: &View,
    cover: &Cover,
    slot: &str,
    templates: &Templates,
) -> Result<String, Diagnostic> {
    let mut cover = cover.clone();
    let lines = [&mut cover.reason, &mut cover.opt_out].into_iter();
    let notes = [&mut cover.demonstration, &mut cover.request, &mut cover.introduction];
    for line in lines.chain(notes.into_iter().flatten()) {
        *line = text::wrapped(line);
    }
    let mut release = text::Context::new(view);
    release.masthead.legal_notice = view.masthead.legal_notice.as_ref().map(text::apart);
    let around = Around { release, cover, slot };
    let letter = text::finished(&templates.render(TEXT, &view.locale, &around)?);
    // The mark before a signature ends in a space (RFC 3676, section 4.3).
    Ok(match letter.rsplit_once("\n--\n") {
        Some((above, below)) => format!("{above}\n-- \n{below}"),
        None => letter,
    })
}

/// What `email/letter.html` sees; running text is HTML.
#[derive(Serialize)]
struct Context {
    masthead: Masthead<String>,
    release: Release<String>,
}

fn html_part(
    view: &View,
    cover: &Cover,
    slot: &str,
    templates: &Templates,
) -> Result<String, Diagnostic> {
    let masthead = view.masthead.clone().written(|prose| html::prose_in(&html::MAIL, prose));
    let release = html::written(&view.release, &html::MAIL);
    let around = Around { release: Context { masthead, release }, cover: cover.clone(), slot };
    let page = templates.render(HTML, &view.locale, &around)?;
    inlined(&typography::for_mail(&page))
}

/// Moves the styles of a page into the attributes of its elements. Of the `style` elements, those
/// stay that say so: what is for one kind of screen cannot move.
fn inlined(page: &str) -> Result<String, Diagnostic> {
    let inliner = CSSInliner::options()
        .keep_style_tags(false)
        .minify_css(true)
        .resolve_css_variables(true)
        .load_remote_stylesheets(false)
        .apply_width_attributes(true)
        .build();
    let failed = |error| Diagnostic::error("letter-style").with("template", HTML).because(error);
    let letter = inliner.inline(page).map_err(failed)?;
    Ok(letter.replace(KEPT, "<style>"))
}

/// The letter, if it has a line of its own for the greeting, and only one.
fn with_slot(template: &str, slot: &str, letter: String) -> Result<String, Diagnostic> {
    let lines = letter.lines().filter(|line| line.trim() == slot).count();
    if lines == 1 && letter.matches(slot).count() == 1 {
        return Ok(letter);
    }
    Err(Diagnostic::error("letter-without-greeting").with("template", template))
}
