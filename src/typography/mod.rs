//! Prose as a language sets it: quotation marks, apostrophes, dashes and no-break spaces.
//!
//! Setting is idempotent, keeps every letter and digit, and leaves addresses and code alone. What a
//! language wants stands in a [`Profile`](crate::locale::Profile); no language is known here. A rule is a file: it rewrites
//! the characters of one line, across its markup.

mod addresses;
mod changes;
mod classes;
mod dashes;
mod ellipses;
mod figures;
mod hours;
mod marks;
mod medium;
mod minus;
mod quotes;
mod run;
mod setting;
mod spelling;
mod together;
mod unclosed;

pub use changes::{Change, changes};
pub use classes::{is_quotation_mark, is_space};
pub use medium::{for_mail, space_for_mail};
pub use quotes::is_quoted;
pub use setting::{set, set_line, set_text};
pub use unclosed::unclosed_quotation;
