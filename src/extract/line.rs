//! A line of a text as plain characters, with the way back to where they were written.

use std::ops::Range;

use crate::diagnostic::Span;
use crate::prose::{FactReference, Inline, Text, Written};

/// Stands in a line where no words do: a fact, a break, code.
pub(super) const HOLE: char = '\u{fffc}';

/// A line as characters.
#[derive(Default)]
pub(super) struct Line<'a> {
    /// Its characters.
    pub(super) text: String,
    /// From which byte on, which words.
    stretches: Vec<(usize, &'a Text)>,
    /// The facts, by the byte of their hole.
    facts: Vec<(usize, &'a FactReference)>,
    /// The links: where to, and where they stand.
    pub(super) links: Vec<(&'a str, Span)>,
}

impl<'a> Line<'a> {
    pub(super) fn of(content: &'a [Inline<Written>]) -> Self {
        let mut line = Self::default();
        line.read(content);
        line
    }

    fn read(&mut self, content: &'a [Inline<Written>]) {
        for inline in content {
            match inline {
                Inline::Text(text) => {
                    self.stretches.push((self.text.len(), text));
                    self.text.push_str(&text.value);
                }
                Inline::Strong(content) | Inline::Emphasis(content) => self.read(content),
                Inline::Link { target, content, span } => {
                    if !content.is_empty() {
                        self.links.push((target, *span));
                    }
                    if shows_address(target, content) {
                        self.text.push(HOLE);
                    } else {
                        self.read(content);
                    }
                }
                Inline::Fact(reference) => {
                    self.facts.push((self.text.len(), reference));
                    self.text.push(HOLE);
                }
                Inline::Code(_) | Inline::Break => self.text.push(HOLE),
                Inline::Footnote(_) => {}
            }
        }
    }

    /// The fact whose hole this is.
    pub(super) fn fact(&self, byte: usize) -> Option<&'a FactReference> {
        let at = self.facts.binary_search_by_key(&byte, |(byte, _)| *byte).ok()?;
        Some(self.facts[at].1)
    }

    /// Where a part of the line was written.
    pub(super) fn place(&self, range: Range<usize>) -> Option<Span> {
        let first = self.place_of(range.start)?;
        let last = self.place_of(range.end.saturating_sub(1)).unwrap_or(first);
        Some(if first.file == last.file && first.start <= last.end {
            Span { end: last.end.max(first.end), ..first }
        } else {
            first
        })
    }

    /// Where a character was written, by a byte of it.
    fn place_of(&self, byte: usize) -> Option<Span> {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        if let Some(fact) = self.fact(byte) {
            return Some(fact.span);
        }
        let at = self.stretches.partition_point(|(start, _)| *start <= byte).checked_sub(1)?;
        let (start, text) = self.stretches[at];
        let from = (byte - start).min(text.value.len());
        let behind = text.value[from..].chars().next().map_or(0, char::len_utf8);
        Some(text.place(from..from + behind))
    }
}

/// Whether a link shows its own address, or a telephone number, rather than words.
fn shows_address(target: &str, content: &[Inline<Written>]) -> bool {
    let [Inline::Text(text)] = content else { return false };
    let shown = text.value.trim();
    target.starts_with("tel:") || !shown.contains(' ') && target.ends_with(shown)
}
