//! What stands for the typesetter in a program that was built without it, and sets nothing.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, FileId, Sources};
use crate::locale::Languages;

use super::font::FontFile;

/// No typesetter.
pub struct Typesetter;

impl Typesetter {
    /// Reads nothing.
    ///
    /// # Errors
    ///
    /// None.
    pub fn load(
        _: &[(String, FileId)],
        _: &[FontFile],
        _: &Sources,
        _: &Arc<Languages>,
    ) -> Result<Self, Vec<Diagnostic>> {
        Ok(Self)
    }
}
