//! What is marked in a line: figures, so that the eye finds them, and what was found to be wrong.

use std::ops::Range;

use serde::Serialize;

use crate::diagnostic::{Sources, Span};

use super::passages::{Look, Piece};

/// Something that is marked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    /// Where it stands in the record.
    pub(super) place: Span,
    /// What it is.
    pub(super) kind: MarkKind,
    /// The number of the finding, if it is one.
    pub(super) number: Option<usize>,
}

/// What something is marked as; the gravest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum MarkKind {
    Figure,
    Warning,
    Error,
}

/// A stretch of a line that looks one way, and is marked one way.
#[derive(Debug, Serialize)]
pub(super) struct Stretch {
    words: String,
    look: Look,
    mark: Option<MarkKind>,
    /// The numbers of findings whose marks end here.
    numbers: Vec<usize>,
}

/// Cuts a piece where marks begin and end.
pub(super) fn stretches(piece: &Piece, marks: &[Mark], sources: &Sources) -> Vec<Stretch> {
    let words = piece.words.as_str();
    let touching = marks.iter().filter_map(|mark| {
        let range = range_in(piece, mark.place, sources)?;
        Some((range, mark))
    });
    let touching: Vec<(Range<usize>, &Mark)> = touching.collect();
    let mut cuts = vec![0, words.len()];
    cuts.extend(touching.iter().flat_map(|(range, _)| [range.start, range.end]));
    cuts.sort_unstable();
    cuts.dedup();
    let stretch = |cut: &[usize]| {
        let (start, end) = (cut[0], cut[1]);
        let over = touching.iter().filter(|(range, _)| range.start <= start && end <= range.end);
        let ending = over.clone().filter(|(range, mark)| {
            // A mark that goes on in the next piece tells its number there.
            range.end == end && piece.place.is_some_and(|place| mark.place.end <= place.end)
        });
        let mut numbers: Vec<usize> = ending.filter_map(|(_, mark)| mark.number).collect();
        numbers.dedup();
        Stretch {
            words: words[start..end].to_owned(),
            look: piece.look.clone(),
            mark: over.map(|(_, mark)| mark.kind).max(),
            numbers,
        }
    };
    cuts.windows(2).map(stretch).collect()
}

/// Which of the words of a piece stand at a place in the record, if any do.
///
/// Setting text changes spaces and marks, and never letters or digits: these are counted.
fn range_in(piece: &Piece, place: Span, sources: &Sources) -> Option<Range<usize>> {
    let own = piece.place.filter(|own| own.file == place.file)?;
    let (start, end) = (place.start.max(own.start), place.end.min(own.end));
    if start >= end || piece.words.is_empty() {
        return None;
    }
    let whole = 0..piece.words.len();
    if (start, end) == (own.start, own.end) {
        return Some(whole);
    }
    let written = sources.slice(own);
    let (start, end) = ((start - own.start) as usize, (end - own.start) as usize);
    let (Some(before), Some(marked)) = (written.get(..start), written.get(start..end)) else {
        return Some(whole);
    };
    if n_letters(written) == n_letters(&piece.words) && n_letters(marked) > 0 {
        let first = n_letters(before);
        return letters(&piece.words, first, first + n_letters(marked));
    }
    let mut found = piece.words.match_indices(marked).map(|(at, _)| at..at + marked.len());
    Some(found.next().filter(|_| found.next().is_none()).unwrap_or(whole))
}

fn n_letters(words: &str) -> usize {
    words.chars().filter(|one| one.is_alphanumeric()).count()
}

/// From one letter of words to another, which is not in it, both by their number.
fn letters(words: &str, first: usize, end: usize) -> Option<Range<usize>> {
    let mut letters = words.char_indices().filter(|(_, one)| one.is_alphanumeric());
    let (start, _) = letters.clone().nth(first)?;
    let (last, letter) = letters.nth(end.checked_sub(1)?)?;
    Some(start..last + letter.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Sources;

    /// Words as they are set, written so, with what is marked between brackets.
    fn drawn(written: &str, set: &str, marked: &[&str]) -> String {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", written);
        let place = |words: &str| {
            let start = written.find(words).expect("it is there");
            Span::new(file, start..start + words.len())
        };
        let whole = Some(Span::new(file, 0..written.len()));
        let piece = Piece { words: set.to_owned(), place: whole, look: Look::default() };
        let mark = |words: &&str| Mark { place: place(words), kind: MarkKind::Error, number: None };
        let marks: Vec<Mark> = marked.iter().map(mark).collect();
        let shown = stretches(&piece, &marks, &sources).into_iter().map(|one| match one.mark {
            Some(_) => format!("[{}]", one.words),
            None => one.words,
        });
        shown.collect()
    }

    #[test]
    fn a_mark_finds_its_words_after_they_are_set() {
        for (written, set, marked, drawn_so) in [
            ("telt 250 leden", "telt 250 leden", "250", "telt [250] leden"),
            ("\"1.250 leden\"", "‘1\u{202f}250 leden’", "1.250", "‘[1\u{202f}250] leden’"),
            ("om 14:30 uur", "om 14.30 uur", "14:30", "om [14.30] uur"),
            ("{members} leden", "260 leden", "{members}", "[260 leden]"),
            ("l'été 2024", "l’été 2024", "été", "l’[été] 2024"),
        ] {
            assert_eq!(drawn(written, set, &[marked]), drawn_so);
        }
    }

    #[test]
    fn marks_may_touch_and_overlap() {
        assert_eq!(drawn("a b c d", "a b c d", &["a b", "b c"]), "[a ][b][ c] d");
    }
}
