//! Facts that are computed from others: sums, differences, shares, growth. Exact, in whole digits; only a
//! share and a growth are rounded, halves away from zero.

use super::decimal::Decimal;
use super::fact::{Amount, Fact, FactValue, Figure, Scale};

/// How a fact is computed from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// All of them together.
    Sum,
    /// The first less the second; of percentages, in points.
    Difference,
    /// How many of a hundred of the second the first is.
    Share,
    /// By how many of a hundred the first is more than the second, with its sign.
    Growth,
}

/// Why facts cannot be computed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotComputable {
    /// A difference, a share and a growth are of two facts, a sum of two or more.
    Count,
    /// One is not known exactly.
    Vague,
    /// They are not of one kind: figures, percentages, or amounts of one currency.
    Kind,
    /// Nothing is a share of nothing, and nothing grows from nothing or from a loss.
    Nothing,
    /// They have more digits than anybody counts.
    Size,
}

impl Operation {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Sum, Self::Difference, Self::Share, Self::Growth];

    /// What the facts make, with so many decimals; as many as the facts have if it is not said, and one
    /// for a share or a growth.
    ///
    /// # Errors
    ///
    /// Why they make nothing.
    pub fn of(self, facts: &[&Fact], decimals: Option<u8>) -> Result<FactValue, NotComputable> {
        let (Some((first, rest)), true) = (facts.split_first(), self.takes(facts.len())) else {
            return Err(NotComputable::Count);
        };
        if facts.iter().any(|fact| fact.qualifier.is_some()) {
            return Err(NotComputable::Vague);
        }
        if !rest.iter().all(|other| are_alike(&first.value, &other.value)) {
            return Err(NotComputable::Kind);
        }
        let scale = scale(&first.value);
        let numbers = facts.iter().map(|fact| number(&fact.value, scale));
        let numbers = numbers.collect::<Option<Vec<Exact>>>().ok_or(NotComputable::Size)?;
        match self {
            Self::Sum | Self::Difference => {
                let add = |sum: Exact, other: &Exact| match self {
                    Self::Sum => sum.plus(*other),
                    _ => sum.plus(other.negated()),
                };
                let sum = numbers[1..].iter().try_fold(numbers[0], add);
                let sum = sum.ok_or(NotComputable::Size)?;
                let sum = match decimals {
                    None => sum,
                    Some(decimals) => {
                        let one = Exact { digits: 1, fraction: 0 };
                        sum.divided(one, decimals.into()).ok_or(NotComputable::Size)?
                    }
                };
                self.like(&first.value, sum).ok_or(NotComputable::Size)
            }
            Self::Share | Self::Growth => {
                let (own, whole) = (numbers[0], numbers[1]);
                if whole.digits <= 0 {
                    return Err(NotComputable::Nothing);
                }
                let is_signed = self == Self::Growth;
                let part = if is_signed { own.plus(whole.negated()) } else { Some(own) };
                let hundredfold = part.and_then(|part| part.times(100));
                let rounded =
                    hundredfold.and_then(|part| part.divided(whole, decimals.unwrap_or(1).into()));
                let figure = rounded.and_then(Exact::decimal).ok_or(NotComputable::Size)?;
                Ok(FactValue::Percentage { figure, is_signed })
            }
        }
    }

    fn takes(self, n_facts: usize) -> bool {
        if self == Self::Sum { n_facts > 1 } else { n_facts == 2 }
    }

    /// A sum or a difference of facts, as a fact of their kind.
    fn like(self, first: &FactValue, number: Exact) -> Option<FactValue> {
        Some(match first {
            FactValue::Amount(amount) => {
                let is_loss = amount.is_loss && number.digits < 0;
                let number = if is_loss { number.negated() } else { number };
                let figure = Figure { digits: number.decimal()?, scale: amount.figure.scale };
                FactValue::Amount(Amount { figure, is_loss, ..amount.clone() })
            }
            FactValue::Percentage { is_signed, .. } => match self {
                Self::Difference => FactValue::Points(number.decimal()?),
                _ => FactValue::Percentage { figure: number.decimal()?, is_signed: *is_signed },
            },
            FactValue::Points(_) => FactValue::Points(number.decimal()?),
            FactValue::BasisPoints(_) => FactValue::BasisPoints(number.decimal()?),
            other => FactValue::Figure(Figure { digits: number.decimal()?, scale: scale(other) }),
        })
    }
}

/// Whether two facts count the same thing, as far as their kind tells.
fn are_alike(one: &FactValue, other: &FactValue) -> bool {
    match (one, other) {
        (FactValue::Figure(_), FactValue::Figure(_))
        | (FactValue::Percentage { .. }, FactValue::Percentage { .. })
        | (FactValue::Points(_), FactValue::Points(_))
        | (FactValue::BasisPoints(_), FactValue::BasisPoints(_)) => true,
        (FactValue::Amount(one), FactValue::Amount(other)) => {
            one.currency == other.currency && one.is_per_share == other.is_per_share
        }
        _ => false,
    }
}

fn scale(value: &FactValue) -> Option<Scale> {
    match value {
        FactValue::Figure(figure) | FactValue::Amount(Amount { figure, .. }) => figure.scale,
        _ => None,
    }
}

/// The number of a fact, counted in a scale, as digits; a loss is negative.
pub(super) fn counted_in(value: &FactValue, scale: Option<Scale>) -> Option<Decimal> {
    match value {
        FactValue::Figure(figure) | FactValue::Amount(Amount { figure, is_loss: false, .. })
            if figure.scale == scale =>
        {
            Some(figure.digits.clone())
        }
        value => number(value, scale)?.decimal(),
    }
}

/// The number of a fact, counted in a scale; a loss is negative.
fn number(value: &FactValue, scale: Option<Scale>) -> Option<Exact> {
    let counted = |figure: &Figure| {
        let number = Exact::of(&figure.digits)?;
        if figure.scale == scale {
            return Some(number);
        }
        let thousands =
            |scale: Option<Scale>| u32::try_from(scale.map_or(0, Scale::thousands)).ok();
        let full = number.times(10_i128.checked_pow(3 * thousands(figure.scale)?)?)?;
        Some(Exact { fraction: full.fraction + 3 * thousands(scale)?, ..full }.without_zeros())
    };
    match value {
        FactValue::Figure(figure) => counted(figure),
        FactValue::Amount(amount) => {
            let number = counted(&amount.figure)?;
            Some(if amount.is_loss { number.negated() } else { number })
        }
        FactValue::Percentage { figure: number, .. }
        | FactValue::Points(number)
        | FactValue::BasisPoints(number) => Exact::of(number),
        FactValue::Year(_)
        | FactValue::Period(_)
        | FactValue::Date(_)
        | FactValue::Time(_)
        | FactValue::LegalName(_)
        | FactValue::Range(_) => None,
    }
}

/// A decimal number to compute with: its digits, and how many of them are its fraction.
#[derive(Clone, Copy)]
struct Exact {
    digits: i128,
    fraction: u32,
}

impl Exact {
    fn of(decimal: &Decimal) -> Option<Self> {
        let text = decimal.as_str();
        let fraction = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let digits = text.replace('.', "").parse().ok()?;
        Some(Self { digits, fraction: u32::try_from(fraction).ok()? })
    }

    fn negated(self) -> Self {
        Self { digits: -self.digits, ..self }
    }

    fn times(self, factor: i128) -> Option<Self> {
        Some(Self { digits: self.digits.checked_mul(factor)?, ..self })
    }

    /// The digits, with so many of them as fraction, which is no less than it has.
    fn digits_with(self, fraction: u32) -> Option<i128> {
        let zeros = 10_i128.checked_pow(fraction.checked_sub(self.fraction)?)?;
        self.digits.checked_mul(zeros)
    }

    fn plus(self, other: Self) -> Option<Self> {
        let fraction = self.fraction.max(other.fraction);
        let digits = self.digits_with(fraction)?.checked_add(other.digits_with(fraction)?)?;
        Some(Self { digits, fraction })
    }

    /// The quotient with so many decimals, halves rounded away from zero.
    fn divided(self, by: Self, decimals: u32) -> Option<Self> {
        let above = self.digits.checked_mul(10_i128.checked_pow(by.fraction + decimals)?)?;
        let below = by.digits.checked_mul(10_i128.checked_pow(self.fraction)?)?;
        let doubled = above.abs().checked_mul(2)?.checked_add(below.abs())?;
        let rounded = doubled.checked_div(below.abs().checked_mul(2)?)?;
        let sign = above.signum() * below.signum();
        Some(Self { digits: sign * rounded, fraction: decimals })
    }

    fn without_zeros(mut self) -> Self {
        while self.fraction > 0 && self.digits % 10 == 0 {
            self.digits /= 10;
            self.fraction -= 1;
        }
        self
    }

    /// The number in digits; nothing if it has more than a fact may have.
    fn decimal(self) -> Option<Decimal> {
        let sign = if self.digits < 0 { "-" } else { "" };
        let width = self.fraction as usize + 1;
        let digits = format!("{:0>width$}", self.digits.unsigned_abs());
        let (whole, fraction) = digits.split_at(digits.len() - self.fraction as usize);
        let point = if fraction.is_empty() { "" } else { "." };
        format!("{sign}{whole}{point}{fraction}").parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(text: &str) -> Exact {
        Exact::of(&text.parse().unwrap()).unwrap()
    }

    #[test]
    fn quotients_are_rounded_with_halves_away_from_zero() {
        let cases = [
            ("1", "3", 1, "0.3"),
            ("2", "3", 2, "0.67"),
            ("0.25", "1", 1, "0.3"),
            ("-0.25", "1", 1, "-0.3"),
            ("1", "8", 0, "0"),
            ("5", "2", 0, "3"),
            ("7", "0.5", 1, "14.0"),
        ];
        for (one, other, decimals, expected) in cases {
            let quotient = exact(one).divided(exact(other), decimals).unwrap();
            assert_eq!(quotient.decimal().unwrap().as_str(), expected, "{one} / {other}");
        }
        assert!(exact("1").divided(exact("0"), 1).is_none());
        let long = exact("1").divided(exact("3"), 31).and_then(Exact::decimal);
        assert!(long.is_none(), "more digits than a fact may have");
    }

    #[test]
    fn sums_keep_the_decimals_of_the_longest() {
        for (one, other, expected) in
            [("2.50", "2.5", "5.00"), ("0.1", "0.2", "0.3"), ("1", "-1.5", "-0.5")]
        {
            assert_eq!(
                exact(one).plus(exact(other)).unwrap().decimal().unwrap().as_str(),
                expected
            );
        }
        let largest = "9".repeat(30);
        let sum = exact(&largest).plus(exact(&format!("0.{largest}")));
        assert!(sum.is_none(), "more digits than anybody counts");
    }
}
