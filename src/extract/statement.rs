//! What a text states: figures, days, times, addresses, roles, each with its place.

use std::fmt;

use jiff::civil::Date;

use crate::diagnostic::Span;
use crate::locale::{Change, Half, Sureness};
use crate::model::Qualifier;

use super::number::Number;

/// One thing that a text states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What it is.
    pub matter: Matter,
    /// How firmly a text in another language must say it, too.
    pub weight: Weight,
    /// Its sentence in the line, from 0.
    pub sentence: usize,
    /// Its clause in the line.
    pub clause: Clause,
    /// How it stands in the text.
    pub words: String,
    /// The fact that it says, by its key, if it is not typed: `members`, `biowin.members`.
    pub fact: Option<String>,
    /// Where.
    pub place: Span,
}

/// A stretch of a line that no colon, semicolon, bracket or end of a sentence parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clause {
    /// Counted from 0.
    pub number: usize,
    /// Whether a colon or a bracket opens it: it says more about the one before.
    pub explains: bool,
}

/// What is stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    /// A figure.
    Figure(Figure),
    /// A place in a row.
    Ordinal(u64),
    /// A day, as far as it is told.
    Day(Day),
    /// A time of day.
    Time {
        /// From 0 to 24.
        hour: u8,
        /// From 0 to 59.
        minute: u8,
    },
    /// The day of issue: *today*.
    Today,
    /// Something is to come: *will*.
    ToCome,
    /// An e-mail address.
    Email(String),
    /// A telephone number: its digits, with the code of its country, or with a zero in front.
    Telephone(String),
    /// The address of a page.
    Page(String),
    /// What somebody does, by the name of the language's table.
    Role(String),
    /// A person, by id.
    Person(String),
    /// An organization, by id.
    Organization(String),
    /// A town, by id.
    Place(String),
    /// Two words with a capital, which may be a name.
    Name(String),
}

/// A figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Its value, scale included.
    pub number: Number,
    /// What it is a number of, if it is written beside it.
    pub unit: Option<Unit>,
    /// How exactly it is known, and whether the words always mean that.
    pub qualifier: Option<(Qualifier, Sureness)>,
    /// Whether it is added to something, or taken away: *9 more*.
    pub change: Option<Change>,
    /// The word behind it, in lower case: what is counted, mostly.
    pub noun: Option<String>,
    /// Whether words say it: *six*.
    pub in_words: bool,
}

/// What a figure is a number of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A unit by the name of the language's table: `percent`, `points`.
    Named(String),
    /// A currency, as ISO 4217 has it.
    Currency(String),
}

/// A day, as far as it is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Day {
    /// The year.
    pub year: Option<i16>,
    /// The month, from 1.
    pub month: Option<i8>,
    /// The day of the month.
    pub day: Option<i8>,
    /// The day of the week, Monday is 1.
    pub weekday: Option<i8>,
}

/// How firmly another language must say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It may answer what another language states, and asks for nothing: *both*.
    Loose,
    /// It may be left out; but nothing else may be said in its stead: *six*.
    Soft,
    /// It must be said: *18 500*.
    Firm,
}

impl From<Date> for Day {
    /// The whole day, without its weekday.
    fn from(date: Date) -> Self {
        let (year, month, day) = (Some(date.year()), Some(date.month()), Some(date.day()));
        Self { year, month, day, weekday: None }
    }
}

impl Day {
    /// Whether the two may be one day.
    #[must_use]
    pub fn agrees(&self, other: &Self) -> bool {
        fn same<T: Copy + PartialEq>(one: Option<T>, other: Option<T>) -> bool {
            one.is_none() || other.is_none() || one == other
        }
        let shares = (self.month.is_some() && other.month.is_some())
            || (self.weekday.is_some() && other.weekday.is_some());
        shares
            && same(self.year, other.year)
            && same(self.month, other.month)
            && same(self.day, other.day)
            && same(self.weekday, other.weekday)
    }
}

impl fmt::Display for Matter {
    /// What is stated, in a form that no language owns: `more-than 60`, `2024-05-14`, `14:30`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Figure(figure) => figure.fmt(formatter),
            Self::Ordinal(number) => write!(formatter, "{number}."),
            Self::Day(day) => day.fmt(formatter),
            Self::Time { hour, minute } => write!(formatter, "{hour:02}:{minute:02}"),
            Self::Today => formatter.write_str("today"),
            Self::ToCome => formatter.write_str("to come"),
            Self::Telephone(digits) => write!(formatter, "tel {digits}"),
            Self::Person(id) => write!(formatter, "@{id}"),
            Self::Email(words)
            | Self::Page(words)
            | Self::Role(words)
            | Self::Organization(words)
            | Self::Place(words)
            | Self::Name(words) => formatter.write_str(words),
        }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((qualifier, _)) = self.qualifier {
            write!(formatter, "{} ", qualifier.name())?;
        }
        write!(formatter, "{}", self.number)?;
        match &self.unit {
            Some(Unit::Named(unit) | Unit::Currency(unit)) => write!(formatter, " {unit}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn part<T: fmt::Display>(part: Option<T>) -> String {
            part.map_or_else(|| "?".to_owned(), |part| format!("{part:02}"))
        }
        write!(formatter, "{}-{}-{}", part(self.year), part(self.month), part(self.day))?;
        self.weekday.map_or(Ok(()), |weekday| write!(formatter, " ({weekday})"))
    }
}

/// The hour of a clock of twelve hours, on one of twenty-four.
pub(super) fn hour_of(hour: u8, half: Half) -> u8 {
    match (half, hour) {
        (Half::Morning, 12) => 0,
        (Half::Morning, hour) => hour,
        (Half::Afternoon, 12) => 12,
        (Half::Afternoon, hour) => hour.saturating_add(12),
    }
}
