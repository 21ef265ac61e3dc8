//! E-mail addresses.

use std::fmt;

use super::percent_encoded;

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
        let is_domain = labels >= 2 && domain.split('.').all(label);
        (fits && dot_atom(local) && is_domain && idna::domain_to_ascii(domain).is_ok())
            .then(|| Self(text.to_owned()))
    }

    /// The address as a key: two that lead to one letter box have the same.
    ///
    /// The domain is compared as DNS does. Capitals are not told apart before the `@` either: RFC
    /// 5321, section 2.4, would let a host do so, no host that press contacts use does, and nobody
    /// is to get a letter twice for a capital.
    #[must_use]
    pub fn key(&self) -> String {
        let (local, domain) = self.parts();
        format!("{}@{}", local.to_lowercase(), Self::ascii_domain(domain))
    }

    /// The address as an SMTP dialogue without SMTPUTF8 can carry it, its domain in ASCII; nothing
    /// if the part before the `@` is beyond ASCII (RFC 6531).
    #[must_use]
    pub fn ascii(&self) -> Option<String> {
        let (local, domain) = self.parts();
        local.is_ascii().then(|| format!("{local}@{}", Self::ascii_domain(domain)))
    }

    /// The domain, in ASCII.
    #[must_use]
    pub fn domain(&self) -> String {
        Self::ascii_domain(self.parts().1)
    }

    /// The address of a letter that is still to be written, to this one (RFC 6068):
    /// `mailto:press@example.org?subject=Stop`; without a subject if that is empty.
    ///
    /// It is ASCII on one line, fit for a header and for an attribute of HTML.
    #[must_use]
    pub fn mailto(&self, subject: &str) -> String {
        let address = self.ascii().unwrap_or_else(|| self.0.clone());
        let mut mailto = format!("mailto:{}", percent_encoded(&address, b"-._~@+"));
        if !subject.is_empty() {
            mailto.push_str("?subject=");
            mailto.push_str(&percent_encoded(subject, b"-._~"));
        }
        mailto
    }

    fn parts(&self) -> (&str, &str) {
        self.0.split_once('@').unwrap_or((&self.0, ""))
    }

    fn ascii_domain(domain: &str) -> String {
        idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_lowercase())
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
    fn two_spellings_of_one_letter_box_have_one_key() {
        let key = |text| EmailAddress::parse(text).expect("an address").key();
        assert_eq!(key("Fiona@Petri-Post.Example.COM"), key("fiona@petri-post.example.com"));
        assert_eq!(key("redactie@exämple.be"), key("Redactie@xn--exmple-cua.be"));
        assert_ne!(key("a@example.org"), key("b@example.org"));
    }

    #[test]
    fn a_domain_beyond_ascii_can_be_carried_without_smtputf8() {
        let ascii = |text| EmailAddress::parse(text).expect("an address").ascii();
        assert_eq!(ascii("press@exämple.be").as_deref(), Some("press@xn--exmple-cua.be"));
        assert_eq!(ascii("zoë@example.be"), None);
    }

    #[test]
    fn an_address_for_letters_holds_nothing_that_has_a_meaning_there() {
        let mailto = |text, subject| EmailAddress::parse(text).expect("an address").mailto(subject);
        assert_eq!(
            mailto("press+stop@example.org", "Stop"),
            "mailto:press+stop@example.org?subject=Stop"
        );
        assert_eq!(
            mailto("a&b?c/d%e@example.org", "Stop & fin"),
            "mailto:a%26b%3Fc%2Fd%25e@example.org?subject=Stop%20%26%20fin"
        );
        assert_eq!(mailto("a@exämple.org", "Stop"), "mailto:a@xn--exmple-cua.org?subject=Stop");
        assert_eq!(
            mailto("zoë@example.org", "Genug\r\nBcc: x"),
            "mailto:zo%C3%AB@example.org?subject=Genug%0D%0ABcc%3A%20x"
        );
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
