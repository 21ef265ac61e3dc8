//! Plain words out of running text.

use crate::diagnostic::Span;

use super::stage::{Stage, Written};
use super::tree::{Block, Inline, Prose};
use super::walk::{for_each_inline_in, for_each_line};

/// The words of a line, without any markup; facts are left out.
#[must_use]
pub fn line_words<S: Stage>(content: &[Inline<S>]) -> String {
    let mut words = String::new();
    for_each_inline_in(content, &mut |inline| match inline {
        Inline::Text(text) | Inline::Code(text) => words.push_str(&text.value),
        Inline::Break => words.push(' '),
        Inline::Strong(_)
        | Inline::Emphasis(_)
        | Inline::Link { .. }
        | Inline::Fact(_)
        | Inline::Footnote(_) => {}
    });
    words
}

/// Where a line stands, from its first words to its last.
#[must_use]
pub fn line_span(line: &[Inline<Written>]) -> Option<Span> {
    let mut whole: Option<Span> = None;
    for_each_inline_in(line, &mut |inline| {
        let span = match inline {
            Inline::Text(text) | Inline::Code(text) => text.span,
            Inline::Fact(reference) => reference.span,
            Inline::Link { span, .. } => *span,
            Inline::Strong(_) | Inline::Emphasis(_) | Inline::Break | Inline::Footnote(_) => return,
        };
        whole = Some(whole.map_or(span, |whole| Span { end: span.end.max(whole.end), ..whole }));
    });
    whole
}

impl<S: Stage> Prose<S> {
    /// The words of the first paragraph, or else of the first line that has any, without markup;
    /// facts are left out.
    #[must_use]
    pub fn first_words(&self) -> Option<String> {
        let paragraph = self.blocks.iter().find_map(|block| match block {
            Block::Paragraph(content) => Some(line_words(content)),
            _ => None,
        });
        paragraph.or_else(|| {
            let mut first = None;
            for_each_line(&self.blocks, &mut |line| {
                let words = line_words(line);
                if first.is_none() && !words.is_empty() {
                    first = Some(words);
                }
            });
            first
        })
    }
}
