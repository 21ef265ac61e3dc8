//! Quotes, language by language: as many in each, by the same people.

use crate::diagnostic::Span;
use crate::locale::Locale;

use super::release::Release;

/// A quote that somebody else says in another language, or that another language lacks.
#[derive(Debug)]
pub struct Misquoted<'a> {
    /// The original language.
    pub original: &'a Locale,
    /// The other one.
    pub other: &'a Locale,
    /// Who says it in each, by id, if it is told.
    pub speakers: [Option<&'a str>; 2],
    /// Whether one of them lacks the quote.
    pub is_lacking: bool,
    /// Where each stands; the start of the text, where the quote is lacking.
    pub places: [Span; 2],
}

impl Release<'_> {
    /// The quotes in which translations differ from the original.
    #[must_use]
    pub fn misquoted(&self) -> Vec<Misquoted<'_>> {
        let mut found = Vec::new();
        for both in self.counterparts() {
            let [own, its] = both.sections.map(|section| &section.quotes);
            let starts = both.sections.map(|section| section.lines.first().map(|line| line.place));
            let [Some(start), Some(its_start)] = starts else { continue };
            for at in 0..own.len().max(its.len()) {
                let (one, two) = (own.get(at), its.get(at));
                let speakers =
                    [one, two].map(|quote| quote.and_then(|quote| quote.speaker.as_deref()));
                let is_lacking = one.is_none() || two.is_none();
                // A quote without a speaker is another check's business.
                let is_other = speakers[0].zip(speakers[1]).is_some_and(|(one, two)| one != two);
                if is_lacking || is_other {
                    let places = [
                        one.map_or(start, |quote| quote.place),
                        two.map_or(its_start, |quote| quote.place),
                    ];
                    let [original, other] = both.locales;
                    found.push(Misquoted { original, other, speakers, is_lacking, places });
                }
            }
        }
        found
    }
}
