//! Amounts as people type them, and how a record writes them: `2.6 billion EUR`.

use std::cmp::Ordering;

use crate::diagnostic::Diagnostic;
use crate::model::{Currency, Decimal, FactValue, Figure, Scale};

use super::figure;

/// A figure with a scale: `1.4 million`; nothing if it has none.
pub(super) fn scaled(typed: &str) -> Option<Figure> {
    let (digits, scale) = typed.trim().split_once(' ')?;
    let scale = Scale::ALL.into_iter().find(|known| known.name() == scale.trim())?;
    Some(Figure { digits: digits.parse().ok()?, scale: Some(scale) })
}

/// Reads an amount: a figure, perhaps a scale, and the code of a currency, which may also stand first.
///
/// # Errors
///
/// `amount-without-currency`, `unknown-currency` with the one that is probably meant, or
/// `invalid-amount` with what a record writes.
pub(super) fn amount(typed: &str) -> Result<(Figure, Currency), Diagnostic> {
    let parts = Parts::of(typed);
    let invalid = |right: Option<String>| {
        let right =
            right.map_or_else(|| "none".to_owned(), |right| format!("{{ amount: {right} }}"));
        Diagnostic::error("invalid-amount").with("value", typed.trim()).with("right", right)
    };
    let [currency] = parts.currencies.as_slice() else {
        if parts.currencies.is_empty() && !parts.digits.is_empty() {
            return Err(Diagnostic::error("amount-without-currency").with("value", typed.trim()));
        }
        return Err(invalid(None));
    };
    let Some(known) = Currency::parse(currency) else {
        let fault = Diagnostic::error("unknown-currency").with("currency", currency.as_str());
        return Err(fault.suggest(currency, Currency::codes()));
    };
    let scale = match parts.scales.as_slice() {
        [] => None,
        [scale] => Some(*scale),
        _ => return Err(invalid(None)),
    };
    let digits: Option<Decimal> = parts.digits.parse().ok();
    let is_plain = parts.is_plain && parts.strange.is_empty();
    if let Some(digits) = digits.filter(|_| is_plain) {
        return Ok((Figure { digits, scale }, known));
    }
    let digits = figure::digits(&parts.digits).filter(|_| parts.strange.is_empty());
    let scale = scale.map(|scale| format!(" {}", scale.name())).unwrap_or_default();
    Err(invalid(digits.map(|digits| format!("{digits}{scale} {known}"))))
}

/// What an amount is made of, however it was typed.
#[derive(Default)]
struct Parts {
    digits: String,
    scales: Vec<Scale>,
    currencies: Vec<String>,
    strange: Vec<String>,
    /// Whether all of it is as a record writes it.
    is_plain: bool,
}

impl Parts {
    fn of(typed: &str) -> Self {
        let mut parts = Self { is_plain: true, ..Self::default() };
        let mut spaced = String::new();
        for letter in typed.chars() {
            // Signs and digits may stick together: `€5`, `5€`.
            if matches!(letter, '€' | '$' | '£') {
                spaced.extend([' ', letter, ' ']);
            } else {
                spaced.push(letter);
            }
        }
        for word in spaced.split_whitespace() {
            if word.starts_with(|first: char| first.is_ascii_digit() || "-−+".contains(first)) {
                parts.is_plain &= parts.digits.is_empty();
                parts.digits.push_str(word);
            } else if let Some(scale) = scale(word) {
                parts.is_plain &= scale.name() == word;
                parts.scales.push(scale);
            } else if let Some(code) = currency(word) {
                parts.is_plain &= code == word;
                parts.currencies.push(code.to_owned());
            } else {
                parts.strange.push(word.to_owned());
            }
        }
        parts
    }
}

/// The scale of a word, in the languages that people type here.
fn scale(word: &str) -> Option<Scale> {
    let lower = word.to_lowercase();
    Some(match lower.trim_end_matches('.') {
        "thousand" | "mille" | "duizend" | "tausend" => Scale::Thousand,
        "million" | "millions" | "miljoen" | "mio" | "mln" | "millionen" => Scale::Million,
        "billion" | "milliard" | "milliards" | "miljard" | "mrd" | "mld" | "milliarde"
        | "milliarden" => Scale::Billion,
        _ => return None,
    })
}

/// The code that a word stands for, or that it may be.
fn currency(word: &str) -> Option<&str> {
    Some(match word {
        "€" | "euro" | "euros" | "d’euros" | "d'euros" | "Euro" => "EUR",
        "$" | "dollar" | "dollars" => "USD",
        "£" | "pound" | "pounds" => "GBP",
        code if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) => code,
        _ => return None,
    })
}

/// Whether the second end of a range lies behind the first; nothing if they are of two kinds.
pub(super) fn is_ascending(from: &FactValue, to: &FactValue) -> Option<bool> {
    let ordering = match (from, to) {
        (FactValue::Figure(from), FactValue::Figure(to)) => {
            by_value(&from.in_full(), &to.in_full())
        }
        (FactValue::Amount(from), FactValue::Amount(to)) if from.currency == to.currency => {
            by_value(&from.figure.in_full(), &to.figure.in_full())
        }
        (FactValue::Percentage { figure: from, .. }, FactValue::Percentage { figure: to, .. })
        | (FactValue::Points(from), FactValue::Points(to))
        | (FactValue::BasisPoints(from), FactValue::BasisPoints(to)) => by_value(from, to),
        (FactValue::Year(from), FactValue::Year(to)) => from.cmp(to),
        (FactValue::Date(from), FactValue::Date(to)) => from.cmp(to),
        (FactValue::Time(from), FactValue::Time(to)) => from.cmp(to),
        _ => return None,
    };
    Some(ordering == Ordering::Less)
}

/// The order of two decimals: exact, however long they are.
fn by_value(one: &Decimal, other: &Decimal) -> Ordering {
    let key = |decimal: &Decimal| {
        let (unsigned, is_negative) = decimal.parts();
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let whole = whole.trim_start_matches('0');
        (whole.len(), whole.to_owned(), fraction.trim_end_matches('0').to_owned(), is_negative)
    };
    let (one, other) = (key(one), key(other));
    let sizes = (one.0, &one.1, &one.2).cmp(&(other.0, &other.1, &other.2));
    match (one.3, other.3) {
        (false, false) => sizes,
        (true, true) => sizes.reverse(),
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(typed: &str) -> String {
        match amount(typed) {
            Ok((figure, currency)) => {
                let scale = figure.scale.map_or("", Scale::name);
                format!("{} {scale} {currency}", figure.digits.as_str())
            }
            Err(fault) => {
                let right = fault.arguments.iter().find(|(name, _)| *name == "right");
                format!("{} {:?}", fault.code, right.map(|(_, value)| value.clone()))
            }
        }
    }

    #[test]
    fn an_amount_has_a_figure_and_a_currency_in_either_order() {
        let cases = [
            ("2.6 billion EUR", "2.6 billion EUR"),
            ("EUR 150 million", "150 million EUR"),
            ("0.60 EUR", "0.60  EUR"),
            ("-4.8 million USD", "-4.8 million USD"),
            ("2,6 milliards EUR", "invalid-amount Some(Text(\"{ amount: 2.6 billion EUR }\"))"),
            ("€ 18 500", "invalid-amount Some(Text(\"{ amount: 18500 EUR }\"))"),
            ("5€", "invalid-amount Some(Text(\"{ amount: 5 EUR }\"))"),
            ("2.6 billion", "amount-without-currency None"),
            ("2.6 billion ERU", "unknown-currency None"),
            ("much EUR", "invalid-amount Some(Text(\"none\"))"),
            ("", "invalid-amount Some(Text(\"none\"))"),
            ("5 EUR USD", "invalid-amount Some(Text(\"none\"))"),
        ];
        for (typed, expected) in cases {
            assert_eq!(told(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn ends_of_a_range_are_compared_by_value() {
        let decimal = |text: &str| text.parse::<Decimal>().unwrap();
        for (less, more) in
            [("9.9", "10"), ("0.5", "0.50001"), ("-2", "-1"), ("-1", "0.1"), ("2.5", "12")]
        {
            assert_eq!(by_value(&decimal(less), &decimal(more)), Ordering::Less, "{less} {more}");
            assert_eq!(by_value(&decimal(more), &decimal(less)), Ordering::Greater);
        }
        assert_eq!(by_value(&decimal("2.50"), &decimal("2.5")), Ordering::Equal);
    }
}
