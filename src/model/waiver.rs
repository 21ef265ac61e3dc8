//! What a house has looked at and lets stand: a finding that is accepted, and why.

use crate::diagnostic::{Span, Spanned};

/// A finding that is accepted.
#[derive(Clone, Debug)]
pub struct Waiver {
    /// The code of the finding.
    pub code: Spanned<String>,
    /// Words that the finding is about, where several findings have its code.
    pub words: Option<String>,
    /// Why it may stand.
    pub why: Spanned<String>,
    /// The whole entry.
    pub span: Span,
}
