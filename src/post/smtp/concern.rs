//! Whom a refusal concerns: the reader, the letter, or whoever sends; so that a relay's rule does not
//! burn a list.

use super::reply::Reply;
use super::stage::Stage;

/// Whom a refusal concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concern {
    /// This reader: the letter box is gone, full, or does not want it.
    Reader,
    /// What is sent: it is too large, or of a kind that is not taken. It would be refused for
    /// everybody.
    Letter,
    /// Who sends, or from where. Everything would be refused.
    Sender,
    /// It does not say.
    Unsaid,
}

/// What mail servers say in words to those whom they do not serve, where they give no enhanced code
/// that tells: Exim, Postfix, Sendmail, Exchange, and lists of blocked hosts.
const TO_SENDERS: &[&str] = &[
    "relay not permitted",
    "relaying not permitted",
    "relay access denied",
    "relaying denied",
    "unable to relay",
    "not permitted to relay",
    "sender verify failed",
    "sender address rejected",
    "sender rejected",
    "client host rejected",
    "helo command rejected",
    "bad helo",
    "authentication required",
    "blocked using",
];

/// Whom a refusal at a stage concerns, as far as it can be told.
///
/// The codes are those of RFC 3463, RFC 5248, RFC 7372 and RFC 7505.
#[must_use]
pub fn concern(stage: Stage, reply: &Reply) -> Concern {
    if let Some((_, subject, detail)) = reply.enhanced {
        match (subject, detail) {
            // The sender's address; the system; the protocol; a sender that is not authenticated.
            (1, 7 | 8) | (3, 2 | 5) | (5, _) | (7, 8..=15 | 20..=29) => return Concern::Sender,
            (3, 4) | (2, 3) | (6, _) => return Concern::Letter,
            (1 | 2, _) => return Concern::Reader,
            _ => {}
        }
    }
    if reply.code == 552 && stage != Stage::Recipient {
        return Concern::Letter;
    }
    let said = reply.text.to_lowercase();
    if TO_SENDERS.iter().any(|words| said.contains(words)) {
        return Concern::Sender;
    }
    Concern::Unsaid
}

#[cfg(test)]
mod tests {
    use super::{Concern, concern};
    use crate::post::smtp::Stage;
    use crate::post::smtp::reply::Reply;

    type Enhanced = Option<(u8, u16, u16)>;

    #[test]
    fn whom_a_refusal_concerns_is_told_by_its_codes_or_its_words() {
        use Concern::{Letter, Reader, Sender, Unsaid};

        let cases: &[(Stage, u16, Enhanced, &str, Concern)] = &[
            (Stage::Recipient, 550, Some((5, 1, 1)), "User unknown", Reader),
            (Stage::Recipient, 552, Some((5, 2, 2)), "Mailbox full", Reader),
            (Stage::Recipient, 552, None, "Mailbox full", Unsaid),
            (Stage::Mail, 552, None, "Message size exceeds fixed limit", Letter),
            (Stage::Verdict, 552, Some((5, 3, 4)), "Message too big", Letter),
            (Stage::Verdict, 554, Some((5, 6, 0)), "Attachment type not allowed", Letter),
            (Stage::Verdict, 550, Some((5, 7, 26)), "This mail is unauthenticated", Sender),
            (Stage::Recipient, 550, None, "relay not permitted", Sender),
            (Stage::Recipient, 550, None, "Sender verify failed", Sender),
            (
                Stage::Recipient,
                554,
                Some((5, 7, 1)),
                "<a@example.org>: Relay access denied",
                Sender,
            ),
            (Stage::Recipient, 550, Some((5, 1, 8)), "Sender address rejected", Sender),
            (Stage::Verdict, 554, Some((5, 7, 1)), "this is spam", Unsaid),
            (Stage::Recipient, 550, None, "no", Unsaid),
        ];
        for (stage, code, enhanced, text, expected) in cases {
            let reply = Reply { code: *code, enhanced: *enhanced, text: (*text).to_owned() };
            assert_eq!(concern(*stage, &reply), *expected, "{stage:?} {reply}");
        }
    }
}
