//! Running text as lines of plain text.

use crate::prose::{Attribution, Block, Inline, Prose, Quote, Said, Table};
use crate::view::Opening;

use super::lines::{hang, length, wrap};
use super::table::{Row, Sheet};

/// How far a quote stands in from the text around it.
const INDENT: &str = "    ";

/// Writes running text, and collects where its links lead.
pub(super) struct Writer {
    width: usize,
    targets: Vec<String>,
}

impl Writer {
    /// Starts to write lines of at most `width` characters.
    pub(super) fn new(width: usize) -> Self {
        Self { width, targets: Vec::new() }
    }

    /// Writes running text as wrapped lines.
    pub(super) fn prose(&mut self, prose: &Prose<Said>) -> String {
        self.blocks(&prose.blocks, self.width).join("\n")
    }

    /// Writes running text whose first paragraph a dateline opens; a paragraph of its own, if the text
    /// begins with something else.
    pub(super) fn opened(&mut self, dateline: &str, prose: &Prose<Said>) -> String {
        let Some(Opening { dateline, content, rest }) = Opening::of(dateline, prose) else {
            return self.prose(prose);
        };
        let mut lines = match content {
            Some(content) => wrap(&format!("{dateline} {}", self.inlines(content)), self.width),
            None => wrap(dateline, self.width),
        };
        if !rest.is_empty() {
            lines.push(String::new());
            lines.extend(self.blocks(rest, self.width));
        }
        lines.join("\n")
    }

    /// The links as notes: `[1] https://www.example.org/`.
    pub(super) fn into_links(self) -> Vec<String> {
        let note = |(number, target): (usize, &String)| format!("[{number}] {target}");
        (1..).zip(&self.targets).map(note).collect()
    }

    /// Blocks with an empty line between two of them.
    fn blocks(&mut self, blocks: &[Block<Said>], width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for block in blocks {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.extend(self.block(block, width));
        }
        lines
    }

    fn block(&mut self, block: &Block<Said>, width: usize) -> Vec<String> {
        match block {
            Block::Paragraph(content) => wrap(&self.inlines(content), width),
            Block::Heading { level, content } => {
                let mut lines = wrap(&self.inlines(content), width);
                let longest = lines.iter().map(|line| length(line)).max().unwrap_or_default();
                let mark = if *level <= 2 { "-" } else { "." };
                lines.push(mark.repeat(longest));
                lines
            }
            Block::List { first, items } => self.list(*first, items, width),
            Block::Quote(quote) => self.quote(quote, width),
            Block::Table(table) => self.table(table, width),
            Block::Placed(never) => match *never {},
            Block::Rule => vec!["* * *".to_owned()],
            Block::Footnotes { first, notes } => self.footnotes(*first, notes, width),
        }
    }

    /// A table, below its caption and above its notes.
    fn table(&mut self, table: &Table<Inline<Said>>, width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        if !table.caption.is_empty() {
            lines = wrap(&self.inlines(&table.caption), width);
            lines.push(String::new());
        }
        let groups = (0..table.head.len()).map(|column| {
            table.group_of(column).map(|words| self.inlines(words)).unwrap_or_default()
        });
        let groups = groups.collect();
        let head = table.head.iter().map(|cell| self.inlines(cell)).collect();
        let rows = table.rows.iter().map(|row| Row {
            kind: row.kind,
            cells: row.cells.iter().map(|cell| self.inlines(cell)).collect(),
        });
        let rows = rows.collect();
        let sheet = Sheet { groups, head, rows, alignments: &table.alignments };
        lines.extend(sheet.lines(width));
        for note in &table.notes {
            lines.push(String::new());
            lines.extend(wrap(&self.inlines(note), width));
        }
        lines
    }

    /// A list; its items are set apart where one of them needs more than a line.
    fn list(
        &mut self,
        first: Option<u64>,
        items: &[Vec<Block<Said>>],
        width: usize,
    ) -> Vec<String> {
        let last = first.map(|first| first.saturating_add(items.len() as u64).saturating_sub(1));
        let mark_width = last.map_or(1, |last| last.to_string().len() + 1);
        let mut written: Vec<Vec<String>> = Vec::new();
        for (index, item) in (0_u64..).zip(items) {
            let mark = match first {
                Some(first) => format!("{}.", first.saturating_add(index)),
                None => "-".to_owned(),
            };
            let mut lines = self.blocks(item, width.saturating_sub(mark_width + 1));
            if lines.is_empty() {
                lines.push(String::new());
            }
            written.push(hang(&format!("{mark:>mark_width$} "), lines));
        }
        let is_loose = written.iter().any(|lines| lines.len() > 1);
        let gap: &[String] = if is_loose { &[String::new()] } else { &[] };
        written.join(gap)
    }

    /// Footnotes, one below the other.
    fn footnotes(&mut self, first: usize, notes: &[Vec<Block<Said>>], width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for (number, note) in (first..).zip(notes) {
            let mark = format!("({number}) ");
            let note = self.blocks(note, width.saturating_sub(length(&mark)));
            lines.extend(hang(&mark, note));
        }
        lines
    }

    fn quote(&mut self, quote: &Quote<Said>, width: usize) -> Vec<String> {
        let inner = width.saturating_sub(INDENT.len());
        let said = hang(INDENT, self.blocks(&quote.blocks, inner));
        let Some(Attribution { name, role, colon }) = &quote.speaker else { return said };
        let speaker = match role {
            Some(role) => format!("{name}, {role}"),
            None => name.clone(),
        };
        if quote.leads {
            let mut lines = wrap(&format!("{speaker}{colon}"), width);
            lines.push(String::new());
            lines.extend(said);
            return lines;
        }
        let mut lines = said;
        let mark = format!("{INDENT}— ");
        lines.extend(hang(&mark, wrap(&speaker, width.saturating_sub(length(&mark)))));
        lines
    }

    /// The words of a line; a break that is meant is `\n`.
    fn inlines(&mut self, content: &[Inline<Said>]) -> String {
        let mut words = String::new();
        for inline in content {
            match inline {
                Inline::Text(text) | Inline::Code(text) => {
                    words.push_str(&text.value.replace('\n', " "));
                }
                Inline::Strong(content) | Inline::Emphasis(content) => {
                    words.push_str(&self.inlines(content));
                }
                Inline::Link { target, content, .. } => {
                    let link = self.inlines(content);
                    words.push_str(&link);
                    if let Some(note) = self.note(target, &link) {
                        words.push('\u{A0}');
                        words.push_str(&note);
                    }
                }
                Inline::Break => words.push('\n'),
                Inline::Footnote(number) => {
                    words.truncate(words.trim_end_matches(' ').len());
                    words.extend(["\u{A0}(", &number.to_string(), ")"]);
                }
                Inline::Fact(never) => match *never {},
            }
        }
        words
    }

    /// The mark of the note that says where a link leads; none if its words say it.
    fn note(&mut self, target: &str, words: &str) -> Option<String> {
        let schemes = ["https://", "http://", "mailto:", "tel:"];
        let scheme = schemes.into_iter().find(|scheme| target.starts_with(scheme));
        let bare = |address: &str| {
            let address = scheme.and_then(|scheme| address.strip_prefix(scheme)).unwrap_or(address);
            let kept = |character: &char| !character.is_whitespace() && *character != '/';
            address.chars().filter(kept).collect::<String>()
        };
        if bare(target) == bare(words) {
            return None;
        }
        let target =
            target.strip_prefix("mailto:").or(target.strip_prefix("tel:")).unwrap_or(target);
        let known = self.targets.iter().position(|known| known == target);
        let index = known.unwrap_or_else(|| {
            self.targets.push(target.to_owned());
            self.targets.len() - 1
        });
        Some(format!("[{}]", index + 1))
    }
}

#[cfg(test)]
mod tests;
