//! A line cut into tokens: words, marks, numbers in figures, days and times in figures.

use std::ops::Range;

use super::line::HOLE;
use super::number::Number;
use super::statement::Day;

/// A token of a line.
#[derive(Debug)]
pub(super) struct Token {
    /// Where it stands in the line.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) shape: Shape,
    /// Whether it stands close behind the one before.
    pub(super) is_glued: bool,
}

/// What a token is.
#[derive(Debug, PartialEq)]
pub(super) enum Shape {
    /// A run of letters, in lower case.
    Word(String),
    /// Any other character.
    Mark(char),
    /// A number in figures.
    Number(Number),
    /// A time in figures: `14:30`.
    Clock(u8, u8),
    /// A date in figures: `14.05.2024`.
    Date(Day),
    /// A telephone number: its digits, with the code of its country, or with a zero in front.
    Telephone(String),
    /// Letters and digits that are no figure: an ISIN, a lot, a company number.
    Code,
    /// The place of a fact, or of what is not read.
    Hole,
}

/// Cuts a line; `decimal` stands before fraction digits.
pub(super) fn tokens(line: &str, decimal: char, month_first: bool) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut offset = 0;
    while let Some(first) = line[offset..].chars().next() {
        if first.is_whitespace() || is_no_break(first) {
            offset += first.len_utf8();
            continue;
        }
        let rest = &line[offset..];
        let before = tokens.last().filter(|before| before.range.end == offset);
        let is_glued = before.is_some();
        let is_behind_number = before.is_some_and(|one| matches!(one.shape, Shape::Number(_)));
        let around = Around { is_glued, is_behind_number, decimal, month_first };
        let (shape, length) = token(rest, first, around);
        tokens.push(Token { range: offset..offset + length, shape, is_glued });
        offset += length;
    }
    tokens
}

#[derive(Clone, Copy)]
struct Around {
    is_glued: bool,
    is_behind_number: bool,
    decimal: char,
    month_first: bool,
}

fn token(rest: &str, first: char, around: Around) -> (Shape, usize) {
    if first == HOLE {
        return (Shape::Hole, first.len_utf8());
    }
    if first.is_alphabetic() {
        return word(rest, around.is_behind_number);
    }
    if let Some(length) = company_number(rest) {
        return (Shape::Code, length);
    }
    if (first == '+' || first == '0')
        && !around.is_glued
        && let Some((number, length)) = telephone(rest)
    {
        return (Shape::Telephone(number), length);
    }
    if first.is_ascii_digit() {
        return figures(rest, around);
    }
    let mark = match first {
        '\'' | '‘' => '’',
        '\u{2011}' => '-',
        other => other,
    };
    (Shape::Mark(mark), first.len_utf8())
}

/// A run of letters; with digits behind it, a code, unless it parts hours and minutes: `14u30`. Capitals
/// make one also with a hyphen or a stroke before the digits: `COVID-19`.
fn word(rest: &str, is_behind_number: bool) -> (Shape, usize) {
    let end = rest.find(|one: char| !one.is_alphabetic()).unwrap_or(rest.len());
    let is_digit = |one: char| one.is_ascii_digit();
    let are_capitals = end > 1 && rest[..end].chars().all(char::is_uppercase);
    let behind = rest[end..].strip_prefix(['-', '/', '\u{2011}']).filter(|_| are_capitals);
    let is_code = rest[end..].starts_with(is_digit)
        || behind.is_some_and(|behind| behind.starts_with(is_digit));
    if is_behind_number || !is_code {
        return (Shape::Word(rest[..end].to_lowercase()), end);
    }
    let end = end_of_code(rest);
    (Shape::Code, end + groups_behind(&rest[end..]))
}

/// Where letters and digits end, with what hyphens, strokes and points join to them: `L2304-17/B`.
fn end_of_code(rest: &str) -> usize {
    let mut end = 0;
    loop {
        let part = rest[end..].find(|one: char| !one.is_alphanumeric());
        let Some(part) = part else { return rest.len() };
        end += part;
        let joined = rest[end..].strip_prefix(['-', '/', '.', '\u{2011}']);
        match joined {
            Some(behind) if behind.starts_with(|one: char| one.is_ascii_digit()) => {
                end = rest.len() - behind.len();
            }
            Some(behind)
                if behind.starts_with(|one: char| one.is_ascii_uppercase())
                    && !behind[1..].starts_with(char::is_lowercase) =>
            {
                end = rest.len() - behind.len();
            }
            _ => return end,
        }
    }
}

/// How far the groups of an account number go on: ` 5390 0754`.
fn groups_behind(rest: &str) -> usize {
    let mut length = 0;
    while let Some(group) = rest[length..].strip_prefix(' ') {
        let digits = n_digits(group);
        let is_last = group[digits..].starts_with(|one: char| one.is_alphanumeric());
        if digits != 4 || is_last {
            break;
        }
        length += 1 + digits;
    }
    length
}

/// A date, a time, a number or a code that begins with a digit.
fn figures(rest: &str, around: Around) -> (Shape, usize) {
    if let Some((day, length)) = date(rest, around.month_first) {
        return (Shape::Date(day), length);
    }
    if let Some((hour, minute)) = clock(rest) {
        return (Shape::Clock(hour, minute), n_digits(rest) + 3);
    }
    let digits = n_digits(rest);
    // A number has no zero in front; a company number has.
    if rest.starts_with('0') && digits > 1 {
        let end = rest.find(|one: char| !one.is_ascii_digit() && one != '.').unwrap_or(rest.len());
        return (Shape::Code, rest[..end].trim_end_matches('.').len());
    }
    if let Some(length) = period_code(rest) {
        return (Shape::Code, length);
    }
    match number(rest, around.decimal) {
        (Some(number), length) => (Shape::Number(number), length),
        (None, length) => (Shape::Code, length),
    }
}

/// A number with its groups and its fraction digits: `18 500`, `18.500,50`, `1,5`.
fn number(rest: &str, decimal: char) -> (Option<Number>, usize) {
    let first = n_digits(rest);
    let mut whole = rest[..first].to_owned();
    let mut length = first;
    let mut separator = None;
    if first <= 3 && !rest.starts_with('0') {
        while let Some((mark, behind)) = group(&rest[length..], separator) {
            // One group behind the mark of fractions is a fraction.
            let is_fraction =
                separator.is_none() && mark == decimal && group(behind, Some(mark)).is_none();
            if is_fraction {
                break;
            }
            separator = Some(mark);
            whole.push_str(&rest[length + mark.len_utf8()..][..3]);
            length += mark.len_utf8() + 3;
        }
    }
    let mark = rest[length..].chars().next().filter(|mark| matches!(mark, '.' | ','));
    let fraction = mark.filter(|mark| Some(*mark) != separator).map_or("", |_| {
        let behind = &rest[length + 1..];
        &behind[..n_digits(behind)]
    });
    if !fraction.is_empty() {
        length += 1 + fraction.len();
    }
    (Number::written(&whole, fraction), length)
}

/// The mark before a group of three digits, and what stands behind the group.
fn group(rest: &str, separator: Option<char>) -> Option<(char, &str)> {
    let mark = rest.chars().next()?;
    let is_mark = matches!(mark, ' ' | '.' | ',' | '’' | '\'') || is_no_break(mark);
    if !is_mark || separator.is_some_and(|separator| separator != mark) {
        return None;
    }
    let digits = &rest[mark.len_utf8()..];
    (n_digits(digits) == 3).then(|| (mark, &digits[3..]))
}

/// A whole date in figures: `14/05/2024`, `14.5.2024`, `2024-05-14`.
fn date(rest: &str, month_first: bool) -> Option<(Day, usize)> {
    let mut parts = [0_i16; 3];
    let mut widths = [0; 3];
    let mut length = 0;
    let mut separator = None;
    for (part, width) in parts.iter_mut().zip(&mut widths) {
        if length > 0 {
            let mark = rest[length..].chars().next().filter(|mark| matches!(mark, '/' | '.' | '-'));
            if mark.is_none() || separator.is_some_and(|separator| mark != Some(separator)) {
                return None;
            }
            separator = mark;
            length += 1;
        }
        *width = n_digits(&rest[length..]);
        *part = rest[length..length + *width].parse().ok()?;
        length += *width;
    }
    let [first, second, third] = parts;
    let (year, month, day) = match widths {
        [4, 2, 2] => (first, second, third),
        [1 | 2, 1 | 2, 4] if month_first => (third, first, second),
        [1 | 2, 1 | 2, 4] => (third, second, first),
        _ => return None,
    };
    let month = i8::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
    let day = i8::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
    Some((Day { year: Some(year), month: Some(month), day: Some(day), weekday: None }, length))
}

/// A time in figures, with a colon.
fn clock(rest: &str) -> Option<(u8, u8)> {
    let digits = n_digits(rest);
    let minutes = rest[digits..].strip_prefix(':')?;
    let hour = rest[..digits].parse().ok().filter(|hour| *hour <= 24)?;
    let minute = (n_digits(minutes) == 2).then(|| minutes[..2].parse().ok())??;
    (minute < 60).then_some((hour, minute))
}

/// A telephone number: nine digits or more behind a plus or a zero, in groups.
fn telephone(rest: &str) -> Option<(String, usize)> {
    const LONGEST: usize = 24;
    let is_part = |one: char| {
        one.is_ascii_digit() || matches!(one, ' ' | '.' | '/' | '-' | '(' | ')') || is_no_break(one)
    };
    let mut length = 1;
    let mut digits = String::new();
    for (at, one) in rest.char_indices().take(LONGEST) {
        if at > 0 && !is_part(one) {
            break;
        }
        if one.is_ascii_digit() {
            digits.push(one);
            length = at + 1;
        }
    }
    let in_groups = rest.starts_with('+') || length > digits.len();
    let is_date = date(rest, false).is_some();
    if digits.len() < 9 || digits.len() > 15 || !in_groups || is_date {
        return None;
    }
    // `+32 (0)2 …`, `0032 2 …`
    let digits = match rest[..length].split_once("(0)") {
        Some((code, _)) if code.starts_with('+') => digits.replacen('0', "", 1),
        _ => digits,
    };
    let digits = digits.strip_prefix("00").map(str::to_owned).unwrap_or(digits);
    Some((digits, length))
}

/// A part of a year as tables shorten it: `1H25`, `3Q2026`.
fn period_code(rest: &str) -> Option<usize> {
    let behind = rest.get(1..)?.strip_prefix(['H', 'Q', 'S', 'T'])?;
    let n_digits = n_digits(behind);
    let is_whole = !behind[n_digits..].starts_with(|one: char| one.is_alphanumeric());
    (matches!(n_digits, 2 | 4) && is_whole).then_some(2 + n_digits)
}

/// The number of a company in the Belgian register: `0403.227.515`.
fn company_number(rest: &str) -> Option<usize> {
    let (first, behind) = rest.split_at_checked(4)?;
    let (second, behind) = behind.strip_prefix('.')?.split_at_checked(3)?;
    let third = behind.strip_prefix('.')?;
    let is_whole = [first, second].iter().all(|part| n_digits(part) == part.len());
    (is_whole && n_digits(third) == 3).then_some("0403.227.515".len())
}

fn n_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

fn is_no_break(one: char) -> bool {
    matches!(one, '\u{a0}' | '\u{202f}' | '\u{2009}')
}

#[cfg(test)]
mod tests {
    use super::{Shape, tokens};

    fn numbers(line: &str, decimal: char) -> Vec<String> {
        let shapes = tokens(line, decimal, false).into_iter().map(|token| token.shape);
        let told = shapes.filter_map(|shape| match shape {
            Shape::Number(number) => Some(number.to_string()),
            Shape::Clock(hour, minute) => Some(format!("{hour}h{minute}")),
            Shape::Date(day) => Some(format!("{}-{}-{}", day.year?, day.month?, day.day?)),
            Shape::Telephone(digits) => Some(format!("tel {digits}")),
            Shape::Code => Some("code".to_owned()),
            _ => None,
        });
        told.collect()
    }

    #[test]
    fn figures_are_read_as_each_language_writes_them() {
        let cases: &[(&str, char, &[&str])] = &[
            ("18 500 emplois", ',', &["18500"]),
            ("18\u{202f}500 emplois", ',', &["18500"]),
            ("18.500 banen", ',', &["18500"]),
            ("18,500 jobs", '.', &["18500"]),
            ("1.234.567,50 euro", ',', &["1234567.5"]),
            ("1,234,567.50 euros", '.', &["1234567.5"]),
            ("2,6 milliards", ',', &["2.6"]),
            ("2.6 billion", '.', &["2.6"]),
            ("4,2 % in an English text", '.', &["4.2"]),
            ("0,605 euro", ',', &["0.605"]),
            ("en 2024, 350 membres", ',', &["2024", "350"]),
            ("en 2024 350 membres", ',', &["2024", "350"]),
            ("le 14/05/2024 et le 2024-05-14", ',', &["2024-5-14", "2024-5-14"]),
            ("14.05.2024", ',', &["2024-5-14"]),
            ("à 14:30", ',', &["14h30"]),
            ("+32 81 72 50 55", ',', &["tel 3281725055"]),
            ("+32 (0)81 72 50 55", ',', &["tel 3281725055"]),
            ("081/72.50.55", ',', &["tel 081725055"]),
            ("0800 13 550.", ',', &["tel 080013550"]),
            ("ISIN BE0003565737, TVA BE 0403.227.515", ',', &["code", "code"]),
            ("BE68 5390 0754 7034", ',', &["code"]),
            ("COVID19 et A4", ',', &["code", "code"]),
            ("réf. KBV-2026/31, COVID-19", ',', &["code", "code"]),
            ("Gent-2 en km/h", ',', &["2"]),
            ("1H25, 3Q2026 et 2T 2025", ',', &["code", "code", "2", "2025"]),
            ("lots L2304-17, B24/0815.2 et C12-B.", ',', &["code", "code", "code"]),
            ("A4-Blatt und H1-Ergebnis", ',', &["code", "code"]),
            ("99999999999999999999999999999999", ',', &["code"]),
        ];
        for (line, decimal, expected) in cases {
            assert_eq!(numbers(line, *decimal), *expected, "{line}");
        }
    }
}
