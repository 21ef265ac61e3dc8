//! The press release as a web page.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::prose::{Alignment, Attribution, Block, Inline, Prose, Quote, Said};
use crate::view::{Masthead, Page, Release};

use super::templates::{Templates, escape};
use super::{Format, View};

/// The press release as a page of the newsroom.
pub struct Html;

/// What `html/release.html` sees; running text is HTML.
#[derive(Serialize)]
struct Context<'a> {
    page: &'a Page,
    masthead: Masthead<String>,
    release: Release<String>,
}

impl Format for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn extension(&self) -> &'static str {
        "html"
    }

    fn media_type(&self) -> &'static str {
        "text/html; charset=utf-8"
    }

    fn write(&self, view: &View, templates: &Templates) -> Result<Vec<u8>, Diagnostic> {
        let masthead = view.masthead.clone().written(prose);
        let mut release = view.release.clone().written(prose);
        let opening = release.lede.as_mut().unwrap_or(&mut release.body);
        *opening = with_dateline(&release.dateline, opening);
        let context = Context { page: &view.page, masthead, release };
        templates.render("html/release.html", &view.locale, &context).map(String::into_bytes)
    }
}

/// Writes the text of a release as HTML: dateline, lede and body.
#[must_use]
pub fn text(release: &Release<Prose<Said>>) -> String {
    let parts: Vec<String> = release.lede.iter().chain([&release.body]).map(prose).collect();
    with_dateline(&release.dateline, &parts.join("\n"))
}

/// Writes running text as HTML; whatever is not markup is escaped.
///
/// The view has replaced facts and speakers by words; where it has not, nothing is written.
#[must_use]
pub fn prose(prose: &Prose<Said>) -> String {
    let mut html = String::new();
    blocks(&prose.blocks, &mut html);
    html.truncate(html.trim_end().len());
    html
}

/// Lets the dateline open the first paragraph.
pub(super) fn with_dateline(dateline: &str, html: &str) -> String {
    let dateline = escape(dateline);
    match html.strip_prefix("<p>") {
        Some(rest) => format!("<p><span class=\"dateline\">{dateline}</span> {rest}"),
        None => format!("<p><span class=\"dateline\">{dateline}</span></p>\n{html}"),
    }
}

fn blocks(blocks: &[Block<Said>], html: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(content) => element("p", content, html),
            Block::Heading { level, content } => {
                let name = ["h2", "h3", "h4"][usize::from((*level).clamp(2, 4)) - 2];
                element(name, content, html);
            }
            Block::List { first, items } => list(*first, items, html),
            Block::Quote(quoted) => quote(quoted, html),
            Block::Table { head, rows, alignments } => table(head, rows, alignments, html),
            Block::Rule => html.push_str("<hr>"),
        }
        html.push('\n');
    }
}

fn element(name: &str, content: &[Inline<Said>], html: &mut String) {
    open(name, &[], html);
    inlines(content, html);
    close(name, html);
}

fn list(first: Option<u64>, items: &[Vec<Block<Said>>], html: &mut String) {
    let name = if first.is_some() { "ol" } else { "ul" };
    let start = first.filter(|first| *first != 1).map(|first| first.to_string());
    open(name, &[("start", start.as_deref())], html);
    for item in items {
        html.push_str("\n<li>");
        // An item of one paragraph, perhaps with a list below it, is a line and not an essay.
        match item.as_slice() {
            [Block::Paragraph(content)] => inlines(content, html),
            [Block::Paragraph(content), rest @ ..]
                if rest.iter().all(|block| matches!(block, Block::List { .. })) =>
            {
                inlines(content, html);
                html.push('\n');
                blocks(rest, html);
            }
            item => blocks(item, html),
        }
        close("li", html);
    }
    html.push('\n');
    close(name, html);
}

fn quote(quote: &Quote<Said>, html: &mut String) {
    html.push_str("<figure class=\"quote\">\n<blockquote>\n");
    blocks(&quote.blocks, html);
    html.push_str("</blockquote>\n");
    if let Some(Attribution { name, role }) = &quote.speaker {
        html.push_str("<figcaption>— <span class=\"speaker\">");
        html.push_str(&escape(name));
        html.push_str("</span>");
        if let Some(role) = role {
            html.push_str(", <span class=\"role\">");
            html.push_str(&escape(role));
            html.push_str("</span>");
        }
        html.push_str("</figcaption>\n");
    }
    html.push_str("</figure>");
}

/// Writes a table in a box of its own, which scrolls where the page is narrow.
fn table(
    head: &[Vec<Inline<Said>>],
    rows: &[Vec<Vec<Inline<Said>>>],
    alignments: &[Alignment],
    html: &mut String,
) {
    let name: Vec<String> = head
        .iter()
        .map(|cell| crate::prose::line_words(cell))
        .filter(|words| !words.is_empty())
        .collect();
    let name = (!name.is_empty()).then(|| name.join(", "));
    let role = name.as_ref().map(|_| "region");
    let attributes = [
        ("class", Some("table")),
        ("role", role),
        ("aria-label", name.as_deref()),
        ("tabindex", Some("0")),
    ];
    open("div", &attributes, html);
    html.push_str("\n<table>\n<thead>\n<tr>");
    let class = |column: usize| match alignments.get(column) {
        Some(Alignment::End) => Some("end"),
        Some(Alignment::Center) => Some("center"),
        Some(Alignment::Start) | None => None,
    };
    for (column, cell) in head.iter().enumerate() {
        let (name, scope) = if cell.is_empty() { ("td", None) } else { ("th", Some("col")) };
        open(name, &[("scope", scope), ("class", class(column))], html);
        inlines(cell, html);
        close(name, html);
    }
    html.push_str("</tr>\n</thead>\n<tbody>\n");
    // Where the corner is empty, the first column names the rows.
    let names_rows = head.first().is_some_and(Vec::is_empty);
    for row in rows {
        html.push_str("<tr>");
        for (column, cell) in row.iter().enumerate() {
            let is_name = names_rows && column == 0 && !cell.is_empty();
            let (name, scope) = if is_name { ("th", Some("row")) } else { ("td", None) };
            open(name, &[("scope", scope), ("class", class(column))], html);
            inlines(cell, html);
            close(name, html);
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n</table>\n</div>");
}

fn inlines(content: &[Inline<Said>], html: &mut String) {
    for inline in content {
        match inline {
            Inline::Text(text) => html.push_str(&escape(&text.value)),
            Inline::Strong(content) => element("strong", content, html),
            Inline::Emphasis(content) => element("em", content, html),
            Inline::Link { target, content, .. } => {
                let is_web = target.starts_with("https:") || target.starts_with("http:");
                let rel = is_web.then_some("noopener");
                open("a", &[("href", Some(target)), ("rel", rel)], html);
                inlines(content, html);
                close("a", html);
            }
            Inline::Code(text) => {
                open("code", &[], html);
                html.push_str(&escape(&text.value));
                close("code", html);
            }
            Inline::Break => html.push_str("<br>\n"),
            Inline::Fact(never) => match *never {},
        }
    }
}

fn open(name: &str, attributes: &[(&str, Option<&str>)], html: &mut String) {
    html.push('<');
    html.push_str(name);
    for (attribute, value) in attributes {
        if let Some(value) = value {
            html.push(' ');
            html.push_str(attribute);
            html.push_str("=\"");
            html.push_str(&escape(value));
            html.push('"');
        }
    }
    html.push('>');
}

fn close(name: &str, html: &mut String) {
    html.push_str("</");
    html.push_str(name);
    html.push('>');
}

#[cfg(test)]
mod tests;
