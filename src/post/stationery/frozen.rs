//! Stationery as the ledger keeps it: a line that says what it is, then the letter with its marks.

use jiff::ZonedDateTime;
use serde::{Deserialize, Serialize};

use super::slot::Slot;
use super::{Stationery, token};
use crate::diagnostic::Diagnostic;

/// What the line starts with; the number changes with the shape of what follows.
const KIND: &str = "heraut-stationery";
const VERSION: &str = "1";

/// What fills the slots, besides the addressee.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    campaign: String,
    domain: String,
}

impl Stationery {
    /// The stationery as bytes that stay readable: their kind, version and fingerprint, then what
    /// fills the slots, then the letter.
    ///
    /// The same stationery gives the same bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let head = Head { campaign: self.campaign.clone(), domain: self.domain.clone() };
        // Two texts always become JSON, which is one line.
        let mut content = serde_json::to_vec(&head).unwrap_or_default();
        content.push(b'\n');
        content.append(&mut self.marked());
        let mut bytes = format!("{KIND} {VERSION} {}\n", token::fingerprint(&content)).into_bytes();
        bytes.append(&mut content);
        bytes
    }

    /// The same letter, dated otherwise.
    ///
    /// # Errors
    ///
    /// If the instant is one that no letter can carry.
    pub fn redated(&self, dated: &ZonedDateTime) -> Result<Self, Diagnostic> {
        let date = jiff::fmt::rfc2822::to_string(dated).map_err(|cause| {
            Diagnostic::error("letter-date-impossible")
                .with("date", dated.to_string())
                .because(cause)
        })?;
        let mut letter = Vec::with_capacity(self.letter.len() + 8);
        let marked = self.marked();
        let mut is_header = true;
        for line in marked.split_inclusive(|byte| *byte == b'\n') {
            is_header &= line != b"\r\n";
            if is_header && line.starts_with(b"Date: ") {
                letter.extend_from_slice(format!("Date: {date}\r\n").as_bytes());
            } else {
                letter.extend_from_slice(line);
            }
        }
        Ok(Self::open(self.campaign.clone(), self.domain.clone(), &letter))
    }

    /// The letter with its marks.
    fn marked(&self) -> Vec<u8> {
        let mut content = Vec::with_capacity(self.letter.len() + self.openings.len());
        let mut done = 0;
        for opening in &self.openings {
            content.extend_from_slice(&self.letter[done..opening.at]);
            content.push(opening.slot.mark());
            done = opening.at;
        }
        content.extend_from_slice(&self.letter[done..]);
        content
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote.
    ///
    /// # Errors
    ///
    /// Says if they are of a version that this program does not know, or not what was written.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Diagnostic> {
        let damaged = || Diagnostic::error("stationery-damaged");
        let (kind, content) = split_line(bytes).ok_or_else(damaged)?;
        let kind = std::str::from_utf8(kind).map_err(|_| damaged())?;
        let [KIND, version, fingerprint] = kind.split(' ').collect::<Vec<_>>()[..] else {
            return Err(damaged());
        };
        if version != VERSION {
            return Err(Diagnostic::error("stationery-of-another-version").with("version", version));
        }
        if fingerprint != token::fingerprint(content) {
            return Err(damaged());
        }
        let (head, letter) = split_line(content).ok_or_else(damaged)?;
        let head: Head = serde_json::from_slice(head).map_err(|cause| damaged().because(cause))?;
        let stationery = Self::open(head.campaign, head.domain, letter);
        let has = |slot| stationery.openings.iter().filter(|opening| opening.slot == slot).count();
        let once = [Slot::Addressee, Slot::TextGreeting, Slot::HtmlGreeting];
        if once.into_iter().any(|slot| has(slot) != 1) || has(Slot::Token) == 0 {
            return Err(damaged());
        }
        Ok(stationery)
    }
}

fn split_line(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    Some((&bytes[..end], &bytes[end + 1..]))
}
