//! The list of formats.

#[cfg(feature = "pdf")]
use super::pdf;
use super::view::Format;
use super::{html, text, word};

/// All formats. The first is the page itself; the others are files beside it.
pub static FORMATS: &[&Format] = &[
    &html::HTML,
    #[cfg(feature = "pdf")]
    &pdf::PDF,
    &word::WORD,
    &text::PLAIN_TEXT,
];
