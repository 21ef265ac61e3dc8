//! A release in all its languages, side by side: where they state different things.
//!
//! The original language is held against each of the others, part by part and line by line. What one
//! moves into another sentence, repeats or leaves to a pronoun is no difference; what it states
//! instead of something else is one.

mod alignment;
mod copied;
mod difference;
mod matching;
mod pages;
mod quotes;
mod reader;
mod release;
mod spelling;
mod stale;
mod structure;
mod sums;
mod table;
mod tongue;
mod within;

pub use copied::Copied;
pub use difference::{Difference, Kind, Side};
pub use quotes::Misquoted;
pub use reader::Reader;
pub use release::{Line, OrganizationFact, Release, Section, Spoken, SpokenQuote};
pub use spelling::Misspelling;
pub use stale::{Paragraph, Stale, made_from, paragraphs, stale};
pub use structure::{Piece, Uneven};
pub use sums::Missummed;
pub use table::{Row, Table, table};
pub use within::{Contradiction, Miscounted, Misdated, TypedFact};
