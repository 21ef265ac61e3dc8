//! Markdown to prose; the only file that knows the Markdown parser.

use std::ops::Range;

use pulldown_cmark::{
    Alignment as CellAlignment, Event, HeadingLevel, LinkType, Options, Parser, Tag,
};

use crate::diagnostic::{Diagnostic, Span};

use super::addresses::{Address, addresses, completed};
use super::footnotes::Footnotes;
use super::left_over::{OTHERS, STRONG, find_left_over};
use super::quotes::{LINE_BREAK, quotes};
use super::references::split_references;
use super::stage::{TableReference, Written};
use super::strong::close_strong;
use super::table::{Alignment, Row, RowKind, Table};
use super::tree::{Block, Inline, Prose, Text};
use super::typed::{Typed, cells, is_printable};
use super::words::line_words;

/// Reads Markdown; `place` says where a part of `text`, in bytes, was written.
///
/// Faults do not stop the reading: what cannot stand in a release is left out, and reported.
/// Lists and quotes nested more than 16 deep are left out too.
pub fn parse(
    text: &str,
    place: &dyn Fn(Range<usize>) -> Span,
    faults: &mut Vec<Diagnostic>,
) -> Prose<Written> {
    let typed = Typed::as_markdown(text);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let events = Parser::new_ext(typed.text(), options).into_offset_iter().collect::<Vec<_>>();
    let mut reader = Reader {
        text: typed.text(),
        events: events.into_iter().peekable(),
        place: &|part| place(typed.place(part)),
        faults,
        depth: 0,
        n_quotes: 0,
        n_links: 0,
        footnotes: Footnotes::default(),
    };
    let mut blocks = reader.blocks();
    let footnotes = std::mem::take(&mut reader.footnotes);
    blocks.extend(footnotes.finish(reader.faults));
    Prose { blocks }
}

const DEEPEST: usize = 16;

type Events<'a> = std::iter::Peekable<std::vec::IntoIter<(Event<'a>, Range<usize>)>>;

struct Reader<'a, 'f> {
    text: &'a str,
    events: Events<'a>,
    place: &'f dyn Fn(Range<usize>) -> Span,
    faults: &'f mut Vec<Diagnostic>,
    depth: usize,
    /// How many block quotes hold what is read.
    n_quotes: usize,
    /// How many links hold what is read.
    n_links: usize,
    footnotes: Footnotes,
}

impl Reader<'_, '_> {
    /// Reads blocks until the end of the block that holds them.
    fn blocks(&mut self) -> Vec<Block<Written>> {
        let mut blocks = Vec::new();
        loop {
            match self.events.peek() {
                None => return blocks,
                Some((Event::End(_), _)) => {
                    self.events.next();
                    return blocks;
                }
                // The items of a tight list hold words without a paragraph around them.
                Some((event, _)) if is_inline(event) => {
                    let content = self.inlines();
                    if !content.is_empty() {
                        blocks.push(Block::Paragraph(content));
                    }
                }
                Some((Event::Start(Tag::BlockQuote(_)), _)) => blocks.extend(self.quote()),
                Some(_) => blocks.extend(self.block()),
            }
        }
    }

    fn block(&mut self) -> Option<Block<Written>> {
        let (event, range) = self.events.next()?;
        match event {
            Event::Start(Tag::Paragraph) => {
                if let Some(key) = table_key(&self.text[range.clone()]) {
                    let (key, span) = (key.to_owned(), (self.place)(trimmed(self.text, range)));
                    self.skip();
                    return Some(Block::Placed(TableReference { key, span }));
                }
                let content = self.content();
                (!content.is_empty()).then_some(Block::Paragraph(content))
            }
            Event::Start(Tag::Heading { level, .. }) => {
                let level = match level {
                    HeadingLevel::H1 | HeadingLevel::H2 => 2,
                    HeadingLevel::H3 => 3,
                    _ => 4,
                };
                let content = self.content();
                if content.is_empty() {
                    let span = (self.place)(range);
                    self.faults.push(Diagnostic::error("empty-heading").at(span));
                    return None;
                }
                Some(Block::Heading { level, content })
            }
            Event::Start(Tag::List(first)) => {
                let items = self.nested(range, Self::items)?;
                Some(Block::List { first, items })
            }
            Event::Start(Tag::FootnoteDefinition(label)) => {
                let span = (self.place)(range.clone());
                let words = self.nested(range, Self::blocks)?;
                self.footnotes.keep(label.into_string(), words, span, self.faults);
                None
            }
            Event::Start(Tag::Table(alignments)) => Some(self.table(&alignments)),
            Event::Rule => Some(Block::Rule),
            Event::Start(Tag::HtmlBlock) => {
                self.raw_html(range);
                self.skip();
                None
            }
            Event::Html(_) => {
                self.raw_html(range);
                None
            }
            Event::Start(tag) => {
                let what = match tag {
                    Tag::CodeBlock(_) => "code",
                    _ => "markup",
                };
                self.unsupported(what, range);
                self.skip();
                None
            }
            _ => None,
        }
    }

    /// Reads a block quote, in which several may speak.
    fn quote(&mut self) -> Vec<Block<Written>> {
        let Some((_, range)) = self.events.next() else { return Vec::new() };
        let span = (self.place)(range.clone());
        self.n_quotes += 1;
        let blocks = self.nested(range, Self::blocks);
        self.n_quotes -= 1;
        quotes(blocks.unwrap_or_default(), span, self.faults)
    }

    /// Reads what is inside a list or a quote, unless that lies too deep.
    fn nested<T>(&mut self, range: Range<usize>, read: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth == DEEPEST {
            self.unsupported("nesting", range);
            self.skip();
            return None;
        }
        self.depth += 1;
        let inside = read(self);
        self.depth -= 1;
        Some(inside)
    }

    fn items(&mut self) -> Vec<Vec<Block<Written>>> {
        let mut items = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.blocks()),
                Event::End(_) => break,
                _ => {}
            }
        }
        items
    }

    fn table(&mut self, alignments: &[CellAlignment]) -> Block<Written> {
        let (mut head, mut rows) = (Vec::new(), Vec::new());
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead) => head = self.cells(),
                Event::Start(Tag::TableRow) => {
                    self.row(range, alignments.len());
                    rows.push(self.cells());
                }
                Event::End(_) => break,
                _ => {}
            }
        }
        let alignment = |(column, alignment): (usize, &CellAlignment)| match alignment {
            CellAlignment::Right => Alignment::End,
            CellAlignment::Center => Alignment::Center,
            CellAlignment::None if holds_figures(&rows, column) => Alignment::End,
            CellAlignment::None | CellAlignment::Left => Alignment::Start,
        };
        let alignments = alignments.iter().enumerate().map(alignment).collect();
        let rows = rows.into_iter().map(|cells| Row { kind: RowKind::Plain, cells }).collect();
        let (caption, groups, notes, chart) = Default::default();
        Block::Table(Table { caption, groups, head, rows, alignments, notes, chart })
    }

    /// Reports a row with more cells than the table has columns: they would vanish.
    fn row(&mut self, range: Range<usize>, n_columns: usize) {
        let n_cells = cells(&self.text[range.clone()]).count();
        if n_cells > n_columns {
            let fault = Diagnostic::error("table-row-too-long");
            let fault = fault.with("cells", n_cells).with("columns", n_columns);
            self.faults.push(fault.at((self.place)(range)));
        }
    }

    fn cells(&mut self) -> Vec<Vec<Inline<Written>>> {
        let mut cells = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => cells.push(self.content()),
                Event::End(_) => break,
                _ => {}
            }
        }
        cells
    }

    /// Reads inlines, and the end of what holds them.
    fn content(&mut self) -> Vec<Inline<Written>> {
        let content = self.inlines();
        self.events.next();
        content
    }

    /// Reads inlines up to whatever is not one.
    fn inlines(&mut self) -> Vec<Inline<Written>> {
        let mut content = Vec::new();
        let mut words = String::new();
        let mut words_range = 0..0;
        while let Some((event, range)) = self.events.next_if(|(event, _)| is_inline(event)) {
            let literal = match &event {
                Event::Text(text) => Some(text.as_ref()),
                // In a quote, a line may say who speaks.
                Event::SoftBreak if self.n_quotes == 0 => Some(" "),
                _ => None,
            };
            if let Some(literal) = literal {
                // What is escaped is no markup, also not with what stands beside it.
                let is_escaped = self.text[..range.start].ends_with('\\');
                if is_escaped && literal.starts_with(['*', '~', '[', ']']) {
                    self.flush(&mut words, words_range.clone(), &mut content);
                }
                if words.is_empty() {
                    words_range = range.clone();
                }
                if !is_printable(literal) {
                    let span = (self.place)(range.clone());
                    self.faults.push(Diagnostic::error("control-character").at(span));
                }
                words_range.end = range.end;
                words.push_str(literal);
                // Words end with their line, so that each has one place.
                if matches!(event, Event::SoftBreak) {
                    self.flush(&mut words, words_range.clone(), &mut content);
                }
                continue;
            }
            self.flush(&mut words, words_range.clone(), &mut content);
            match event {
                Event::HardBreak => content.push(Inline::Break),
                Event::FootnoteReference(label) => {
                    content.push(Inline::Footnote(self.footnotes.mark(&label)));
                }
                Event::SoftBreak => {
                    let span = (self.place)(range);
                    content.push(Inline::Text(Text { value: LINE_BREAK.to_owned(), span }));
                }
                Event::Code(text) => {
                    let span = (self.place)(range);
                    content.push(Inline::Code(Text { value: text.into_string(), span }));
                }
                Event::InlineHtml(_) | Event::Html(_) => self.raw_html(range),
                Event::Start(Tag::Strong) => content.push(Inline::Strong(self.content())),
                Event::Start(Tag::Emphasis) => content.push(Inline::Emphasis(self.content())),
                Event::Start(Tag::Link { dest_url, link_type, .. }) => {
                    self.n_links += 1;
                    let inside = self.content();
                    self.n_links -= 1;
                    let target = match link_type {
                        LinkType::Email => format!("mailto:{dest_url}"),
                        _ => dest_url.into_string(),
                    };
                    content.extend(self.link(&target, inside, range));
                }
                Event::Start(Tag::Image { .. }) => {
                    self.unsupported("picture", range);
                    self.skip();
                }
                _ => {}
            }
        }
        self.flush(&mut words, words_range, &mut content);
        // What is made strong here holds no mark of it, but may hold others.
        find_left_over(&content, &OTHERS, self.faults);
        let content = close_strong(content);
        find_left_over(&content, &[STRONG], self.faults);
        content
    }

    /// Ends a run of words: finds the facts in it.
    fn flush(
        &mut self,
        words: &mut String,
        range: Range<usize>,
        content: &mut Vec<Inline<Written>>,
    ) {
        if words.is_empty() {
            return;
        }
        let words = std::mem::take(words);
        let source = self.text.get(range.clone()).unwrap_or_default();
        // Escapes and entities make the words differ from their source; then a fault in them is
        // shown at the whole run.
        let exact = source.len() == words.len();
        let place = |part: Range<usize>| {
            let range = range.clone();
            if exact { range.start + part.start..range.start + part.end } else { range }
        };
        let place = |part| (self.place)(place(part));
        let found = if self.n_links > 0 { Vec::new() } else { addresses(&words) };
        let mut read = 0;
        for Address { range, target } in found {
            let from = read;
            let before = |part: Range<usize>| place(from + part.start..from + part.end);
            split_references(&words[read..range.start], &before, self.faults, content);
            let span = place(range.clone());
            let address = Text { value: words[range.clone()].to_owned(), span };
            content.push(Inline::Link { target, content: vec![Inline::Text(address)], span });
            read = range.end;
        }
        let rest = |part: Range<usize>| place(read + part.start..read + part.end);
        split_references(&words[read..], &rest, self.faults, content);
    }

    fn link(
        &mut self,
        target: &str,
        content: Vec<Inline<Written>>,
        range: Range<usize>,
    ) -> Vec<Inline<Written>> {
        let span = (self.place)(range);
        let scheme = target.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
        let allowed = matches!(scheme.as_deref(), Some("https" | "http" | "mailto" | "tel"));
        if allowed && !target.chars().any(char::is_control) {
            return vec![Inline::Link { target: target.to_owned(), content, span }];
        }
        let fault = match completed(target) {
            Some(whole) => Diagnostic::error("link-without-scheme").with("whole", whole),
            None => Diagnostic::error("link-scheme"),
        };
        self.faults.push(fault.with("target", target).at(span));
        content
    }

    fn raw_html(&mut self, range: Range<usize>) {
        let html = self.text.get(range.clone()).unwrap_or_default();
        let html = html.lines().next().unwrap_or_default().to_owned();
        self.faults.push(Diagnostic::error("raw-html").with("html", html).at((self.place)(range)));
    }

    fn unsupported(&mut self, what: &'static str, range: Range<usize>) {
        let span = (self.place)(range);
        self.faults.push(Diagnostic::error("unsupported-markdown").with("what", what).at(span));
    }

    /// Passes over what was opened, to its end.
    fn skip(&mut self) {
        let mut open = 1;
        while open > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => open += 1,
                Some((Event::End(_), _)) => open -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }
}

/// Whether all cells of a column below its head that are not empty are figures or facts.
fn holds_figures(rows: &[Vec<Vec<Inline<Written>>>], column: usize) -> bool {
    let mut cells = rows.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.is_empty());
    let is_figure = |cell: &Vec<Inline<Written>>| {
        let words = line_words(cell);
        let is_fact = |inline: &Inline<Written>| matches!(inline, Inline::Fact(_));
        let has_digit = words.contains(|one: char| one.is_ascii_digit());
        (has_digit || cell.iter().any(is_fact)) && !words.contains(char::is_alphabetic)
    };
    rows.len() > 1 && cells.clone().next().is_some() && cells.all(is_figure)
}

/// The key of the table whose place a paragraph is: `{table:results}`.
fn table_key(paragraph: &str) -> Option<&str> {
    let key = paragraph.trim().strip_prefix("{table:")?.strip_suffix('}')?.trim();
    let is_part = |one: char| one.is_alphanumeric() || matches!(one, '-' | '_');
    (!key.is_empty() && key.chars().all(is_part)).then_some(key)
}

/// A part of a text without the spaces around it.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + (part.len() - part.trim_start().len());
    start..start + part.trim().len()
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag,
            Tag::Strong | Tag::Emphasis | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
        ),
        Event::Text(_)
        | Event::Code(_)
        | Event::InlineHtml(_)
        | Event::SoftBreak
        | Event::HardBreak
        | Event::FootnoteReference(_) => true,
        _ => false,
    }
}
