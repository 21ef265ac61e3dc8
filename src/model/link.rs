//! Web addresses, and how addresses are written; the only file that parses URLs.

use std::fmt::{self, Write as _};

use url::Url;

/// An `https:` or `http:` address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WebAddress(Url);

impl WebAddress {
    /// What its domain ends in: `be`; nothing where it is no name.
    #[must_use]
    pub fn tld(&self) -> String {
        let host = self.as_str().split("//").nth(1).unwrap_or_default();
        let host = host.split(['/', ':', '?', '#']).next().unwrap_or_default();
        host.rsplit('.').next().unwrap_or_default().to_ascii_lowercase()
    }

    /// Reads an address; nothing if it is not a complete web address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // The standard of browsers mends `https:example.org` and `https:/example.org`; here they are
        // slips.
        let (_, host) = text.split_once("://").filter(|(_, host)| !host.starts_with('/'))?;
        let host = host.split(['/', '?', '#']).next().unwrap_or_default();
        let url = Url::parse(text).ok()?;
        let is_web = matches!(url.scheme(), "https" | "http") && url.has_host();
        let is_web = is_web && !host.contains(char::is_whitespace);
        (is_web && url.username().is_empty() && url.password().is_none()).then_some(Self(url))
    }

    /// The address in full.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Its host: `www.example.org`.
    #[must_use]
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }

    /// Its path, which starts with `/`.
    #[must_use]
    pub fn path(&self) -> &str {
        self.0.path()
    }

    /// The address as people print it: without `https://` and without `/` at its end.
    #[must_use]
    pub fn in_words(&self) -> &str {
        let text = self.as_str();
        let text = text.strip_prefix("https://").or(text.strip_prefix("http://")).unwrap_or(text);
        text.trim_end_matches('/')
    }

    /// Whether pages can lie under it: no query, no fragment, and `/` at its end.
    #[must_use]
    pub fn is_folder(&self) -> bool {
        self.path().ends_with('/') && self.0.query().is_none() && self.0.fragment().is_none()
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A text in an address (RFC 3986, section 2.1): letters and digits of ASCII and `kept` as they
/// are, all other bytes as `%` and two digits.
#[must_use]
pub fn percent_encoded(text: &str, kept: &[u8]) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || kept.contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
