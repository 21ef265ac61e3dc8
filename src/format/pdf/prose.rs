//! Running text as data for the typesetter: a tree of blocks, in which no word can become markup.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::prose::{Alignment, Attribution, Block, Inline, Prose, Quote, RowKind, Said, Table};
use crate::view::Opening;

/// Writes running text; a footnote stands where it is first called.
pub(super) struct Writer<'t> {
    notes: BTreeMap<usize, &'t [Block<Said>]>,
    called: BTreeSet<usize>,
    /// The level of the heading above: readers of headings are led down one step at a time
    /// (PDF/UA-1, 7.4.2).
    level: u8,
}

/// The level of headings that stand above whole texts: the headline is above them.
const SECTION: u8 = 2;

impl<'t> Writer<'t> {
    /// Gathers the footnotes of all texts.
    pub(super) fn of(texts: impl Iterator<Item = &'t Prose<Said>>) -> Self {
        let footnotes = texts.flat_map(|text| &text.blocks).filter_map(|block| match block {
            Block::Footnotes { first, notes } => Some((*first..).zip(notes)),
            _ => None,
        });
        let notes = footnotes.flatten().map(|(number, note)| (number, note.as_slice())).collect();
        Self { notes, called: BTreeSet::new(), level: SECTION - 1 }
    }

    /// Writes a text that a section of its own holds.
    pub(super) fn text(&mut self, text: &Prose<Said>) -> Value {
        let written = self.blocks(&text.blocks);
        self.level = SECTION;
        written
    }

    /// Writes the text that a dateline opens; a paragraph of its own, if the text begins with
    /// something else.
    pub(super) fn opened(&mut self, dateline: &str, text: &Prose<Said>) -> Value {
        let Some(Opening { dateline, content, rest }) = Opening::of(dateline, text) else {
            return self.blocks(&text.blocks);
        };
        let mut line = vec![json!({"kind": "strong", "content": [words(dateline)]})];
        if let Some(content) = content {
            line.push(words(" "));
            line.extend(self.line(content));
        }
        let mut blocks = vec![json!({"kind": "paragraph", "content": line})];
        blocks.extend(rest.iter().filter_map(|block| self.block(block)));
        blocks.into()
    }

    fn blocks(&mut self, blocks: &[Block<Said>]) -> Value {
        blocks.iter().filter_map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: &Block<Said>) -> Option<Value> {
        Some(match block {
            Block::Paragraph(content) => {
                json!({"kind": "paragraph", "content": self.line(content)})
            }
            Block::Heading { level, content } => {
                self.level = (*level).min(self.level + 1);
                let content = self.line(content);
                json!({"kind": "heading", "level": self.level, "content": content})
            }
            Block::List { first, items } => {
                let items: Value = items.iter().map(|item| self.blocks(item)).collect();
                json!({"kind": "list", "first": first, "items": items})
            }
            Block::Quote(quote) => self.quote(quote),
            Block::Table(table) => self.table(table),
            Block::Placed(never) => match *never {},
            Block::Rule => json!({"kind": "rule"}),
            // Each stands where it is called.
            Block::Footnotes { .. } => return None,
        })
    }

    fn quote(&mut self, quote: &Quote<Said>) -> Value {
        let speaker = quote.speaker.as_ref().map(
            |Attribution { name, role, colon }| json!({"name": name, "role": role, "colon": colon}),
        );
        let blocks = self.blocks(&quote.blocks);
        json!({"kind": "quote", "blocks": blocks, "speaker": speaker, "leads": quote.leads})
    }

    fn table(&mut self, table: &Table<Inline<Said>>) -> Value {
        let groups: Vec<Value> = table
            .groups
            .iter()
            .map(|group| json!({"content": self.line(&group.words), "columns": group.n_columns}))
            .collect();
        let rows: Vec<Value> = table
            .rows
            .iter()
            .map(|row| {
                let kind = match row.kind {
                    RowKind::Plain => "plain",
                    RowKind::Total => "total",
                    RowKind::Heading => "heading",
                };
                json!({"kind": kind, "cells": self.lines(&row.cells)})
            })
            .collect();
        let alignment = |column: usize| match table.alignments.get(column) {
            None | Some(Alignment::Start) => "start",
            Some(Alignment::Center) => "center",
            Some(Alignment::End) => "end",
        };
        json!({
            "kind": "table",
            "caption": self.line(&table.caption),
            "groups": groups,
            "head": self.lines(&table.head),
            "rows": rows,
            "alignments": (0..table.head.len()).map(alignment).collect::<Vec<_>>(),
            "names_rows": table.names_rows(),
            "notes": self.lines(&table.notes),
        })
    }

    fn lines(&mut self, lines: &[Vec<Inline<Said>>]) -> Vec<Vec<Value>> {
        lines.iter().map(|line| self.line(line)).collect()
    }

    fn line(&mut self, content: &[Inline<Said>]) -> Vec<Value> {
        content.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&mut self, inline: &Inline<Said>) -> Value {
        match inline {
            Inline::Text(text) => words(&text.value),
            Inline::Strong(content) => json!({"kind": "strong", "content": self.line(content)}),
            Inline::Emphasis(content) => {
                json!({"kind": "emphasis", "content": self.line(content)})
            }
            Inline::Link { target, content, .. } => {
                json!({"kind": "link", "target": target, "content": self.line(content)})
            }
            Inline::Code(text) => json!({"kind": "code", "words": text.value}),
            Inline::Break => json!({"kind": "break"}),
            Inline::Footnote(number) => {
                let note = self.notes.get(number).copied();
                let note = note.filter(|_| self.called.insert(*number));
                let note = note.map(|note| self.blocks(note));
                json!({"kind": "footnote", "number": number, "note": note})
            }
            Inline::Fact(never) => match *never {},
        }
    }
}

fn words(words: &str) -> Value {
    json!({"kind": "text", "words": words})
}
