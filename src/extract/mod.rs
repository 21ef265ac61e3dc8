//! What texts state: figures, days, times, addresses and roles are read out of prose by value, so
//! that *dix-huit mille cinq cents*, `18.500` and `18,500` are one.
//!
//! One engine reads the tables of each language ([`crate::locale::FactWords`]); no language is known
//! here.

mod days;
mod figures;
mod line;
mod names;
mod number;
mod reader;
mod scan;
mod statement;
mod times;
mod tokens;
mod words;

pub use figures::stated;
pub use names::Names;
pub use number::Number;
pub use scan::{Known, Language, NoFacts, statements};
pub use statement::{Clause, Day, Figure, Matter, Statement, Unit, Weight};
