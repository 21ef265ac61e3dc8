//! What was typed, or pasted from Word and Excel, as Markdown that means the same.
//!
//! Markdown takes much for structure that nobody meant by it: `14. Oktober` for an item of a list, a
//! line below another for its continuation. And it takes no notice of what people mean by a bullet or
//! by tabs. Here a text is rewritten, one rule per file, before it is parsed; each byte of the result
//! knows where it was typed.

mod breaks;
mod characters;
mod edits;
mod lines;
mod lists;
mod marks;
mod tables;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

pub use characters::is_printable;
use edits::{Edited, Edits};
use lines::{Line, lines};
use lists::bullet;

pub(super) use tables::cells;

/// A text as Markdown, and where each part of it was typed.
pub(super) struct Typed<'a> {
    characters: Mended<'a>,
    /// What became of the characters, if anything had to be rewritten.
    structure: Option<Edited<'static>>,
}

impl<'a> Typed<'a> {
    /// Rewrites a text as Markdown.
    pub(super) fn as_markdown(text: &'a str) -> Self {
        let characters = Mended::of(text);
        let lines = lines(characters.text());
        let mut edits = Edits::default();
        lists::bullets(&lines, &mut edits);
        lists::numbers(&lines, &mut edits);
        tables::tables(&lines, &mut edits);
        marks::marks(characters.text(), &lines, &mut edits);
        breaks::breaks(&lines, &mut edits);
        let structure = edits.apply(characters.text()).into_changed();
        Self { characters, structure }
    }

    /// The Markdown.
    pub(super) fn text(&self) -> &str {
        self.structure.as_ref().map_or(self.characters.text(), Edited::text)
    }

    /// Where a part of the Markdown was typed, in bytes of the text.
    pub(super) fn place(&self, part: Range<usize>) -> Range<usize> {
        let part = match &self.structure {
            Some(structure) => structure.place(part),
            None => part,
        };
        self.characters.place(part)
    }
}

/// A text without the characters that word processors leave in it and nobody sees, and with its
/// letters composed (NFC); and where each part of it was typed.
pub(super) struct Mended<'a>(Edited<'a>);

impl<'a> Mended<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self(characters::edits(text).apply(text))
    }

    pub(super) fn text(&self) -> &str {
        self.0.text()
    }

    /// Where a part of the text was typed.
    pub(super) fn place(&self, part: Range<usize>) -> Range<usize> {
        self.0.place(part)
    }
}

/// Whether the lines of a text are more than one paragraph, so that they must not be joined.
#[must_use]
pub fn has_structure(text: &str) -> bool {
    let lines = lines(text);
    let begins = |line: &Line<'_>| {
        line.is_blank() || line.quote > 0 || line.begins_block() || bullet(line.words()).is_some()
    };
    lines.iter().skip(1).any(begins)
}

/// A text without the characters that word processors leave in it and nobody sees, and with its
/// letters composed (NFC).
#[must_use]
pub fn mended(text: &str) -> Cow<'_, str> {
    Mended::of(text).0.into_text()
}
