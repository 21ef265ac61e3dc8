//! Running text as a tree: what Markdown becomes, and what formats write.

mod markdown;
mod references;
mod words;

pub use markdown::parse;
pub use references::parse_line;
pub use words::line_words;

use crate::diagnostic::{Span, Spanned};

/// Running text: blocks in reading order.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    /// The blocks, in reading order.
    pub blocks: Vec<Block>,
}

/// A block of running text.
#[derive(Clone, Debug)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A heading inside the text; level 2 is the highest, since level 1 is the headline.
    Heading {
        /// From 2 to 4.
        level: u8,
        /// Its words.
        content: Vec<Inline>,
    },
    /// A list.
    List {
        /// The number of the first item, if the items are numbered.
        first: Option<u64>,
        /// The items, each made of blocks.
        items: Vec<Vec<Block>>,
    },
    /// What somebody said.
    Quote(Quote),
    /// A table; every row has as many cells as the head.
    Table {
        /// The cells of the head.
        head: Vec<Vec<Inline>>,
        /// The rows.
        rows: Vec<Vec<Vec<Inline>>>,
        /// How each column is aligned.
        alignments: Vec<Alignment>,
    },
    /// A line across the text.
    Rule,
}

/// How a column of a table is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// As the language reads.
    Start,
    /// In the middle.
    Center,
    /// Against the reading direction: figures.
    End,
}

/// A block quote, with its speaker if its last line names one.
#[derive(Clone, Debug)]
pub struct Quote {
    /// What was said.
    pub blocks: Vec<Block>,
    /// Who said it.
    pub speaker: Option<Speaker>,
    /// The whole quote.
    pub span: Span,
}

/// Who said a quote.
#[derive(Clone, Debug)]
pub enum Speaker {
    /// The id of a person, as written after `— @`.
    Person(Spanned<String>),
    /// The attribution in words: name, role and organization, put there by the view.
    Words(Attribution),
}

/// Who said a quote, in the words of one language.
#[derive(Clone, Debug)]
pub struct Attribution {
    /// The speaker's name.
    pub name: String,
    /// Role and organization, if known.
    pub role: Option<String>,
}

/// A piece of a line.
#[derive(Clone, Debug)]
pub enum Inline {
    /// Words.
    Text(Text),
    /// Important words.
    Strong(Vec<Inline>),
    /// Stressed words, or a title.
    Emphasis(Vec<Inline>),
    /// A link.
    Link {
        /// Where to: `https:`, `http:`, `mailto:` or `tel:`.
        target: String,
        /// Its words.
        content: Vec<Inline>,
        /// The whole link.
        span: Span,
    },
    /// Text to be taken literally: never set, never translated.
    Code(Text),
    /// The place of a fact.
    Fact(FactReference),
    /// A line break that is meant.
    Break,
}

/// Words, and where their author wrote them.
#[derive(Clone, Debug)]
pub struct Text {
    /// The words.
    pub value: String,
    /// Their place.
    pub span: Span,
}

/// `{key}`, `{organization.key}` or `{key:words}`: the place of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactReference {
    /// The organization whose fact it is; none for a fact of the record itself.
    pub organization: Option<String>,
    /// The key of the fact.
    pub key: String,
    /// How it is written.
    pub form: FactForm,
    /// The reference with its braces.
    pub span: Span,
}

/// How a fact is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactForm {
    /// In figures, as the language writes them.
    Figures,
    /// In words: `five`.
    Words,
}

impl Prose {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }
}

/// Visits all inlines of `blocks`, those inside others too, in reading order.
pub fn for_each_inline<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Inline)) {
    for block in blocks {
        match block {
            Block::Paragraph(content) | Block::Heading { content, .. } => inlines(content, visit),
            Block::List { items, .. } => {
                for item in items {
                    for_each_inline(item, visit);
                }
            }
            Block::Quote(quote) => for_each_inline(&quote.blocks, visit),
            Block::Table { head, rows, .. } => {
                for cell in head.iter().chain(rows.iter().flatten()) {
                    inlines(cell, visit);
                }
            }
            Block::Rule => {}
        }
    }
}

fn inlines<'a>(content: &'a [Inline], visit: &mut dyn FnMut(&'a Inline)) {
    for inline in content {
        visit(inline);
        match inline {
            Inline::Strong(content) | Inline::Emphasis(content) | Inline::Link { content, .. } => {
                inlines(content, visit);
            }
            Inline::Text(_) | Inline::Code(_) | Inline::Fact(_) | Inline::Break => {}
        }
    }
}

/// Visits all quotes of `blocks`, those inside others too, in reading order.
pub fn for_each_quote<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Quote)) {
    for block in blocks {
        match block {
            Block::Quote(quote) => {
                visit(quote);
                for_each_quote(&quote.blocks, visit);
            }
            Block::List { items, .. } => {
                for item in items {
                    for_each_quote(item, visit);
                }
            }
            _ => {}
        }
    }
}
