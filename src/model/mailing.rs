//! How a newsroom writes to the press: who signs, which relay takes letters, which keys sign them.

use std::net::IpAddr;
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;
use std::time::Duration;

use crate::diagnostic::Diagnostic;

use super::{EmailAddress, Localized, WebAddress};

/// How a newsroom writes to the press.
#[derive(Clone, Debug)]
pub struct Mailing {
    /// Whom letters come from.
    pub sender: EmailAddress,
    /// The name beside that address; the newsroom's if there is none.
    pub sender_name: Localized<String>,
    /// Where answers go, if not to the sender.
    pub reply_to: Option<EmailAddress>,
    /// Where the mail system reports letters that it could not deliver, if not to the sender.
    pub bounces: Option<EmailAddress>,
    /// Where readers write who want no more letters, if not where answers go.
    pub opt_out: Option<EmailAddress>,
    /// Where one click ends the letters (RFC 8058): an `https` address that takes a POST.
    pub one_click: Option<WebAddress>,
    /// What mail programs know the letters by (RFC 2919): `press.example.org`.
    pub list_id: String,
    /// The relay that takes the letters.
    pub relay: Option<Relay>,
    /// The keys that sign the letters (RFC 6376, RFC 8463).
    pub dkim: Vec<DkimKey>,
}

/// A mail server that takes letters.
#[derive(Clone, Debug)]
pub struct Relay {
    /// Its name, or its IP address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// Who logs in.
    pub user: Option<String>,
    /// Where the password comes from; never from a record.
    pub password: Option<PasswordSource>,
    /// A certificate authority to trust beside the system's, in PEM; below the newsroom's folder.
    pub authority: Option<PathBuf>,
    /// The name by which this machine greets it; its own if there is none.
    pub helo: Option<String>,
    /// How many connections are open at once.
    pub connections: NonZeroUsize,
    /// How many letters one connection carries.
    pub letters_per_connection: NonZeroU32,
    /// How many letters leave in a minute, if that is limited.
    pub letters_per_minute: Option<NonZeroU32>,
    /// After how long a letter that was put off is tried again, each time; then it stays deferred.
    pub retry_after: Vec<Duration>,
}

/// How a connection to a relay is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// Not at all; only for a relay on this machine.
    Plain,
    /// By TLS, which the dialogue begins (RFC 3207); without it no letter leaves.
    StartTls,
    /// By TLS from the first byte (RFC 8314).
    Tls,
}

/// Where a password comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasswordSource {
    /// The environment variable of this name.
    Variable(String),
    /// What this command prints.
    Command(String),
}

/// A key that signs letters.
#[derive(Clone, Debug)]
pub struct DkimKey {
    /// The domain that vouches for the letters.
    pub domain: String,
    /// Under which name the public key stands in the DNS.
    pub selector: String,
    /// The private key, in PEM; below the newsroom's folder, or elsewhere.
    pub file: PathBuf,
}

impl Mailing {
    /// Where readers write who want no more letters.
    #[must_use]
    pub fn opt_out_address(&self) -> &EmailAddress {
        self.opt_out.as_ref().or(self.reply_to.as_ref()).unwrap_or(&self.sender)
    }

    /// Where the mail system reports letters that it could not deliver.
    #[must_use]
    pub fn bounce_address(&self) -> &EmailAddress {
        self.bounces.as_ref().unwrap_or(&self.sender)
    }
}

impl Relay {
    /// A relay at an address such as `smtp+starttls://mail.example.org:587`, `smtps://…` (port 465
    /// unless said, RFC 8314) or `smtp://127.0.0.1:2525`; everything else is as it is unless said.
    ///
    /// # Errors
    ///
    /// `invalid-relay`; `relay-without-tls` for an `smtp://` that is not on this machine;
    /// `password-in-record` for an address with a name or a password before an `@`, which the
    /// diagnostic does not show.
    pub fn at(address: &str) -> Result<Self, Diagnostic> {
        let address = address.trim();
        if Self::has_login(address) {
            return Err(Diagnostic::error("password-in-record"));
        }
        let shown: String = address.chars().take(60).collect();
        let invalid = || Diagnostic::error("invalid-relay").with("value", shown.as_str());
        let (scheme, rest) = address.split_once("://").ok_or_else(invalid)?;
        let (security, usual_port) = match scheme.to_ascii_lowercase().as_str() {
            "smtps" => (Security::Tls, 465),
            "smtp+starttls" => (Security::StartTls, 587),
            "smtp" => (Security::Plain, 25),
            _ => return Err(invalid()),
        };
        let (host, port) = host_and_port(rest.strip_suffix('/').unwrap_or(rest), usual_port)
            .ok_or_else(invalid)?;
        if security == Security::Plain && !is_loopback(host) {
            return Err(Diagnostic::error("relay-without-tls").with("value", shown.as_str()));
        }
        Ok(Self {
            host: host.to_owned(),
            port,
            security,
            user: None,
            password: None,
            authority: None,
            helo: None,
            connections: const { NonZeroUsize::new(4).unwrap() },
            letters_per_connection: const { NonZeroU32::new(100).unwrap() },
            letters_per_minute: None,
            retry_after: vec![Duration::from_mins(1), Duration::from_mins(5)],
        })
    }

    /// Whether an address names a user, and perhaps a password, before an `@`.
    #[must_use]
    pub fn has_login(address: &str) -> bool {
        address.contains('@')
    }

    /// Whether it is on this machine.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.host)
    }
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Reads `host`, `host:port` or `[address]:port`; an IPv6 address without its brackets.
fn host_and_port(text: &str, usual_port: u16) -> Option<(&str, u16)> {
    let (host, port, is_host) = if let Some(rest) = text.strip_prefix('[') {
        let (host, port) = rest.split_once(']')?;
        let port = if port.is_empty() { None } else { Some(port.strip_prefix(':')?) };
        (host, port, host.parse::<std::net::Ipv6Addr>().is_ok())
    } else {
        let (host, port) =
            text.split_once(':').map_or((text, None), |(host, port)| (host, Some(port)));
        (host, port, is_host_name(host))
    };
    let port = match port {
        None => usual_port,
        Some(port) if port.bytes().all(|byte| byte.is_ascii_digit()) => {
            port.parse().ok().filter(|port| *port != 0)?
        }
        Some(_) => return None,
    };
    is_host.then_some((host, port))
}

/// Whether a text can be the name of a host, or an IPv4 address (RFC 1123, section 2.1).
fn is_host_name(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    text.len() <= 253 && text.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::{Relay, Security};

    #[test]
    fn an_address_says_host_port_and_protection() {
        for (address, host, port, security) in [
            ("smtp+starttls://mail.example.org:587", "mail.example.org", 587, Security::StartTls),
            ("smtp+starttls://mail.example.org", "mail.example.org", 587, Security::StartTls),
            ("SMTPS://mail.example.org/", "mail.example.org", 465, Security::Tls),
            ("smtps://192.0.2.7:8465", "192.0.2.7", 8465, Security::Tls),
            ("smtp://localhost", "localhost", 25, Security::Plain),
            ("smtp://127.0.0.1:2525", "127.0.0.1", 2525, Security::Plain),
            ("smtp://[::1]:2525", "::1", 2525, Security::Plain),
        ] {
            let relay = Relay::at(address).expect(address);
            assert_eq!((relay.host.as_str(), relay.port, relay.security), (host, port, security));
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for (address, code) in [
            ("", "invalid-relay"),
            ("mail.example.org", "invalid-relay"),
            ("https://mail.example.org", "invalid-relay"),
            ("smtps://", "invalid-relay"),
            ("smtps://mail.example.org:0", "invalid-relay"),
            ("smtps://mail.example.org:65536", "invalid-relay"),
            ("smtps://mail.example.org:+25", "invalid-relay"),
            ("smtps://mail example.org", "invalid-relay"),
            ("smtps://mail.example.org/inbox", "invalid-relay"),
            ("smtps://[mail.example.org]", "invalid-relay"),
            ("smtps://-mail.example.org", "invalid-relay"),
            ("smtp://mail.example.org", "relay-without-tls"),
            ("smtp://127.0.0.1.example.org", "relay-without-tls"),
            ("smtps://press:secret@mail.example.org", "password-in-record"),
        ] {
            let fault = Relay::at(address).expect_err(address);
            assert_eq!(fault.code, code, "{address}");
            assert!(!format!("{fault:?}").contains("secret"));
        }
    }
}
