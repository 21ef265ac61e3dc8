//! Plain words out of running text.

use super::stage::Stage;
use super::tree::{Block, Inline, Prose};
use super::walk::for_each_inline_in;

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

impl<S: Stage> Prose<S> {
    /// The words of the first paragraph, without any markup; facts are left out.
    #[must_use]
    pub fn first_paragraph(&self) -> Option<String> {
        self.blocks.iter().find_map(|block| match block {
            Block::Paragraph(content) => Some(line_words(content)),
            _ => None,
        })
    }
}
