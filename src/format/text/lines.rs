//! Lines of plain text: wrapped, indented, filled up.

/// Breaks a text into lines of at most `width` characters.
///
/// It breaks at spaces and white space only, so that a no-break space holds; `\n` is a break that
/// is meant. A word longer than a line has a line of its own.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for part in text.split('\n') {
        let mut line = String::new();
        let mut used = 0;
        for word in part.split([' ', '\t', '\r']).filter(|word| !word.is_empty()) {
            let needed = length(word);
            if used > 0 && used + 1 + needed > width {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            if used > 0 {
                line.push(' ');
                used += 1;
            }
            line.push_str(word);
            used += needed;
        }
        lines.push(line);
    }
    lines
}

/// How many characters a text has.
pub(super) fn length(text: &str) -> usize {
    text.chars().count()
}

/// Puts `first` before the first line, and spaces of the same width before the others.
pub(super) fn hang(first: &str, lines: Vec<String>) -> Vec<String> {
    let rest = " ".repeat(length(first));
    let before = |(index, line): (usize, String)| match (index, line.is_empty()) {
        (0, true) => first.trim_end().to_owned(),
        (_, true) => line,
        (0, _) => format!("{first}{line}"),
        _ => format!("{rest}{line}"),
    };
    lines.into_iter().enumerate().map(before).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_filled_to_the_last_column_and_no_further() {
        assert_eq!(wrap("aaa bbb ccc", 7), ["aaa bbb", "ccc"]);
        assert_eq!(wrap("aaa bbb ccc", 6), ["aaa", "bbb", "ccc"]);
    }

    #[test]
    fn characters_are_counted_and_not_bytes() {
        assert_eq!(wrap("ééé ééé ééé", 7), ["ééé ééé", "ééé"]);
    }

    #[test]
    fn a_no_break_space_is_no_place_to_break() {
        let text = "plus de 18\u{202F}500\u{A0}emplois";
        assert_eq!(wrap(text, 12), ["plus de", "18\u{202F}500\u{A0}emplois"]);
    }

    #[test]
    fn a_word_longer_than_a_line_is_left_whole() {
        let word = "https://newsroom.example.org/";
        assert_eq!(wrap(&format!("see {word} there"), 10), ["see", word, "there"]);
    }

    #[test]
    fn spaces_are_never_doubled_nor_left_at_an_end() {
        assert_eq!(wrap("  a  b   c ", 3), ["a b", "c"]);
    }

    #[test]
    fn a_break_that_is_meant_is_kept() {
        assert_eq!(wrap("a b\nc", 72), ["a b", "c"]);
    }

    #[test]
    fn lines_hang_under_the_first_one_and_empty_ones_stay_empty() {
        let lines = ["a", "", "b"].map(str::to_owned).to_vec();
        assert_eq!(hang("10. ", lines), ["10. a", "", "    b"]);
    }
}
