//! Running text as a tree: what Markdown becomes, and what formats write.
//!
//! Prose is *written* by authors, with the places of facts in it and the ids of those who speak; the
//! view makes *said* prose of it, which has neither: no format can meet a fact that nobody filled in.

mod addresses;
mod footnotes;
mod left_over;
mod markdown;
mod quotes;
mod references;
mod stage;
mod strong;
mod table;
mod tree;
mod typed;
mod walk;
mod words;

pub use markdown::parse;
pub use quotes::may_stand_in_id;
pub use references::parse_line;
pub use stage::{
    Attribution, FactForm, FactReference, Said, SpeakerReference, Stage, TableReference, Written,
};
pub use table::{Alignment, Bar, Chart, ColumnGroup, Row, RowKind, Table};
pub use tree::{Block, Inline, Prose, Quote, Text};
pub use typed::{has_structure, is_printable, mended};
pub use walk::{
    Holder, Speech, for_each_held_line, for_each_inline, for_each_inline_in, for_each_line,
    for_each_line_mut, for_each_placed, for_each_quote, said_line,
};
pub use words::{line_span, line_words};
