//! Where the words of a value stand in the text that it was read from, and what stands around them.

use std::ops::Range;

/// Where each byte of a scalar's value stands in the text that it was read from.
///
/// Indentation, folding and quotes make the two differ. Behind an escape (`\n`, `''`) places are
/// no longer known exactly, and the whole scalar is pointed at.
#[derive(Clone, Debug)]
pub struct Places {
    /// From which byte of the value on, which byte of the text; ascending.
    steps: Vec<(usize, usize)>,
    /// The first byte of the value whose place is not known.
    known: usize,
    whole: Range<usize>,
}

impl Places {
    /// Compares a value with the bytes of `text` that it was read from.
    #[must_use]
    pub fn of(value: &str, text: &str, range: Range<usize>) -> Self {
        let source = text.get(range.clone()).unwrap_or_default().as_bytes();
        let mut cursor = usize::from(matches!(source.first(), Some(b'"' | b'\'')));
        let mut steps = vec![(0, cursor)];
        let mut known = value.len();
        for (offset, byte) in value.bytes().enumerate() {
            let skipped = cursor;
            if byte != b'\n' && source.get(cursor) != Some(&byte) {
                while source.get(cursor).is_some_and(u8::is_ascii_whitespace)
                    && source.get(cursor) != Some(&byte)
                {
                    cursor += 1;
                }
            }
            let here = source.get(cursor).copied();
            if here == Some(byte) {
                if cursor != skipped {
                    steps.push((offset, cursor));
                }
                cursor += 1;
            } else if byte.is_ascii_whitespace() {
                // A folded line break, or a line break that the text no longer has.
                while source.get(cursor).is_some_and(u8::is_ascii_whitespace) {
                    cursor += 1;
                }
                steps.push((offset + 1, cursor));
            } else {
                known = offset;
                break;
            }
        }
        Self { steps, known, whole: range }
    }

    /// The place of a part of the value, in bytes of the text.
    #[must_use]
    pub fn place(&self, part: Range<usize>) -> Range<usize> {
        if part.end > self.known {
            return self.whole.clone();
        }
        let start = self.offset(part.start);
        let end = if part.is_empty() { start } else { self.offset(part.end - 1) + 1 };
        start..end.max(start)
    }

    fn offset(&self, byte: usize) -> usize {
        let step = self.steps.partition_point(|(value, _)| *value <= byte) - 1;
        let (value, text) = self.steps[step];
        self.whole.start + text + (byte - value)
    }
}

/// How a text of several lines is written, if YAML joins its lines: with `>`, between quotation
/// marks, or with no mark at all; nothing for `|`, which keeps them, and for a text on one line.
///
/// The result is the start of its line, such as `body:`, and where that stands.
#[must_use]
pub fn joins_lines(text: &str, value: &Range<usize>) -> Option<Range<usize>> {
    let before = text.get(..value.start)?;
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let own = before[line_start..].trim();
    // A value that has a line to itself belongs to the key on the last line with words.
    let key_end = if own.is_empty() { before.trim_end().len() } else { before.len() };
    let key_start = before[..key_end].rfind('\n').map_or(0, |newline| newline + 1);
    let head = &before[key_start..key_end];
    let (key, mark) = head.rsplit_once(':')?;
    let is_kept = mark.trim_start().starts_with('|');
    let source = text.get(value.clone())?.trim_end();
    let key_start = key_start + (key.len() - key.trim_start_matches([' ', '-']).len());
    (!is_kept && source.contains('\n'))
        .then(|| key_start..key_start + key.trim_start_matches([' ', '-']).len() + 1)
}

/// The scalar that an alias, `*name`, stands for, as it is written behind its anchor, `&name`; what
/// is no alias stands for itself.
#[must_use]
pub fn dereferenced<'t>(text: &'t str, scalar: &'t str) -> &'t str {
    let Some(name) = scalar.strip_prefix('*') else { return scalar };
    let anchor = format!("&{name} ");
    let Some(at) = text.find(&anchor) else { return scalar };
    let behind = &text[at + anchor.len()..];
    let end = behind.find(['\n', ',', '}', ']']).unwrap_or(behind.len());
    let value = &behind[..end];
    value.split_once(" #").map_or(value, |(value, _)| value).trim()
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::super::{Located, parse};
    use super::*;

    #[derive(Deserialize)]
    struct Record {
        text: Located<String>,
    }

    /// Finds `word` in the value and shows the bytes of the text that its place covers.
    fn place_of(yaml: &str, word: &str) -> String {
        let file = crate::diagnostic::Sources::new().add("record.yaml", yaml);
        let record: Record = parse(yaml, file).unwrap();
        let start = record.text.value.find(word).unwrap();
        let places = Places::of(&record.text.value, yaml, record.text.range);
        yaml[places.place(start..start + word.len())].to_owned()
    }

    #[test]
    fn a_word_is_found_where_its_author_wrote_it() {
        for yaml in [
            "text: one two three\n",
            "text: 'one two three'\n",
            "text: \"one two three\"\n",
            "text: |\n  one\n\n  - two\n    three\n",
            "text: >-\n  Één one\n  two\n\n  three\n",
            "text: one\n  two\n  three\n",
            "text: |-\n    é one\n      two\n    three",
        ] {
            for word in ["one", "two", "three"] {
                assert_eq!(place_of(yaml, word), word, "in {yaml:?}");
            }
        }
    }

    #[test]
    fn behind_an_escape_the_whole_scalar_is_pointed_at() {
        assert_eq!(place_of("text: 'one ''two'' three'\n", "three"), "'one ''two'' three'");
        assert_eq!(place_of("text: 'one ''two'' three'\n", "one"), "one");
    }
}
