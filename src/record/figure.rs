//! Figures as people type them, and how a record writes them.

/// What a record writes for a figure, a percentage or a day that was typed as people write them:
/// `18500` for `18 500`, `{ percent: 12.5 }` for `12,5%`; nothing if that cannot be told.
pub(super) fn meant(typed: &str) -> Option<String> {
    let typed = typed.trim().trim_matches(['"', '\'']).trim();
    if typed.parse::<jiff::civil::Date>().is_ok() {
        return Some(format!("{{ date: {typed} }}"));
    }
    let signs = [
        (">=", "at-least"),
        ("≥", "at-least"),
        ("<=", "at-most"),
        ("≤", "at-most"),
        (">", "more-than"),
        ("<", "less-than"),
        ("±", "about"),
        ("~", "about"),
        ("≈", "about"),
    ];
    let sign = signs.iter().find_map(|(sign, name)| Some((typed.strip_prefix(sign)?, *name)));
    let plus = typed.strip_suffix('+').map(|rest| (rest, "at-least"));
    let (figure, name) = match sign.or(plus) {
        Some((rest, name)) => (rest, Some(name)),
        None => (typed, None),
    };
    if let Some(rest) = figure.strip_suffix('%') {
        return Some(format!("{{ percent: {} }}", digits(rest)?)).filter(|_| name.is_none());
    }
    let digits = digits(figure)?;
    Some(match name {
        Some(name) => format!("{{ {name}: {digits} }}"),
        None => digits,
    })
}

/// The digits of a figure with a point before its decimals; nothing if it is none, or may be two.
pub(super) fn digits(typed: &str) -> Option<String> {
    let is_space = |one: char| matches!(one, ' ' | '\u{A0}' | '\u{202F}' | '\'' | '’' | '_');
    let typed: String = typed.trim().chars().filter(|one| !is_space(*one)).collect();
    let (sign, typed) = match typed.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest.to_owned()),
        None => ("", typed),
    };
    let marks: Vec<char> = typed.chars().filter(|one| matches!(one, '.' | ',')).collect();
    let figure = match marks.as_slice() {
        [] => typed,
        // A single comma behind which three digits stand may part thousands; so may the reader say.
        [mark] => typed.replace(*mark, "."),
        [first, .., last] if first != last => {
            let whole = typed.replace(*first, "");
            whole.replace(*last, ".")
        }
        [mark, ..] => typed.replace(*mark, ""),
    };
    if !figure.contains(|one: char| one.is_ascii_digit()) {
        return None;
    }
    let figure = figure.trim_start_matches('0');
    let figure = match figure.chars().next() {
        None => "0".to_owned(),
        Some('.') => format!("0{figure}"),
        Some(_) => figure.to_owned(),
    };
    let is_figure = figure.chars().all(|one| one.is_ascii_digit() || one == '.')
        && !figure.ends_with('.')
        && figure.matches('.').count() <= 1;
    is_figure.then(|| format!("{sign}{figure}"))
}

/// Whether a figure may be read as thousands where a record reads decimals: `18.500`.
pub(super) fn may_be_thousands(digits: &str) -> bool {
    digits.split_once('.').is_some_and(|(whole, decimals)| {
        let whole = whole.trim_start_matches('-');
        decimals.len() == 3 && (1..=3).contains(&whole.len()) && whole != "0"
    })
}

/// Whether a figure may be a year, which no language parts into thousands. Round ones are counts.
pub(super) fn may_be_year(digits: &str) -> bool {
    let year = digits.parse::<u32>().ok().filter(|_| digits.len() == 4);
    year.is_some_and(|year| (1850..2100).contains(&year) && year % 50 != 0)
}

#[cfg(test)]
mod tests {
    use super::{may_be_thousands, may_be_year, meant};

    #[test]
    fn a_figure_is_told_as_a_record_writes_it() {
        let cases = [
            ("12,5", Some("12.5")),
            ("18 500", Some("18500")),
            ("18\u{202F}500", Some("18500")),
            ("1.018,5", Some("1018.5")),
            ("1,018.5", Some("1018.5")),
            ("1.250.000", Some("1250000")),
            ("007", Some("7")),
            ("0,5", Some("0.5")),
            ("12.5%", Some("{ percent: 12.5 }")),
            ("12,5 %", Some("{ percent: 12.5 }")),
            ("2026-05-14", Some("{ date: 2026-05-14 }")),
            (">60", Some("{ more-than: 60 }")),
            ("60+", Some("{ at-least: 60 }")),
            ("± 1 000", Some("{ about: 1000 }")),
            ("≤ 5", Some("{ at-most: 5 }")),
            ("many", None),
            ("5 cm", None),
            ("", None),
            ("1.", None),
        ];
        for (typed, expected) in cases {
            assert_eq!(meant(typed).as_deref(), expected, "{typed:?}");
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_seen() {
        assert!(["18.500", "1.250", "-120.000"].into_iter().all(may_be_thousands));
        assert!(!["0.125", "18.50", "1250", "1250.125", "18.5"].into_iter().any(may_be_thousands));
        assert!(["1998", "2026", "1871"].into_iter().all(may_be_year));
        assert!(!["2000", "1950", "260", "18500", "1512", "2101"].into_iter().any(may_be_year));
    }
}
