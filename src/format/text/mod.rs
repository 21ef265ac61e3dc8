//! The press release as plain text, 72 columns wide.

mod lines;
mod table;
mod writer;

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::prose::{Prose, Said};
use crate::typography;
use crate::view::{Masthead, Offer, Page, Release};

use super::kit::Kit;
use super::view::{Format, View};

use writer::Writer;

/// The press release as plain text, as it is pasted into a mail or an editor.
pub(super) const PLAIN_TEXT: Format = Format {
    download: Some(Offer {
        extension: "txt",
        media_type: "text/plain",
        words: "plain-text-version",
    }),
    write,
};

/// How many characters a line has at most.
const WIDTH: usize = 72;

/// What stands before the lines of a detail; the template writes it before the first.
const MARGIN: &str = "  ";

/// What `text/release.txt` sees; running text is wrapped.
#[derive(Serialize)]
pub(super) struct Context<'a> {
    page: &'a Page,
    pub(super) masthead: Masthead<String>,
    release: Release<String>,
    /// Where the links of the running text lead, each with the number that stands beside it.
    links: Vec<String>,
}

fn write(view: &View, kit: Kit<'_>) -> Result<Vec<u8>, Diagnostic> {
    let text = kit.templates.render("text/release.txt", &view.locale, &Context::new(view))?;
    Ok(finished(&text).into_bytes())
}

/// Writes running text that stands apart, with the links of its own below it.
pub(super) fn apart(prose: &Prose<Said>) -> String {
    let mut writer = Writer::new(WIDTH);
    let text = writer.prose(prose);
    let links = writer.into_links().join("\n");
    if links.is_empty() { text } else { format!("{text}\n\n{links}") }
}

impl<'a> Context<'a> {
    /// Writes the running text of a view.
    pub(super) fn new(view: &'a View) -> Self {
        let mut writer = Writer::new(WIDTH);
        let opening = writer.opened(&view.release.dateline, view.release.first_text());
        let mut release = view.release.without_first_text().written(|prose| writer.prose(prose));
        release.lede = Some(opening);
        wrap_lines(&mut release);
        // What the newsroom says below each page is no part of the release; a letter has it.
        let mut masthead = view.masthead.clone().written(|_| String::new());
        masthead.legal_notice = None;
        for notice in [&mut masthead.demonstration, &mut masthead.as_of].into_iter().flatten() {
            *notice = wrapped(notice);
        }
        Self { page: &view.page, masthead, release, links: writer.into_links() }
    }
}

/// A line of plain text, broken into as many as it needs.
pub(super) fn wrapped(line: &str) -> String {
    lines::wrap(line, WIDTH).join("\n")
}

fn wrap_lines(release: &mut Release<String>) {
    let lines = [&mut release.headline, &mut release.release_line, &mut release.dateline];
    for line in lines.into_iter().chain(&mut release.subhead).chain(&mut release.label) {
        *line = wrapped(line);
    }
    for picture in &mut release.pictures {
        let lines = [&mut picture.caption, &mut picture.credit, &mut picture.licence];
        for line in lines.into_iter().flatten() {
            *line = wrapped(line);
        }
    }
    let details = release.details.iter_mut().flat_map(|group| &mut group.details);
    for line in details.flat_map(|detail| &mut detail.lines) {
        let lines = lines::wrap(&line.words, WIDTH - MARGIN.len());
        line.words = lines.join(&format!("\n{MARGIN}"));
    }
}

/// Tidies up what a template leaves: spaces at line ends and spare empty lines.
///
/// The narrow no-break space becomes the one that every mail program knows.
pub(super) fn finished(text: &str) -> String {
    let mut finished = String::with_capacity(text.len());
    let mut n_empty = 0;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() {
            n_empty += 1;
            continue;
        }
        if n_empty > 0 && !finished.is_empty() {
            finished.push('\n');
        }
        n_empty = 0;
        finished.push_str(&typography::for_mail(line));
        finished.push('\n');
    }
    finished
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_ends_in_a_space_and_no_two_lines_are_empty() {
        assert_eq!(finished("\n\na  \n \n\n\u{A0}\nb\r\n\n"), "a\n\nb\n");
    }

    #[test]
    fn the_text_ends_in_one_newline_whatever_the_template_did() {
        assert_eq!(finished("a"), "a\n");
        assert_eq!(finished(""), "");
    }

    #[test]
    fn the_narrow_no_break_space_becomes_the_one_that_mail_programs_know() {
        assert_eq!(finished("18\u{202F}500 a\u{202F}!"), "18\u{A0}500 a\u{A0}!\n");
    }

    #[test]
    fn lines_inside_a_paragraph_keep_their_indent() {
        assert_eq!(finished("- a\n  b\n\n    c"), "- a\n  b\n\n    c\n");
    }
}
