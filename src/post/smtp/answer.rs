//! What became of a letter that was handed to a relay.

use crate::diagnostic::Diagnostic;
use crate::model::EmailAddress;

use super::fault::RelayFault;
use super::reply::Reply;
use super::stage::Stage;

/// A letter and its envelope.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a> {
    /// Where the mail system reports that it could not be delivered.
    pub sender: &'a EmailAddress,
    /// Who gets it.
    pub recipient: &'a EmailAddress,
    /// Header and body, each line ended by CRLF; without doubled dots.
    pub content: &'a [u8],
}

/// What became of a letter that was handed to a relay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The relay took it.
    Accepted(Reply),
    /// The relay did not take it, and may later (4xx).
    Deferred {
        /// Where in the dialogue.
        stage: Stage,
        /// What it said; after 421 the session is closed.
        reply: Reply,
    },
    /// The relay does not take this letter for this recipient (5xx).
    Refused {
        /// Where in the dialogue.
        stage: Stage,
        /// What it said.
        reply: Reply,
    },
    /// It was not offered, since this relay could not take it.
    Unsuitable(Unsuitable),
    /// Its final dot left, or may have left, and no whole reply came: only the relay knows.
    Doubt(Silence),
    /// The connection failed before the final dot: the relay did not take it.
    NotAccepted(RelayFault),
    /// The relay serves no letter of this sender, or of this session: it did not take this one, and
    /// will take no other.
    ServiceRefused(RelayFault),
    /// Leave was not given: the final dot was not sent, and the session is closed.
    Withheld,
}

/// Why a letter is not offered to a relay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsuitable {
    /// An address is beyond ASCII before the `@`, and the relay takes ASCII only (RFC 6531).
    NeedsSmtpUtf8,
    /// There are bytes beyond ASCII in it, and the relay takes ASCII only (RFC 6152).
    NeedsEightBit,
    /// It is larger than the relay takes (RFC 1870).
    TooLarge {
        /// How large it is, in bytes.
        size: u64,
        /// How large it may be, in bytes.
        limit: u64,
    },
    /// A line of it does not end with CRLF: a fault of ours.
    Malformed,
}

impl Unsuitable {
    /// The reason in words for people.
    #[must_use]
    pub fn diagnostic(self, recipient: &EmailAddress) -> Diagnostic {
        let diagnostic = match self {
            Unsuitable::NeedsSmtpUtf8 => Diagnostic::error("letter-needs-smtputf8"),
            Unsuitable::NeedsEightBit => Diagnostic::error("letter-needs-8bitmime"),
            Unsuitable::TooLarge { size, limit } => Diagnostic::error("letter-too-large")
                .with("size", size.to_string())
                .with("limit", limit.to_string()),
            Unsuitable::Malformed => Diagnostic::error("letter-malformed"),
        };
        diagnostic.with("address", recipient.as_str())
    }
}

/// What there was instead of an answer to the final dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// Writing the dot failed: it may have left all the same.
    Unwritten,
    /// The relay closed the connection, or the connection broke.
    Closed,
    /// Nothing came for as long as one may wait.
    TimedOut,
    /// What came is no answer.
    Garbled,
}

impl Silence {
    /// A stable name for records: `closed`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Silence::Unwritten => "unwritten",
            Silence::Closed => "closed",
            Silence::TimedOut => "timed-out",
            Silence::Garbled => "garbled",
        }
    }
}
