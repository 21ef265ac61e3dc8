//! How far prose is: as its author wrote it, or as a language says it.

use std::convert::Infallible;
use std::fmt::{self, Debug};

use crate::diagnostic::{Span, Spanned};

/// How far prose is: what its facts and speakers are.
pub trait Stage: Clone + Debug + Default {
    /// The place of a fact.
    type Fact: Clone + Debug;
    /// Who said a quote.
    type Speaker: Clone + Debug;
    /// The place of a table that is data.
    type Table: Clone + Debug;
}

/// As an author wrote it: facts are keys, speakers are ids of people.
#[derive(Clone, Copy, Debug, Default)]
pub struct Written;

/// In the words of one language: facts have become text, speakers have a name.
#[derive(Clone, Copy, Debug, Default)]
pub struct Said;

impl Stage for Written {
    type Fact = FactReference;
    type Speaker = SpeakerReference;
    type Table = TableReference;
}

impl Stage for Said {
    type Fact = Infallible;
    type Speaker = Attribution;
    type Table = Infallible;
}

/// Who said a quote, as its author wrote it.
#[derive(Clone, Debug)]
pub enum SpeakerReference {
    /// The id of a person, as written after `— @`.
    Person(Spanned<String>),
    /// Something that is no id; it was reported when it was read.
    Unreadable,
}

/// Who said a quote, in the words of one language.
#[derive(Clone, Debug)]
pub struct Attribution {
    /// The speaker's name.
    pub name: String,
    /// Role and organization, if known.
    pub role: Option<String>,
    /// The colon of the language, with its space, where the words follow.
    pub colon: String,
}

/// `{key}`, `{organization.key}` or `{key:words}`: the place of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactReference {
    /// The organization whose fact it is; none for a fact of the record itself.
    pub organization: Option<String>,
    /// The key of the fact.
    pub key: String,
    /// How it is written.
    pub form: FactForm,
    /// The reference with its braces.
    pub span: Span,
}

/// `{table:key}`: the place of a table of the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableReference {
    /// The key of the table.
    pub key: String,
    /// The reference with its braces.
    pub span: Span,
}

impl fmt::Display for FactReference {
    /// The key as texts write it between their braces, without how it is written.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.organization {
            Some(organization) => write!(formatter, "{organization}.{}", self.key),
            None => formatter.write_str(&self.key),
        }
    }
}

impl FactForm {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Figures,
        Self::Words,
        Self::FeminineWords,
        Self::Ordinal,
        Self::FeminineOrdinal,
        Self::Weekday,
        Self::DayMonth,
        Self::Numeric,
        Self::Short,
        Self::Unsigned,
    ];

    /// The name that texts use behind the key: `words`; nothing for figures.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Figures => None,
            Self::Words => Some("words"),
            Self::FeminineWords => Some("words-feminine"),
            Self::Ordinal => Some("ordinal"),
            Self::FeminineOrdinal => Some("ordinal-feminine"),
            Self::Weekday => Some("weekday"),
            Self::DayMonth => Some("day-month"),
            Self::Numeric => Some("numeric"),
            Self::Short => Some("short"),
            Self::Unsigned => Some("unsigned"),
        }
    }
}

/// How a fact is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactForm {
    /// In figures, as the language writes them.
    Figures,
    /// In words: `five`.
    Words,
    /// In words that go with a feminine noun: `une`.
    FeminineWords,
    /// A place in a row: `12th`.
    Ordinal,
    /// The same beside a feminine noun: `1re`.
    FeminineOrdinal,
    /// A day with its weekday: `Tuesday 14 May 2024`.
    Weekday,
    /// A day without its year: `14 May`.
    DayMonth,
    /// A day in figures: `14.05.2024`.
    Numeric,
    /// A part of a year, shortened: `Q2 2025`.
    Short,
    /// Without its sign, where the sentence says it: *rises by 8.3%*, *a loss of €4.8 million*.
    Unsigned,
}
