//! What a relay offers beyond the simplest dialogue, as its answer to EHLO says.

use super::reply::Lines;

/// What a relay offers; nothing for one that knows HELO only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each extension is offered or not, whatever the others"
)]
pub struct Extensions {
    /// Several commands in one go (RFC 2920).
    pub pipelining: bool,
    /// The largest letter in bytes, if there is a limit (RFC 1870).
    pub size_limit: Option<u64>,
    /// Whether the size of a letter can be announced (RFC 1870).
    pub size: bool,
    /// Letters with bytes beyond ASCII (RFC 6152).
    pub eight_bit_mime: bool,
    /// Addresses beyond ASCII (RFC 6531).
    pub smtp_utf8: bool,
    /// TLS begun by the dialogue (RFC 3207).
    pub start_tls: bool,
    /// How one may log in (RFC 4954): `PLAIN`, `LOGIN`; in capitals.
    pub logins: Vec<String>,
}

impl From<&Lines> for Extensions {
    fn from(lines: &Lines) -> Self {
        let mut extensions = Self::default();
        // The first line greets.
        for line in lines.lines.iter().skip(1) {
            let line = String::from_utf8_lossy(line).to_ascii_uppercase();
            // Some old servers write `AUTH=PLAIN LOGIN`.
            let line = line.replacen("AUTH=", "AUTH ", 1);
            let mut words = line.split_ascii_whitespace();
            match words.next() {
                Some("PIPELINING") => extensions.pipelining = true,
                Some("8BITMIME") => extensions.eight_bit_mime = true,
                Some("SMTPUTF8") => extensions.smtp_utf8 = true,
                Some("STARTTLS") => extensions.start_tls = true,
                Some("SIZE") => {
                    extensions.size = true;
                    // Zero says that there is no limit.
                    let limit = words.next().and_then(|limit| limit.parse().ok());
                    extensions.size_limit = limit.filter(|&limit| limit > 0);
                }
                Some("AUTH") => extensions.logins.extend(words.map(str::to_owned)),
                _ => {}
            }
        }
        extensions
    }
}

#[cfg(test)]
mod tests {
    use super::Extensions;
    use crate::post::smtp::reply::Inbox;

    fn extensions(talk: &str) -> Extensions {
        let mut inbox = Inbox::default();
        inbox.take(talk.as_bytes());
        Extensions::from(&inbox.next().expect("a reply").expect("all of it"))
    }

    #[test]
    fn what_is_offered_is_read_in_any_case_and_order() {
        let offered = extensions(
            "250-SIZE pipelining\r\n250-size 1000\r\n250-Pipelining\r\n250-AUTH plain Login\r\n\
             250-auth=CRAM-MD5\r\n250-STARTTLS\r\n250-8bitmime\r\n250-SMTPUTF8\r\n250 \r\n",
        );
        assert!(offered.pipelining && offered.size && offered.start_tls);
        assert!(offered.eight_bit_mime && offered.smtp_utf8);
        assert_eq!(offered.size_limit, Some(1000));
        assert_eq!(offered.logins, ["PLAIN", "LOGIN", "CRAM-MD5"]);
    }

    #[test]
    fn a_size_without_a_limit_is_none() {
        for talk in ["250-x\r\n250 SIZE\r\n", "250-x\r\n250 SIZE 0\r\n", "250-x\r\n250 SIZE x\r\n"]
        {
            let offered = extensions(talk);
            assert_eq!((offered.size, offered.size_limit), (true, None), "{talk}");
        }
        assert_eq!(extensions("250 PIPELINING\r\n"), Extensions::default());
    }
}
