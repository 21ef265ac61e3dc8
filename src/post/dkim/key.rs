//! Private keys that sign, and their public halves.

use std::fmt;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::{Error, PemObject};

use crate::diagnostic::Diagnostic;
use crate::model::{DkimKey, EmailAddress};

/// A private key, and the name under which its public half stands in the DNS.
pub(super) struct Key {
    domain: String,
    selector: String,
    pair: Pair,
}

enum Pair {
    Rsa(RsaKeyPair),
    Ed25519(Ed25519KeyPair),
}

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} for {}._domainkey.{}", self.algorithm(), self.selector, self.domain)
    }
}

/// The public half of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    /// The domain that vouches.
    pub domain: String,
    /// Under which name of that domain the key is found.
    pub selector: String,
    /// `rsa` or `ed25519`.
    pub kind: &'static str,
    /// The key as the DNS shows it: a `SubjectPublicKeyInfo` of RSA, or the bare key of Ed25519
    /// (RFC 8463, section 4.2).
    pub bytes: Vec<u8>,
}

impl PublicKey {
    /// Whether receivers take this domain for that of the address (DMARC's relaxed alignment, RFC
    /// 7489, section 3.1): one is the other, or lies below it.
    ///
    /// Two domains that only lie below one organization's are aligned too; without the list of
    /// public suffixes that cannot be known, and the answer is no.
    #[must_use]
    pub fn aligns_with(&self, address: &EmailAddress) -> bool {
        let from = address.domain();
        let is_below = |inner: &str, outer: &str| {
            inner.strip_suffix(outer).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        is_below(&from, &self.domain) || is_below(&self.domain, &from)
    }
}

impl Key {
    /// Reads a key and checks that it can sign.
    pub(super) fn read(dkim: &DkimKey, pem: &[u8]) -> Result<Self, Diagnostic> {
        let path = dkim.file.display().to_string();
        let unreadable = || Diagnostic::error("dkim-key-unreadable").with("path", path.as_str());
        let domain = EmailAddress::parse(&format!("x@{}", dkim.domain)).ok_or_else(|| {
            Diagnostic::error("dkim-domain-invalid").with("domain", dkim.domain.as_str())
        })?;
        if !is_selector(&dkim.selector) {
            let code = "dkim-selector-invalid";
            return Err(Diagnostic::error(code).with("selector", dkim.selector.as_str()));
        }
        let der = PrivateKeyDer::from_pem_slice(pem).map_err(|cause| {
            let is_encrypted = contains(pem, b"ENCRYPTED");
            if is_encrypted {
                return Diagnostic::error("dkim-key-encrypted").with("path", path.as_str());
            }
            match cause {
                Error::NoItemsFound => unreadable(),
                cause => unreadable().because(cause),
            }
        })?;
        if contains(pem, b"Proc-Type: 4,ENCRYPTED") {
            return Err(Diagnostic::error("dkim-key-encrypted").with("path", path.as_str()));
        }
        let refused = |cause: &dyn fmt::Display| match cause.to_string().as_str() {
            "TooSmall" => Diagnostic::error("dkim-key-too-short").with("path", path.as_str()),
            cause => unreadable().because(cause),
        };
        let pair = match &der {
            PrivateKeyDer::Pkcs1(der) => Pair::Rsa(
                RsaKeyPair::from_der(der.secret_pkcs1_der()).map_err(|cause| refused(&cause))?,
            ),
            PrivateKeyDer::Pkcs8(der) => {
                let der = der.secret_pkcs8_der();
                match Ed25519KeyPair::from_pkcs8_maybe_unchecked(der) {
                    Ok(pair) => Pair::Ed25519(pair),
                    Err(_) => {
                        Pair::Rsa(RsaKeyPair::from_pkcs8(der).map_err(|cause| refused(&cause))?)
                    }
                }
            }
            _ => return Err(unreadable()),
        };
        Ok(Self { domain: domain.domain(), selector: dkim.selector.clone(), pair })
    }

    pub(super) fn domain(&self) -> &str {
        &self.domain
    }

    pub(super) fn selector(&self) -> &str {
        &self.selector
    }

    /// The algorithm as a signature names it.
    pub(super) fn algorithm(&self) -> &'static str {
        match self.pair {
            Pair::Rsa(_) => "rsa-sha256",
            Pair::Ed25519(_) => "ed25519-sha256",
        }
    }

    /// Proves that the owner of the key saw these bytes.
    pub(super) fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, Unspecified> {
        match &self.pair {
            Pair::Rsa(pair) => {
                let mut proof = vec![0; pair.public_modulus_len()];
                // PKCS#1 v1.5 has no use for chance; the same bytes always give the same proof.
                pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), bytes, &mut proof)?;
                Ok(proof)
            }
            // Ed25519 signs the hash, not the bytes (RFC 8463, section 3).
            Pair::Ed25519(pair) => {
                Ok(pair.try_sign(digest(&SHA256, bytes).as_ref())?.as_ref().to_vec())
            }
        }
    }

    pub(super) fn to_public(&self) -> PublicKey {
        let (kind, bytes) = match &self.pair {
            Pair::Rsa(pair) => {
                let der: Result<PublicKeyX509Der<'_>, Unspecified> = pair.public_key().as_der();
                ("rsa", der.map(|der| der.as_ref().to_vec()).unwrap_or_default())
            }
            Pair::Ed25519(pair) => ("ed25519", pair.public_key().as_ref().to_vec()),
        };
        let (domain, selector) = (self.domain.clone(), self.selector.clone());
        PublicKey { domain, selector, kind, bytes }
    }
}

/// Whether a text can stand before `._domainkey` (RFC 6376, section 3.1).
fn is_selector(text: &str) -> bool {
    let is_fit = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    text.len() <= 200
        && text.split('.').all(|label| (1..=63).contains(&label.len()) && label.bytes().all(is_fit))
}

fn contains(bytes: &[u8], sought: &[u8]) -> bool {
    bytes.windows(sought.len()).any(|window| window == sought)
}
