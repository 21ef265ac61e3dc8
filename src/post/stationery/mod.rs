//! Stationery: a letter in one language, all but its addressee, encoded once and filled in for each.
//!
//! What a mail program needs is in every letter, and nothing that spies on its reader. Nothing
//! comes from the clock or from chance, so that a letter that goes out again is byte for byte the
//! same.

mod attachment;
mod composition;
mod field;
mod frozen;
mod letter;
mod quoted_printable;
mod slot;
mod token;

#[cfg(test)]
mod tests;

pub use attachment::Attachment;
pub use composition::Composition;
pub use letter::{AddresseeLines, Stationery};
pub use token::{fingerprint, letter_token, message_id};
