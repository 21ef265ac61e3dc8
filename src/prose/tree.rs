//! The tree: blocks, and the pieces of their lines.

use std::ops::Range;

use crate::diagnostic::Span;

use super::stage::Stage;
use super::table::Table;

/// Running text: blocks in reading order.
#[derive(Clone, Debug, Default)]
pub struct Prose<S: Stage> {
    /// The blocks, in reading order.
    pub blocks: Vec<Block<S>>,
}

/// A block of running text.
#[derive(Clone, Debug)]
pub enum Block<S: Stage> {
    /// A paragraph.
    Paragraph(Vec<Inline<S>>),
    /// A heading inside the text; level 2 is the highest, since level 1 is the headline.
    Heading {
        /// From 2 to 4.
        level: u8,
        /// Its words.
        content: Vec<Inline<S>>,
    },
    /// A list.
    List {
        /// The number of the first item, if the items are numbered.
        first: Option<u64>,
        /// The items, each made of blocks.
        items: Vec<Vec<Block<S>>>,
    },
    /// What somebody said.
    Quote(Quote<S>),
    /// A table.
    Table(Table<Inline<S>>),
    /// The place of a table that is data.
    Placed(S::Table),
    /// A line across the text.
    Rule,
    /// The footnotes of the text before it, back to those of another.
    Footnotes {
        /// The number of the first one.
        first: usize,
        /// Their words, each made of blocks.
        notes: Vec<Vec<Block<S>>>,
    },
}

/// A block quote, with its speaker if its last line names one.
#[derive(Clone, Debug)]
pub struct Quote<S: Stage> {
    /// What was said.
    pub blocks: Vec<Block<S>>,
    /// Who said it.
    pub speaker: Option<S::Speaker>,
    /// Whether the speaker is named before what was said: `Name, role: “…”`.
    pub leads: bool,
    /// The whole quote.
    pub span: Span,
}

/// A piece of a line.
#[derive(Clone, Debug)]
pub enum Inline<S: Stage> {
    /// Words.
    Text(Text),
    /// Important words.
    Strong(Vec<Inline<S>>),
    /// Stressed words, or a title.
    Emphasis(Vec<Inline<S>>),
    /// A link.
    Link {
        /// Where to: `https:`, `http:`, `mailto:` or `tel:`.
        target: String,
        /// Its words.
        content: Vec<Inline<S>>,
        /// The whole link.
        span: Span,
    },
    /// Text to be taken literally: never set, never translated.
    Code(Text),
    /// The place of a fact.
    Fact(S::Fact),
    /// A line break that is meant.
    Break,
    /// The mark of a footnote: its number.
    Footnote(usize),
}

/// Words, and where their author wrote them.
#[derive(Clone, Debug)]
pub struct Text {
    /// The words.
    pub value: String,
    /// Their place.
    pub span: Span,
}

impl Text {
    /// The place of a part of the words: exact where they are written as they read.
    #[must_use]
    pub fn place(&self, part: Range<usize>) -> Span {
        let offset = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
        if self.span.range().len() != self.value.len() {
            return self.span;
        }
        let start = self.span.start + offset(part.start);
        Span { start, end: self.span.start + offset(part.end), ..self.span }
    }
}

impl<S: Stage> Prose<S> {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }
}
