//! The characters of a line, which rules rewrite.

use crate::prose::{Inline, Stage, for_each_inline_in};

use super::addresses::address_in;
use super::classes::{NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE, is_space};

/// The characters of a line across its markup, so that a mark sees what is before and after it.
#[derive(Default)]
pub(super) struct Run {
    pub(super) cells: Vec<Cell>,
}

#[derive(Clone, Copy)]
pub(super) struct Cell {
    pub(super) character: char,
    /// The text that the character belongs to, counted along the line; none for code and breaks.
    text: Option<usize>,
    /// Whether it is to be left alone: code, and addresses.
    pub(super) literal: bool,
}

impl Run {
    /// The characters of a line.
    pub(super) fn of_line<S: Stage>(content: &[Inline<S>]) -> Self {
        let mut run = Self::default();
        let mut texts = 0;
        for_each_inline_in(content, &mut |inline| match inline {
            Inline::Text(text) => {
                run.push(&text.value, Some(texts));
                texts += 1;
            }
            Inline::Code(text) => run.push(&text.value, None),
            Inline::Break => run.push("\n", None),
            Inline::Strong(_) | Inline::Emphasis(_) | Inline::Link { .. } | Inline::Footnote(_) => {
            }
            // A fact that is not said yet stands there like a figure.
            Inline::Fact(_) => run.push("0", None),
        });
        run
    }

    /// The characters of plain text.
    pub(super) fn of_text(text: &str) -> Self {
        let mut run = Self::default();
        run.push(text, Some(0));
        run
    }

    /// The characters, as plain text.
    pub(super) fn text(&self) -> String {
        self.cells.iter().map(|cell| cell.character).collect()
    }

    /// Gives each text of the line its characters back.
    pub(super) fn write<S: Stage>(&self, content: &mut [Inline<S>]) {
        self.give_back(content, &mut 0, &mut 0);
    }

    fn push(&mut self, text: &str, owner: Option<usize>) {
        for word in text.split_inclusive([' ', '\n', NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE]) {
            let literal = match owner {
                None => 0..word.len(),
                Some(_) => address_in(word).unwrap_or_default(),
            };
            let cell =
                |(at, character)| Cell { character, text: owner, literal: literal.contains(&at) };
            self.cells.extend(word.char_indices().map(cell));
        }
    }

    /// Gives back what lies in `content`; `next` is the first cell that no text has yet.
    fn give_back<S: Stage>(&self, content: &mut [Inline<S>], texts: &mut usize, next: &mut usize) {
        for inline in content {
            match inline {
                Inline::Text(text) => {
                    text.value.clear();
                    while let Some(cell) = self.cells.get(*next) {
                        match cell.text {
                            Some(owner) if owner > *texts => break,
                            Some(_) => text.value.push(cell.character),
                            None => {}
                        }
                        *next += 1;
                    }
                    *texts += 1;
                }
                Inline::Strong(content)
                | Inline::Emphasis(content)
                | Inline::Link { content, .. } => self.give_back(content, texts, next),
                Inline::Code(_) | Inline::Break | Inline::Footnote(_) | Inline::Fact(_) => {}
            }
        }
    }

    /// Writes the cells anew that a rule is about; `step` writes what becomes of the one at a place, and
    /// says how many cells it dealt with. The others stay.
    pub(super) fn rewrite(
        &mut self,
        is_about: impl Fn(&Cell) -> bool,
        mut step: impl FnMut(&[Cell], usize, &mut Vec<Cell>) -> usize,
    ) {
        let Some(mut at) = self.cells.iter().position(&is_about) else { return };
        let mut out = Vec::with_capacity(self.cells.len() + 8);
        out.extend_from_slice(&self.cells[..at]);
        while let Some(cell) = self.cells.get(at) {
            if is_about(cell) {
                at += step(&self.cells, at, &mut out);
            } else {
                out.push(*cell);
                at += 1;
            }
        }
        self.cells = out;
    }
}

impl Cell {
    /// Another character in its place.
    pub(super) const fn with(self, character: char) -> Self {
        Self { character, ..self }
    }

    pub(super) fn is(&self, character: char) -> bool {
        self.character == character && !self.literal
    }

    /// Whether both belong to one text.
    pub(super) fn is_beside(&self, other: &Self) -> bool {
        self.text == other.text
    }

    pub(super) fn is_space(&self) -> bool {
        is_space(self.character)
    }
}

pub(super) fn pop_spaces(cells: &mut Vec<Cell>) {
    while cells.last().is_some_and(Cell::is_space) {
        cells.pop();
    }
}
