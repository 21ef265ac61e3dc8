//! What a release states: language by language, part by part, line by line.

use jiff::civil::Date;

use crate::diagnostic::Span;
use crate::extract::{Number, Statement, Unit};
use crate::locale::Locale;
use crate::model::texts::Part;
use crate::prose::Holder;

/// A release in all languages that can be compared; the original comes first.
#[derive(Debug)]
pub struct Release<'a> {
    /// Its words, in each language.
    pub languages: Vec<Spoken<'a>>,
    /// The day of issue, which the dateline tells in each language.
    pub issued: Date,
    /// The figures that its organizations have as facts on that day.
    pub facts: Vec<OrganizationFact<'a>>,
    /// Languages whose tables of facts nobody wrote: nothing is known about them.
    pub not_compared: Vec<&'a Locale>,
}

/// A figure that an organization has as a fact.
#[derive(Debug)]
pub struct OrganizationFact<'a> {
    /// The organization, by id.
    pub organization: &'a str,
    /// The key of the fact.
    pub key: &'a str,
    /// How many.
    pub number: Number,
    /// Of what, if it is money or a share.
    pub unit: Option<Unit>,
    /// Where it is told.
    pub place: Span,
}

impl OrganizationFact<'_> {
    /// The fact as any text refers to it: `biowin.members`.
    #[must_use]
    pub fn reference(&self) -> String {
        format!("{}.{}", self.organization, self.key)
    }
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
    /// What somebody said in it.
    pub quotes: Vec<SpokenQuote>,
    /// Its tables: their rows.
    pub tables: Vec<Vec<Row>>,
}

/// A row of a table, below its head.
#[derive(Debug)]
pub struct Row {
    /// Its cells, each the number of its line; nothing for an empty one.
    pub cells: Vec<Option<usize>>,
    /// Whether it sums up the rows above it.
    pub is_total: bool,
}

/// A quote in one language.
#[derive(Debug)]
pub struct SpokenQuote {
    /// Who said it, by id, if the text tells.
    pub speaker: Option<String>,
    /// Where that is told; the quote, if it is not.
    pub place: Span,
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
    /// Whether it is led in by words in bold, and goes on behind them.
    pub has_lead: bool,
    /// Its words, without facts.
    pub words: String,
    /// The language that it is in, if that is clearly another one.
    pub tongue: Option<Locale>,
    /// How many items the list behind it has, if there is one.
    pub n_items: Option<usize>,
    /// Of how many things a list behind it is said to be, and where.
    pub listed: Option<(usize, Span)>,
    /// What it states, in reading order.
    pub statements: Vec<Statement>,
}

/// A part of the original, and the same part of a translation.
#[derive(Clone, Copy)]
pub(super) struct Counterparts<'a> {
    /// The languages: of the original, and of the translation.
    pub(super) locales: [&'a Locale; 2],
    /// The part in each.
    pub(super) sections: [&'a Section<'a>; 2],
}

impl Counterparts<'_> {
    /// The tags of the two languages.
    pub(super) fn tags(&self) -> [&str; 2] {
        self.locales.map(Locale::as_str)
    }
}

impl Release<'_> {
    /// Each part of the original with the same part of each translation that has it, translation by
    /// translation.
    pub(super) fn counterparts(&self) -> impl Iterator<Item = Counterparts<'_>> {
        let (original, others) = self.languages.split_at(self.languages.len().min(1));
        others.iter().flat_map(move |other| {
            original.iter().flat_map(|original| {
                original.sections.iter().filter_map(|section| {
                    Some(Counterparts {
                        locales: [original.locale, other.locale],
                        sections: [section, other.section(section.part)?],
                    })
                })
            })
        })
    }
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
