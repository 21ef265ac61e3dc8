//! Media lists: a record in YAML, or a sheet in CSV as Excel and Outlook export it.
//!
//! A list may be long, so nobody is kept: each person is handed on as soon as they are read, and
//! what is wrong is counted once there is more of it than anybody mends in one go.

mod findings;
mod person;
mod record;
mod rows;
mod sheet;
#[cfg(test)]
mod tests;
mod visit;
mod words;

pub(super) use record::Record;
pub use record::media_list;
pub use sheet::{Sheet, media_sheet};
pub use visit::Visit;
pub use words::ListVocabulary;
