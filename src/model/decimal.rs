//! Decimal numbers as they were written.

use std::fmt;
use std::str::FromStr;

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

    /// The number without its sign, and whether it is negative.
    #[must_use]
    pub fn parts(&self) -> (&str, bool) {
        match self.0.strip_prefix('-') {
            Some(unsigned) => (unsigned, true),
            None => (&self.0, false),
        }
    }

    /// The number without its sign.
    #[must_use]
    pub fn unsigned(&self) -> Self {
        Self(self.parts().0.to_owned())
    }

    /// A thousand times the number, so many times over: its point moves.
    #[must_use]
    pub fn thousandfold(&self, times: usize) -> Self {
        let (unsigned, is_negative) = self.parts();
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let n_digits = 3 * times;
        let moved = &fraction[..fraction.len().min(n_digits)];
        let zeros = "0".repeat(n_digits - moved.len());
        let whole = [whole, moved, &zeros].concat();
        let whole = match whole.trim_start_matches('0') {
            "" => "0",
            digits => digits,
        };
        let sign = if is_negative { "-" } else { "" };
        let rest = &fraction[moved.len()..];
        let point = if rest.is_empty() { "" } else { "." };
        Self([sign, whole, point, rest].concat())
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
    fn a_thousandfold_moves_the_point() {
        let cases = [
            ("2.6", 1, "2600"),
            ("0.0005", 1, "0.5"),
            ("-12", 2, "-12000000"),
            ("1.2345", 1, "1234.5"),
            ("0", 2, "0"),
        ];
        for (digits, times, expected) in cases {
            assert_eq!(digits.parse::<Decimal>().unwrap().thousandfold(times).as_str(), expected);
        }
    }

    #[test]
    fn what_a_machine_or_a_person_may_misread_is_refused() {
        for text in ["", "-", "1,5", "1.", ".5", "007", "1e3", "18 500", "1_000", "٣", "NaN"] {
            assert!(text.parse::<Decimal>().is_err(), "{text:?}");
        }
    }
}
