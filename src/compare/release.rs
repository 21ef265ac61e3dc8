//! What a release states: language by language, part by part, line by line.

use jiff::civil::Date;

use crate::diagnostic::Span;
use crate::extract::{Statement, statements};
use crate::locale::{Languages, Locale};
use crate::model::texts::{self, Part, Text};
use crate::model::{Announcement, Directory};
use crate::prose::{
    FactReference, Holder, Inline, Written, for_each_inline_in, line_span, line_words,
};

/// A release in all languages that can be compared; the original comes first.
#[derive(Debug)]
pub struct Release<'a> {
    /// Its words, in each language.
    pub languages: Vec<Spoken<'a>>,
    /// The day of issue, which the dateline tells in each language.
    pub issued: Date,
    /// Languages whose tables of facts nobody wrote: nothing is known about them.
    pub not_compared: Vec<&'a Locale>,
}

/// A release in one language.
#[derive(Debug)]
pub struct Spoken<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// Its parts, in the order of their kinds.
    pub sections: Vec<Section<'a>>,
}

/// A part of a release in one language.
#[derive(Debug)]
pub struct Section<'a> {
    /// Which part it is.
    pub part: Part<'a>,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// A line: a paragraph, a heading, an item, a cell.
#[derive(Debug)]
pub struct Line {
    /// What it is part of.
    pub holder: Holder,
    /// Where it stands.
    pub place: Span,
    /// How many words it has.
    pub n_words: usize,
    /// What it states, in reading order.
    pub statements: Vec<Statement>,
}

impl<'a> Release<'a> {
    /// Reads a release, in the languages that are ready and have a table of facts.
    #[must_use]
    pub fn of(
        announcement: &'a Announcement,
        texts: &[Text<'a>],
        directory: &'a Directory,
        languages: &Languages,
    ) -> Self {
        let issued = announcement.issued.value;
        let mut release = Self { languages: Vec::new(), issued, not_compared: Vec::new() };
        let original = std::iter::once(&announcement.original);
        let others = announcement.translations.keys().filter(|one| **one != announcement.original);
        for locale in original.chain(others) {
            let Some(translation) = announcement.translations.get(locale) else { continue };
            if !translation.ready {
                continue;
            }
            let Some(language) = languages.get(locale) else { continue };
            let Some(words) = language.fact_words() else {
                release.not_compared.push(locale);
                continue;
            };
            let mut sections = Vec::new();
            for text in texts.iter().filter(|text| text.locale == locale) {
                let known = |reference: &FactReference| {
                    text.values(reference, directory).last().copied().cloned()
                };
                let lines = text.lines().into_iter().filter_map(|(holder, content)| {
                    let place = line_span(content)?;
                    let n_words = n_words(content);
                    let statements = statements(content, words, &known);
                    Some(Line { holder, place, n_words, statements })
                });
                sections.push(Section { part: text.part, lines: lines.collect() });
            }
            release.languages.push(Spoken { locale, sections });
        }
        release
    }

    /// Reads a release; the texts that stand in it are looked up.
    #[must_use]
    pub fn whole(
        announcement: &'a Announcement,
        directory: &'a Directory,
        languages: &Languages,
    ) -> Self {
        let texts = texts::of_release(announcement, directory);
        Self::of(announcement, &texts, directory, languages)
    }
}

/// How many words a line has; a fact counts as one.
fn n_words(content: &[Inline<Written>]) -> usize {
    let mut n_words = line_words(content).split_whitespace().count();
    for_each_inline_in(content, &mut |inline| {
        n_words += usize::from(matches!(inline, Inline::Fact(_)));
    });
    n_words
}

impl Section<'_> {
    /// How many words it has.
    #[must_use]
    pub fn n_words(&self) -> usize {
        self.lines.iter().map(|line| line.n_words).sum()
    }

    /// Whether one of two texts is so much shorter that it cannot be a whole translation.
    #[must_use]
    pub fn is_far_from(&self, other: &Self) -> bool {
        let (own, other) = (self.n_words(), other.n_words());
        own.max(other) > FEW_WORDS && own.min(other) * 5 < own.max(other) * 2
    }
}

/// Texts of so few words may differ in length.
const FEW_WORDS: usize = 10;

impl Spoken<'_> {
    /// A part, if this language has it.
    #[must_use]
    pub fn section(&self, part: Part<'_>) -> Option<&Section<'_>> {
        self.sections.iter().find(|section| section.part == part)
    }

    /// All that is stated, in reading order.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.sections.iter().flat_map(|section| &section.lines).flat_map(|line| &line.statements)
    }
}
