//! Whatever a person has to mend: problems, and the places they are in.

mod arguments;
mod draw;
mod json;
mod problem;
mod source;
mod suggestion;
mod wording;

pub use arguments::{Argument, Arguments};
pub use draw::{Palette, draw};
pub use json::json;
pub use problem::{Diagnostic, Label, Severity, sort};
pub use source::{FileId, Position, Source, Sources, Span, Spanned};
pub use suggestion::{SUGGESTION, distance, nearest};
pub use wording::{Wording, help, message};
