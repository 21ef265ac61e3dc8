//! Signatures that vouch for letters: DKIM (RFC 6376) by RSA-SHA256 and Ed25519-SHA256 (RFC 8463).

mod canonical;
mod key;

#[cfg(test)]
mod tests;

use std::fmt::Write;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;

use crate::diagnostic::Diagnostic;
use crate::model::DkimKey;

pub use key::PublicKey;

use canonical::Field;
use key::Key;

/// Whoever vouches for letters, by one key or several.
///
/// Each key makes a signature of its own, so that a receiver who does not know Ed25519 still finds
/// one that it can check (RFC 8463, section 3).
#[derive(Debug)]
pub struct Signer {
    keys: Vec<Key>,
}

/// The fields that are signed, in this order, if a letter has them; and whether also their absence
/// beyond that is signed, so that nobody can add another one without breaking the signature (RFC
/// 6376, section 8.15).
///
/// That is so for what readers see and what decides how programs show it or where answers go. It is
/// not so for the list's fields, since a list that passes a letter on may rightly add its own.
const SIGNED: &[(&str, Beyond)] = &[
    ("From", Beyond::Refused),
    ("Reply-To", Beyond::Refused),
    ("To", Beyond::Refused),
    ("Cc", Beyond::Refused),
    ("Subject", Beyond::Refused),
    ("Date", Beyond::Refused),
    ("Message-ID", Beyond::Refused),
    ("MIME-Version", Beyond::Refused),
    ("Content-Type", Beyond::Refused),
    ("Content-Language", Beyond::Allowed),
    ("Auto-Submitted", Beyond::Allowed),
    ("List-Id", Beyond::Allowed),
    ("List-Unsubscribe", Beyond::Allowed),
    ("List-Unsubscribe-Post", Beyond::Allowed),
];

/// Whether a field may be added to a letter after it was signed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beyond {
    Allowed,
    Refused,
}

/// How long the lines of a signature are; RFC 5322 asks for at most 78.
const LINE: usize = 76;

impl Signer {
    /// Reads private keys, each from its PEM: PKCS#8 or PKCS#1 for RSA, PKCS#8 for Ed25519.
    ///
    /// # Errors
    ///
    /// Tells of each key that is unreadable, too short, or of a kind that DKIM does not know, and of
    /// domains and selectors that cannot stand in the DNS.
    pub fn new<'a>(
        keys: impl IntoIterator<Item = (&'a DkimKey, Vec<u8>)>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut read = Vec::new();
        let mut problems = Vec::new();
        for (dkim, pem) in keys {
            match Key::read(dkim, &pem) {
                Ok(key) => read.push(key),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() { Ok(Self { keys: read }) } else { Err(problems) }
    }

    /// Signs a letter: the `DKIM-Signature` fields to be put before it, one for each key, whose
    /// lines end with CRLF. Nothing if there is no key.
    ///
    /// `at` is when the letter says it was signed; nothing else comes from outside the letter, so
    /// that signing it again gives the same bytes. The fields are signed on behalf of the key's
    /// domain as a whole (no `i=`), and all of the body is (no `l=`).
    ///
    /// # Errors
    ///
    /// Says if these bytes are no letter, or if the library refuses.
    pub fn sign(&self, letter: &[u8], at: Timestamp) -> Result<Vec<u8>, Diagnostic> {
        if self.keys.is_empty() {
            return Ok(Vec::new());
        }
        let failed = || Diagnostic::error("dkim-signing-failed");
        let (fields, body) = canonical::split(letter).ok_or_else(failed)?;
        let body_hash = STANDARD.encode(digest(&SHA256, &canonical::body(body)));
        let (names, header) = signed_header(&fields);
        let mut signatures = Vec::with_capacity(self.keys.len() * 1024);
        for key in &self.keys {
            let mut signature = unsigned(key, at, &names, &body_hash);
            let mut signed = header.clone();
            canonical::header_field("DKIM-Signature", value(&signature), &mut signed);
            // The field itself is signed without the end of its line (RFC 6376, section 3.7).
            signed.truncate(signed.len() - 2);
            let proof = key.sign(&signed).map_err(|cause| failed().because(cause))?;
            signature.fold_anywhere(&STANDARD.encode(proof));
            signatures.extend_from_slice(signature.text.as_bytes());
            signatures.extend_from_slice(b"\r\n");
        }
        Ok(signatures)
    }

    /// The public halves of the keys, which the DNS has to show.
    pub fn public_keys(&self) -> impl Iterator<Item = PublicKey> {
        self.keys.iter().map(Key::to_public)
    }
}

/// The names of the fields to sign, and the fields in canonical form.
fn signed_header(fields: &[Field<'_>]) -> (Vec<&'static str>, Vec<u8>) {
    let mut names = Vec::new();
    let mut header = Vec::with_capacity(2048);
    for (name, beyond) in SIGNED {
        // Of fields of one name, the last is signed first (RFC 6376, section 5.4.2).
        for field in fields.iter().rev().filter(|field| field.is(name)) {
            names.push(*name);
            canonical::header_field(name, field.value, &mut header);
        }
        if *beyond == Beyond::Refused {
            names.push(*name);
        }
    }
    (names, header)
}

/// The field without its proof.
fn unsigned(key: &Key, at: Timestamp, names: &[&str], body_hash: &str) -> Signature {
    let mut signature = Signature { text: String::with_capacity(1024), column: 0 };
    signature.write("DKIM-Signature:");
    signature.tag(&format!("v=1; a={};", key.algorithm()));
    signature.tag("c=relaxed/relaxed;");
    signature.tag(&format!("d={};", key.domain()));
    signature.tag(&format!("s={};", key.selector()));
    signature.tag(&format!("t={};", at.as_second()));
    for (index, name) in names.iter().enumerate() {
        let end = if index + 1 == names.len() { ';' } else { ':' };
        if index == 0 {
            signature.tag(&format!("h={name}{end}"));
        } else {
            signature.fold_before(&format!("{name}{end}"));
        }
    }
    signature.tag(&format!("bh={body_hash};"));
    signature.tag("b=");
    signature
}

/// What follows the name of a signature's field.
fn value(signature: &Signature) -> &[u8] {
    signature.text.as_bytes().get("DKIM-Signature:".len()..).unwrap_or_default()
}

/// The field of a signature that is being written.
struct Signature {
    text: String,
    column: usize,
}

impl Signature {
    fn write(&mut self, text: &str) {
        self.text.push_str(text);
        self.column += text.len();
    }

    fn fold(&mut self) {
        self.text.push_str("\r\n ");
        self.column = 1;
    }

    /// Writes a tag after a space, or on a new line.
    fn tag(&mut self, text: &str) {
        if self.column + 1 + text.len() > LINE {
            self.fold();
        } else {
            self.write(" ");
        }
        self.write(text);
    }

    /// Writes a text that follows directly, or on a new line.
    fn fold_before(&mut self, text: &str) {
        if self.column + text.len() > LINE {
            self.fold();
        }
        self.write(text);
    }

    /// Writes letters and digits that may be broken anywhere.
    fn fold_anywhere(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            if self.column >= LINE {
                self.fold();
            }
            let (line, tail) = rest.split_at(rest.len().min(LINE - self.column));
            self.write(line);
            rest = tail;
        }
    }
}

/// A record of the DNS: its name, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DnsRecord {
    /// `selector._domainkey.domain`.
    pub name: String,
    /// `v=DKIM1; k=rsa; p=…`, in one piece; the DNS takes it in strings of at most 255 bytes.
    pub value: String,
}

impl PublicKey {
    /// The record that lets receivers check signatures (RFC 6376, section 3.6.1).
    #[must_use]
    pub fn dns_record(&self) -> DnsRecord {
        let mut value = "v=DKIM1; ".to_owned();
        // Writing to a string cannot fail.
        let _ = write!(value, "k={}; p={}", self.kind, STANDARD.encode(&self.bytes));
        DnsRecord { name: format!("{}._domainkey.{}", self.selector, self.domain), value }
    }
}
