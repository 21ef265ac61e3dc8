//! Plain words out of running text.

use super::{Block, Inline, Prose};

/// The words of a line, without any markup; facts are left out.
#[must_use]
pub fn line_words(content: &[Inline]) -> String {
    let mut words = String::new();
    push_words(content, &mut words);
    words
}

impl Prose {
    /// The words of the first paragraph, without any markup; facts are left out.
    #[must_use]
    pub fn first_paragraph(&self) -> Option<String> {
        self.blocks.iter().find_map(|block| match block {
            Block::Paragraph(content) => Some(line_words(content)),
            _ => None,
        })
    }
}

fn push_words(content: &[Inline], words: &mut String) {
    for inline in content {
        match inline {
            Inline::Text(text) | Inline::Code(text) => words.push_str(&text.value),
            Inline::Strong(content) | Inline::Emphasis(content) | Inline::Link { content, .. } => {
                push_words(content, words);
            }
            Inline::Break => words.push(' '),
            Inline::Fact(_) => {}
        }
    }
}
