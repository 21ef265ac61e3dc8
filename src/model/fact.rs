//! Facts: figures and dates that are said once, and that each language writes its own way.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::diagnostic::Span;

/// A figure, percentage or date, and how exactly it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it says.
    pub value: FactValue,
    /// How exactly; a bare figure is written without any such word.
    pub qualifier: Option<Qualifier>,
    /// Where it was written: its key, or its value where values change over time.
    pub span: Span,
}

/// What a fact says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// A number of something.
    Figure(Decimal),
    /// So many of a hundred.
    Percentage(Decimal),
    /// A year.
    Year(i16),
    /// A day.
    Date(Date),
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

/// A decimal number as it was written, with all its fraction digits: `2.50` stays `2.50`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal(String);

impl Decimal {
    /// Nothing at all.
    #[must_use]
    pub fn zero() -> Self {
        Self("0".to_owned())
    }

    /// The number with a point before its fraction digits, and without groups.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number as a whole number, if it is one and not negative.
    #[must_use]
    pub fn whole(&self) -> Option<u64> {
        self.0.parse().ok()
    }
}

impl FromStr for Decimal {
    type Err = NotADecimal;

    fn from_str(text: &str) -> Result<Self, NotADecimal> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = match unsigned.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (unsigned, None),
        };
        let digits = |part: &str| {
            !part.is_empty() && part.len() <= 30 && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let no_leading_zero = whole == "0" || !whole.starts_with('0');
        if digits(whole) && fraction.is_none_or(digits) && no_leading_zero {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotADecimal)
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The text is not a decimal number: digits, perhaps a point and more digits, perhaps a minus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADecimal;

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[test]
    fn fraction_digits_are_kept() {
        assert_eq!("2.50".parse::<Decimal>().unwrap().as_str(), "2.50");
    }

    #[test]
    fn what_a_machine_or_a_person_may_misread_is_refused() {
        for text in ["", "-", "1,5", "1.", ".5", "007", "1e3", "18 500", "1_000", "٣", "NaN"] {
            assert!(text.parse::<Decimal>().is_err(), "{text:?}");
        }
    }
}
