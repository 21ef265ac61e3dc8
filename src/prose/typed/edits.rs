//! Changes to a text that remember where everything stood.

use std::borrow::Cow;
use std::ops::Range;

/// Changes to a text, each a part of it and what stands there instead. Where two of them meet, the
/// one that was made first counts.
#[derive(Default)]
pub(super) struct Edits(Vec<(Range<usize>, Cow<'static, str>)>);

impl Edits {
    /// Puts something else where a part of the text stands.
    pub(super) fn replace(&mut self, part: Range<usize>, with: impl Into<Cow<'static, str>>) {
        self.0.push((part, with.into()));
    }

    /// Puts something before a byte of the text.
    pub(super) fn insert(&mut self, at: usize, words: impl Into<Cow<'static, str>>) {
        self.replace(at..at, words);
    }

    /// Changes the text.
    pub(super) fn apply(mut self, text: &str) -> Edited<'_> {
        if self.0.is_empty() {
            return Edited { text: Cow::Borrowed(text), pieces: Vec::new() };
        }
        // The sort is stable: what was inserted first at a place stands first.
        self.0.sort_by_key(|(part, _)| (part.start, part.end));
        let mut edited = String::with_capacity(text.len() + 16 * self.0.len());
        let mut pieces = Vec::new();
        let mut read = 0;
        for (part, with) in self.0 {
            if part.start < read {
                continue;
            }
            pieces.push(Piece { start: edited.len(), typed: read..part.start, is_kept: true });
            edited.push_str(&text[read..part.start]);
            read = part.end;
            pieces.push(Piece { start: edited.len(), typed: part, is_kept: false });
            edited.push_str(&with);
        }
        pieces.push(Piece { start: edited.len(), typed: read..text.len(), is_kept: true });
        edited.push_str(&text[read..]);
        Edited { text: Cow::Owned(edited), pieces }
    }
}

/// A text that was changed.
pub(super) struct Edited<'a> {
    text: Cow<'a, str>,
    /// What it is made of, in order; nothing if nothing was changed.
    pieces: Vec<Piece>,
}

/// A part of a changed text: kept as it was, or put in place of something.
struct Piece {
    start: usize,
    typed: Range<usize>,
    is_kept: bool,
}

impl Edited<'_> {
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The changed text apart from the one before; nothing if nothing was changed.
    pub(super) fn into_changed(self) -> Option<Edited<'static>> {
        match self.text {
            Cow::Borrowed(_) => None,
            Cow::Owned(text) => Some(Edited { text: Cow::Owned(text), pieces: self.pieces }),
        }
    }

    /// Where a part of the changed text stood before.
    pub(super) fn place(&self, part: Range<usize>) -> Range<usize> {
        if self.pieces.is_empty() {
            return part;
        }
        let start = self.place_of(part.start).start;
        let end = match part.end.checked_sub(1) {
            Some(last) if !part.is_empty() => self.place_of(last).end,
            _ => start,
        };
        start..end.max(start)
    }

    /// Where a byte of the changed text stood before.
    fn place_of(&self, byte: usize) -> Range<usize> {
        let index = self.pieces.partition_point(|piece| piece.start <= byte).saturating_sub(1);
        let piece = &self.pieces[index];
        if piece.is_kept {
            let at = piece.typed.start + (byte - piece.start);
            at..at + 1
        } else {
            piece.typed.clone()
        }
    }
}

impl<'a> Edited<'a> {
    pub(super) fn into_text(self) -> Cow<'a, str> {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_and_what_is_changed_know_where_they_stood() {
        let text = "one two three";
        let mut edits = Edits::default();
        edits.replace(4..7, "2");
        edits.insert(0, "> ");
        edits.insert(13, "!");
        let edited = edits.apply(text);
        assert_eq!(edited.text(), "> one 2 three!");
        let part = |words: &str| {
            let start = edited.text().find(words).unwrap();
            &text[edited.place(start..start + words.len())]
        };
        assert_eq!(part("one"), "one");
        assert_eq!(part("2"), "two");
        assert_eq!(part("three"), "three");
        assert_eq!(part("one 2 three"), text);
    }

    #[test]
    fn of_two_changes_at_one_place_the_first_counts() {
        let mut edits = Edits::default();
        edits.replace(0..3, "a");
        edits.replace(2..5, "b");
        assert_eq!(edits.apply("123456").text(), "a456");
    }
}
