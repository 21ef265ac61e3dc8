//! Footnotes: where text marks them, and their words at its end.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::diagnostic::{Diagnostic, Span};

use super::stage::{Stage, Written};
use super::tree::{Block, Inline, Prose};
use super::walk::for_each_line_mut;

/// The footnotes of a text that is being read.
#[derive(Default)]
pub(super) struct Footnotes {
    /// The labels of marks, in the order in which the text first has them.
    marked: Vec<String>,
    notes: BTreeMap<String, (Vec<Block<Written>>, Span)>,
}

impl Footnotes {
    /// The number of the footnote with a label, which a mark names.
    pub(super) fn mark(&mut self, label: &str) -> usize {
        let known = self.marked.iter().position(|marked| marked == label);
        known.unwrap_or_else(|| {
            self.marked.push(label.to_owned());
            self.marked.len() - 1
        }) + 1
    }

    /// Keeps the words of a footnote; a second one with its label is reported.
    pub(super) fn keep(
        &mut self,
        label: String,
        words: Vec<Block<Written>>,
        span: Span,
        faults: &mut Vec<Diagnostic>,
    ) {
        match self.notes.entry(label) {
            Entry::Vacant(entry) => {
                entry.insert((words, span));
            }
            Entry::Occupied(entry) => {
                let fault = Diagnostic::error("repeated-footnote");
                faults.push(fault.with("label", entry.key().as_str()).at(span));
            }
        }
    }

    /// The footnotes as the last block of their text; one that nothing marks is reported.
    pub(super) fn finish(mut self, faults: &mut Vec<Diagnostic>) -> Option<Block<Written>> {
        let marked = self.marked.iter().filter_map(|label| self.notes.remove(label));
        let notes: Vec<_> = marked.map(|(words, _)| words).collect();
        for (label, (_, span)) in self.notes {
            faults.push(Diagnostic::error("unused-footnote").with("label", label).at(span));
        }
        (!notes.is_empty()).then_some(Block::Footnotes { first: 1, notes })
    }
}

impl<S: Stage> Prose<S> {
    /// Numbers its footnotes from `first` on, and gives the number behind its last one.
    pub fn number_footnotes(&mut self, first: usize) -> usize {
        let mut next = first;
        let mut start = 0;
        for at in 0..self.blocks.len() {
            if let Block::Footnotes { first, notes } = &mut self.blocks[at] {
                let by = next.saturating_sub(*first);
                (*first, next) = (next, next + notes.len());
                for_each_line_mut(&mut self.blocks[start..=at], &mut |line| shift(line, by));
                start = at + 1;
            }
        }
        next
    }

    /// Puts its footnotes, which are numbered, before those of the text that follows it.
    pub fn hand_on_footnotes(&mut self, following: &mut Self) {
        let Some(Block::Footnotes { .. }) = self.blocks.last() else { return };
        let Some(Block::Footnotes { first, mut notes }) = self.blocks.pop() else { return };
        let following = &mut following.blocks;
        if let Some(Block::Footnotes { .. }) = following.last()
            && let Some(Block::Footnotes { notes: behind, .. }) = following.pop()
        {
            notes.extend(behind);
        }
        following.push(Block::Footnotes { first, notes });
    }
}

fn shift<S: Stage>(line: &mut [Inline<S>], by: usize) {
    for inline in line {
        match inline {
            Inline::Footnote(number) => *number += by,
            Inline::Strong(content) | Inline::Emphasis(content) | Inline::Link { content, .. } => {
                shift(content, by);
            }
            Inline::Text(_) | Inline::Code(_) | Inline::Fact(_) | Inline::Break => {}
        }
    }
}
