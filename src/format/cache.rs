//! What was made before, kept by what it was made of.

use aws_lc_rs::digest::{Context, SHA256};

/// Keeps what takes long to make, from one build to the next.
///
/// It may forget anything at any time; what it gives back is what it was given.
pub trait Cache: Sync {
    /// What was made of this, if it is still known.
    fn get(&self, key: u128) -> Option<Vec<u8>>;

    /// Keeps what was made.
    fn put(&self, key: u128, made: &[u8]);
}

/// By what something is known that is made of these bytes: half of their SHA-256. How long each part is
/// counts, too, so that no two lists of parts are one.
pub(super) fn key(parts: &[&[u8]]) -> u128 {
    let mut context = Context::new(&SHA256);
    for part in parts {
        context.update(&(part.len() as u64).to_le_bytes());
        context.update(part);
    }
    let digest = context.finish();
    digest.as_ref().iter().take(16).fold(0, |key, byte| key << 8 | u128::from(*byte))
}
