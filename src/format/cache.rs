//! What was made before, kept by what it was made of.

/// Keeps what takes long to make, from one build to the next.
///
/// It may forget anything at any time; what it gives back is what it was given.
pub trait Cache: Sync {
    /// What was made of this, if it is still known.
    fn get(&self, key: u128) -> Option<Vec<u8>>;

    /// Keeps what was made.
    fn put(&self, key: u128, made: &[u8]);
}
