//! Fonts as files.

use std::sync::Arc;

/// A font file that a newsroom brings: what people call it, and its bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct FontFile {
    /// Its path, as people are shown it.
    pub name: String,
    /// Its bytes: TrueType or OpenType, one face or a collection of them.
    pub bytes: Arc<[u8]>,
}
