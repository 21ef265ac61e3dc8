//! The shape of a text, language by language: paragraphs, items, headings, cells.

use crate::diagnostic::Span;
use crate::locale::Locale;
use crate::prose::Holder;

use super::release::{Counterparts, Release, Section};

/// A part of a release that has more lines of a kind in one language than in another.
#[derive(Debug)]
pub struct Uneven<'a> {
    /// Of which kind.
    pub holder: Holder,
    /// The original language.
    pub original: &'a Locale,
    /// The other one.
    pub other: &'a Locale,
    /// How many lines of the kind each has.
    pub counts: [usize; 2],
    /// Where they begin; the start of the text, where there are none.
    pub places: [Span; 2],
}

/// The kinds of lines, in the order in which they are told.
const HOLDERS: [Holder; 5] =
    [Holder::Item, Holder::Heading, Holder::Cell, Holder::Note, Holder::Text];

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
    HOLDERS.into_iter().find_map(|holder| {
        let counts = both.sections.map(|section| lines(section, holder).count());
        let [place, its_place] = both.sections.map(|section| place(section, holder));
        let places = [place?, its_place?];
        let [original, other] = both.locales;
        let is_uneven = counts[0] != counts[1];
        is_uneven.then_some(Uneven { holder, original, other, counts, places })
    })
}

/// The places of the lines of a kind.
fn lines(section: &Section<'_>, holder: Holder) -> impl Iterator<Item = Span> {
    section.lines.iter().filter(move |line| line.holder == holder).map(|line| line.place)
}

fn place(section: &Section<'_>, holder: Holder) -> Option<Span> {
    lines(section, holder).next().or_else(|| section.lines.first().map(|line| line.place))
}
