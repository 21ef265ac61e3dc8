//! The shape of a text, language by language: paragraphs, items, headings, cells.

use crate::diagnostic::Span;
use crate::locale::Locale;
use crate::prose::Holder;

use super::release::{Counterparts, Line, Release, Section};

/// What a part of a release can have more of in one language than in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Lines of a kind.
    Line(Holder),
    /// Lines that are led in by words in bold.
    Lead,
}

/// A part of a release that has more of something in one language than in another.
#[derive(Debug)]
pub struct Uneven<'a> {
    /// Of what.
    pub piece: Piece,
    /// The original language.
    pub original: &'a Locale,
    /// The other one.
    pub other: &'a Locale,
    /// How many of them each has.
    pub counts: [usize; 2],
    /// Where they begin; the start of the text, where there are none.
    pub places: [Span; 2],
}

/// The pieces, in the order in which they are told.
const PIECES: [Piece; 6] = [
    Piece::Line(Holder::Item),
    Piece::Line(Holder::Heading),
    Piece::Line(Holder::Cell),
    Piece::Line(Holder::Note),
    Piece::Line(Holder::Text),
    Piece::Lead,
];

impl Release<'_> {
    /// The parts whose translations have another shape than the original; the first kind of line
    /// that differs is told.
    #[must_use]
    pub fn uneven(&self) -> Vec<Uneven<'_>> {
        self.counterparts().filter_map(uneven).collect()
    }
}

/// The first kind of line of which two parts have not as many; nothing if one of them has none.
fn uneven(both: Counterparts<'_>) -> Option<Uneven<'_>> {
    PIECES.into_iter().find_map(|piece| {
        let counts = both.sections.map(|section| lines(section, piece).count());
        let [place, its_place] = both.sections.map(|section| place(section, piece));
        let places = [place?, its_place?];
        let [original, other] = both.locales;
        let is_uneven = counts[0] != counts[1];
        is_uneven.then_some(Uneven { piece, original, other, counts, places })
    })
}

/// The places of pieces of a kind.
fn lines(section: &Section<'_>, piece: Piece) -> impl Iterator<Item = Span> {
    let is_one = move |line: &&Line| match piece {
        Piece::Line(holder) => line.holder == holder,
        Piece::Lead => line.has_lead,
    };
    section.lines.iter().filter(is_one).map(|line| line.place)
}

fn place(section: &Section<'_>, piece: Piece) -> Option<Span> {
    lines(section, piece).next().or_else(|| section.lines.first().map(|line| line.place))
}
