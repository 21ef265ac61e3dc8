//! The letter itself: what is the same for all, and the places that its addressee fills.

use crate::diagnostic::Diagnostic;
use crate::format::greeting_in_html;
use crate::model::EmailAddress;

use super::composition::Composition;
use super::slot::Slot;
use super::token::{letter_token, message_id};
use super::{field, quoted_printable};

/// A letter in one language, all but its addressee.
///
/// Lines end with CRLF and are at most 76 bytes long in bodies, 998 anywhere (RFC 5322); all bytes
/// are ASCII. Only the `To` of an addressee whose letter box is named beyond ASCII is UTF-8 (RFC
/// 6532), since that letter can go by SMTPUTF8 only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stationery {
    pub(super) campaign: String,
    pub(super) domain: String,
    pub(super) letter: Vec<u8>,
    pub(super) openings: Vec<Opening>,
}

/// A place in the letter that its addressee fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Opening {
    /// Where it is; the letter has no byte for it.
    pub(super) at: usize,
    pub(super) slot: Slot,
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
    pub(super) fn open(campaign: String, domain: String, marked: &[u8]) -> Self {
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
