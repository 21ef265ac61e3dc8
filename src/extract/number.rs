//! Numbers by value: `2.50`, `2,5` and *deux et demi* are one.

use std::fmt;

/// A decimal number that is not negative, by its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    /// Its digits, without zeros at the end.
    digits: u128,
    /// How many zeros stand behind them; fraction digits if negative.
    exponent: i32,
}

/// More digits than anybody counts.
const MOST_DIGITS: usize = 27;

impl Number {
    /// A whole number.
    #[must_use]
    pub fn whole(number: u64) -> Self {
        Self { digits: u128::from(number), exponent: 0 }.normal()
    }

    /// A number of tenths.
    #[must_use]
    pub fn tenths(tenths: u64) -> Self {
        Self { digits: u128::from(tenths), exponent: -1 }.normal()
    }

    /// The number that is written with these digits, in front of the mark and behind it; nothing if
    /// there are more than a number has.
    #[must_use]
    pub fn written(whole: &str, fraction: &str) -> Option<Self> {
        if whole.len() + fraction.len() > MOST_DIGITS {
            return None;
        }
        let digits = [whole, fraction].concat().parse().ok()?;
        let exponent = -i32::try_from(fraction.len()).ok()?;
        Some(Self { digits, exponent }.normal())
    }

    /// So many times this number; nothing if that is more than anybody counts.
    #[must_use]
    pub fn times(self, factor: u64) -> Option<Self> {
        let factor = Self::whole(factor);
        let digits = self.digits.checked_mul(factor.digits)?;
        Some(Self { digits, exponent: self.exponent.checked_add(factor.exponent)? }.normal())
    }

    /// The number as a small whole one.
    #[must_use]
    pub fn small(self) -> Option<u64> {
        let zeros = 10_u128.checked_pow(u32::try_from(self.exponent).ok()?)?;
        u64::try_from(self.digits.checked_mul(zeros)?).ok()
    }

    /// Whether it may be a year of our time.
    #[must_use]
    pub fn may_be_year(self) -> bool {
        self.small().is_some_and(|number| (1900..2100).contains(&number))
    }

    /// The sum of numbers; nothing if that is more than anybody counts.
    #[must_use]
    pub fn sum(numbers: &[Self]) -> Option<Self> {
        let exponent = numbers.iter().map(|number| number.exponent).min()?;
        let digits = numbers
            .iter()
            .try_fold(0_u128, |sum, number| sum.checked_add(number.digits_at(exponent)?))?;
        Some(Self { digits, exponent }.normal())
    }

    /// Whether two numbers are further apart than so many units of the last digit that is written
    /// in either; a whole number is exact.
    #[must_use]
    pub fn is_apart(self, other: Self, units: usize) -> bool {
        let exponent = self.exponent.min(other.exponent);
        let allowed = if exponent < 0 { u128::try_from(units).unwrap_or(0) } else { 0 };
        match (self.digits_at(exponent), other.digits_at(exponent)) {
            (Some(own), Some(other)) => own.abs_diff(other) > allowed,
            _ => true,
        }
    }

    /// Its digits down to a decimal place.
    fn digits_at(self, exponent: i32) -> Option<u128> {
        let zeros = u32::try_from(self.exponent.checked_sub(exponent)?).ok()?;
        self.digits.checked_mul(10_u128.checked_pow(zeros)?)
    }

    /// Whether the two have the same digits and differ by a scale: by thousands.
    #[must_use]
    pub fn differs_by_scale(self, other: Self) -> bool {
        self != other && self.digits == other.digits && (self.exponent - other.exponent) % 3 == 0
    }

    /// Whether the number is smaller than another one.
    #[must_use]
    pub fn is_below(self, other: Self) -> bool {
        let least = self.exponent.min(other.exponent);
        let digits = |number: Self| {
            let zeros = u32::try_from(number.exponent - least).ok()?;
            number.digits.checked_mul(10_u128.checked_pow(zeros)?)
        };
        match (digits(self), digits(other)) {
            (Some(own), Some(other)) => own < other,
            (own, _) => own.is_some(),
        }
    }

    fn normal(mut self) -> Self {
        if self.digits == 0 {
            self.exponent = 0;
        }
        while self.digits != 0 && self.digits.is_multiple_of(10) {
            self.digits /= 10;
            self.exponent += 1;
        }
        self
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.digits.to_string();
        let n_fraction = usize::try_from(-self.exponent).unwrap_or(0);
        if n_fraction == 0 {
            let n_zeros = usize::try_from(self.exponent).unwrap_or(0);
            return write!(formatter, "{digits}{}", "0".repeat(n_zeros));
        }
        let digits = format!("{digits:0>width$}", width = n_fraction + 1);
        let (whole, fraction) = digits.split_at(digits.len() - n_fraction);
        write!(formatter, "{whole}.{fraction}")
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn a_sum_is_exact_and_rounded_parts_may_be_apart_in_the_last_digit() {
        let number = |whole, fraction| Number::written(whole, fraction).unwrap();
        let sum = Number::sum(&[number("1", "25"), number("2", "5"), number("10", "")]).unwrap();
        assert_eq!(sum, number("13", "75"));
        assert!(!sum.is_apart(number("13", "76"), 1));
        assert!(sum.is_apart(number("13", "78"), 1));
        assert!(number("12", "").is_apart(number("13", ""), 3));
        assert_eq!(Number::sum(&[]), None);
    }

    #[test]
    fn numbers_are_one_by_value() {
        let number = |whole, fraction| Number::written(whole, fraction).unwrap();
        assert_eq!(number("2", "50"), number("2", "5"));
        assert_eq!(number("2", "6").times(1_000_000_000).unwrap().to_string(), "2600000000");
        assert_eq!(number("0", "05").to_string(), "0.05");
        assert_eq!(number("18500", "").small(), Some(18_500));
        assert_eq!(number("1", "5").small(), None);
        assert!(number("2600", "").differs_by_scale(number("2", "6")));
        assert!(!number("260", "").differs_by_scale(number("26", "")));
        assert_eq!(Number::written(&"9".repeat(28), ""), None);
    }
}
