//! The list of formats.

use super::view::Format;
use super::{html, text, word};

/// All formats. The first is the page itself; the others are files beside it.
pub static FORMATS: &[&Format] = &[&html::HTML, &text::PLAIN_TEXT, &word::WORD];
