//! Lines that stand in two languages word for word.

use crate::diagnostic::Span;
use crate::locale::Locale;

use super::release::{Line, Release};

/// A line of fewer words may be a name or a title.
const FEWEST_WORDS: usize = 6;

/// A line that another language has word for word.
#[derive(Debug)]
pub struct Copied<'a> {
    /// The language in which the line stands.
    pub locale: &'a Locale,
    /// The language that it was copied from.
    pub original: &'a Locale,
    /// Where it stands.
    pub place: Span,
    /// Where it stands in the other language.
    pub source: Span,
}

impl Release<'_> {
    /// The lines that a language has word for word from one before it, but for those that are told
    /// to be in another language anyway.
    #[must_use]
    pub fn copied(&self) -> Vec<Copied<'_>> {
        let mut copied = Vec::new();
        for (at, language) in self.languages.iter().enumerate() {
            for other in &self.languages[..at] {
                for section in &language.sections {
                    let Some(source) = other.section(section.part) else { continue };
                    for (line, its) in section.lines.iter().zip(&source.lines) {
                        if is_copy(line, its) {
                            let (locale, original) = (language.locale, other.locale);
                            let (place, source) = (line.place, its.place);
                            copied.push(Copied { locale, original, place, source });
                        }
                    }
                }
            }
        }
        copied
    }
}

fn is_copy(line: &Line, other: &Line) -> bool {
    let is_told = line.tongue.is_some() || other.tongue.is_some();
    let is_one_text = line.place == other.place;
    let n_words = line.words.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
    !is_told && !is_one_text && line.words == other.words && n_words.count() >= FEWEST_WORDS
}
