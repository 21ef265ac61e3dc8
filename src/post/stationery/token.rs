//! What tells one letter from all others, without telling anything about it.

use std::fmt::Write;

use aws_lc_rs::digest::{SHA256, digest};

/// How many characters the token of a letter has.
pub(super) const LENGTH: usize = 32;

/// What tells one letter from all others: 32 digits and letters that stay the same whenever the
/// letter is written again, and from which neither campaign nor address can be read.
///
/// Whoever knows both can make it: it names a letter, it proves nothing.
#[must_use]
pub fn letter_token(campaign: &str, key: &str) -> String {
    let mut named = Vec::with_capacity(campaign.len() + key.len() + 8);
    named.extend_from_slice(&(campaign.len() as u64).to_be_bytes());
    named.extend_from_slice(campaign.as_bytes());
    named.extend_from_slice(key.as_bytes());
    let mut token = hexadecimal(digest(&SHA256, &named).as_ref());
    token.truncate(LENGTH);
    token
}

/// What the letter of a campaign to an address is known by (RFC 5322, section 3.6.4), in angle
/// brackets; `key` is [`EmailAddress::key`](crate::model::EmailAddress::key), `domain` the sender's.
#[must_use]
pub fn message_id(campaign: &str, key: &str, domain: &str) -> String {
    format!("<{}@{domain}>", letter_token(campaign, key))
}

/// The SHA-256 of bytes, in hexadecimal digits.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> String {
    hexadecimal(digest(&SHA256, bytes).as_ref())
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}
