//! The press release as a web page; and running text as HTML.

mod chart;
mod dialect;
mod table;
mod writer;

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::prose::{Prose, Said};
use crate::view::{Masthead, Page, Release};

use super::kit::Kit;
use super::view::{Format, View};

use dialect::FEED;
pub(super) use dialect::{Dialect, MAIL, PAGE};
use writer::Writer;

/// The press release as a page of the newsroom.
pub(super) const HTML: Format = Format { download: None, write };

/// What `html/release.html` sees; running text is HTML.
#[derive(Serialize)]
struct Context<'a> {
    page: &'a Page,
    masthead: Masthead<String>,
    release: Release<String>,
}

fn write(view: &View, kit: Kit<'_>) -> Result<Vec<u8>, Diagnostic> {
    let masthead = view.masthead.clone().written(prose);
    let release = written(&view.release, &PAGE);
    let context = Context { page: &view.page, masthead, release };
    kit.templates.render("html/release.html", &view.locale, &context).map(String::into_bytes)
}

/// A release with its running text in a dialect of HTML; lede or else body open with the dateline.
pub(super) fn written(release: &Release<Prose<Said>>, dialect: &Dialect) -> Release<String> {
    let opening = Writer::new(dialect).opened(&release.dateline, release.first_text());
    let mut written = release.clone().written(|prose| prose_in(dialect, prose));
    *written.lede.as_mut().unwrap_or(&mut written.body) = opening;
    written
}

/// Writes the text of a release as HTML for feeds: dateline, lede and body.
#[must_use]
pub fn text(release: &Release<Prose<Said>>) -> String {
    let Release { dateline, lede, body, .. } = release;
    match lede {
        Some(lede) => {
            let opening = Writer::new(&FEED).opened(dateline, lede);
            format!("{opening}\n{}", prose_in(&FEED, body))
        }
        None => Writer::new(&FEED).opened(dateline, body),
    }
}

/// Writes running text as HTML of pages.
#[must_use]
pub fn prose(prose: &Prose<Said>) -> String {
    prose_in(&PAGE, prose)
}

/// Writes running text in a dialect of HTML.
pub(super) fn prose_in(dialect: &Dialect, prose: &Prose<Said>) -> String {
    Writer::new(dialect).prose(prose)
}

#[cfg(test)]
mod tests;
