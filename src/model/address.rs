//! E-mail addresses.

use std::fmt;

/// An e-mail address that a letter can be sent to.
///
/// The shape of RFC 5321's `Mailbox` without quoted local parts and address literals, which no
/// press contact has; letters beyond ASCII are allowed (RFC 6531).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Reads an address; nothing if no letter can be sent to it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (local, domain) = text.split_once('@')?;
        let atom = |character: char| {
            character.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(character)
        };
        let dot_atom = |part: &str| {
            !part.is_empty()
                && part.split('.').all(|atoms| !atoms.is_empty() && atoms.chars().all(atom))
        };
        let label = |label: &str| {
            let inner = |character: char| character.is_alphanumeric() || character == '-';
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(inner)
        };
        let labels = domain.split('.').count();
        let fits = local.len() <= 64 && text.len() <= 254;
        (fits && dot_atom(local) && labels >= 2 && domain.split('.').all(label))
            .then(|| Self(text.to_owned()))
    }

    /// The address as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::EmailAddress;

    #[test]
    fn an_address_that_a_letter_can_be_sent_to_is_read() {
        for text in ["a@b.be", "press+fr@example.org", "zoë@exämple.be", "o'neil@example.co.uk"] {
            assert!(EmailAddress::parse(text).is_some(), "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "a",
            "a@b",
            "@b.be",
            "a@",
            "a b@c.be",
            "a@b..be",
            "a@-b.be",
            "a@b.be\r\nBcc: c@d.be",
            "a.@b.be",
            "a@@b.be",
            "<a@b.be>",
        ] {
            assert!(EmailAddress::parse(text).is_none(), "{text}");
        }
    }
}
