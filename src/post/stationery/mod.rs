//! Stationery: a letter in one language, all but its addressee, encoded once and filled in for each.
//!
//! What a mail program needs is in every letter, and nothing that spies on its reader. Nothing
//! comes from the clock or from chance, so that a letter that goes out again is byte for byte the
//! same.

mod attachment;
mod composition;
mod field;
mod frozen;
mod quoted_printable;
mod slot;
mod token;

#[cfg(test)]
mod tests;

use crate::diagnostic::Diagnostic;
use crate::format::greeting_in_html;
use crate::model::EmailAddress;

pub use attachment::Attachment;
pub use composition::Composition;
pub use token::{fingerprint, letter_token, message_id};

use slot::Slot;

/// A letter in one language, all but its addressee.
///
/// Lines end with CRLF and are at most 76 bytes long in bodies, 998 anywhere (RFC 5322); all bytes
/// are ASCII. Only the `To` of an addressee whose letter box is named beyond ASCII is UTF-8 (RFC
/// 6532), since that letter can go by SMTPUTF8 only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stationery {
    campaign: String,
    domain: String,
    letter: Vec<u8>,
    openings: Vec<Opening>,
}

/// A place in the letter that its addressee fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Opening {
    /// Where it is; the letter has no byte for it.
    at: usize,
    slot: Slot,
    /// How many bytes its line has before it.
    before: usize,
    /// How many bytes its line has after it.
    after: usize,
}

/// What differs from letter to letter.
#[derive(Clone, Copy, Debug)]
pub struct AddresseeLines<'a> {
    /// The name beside the address; may be empty.
    pub name: &'a str,
    /// Where the letter goes.
    pub address: &'a EmailAddress,
    /// The words that greet, as plain text.
    pub greeting: &'a str,
}

impl Stationery {
    /// Builds the letter that a composition describes.
    ///
    /// # Errors
    ///
    /// Tells what keeps it from being a letter: a greeting that does not stand exactly once in a
    /// part, an address of the sender beyond ASCII, a file or a header that no mail can carry.
    pub fn compose(composition: &Composition<'_>) -> Result<Self, Diagnostic> {
        let marked = composition.to_marked_letter()?;
        Ok(Self::open(composition.campaign.to_owned(), composition.from.domain(), &marked))
    }

    /// Writes a letter to one addressee, after what `into` holds already.
    pub fn fill(&self, addressee: &AddresseeLines<'_>, into: &mut Vec<u8>) {
        let token = letter_token(&self.campaign, &addressee.address.key());
        let greeting = field::clean(addressee.greeting);
        into.reserve(self.letter.len() + 1024);
        let mut done = 0;
        for opening in &self.openings {
            into.extend_from_slice(&self.letter[done..opening.at]);
            done = opening.at;
            match opening.slot {
                Slot::Addressee => field::mailbox(addressee.name, addressee.address, "To", into),
                Slot::Token => into.extend_from_slice(token.as_bytes()),
                Slot::TextGreeting => opening.fill_with(&greeting, into),
                Slot::HtmlGreeting => opening.fill_with(&greeting_in_html(&greeting), into),
            }
        }
        into.extend_from_slice(&self.letter[done..]);
    }

    /// What the letter to an address is known by: `<token@domain>`.
    #[must_use]
    pub fn message_id(&self, address: &EmailAddress) -> String {
        message_id(&self.campaign, &address.key(), &self.domain)
    }

    /// Takes the marks of slots out of a letter and remembers where they were.
    fn open(campaign: String, domain: String, marked: &[u8]) -> Self {
        let mut letter = Vec::with_capacity(marked.len());
        let mut openings = Vec::new();
        for (index, &byte) in marked.iter().enumerate() {
            let Some(slot) = Slot::marked_by(byte) else {
                letter.push(byte);
                continue;
            };
            let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
            let before = letter.iter().rev().take_while(|byte| !is_end(byte)).count();
            let after = marked[index + 1..].iter().take_while(|byte| !is_end(byte)).count();
            openings.push(Opening { at: letter.len(), slot, before, after });
        }
        Self { campaign, domain, letter, openings }
    }
}

impl Opening {
    /// Writes a greeting, and breaks the line after it if what follows would not fit.
    fn fill_with(self, greeting: &str, into: &mut Vec<u8>) {
        let column = quoted_printable::encode(greeting, self.before, into);
        if column + self.after > quoted_printable::LINE {
            into.extend_from_slice(quoted_printable::SOFT_BREAK);
        }
    }
}
