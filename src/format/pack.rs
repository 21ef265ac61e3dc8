//! The press pack: all that a newsdesk needs of a release, in one file.

use std::fmt::Write as _;

use aws_lc_rs::digest::{SHA256, digest};

use crate::diagnostic::Diagnostic;
use crate::view::Offer;

use super::package::package;

/// How pages offer the press pack.
pub static PACK: Offer =
    Offer { extension: "zip", media_type: "application/zip", words: "press-pack" };

/// The name of the file that tells whether the others are whole: what `sha256sum --check` reads.
const SUMS: &str = "SHA256SUMS";

/// Packs files by their names, in a folder of this name, with a file of their checksums.
pub(super) fn write(folder: &str, files: &[(String, &[u8])]) -> Result<Vec<u8>, Diagnostic> {
    let mut sums = String::new();
    for (name, bytes) in files {
        for byte in digest(&SHA256, bytes).as_ref() {
            let _ = write!(sums, "{byte:02x}");
        }
        sums.extend(["  ", name, "\n"]);
    }
    let sums = (SUMS.to_owned(), sums.as_bytes());
    let files = files.iter().chain([&sums]);
    let named: Vec<(String, &[u8])> =
        files.map(|(name, bytes)| (format!("{folder}/{name}"), *bytes)).collect();
    package(&named.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect::<Vec<_>>())
}
