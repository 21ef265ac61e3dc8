//! Running text as HTML; whatever is not markup is escaped.

use std::collections::BTreeSet;

use crate::format::templates::escape;
use crate::prose::{Attribution, Block, Inline, Prose, Quote, Said};
use crate::view::Opening;

use super::dialect::Dialect;

/// Writes running text in a dialect of HTML.
pub(super) struct Writer<'d> {
    pub(super) dialect: &'d Dialect,
    pub(super) html: String,
    /// The footnotes that the text has marked.
    marked: BTreeSet<usize>,
}

impl<'d> Writer<'d> {
    pub(super) const fn new(dialect: &'d Dialect) -> Self {
        Self { dialect, html: String::new(), marked: BTreeSet::new() }
    }

    /// Writes a text.
    pub(super) fn prose(mut self, prose: &Prose<Said>) -> String {
        self.blocks(&prose.blocks);
        self.finished()
    }

    /// Writes a text whose first paragraph a dateline opens; a paragraph of its own, if the text begins
    /// with something else.
    pub(super) fn opened(mut self, dateline: &str, prose: &Prose<Said>) -> String {
        let Some(Opening { dateline, content, rest }) = Opening::of(dateline, prose) else {
            return self.prose(prose);
        };
        self.html.push_str("<p><span class=\"dateline\">");
        self.html.push_str(&escape(dateline));
        self.html.push_str("</span>");
        if let Some(content) = content {
            self.html.push(' ');
            self.inlines(content);
        }
        self.close("p");
        self.html.push('\n');
        self.blocks(rest);
        self.finished()
    }

    fn finished(mut self) -> String {
        self.html.truncate(self.html.trim_end().len());
        self.html
    }

    fn blocks(&mut self, blocks: &[Block<Said>]) {
        for block in blocks {
            match block {
                Block::Paragraph(content) => self.element("p", content),
                Block::Heading { level, content } => {
                    let name = ["h2", "h3", "h4"][usize::from((*level).clamp(2, 4)) - 2];
                    self.element(name, content);
                }
                Block::List { first, items } => self.list(*first, items),
                Block::Quote(quoted) => self.quote(quoted),
                Block::Table(table) => self.table(table),
                Block::Placed(never) => match *never {},
                Block::Rule => self.html.push_str("<hr>"),
                Block::Footnotes { first, notes } => self.footnotes(*first, notes),
            }
            self.html.push('\n');
        }
    }

    pub(super) fn element(&mut self, name: &str, content: &[Inline<Said>]) {
        self.open(name, &[]);
        self.inlines(content);
        self.close(name);
    }

    fn list(&mut self, first: Option<u64>, items: &[Vec<Block<Said>>]) {
        let name = if first.is_some() { "ol" } else { "ul" };
        let start = first.filter(|first| *first != 1).map(|first| first.to_string());
        self.open(name, &[("start", start.as_deref())]);
        for item in items {
            self.html.push_str("\n<li>");
            // An item of one paragraph, perhaps with a list below it, is a line and not an essay.
            match item.as_slice() {
                [Block::Paragraph(content)] => self.inlines(content),
                [Block::Paragraph(content), rest @ ..]
                    if rest.iter().all(|block| matches!(block, Block::List { .. })) =>
                {
                    self.inlines(content);
                    self.html.push('\n');
                    self.blocks(rest);
                }
                item => self.blocks(item),
            }
            self.close("li");
        }
        self.html.push('\n');
        self.close(name);
    }

    /// Writes footnotes; the number of each leads back to where the text marks it.
    fn footnotes(&mut self, first: usize, notes: &[Vec<Block<Said>>]) {
        let role = self.dialect.has_roles.then_some("doc-endnotes");
        self.open("div", &[("class", Some("footnotes")), ("role", role)]);
        for (number, note) in (first..).zip(notes) {
            self.html.push_str("\n<p>");
            let id = format!("note-{number}");
            self.footnote_link(Some(&id), "mark", "doc-backlink", number);
            self.html.push(' ');
            let (words, rest) = match note.as_slice() {
                [Block::Paragraph(content), rest @ ..] => (content.as_slice(), rest),
                blocks => (&[][..], blocks),
            };
            self.inlines(words);
            self.close("p");
            if !rest.is_empty() {
                self.html.push('\n');
                self.blocks(rest);
            }
        }
        self.html.push('\n');
        self.close("div");
    }

    /// Writes the number of a footnote, with a link to where else it stands.
    fn footnote_link(&mut self, id: Option<&str>, there: &str, role: &str, number: usize) {
        let target = format!("#{there}-{number}");
        let role = self.dialect.has_roles.then_some(role);
        self.open("a", &[("id", id), ("href", Some(&target)), ("role", role)]);
        self.html.push_str(&number.to_string());
        self.close("a");
    }

    fn quote(&mut self, quote: &Quote<Said>) {
        let Dialect { quote: (open, close), .. } = self.dialect;
        self.html.push_str(open);
        self.html.push('\n');
        let speaker = quote.speaker.as_ref();
        if let Some(speaker) = speaker.filter(|_| quote.leads) {
            self.speaker(speaker, "", &speaker.colon);
        }
        self.html.push_str("<blockquote>\n");
        self.blocks(&quote.blocks);
        self.html.push_str("</blockquote>\n");
        if let Some(speaker) = speaker.filter(|_| !quote.leads) {
            self.speaker(speaker, "— ", "");
        }
        self.html.push_str(close);
    }

    /// Writes who spoke, with what stands before and behind.
    fn speaker(&mut self, speaker: &Attribution, mark: &str, colon: &str) {
        let (before, behind) = self.dialect.attribution;
        self.html.push_str(before);
        self.html.push_str(mark);
        self.html.push_str("<span class=\"speaker\">");
        self.html.push_str(&escape(&speaker.name));
        self.html.push_str("</span>");
        if let Some(role) = &speaker.role {
            self.html.push_str(", <span class=\"role\">");
            self.html.push_str(&escape(role));
            self.html.push_str("</span>");
        }
        self.html.push_str(colon);
        self.html.push_str(behind);
        self.html.push('\n');
    }

    pub(super) fn inlines(&mut self, content: &[Inline<Said>]) {
        for inline in content {
            match inline {
                Inline::Text(text) => self.html.push_str(&escape(&text.value)),
                Inline::Strong(content) => self.element("strong", content),
                Inline::Emphasis(content) => self.element("em", content),
                Inline::Link { target, content, .. } => {
                    let is_web = target.starts_with("https:") || target.starts_with("http:");
                    let rel = is_web.then_some("noopener");
                    self.open("a", &[("href", Some(target)), ("rel", rel)]);
                    self.inlines(content);
                    self.close("a");
                }
                Inline::Code(text) => {
                    self.open("code", &[]);
                    self.html.push_str(&escape(&text.value));
                    self.close("code");
                }
                Inline::Break => self.html.push_str("<br>\n"),
                Inline::Footnote(number) => {
                    self.html.push_str("<sup>");
                    let id = self.marked.insert(*number).then(|| format!("mark-{number}"));
                    self.footnote_link(id.as_deref(), "note", "doc-noteref", *number);
                    self.html.push_str("</sup>");
                }
                Inline::Fact(never) => match *never {},
            }
        }
    }

    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, Option<&str>)]) {
        self.html.push('<');
        self.html.push_str(name);
        for (attribute, value) in attributes {
            if let Some(value) = value {
                self.html.push(' ');
                self.html.push_str(attribute);
                self.html.push_str("=\"");
                self.html.push_str(&escape(value));
                self.html.push('"');
            }
        }
        self.html.push('>');
    }

    pub(super) fn close(&mut self, name: &str) {
        self.html.push_str("</");
        self.html.push_str(name);
        self.html.push('>');
    }
}
