//! A release in all its languages, side by side: where they state different things.
//!
//! The original language is held against each of the others, part by part and line by line. What one
//! moves into another sentence, repeats or leaves to a pronoun is no difference; what it states
//! instead of something else is one.

mod difference;
mod matching;
mod pages;
mod release;

pub use difference::{Difference, Kind, Side};
pub use release::{Line, Release, Section, Spoken};
