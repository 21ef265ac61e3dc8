//! Facts: figures and dates that are said once, and that each language writes its own way.

use jiff::civil::{Date, Time};

use crate::diagnostic::Span;

use super::decimal::Decimal;
use super::localized::Localized;
use super::money::Currency;

/// A figure, percentage or date, and how exactly it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it says.
    pub value: FactValue,
    /// How exactly; a bare figure is written without any such word.
    pub qualifier: Option<Qualifier>,
    /// The facts that it is computed from, by key; none, mostly.
    pub made_of: Vec<String>,
    /// Where it was written: its key, or its value where values change over time.
    pub span: Span,
}

/// What a fact says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// A number of something.
    Figure(Figure),
    /// An amount of money.
    Amount(Amount),
    /// So many of a hundred.
    Percentage {
        /// How many.
        figure: Decimal,
        /// Whether its sign is written, also if it is a plus.
        is_signed: bool,
    },
    /// The difference of two percentages.
    Points(Decimal),
    /// The same, in hundredths.
    BasisPoints(Decimal),
    /// A year.
    Year(i16),
    /// A quarter or a half of a year.
    Period(Period),
    /// A day.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// The name under which an organization is registered.
    LegalName(Localized<String>),
    /// From one to another of the same kind.
    Range(Box<[FactValue; 2]>),
}

/// A quarter or a half of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Which, from 1.
    pub number: u8,
    /// Whether it is a half, and not a quarter.
    pub is_half: bool,
    /// Of which year.
    pub year: i16,
}

/// A number of something, or of thousands or millions of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The digits.
    pub digits: Decimal,
    /// What they count, if not ones.
    pub scale: Option<Scale>,
}

/// The words behind a figure that count thousands, millions, billions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// A thousand.
    Thousand,
    /// A thousand thousands.
    Million,
    /// A thousand millions.
    Billion,
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// How much.
    pub figure: Figure,
    /// Of which currency.
    pub currency: Currency,
    /// Whether it is told as a loss.
    pub is_loss: bool,
    /// Whether it is for one share.
    pub is_per_share: bool,
}

impl Period {
    /// Reads a period as records write it: `Q2 2025`, `H1 2026`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (part, year) = text.trim().split_once(' ')?;
        let (letter, number) = part.split_at_checked(1)?;
        let is_half = match letter {
            "Q" => false,
            "H" => true,
            _ => return None,
        };
        let number = number
            .parse()
            .ok()
            .filter(|number| (1..=if is_half { 2 } else { 4 }).contains(number))?;
        let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
        Some(Self { number, is_half, year: year.parse().ok().filter(|_| is_year)? })
    }
}

impl FactValue {
    /// The same without its sign, and no longer told as a loss.
    #[must_use]
    pub fn unsigned(&self) -> Self {
        let figure = |figure: &Figure| Figure { digits: figure.digits.unsigned(), ..*figure };
        match self {
            Self::Figure(own) => Self::Figure(figure(own)),
            Self::Amount(amount) => {
                Self::Amount(Amount { figure: figure(&amount.figure), is_loss: false, ..*amount })
            }
            Self::Percentage { figure, .. } => {
                Self::Percentage { figure: figure.unsigned(), is_signed: false }
            }
            Self::Points(digits) => Self::Points(digits.unsigned()),
            Self::BasisPoints(digits) => Self::BasisPoints(digits.unsigned()),
            other => other.clone(),
        }
    }

    /// Whether it stands as it is, also at the start of a sentence: *bpost nv*.
    #[must_use]
    pub fn is_name(&self) -> bool {
        matches!(self, Self::LegalName(_))
    }
}

impl Figure {
    /// All of it in ones.
    #[must_use]
    pub fn in_full(&self) -> Decimal {
        self.digits.thousandfold(self.scale.map_or(0, Scale::thousands))
    }

    /// A whole number that is not negative, if it is one and has no scale.
    #[must_use]
    pub fn whole(&self) -> Option<u64> {
        self.scale.is_none().then(|| self.digits.whole())?
    }
}

impl From<Decimal> for Figure {
    fn from(digits: Decimal) -> Self {
        Self { digits, scale: None }
    }
}

impl Scale {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Thousand, Self::Million, Self::Billion];

    /// The name that records use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Thousand => "thousand",
            Self::Million => "million",
            Self::Billion => "billion",
        }
    }

    /// How many thousands are multiplied.
    #[must_use]
    pub fn thousands(self) -> usize {
        match self {
            Self::Thousand => 1,
            Self::Million => 2,
            Self::Billion => 3,
        }
    }
}

/// How exactly a figure is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qualifier {
    /// That many, to the last one.
    Exactly,
    /// More than that.
    MoreThan,
    /// That many or more.
    AtLeast,
    /// Somewhat more or less.
    About,
    /// Somewhat less.
    Almost,
    /// Less than that.
    LessThan,
    /// That many or less.
    AtMost,
    /// Somewhere below, perhaps that many.
    UpTo,
}

impl Qualifier {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Exactly,
        Self::MoreThan,
        Self::AtLeast,
        Self::About,
        Self::Almost,
        Self::LessThan,
        Self::AtMost,
        Self::UpTo,
    ];

    /// The name that records use: `more-than`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.key().trim_start_matches("fact-")
    }

    /// The key of its words: the name that records use, behind `fact-`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Qualifier::Exactly => "fact-exactly",
            Qualifier::MoreThan => "fact-more-than",
            Qualifier::AtLeast => "fact-at-least",
            Qualifier::About => "fact-about",
            Qualifier::Almost => "fact-almost",
            Qualifier::LessThan => "fact-less-than",
            Qualifier::AtMost => "fact-at-most",
            Qualifier::UpTo => "fact-up-to",
        }
    }
}
