//! What the original said when a translation was made from it.

use std::collections::BTreeMap;

use crate::diagnostic::Span;
use crate::prose::{Inline, Written, for_each_inline_in};

/// The marks of the paragraphs that a translation was made from, by part.
#[derive(Clone, Debug)]
pub struct MadeFrom {
    /// The marks of each part, in reading order.
    pub parts: BTreeMap<String, Vec<Mark>>,
    /// Where it was written.
    pub span: Span,
}

/// What a paragraph said: eight hexadecimal digits.
///
/// Two paragraphs have one mark if they have the same words, figures, links and keys of facts:
/// white space, punctuation, case and markup do not count, nor does what a fact says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark(String);

impl Mark {
    /// The mark of a paragraph.
    #[must_use]
    pub fn of(line: &[Inline<Written>]) -> Self {
        let mut digest = Digest::default();
        for_each_inline_in(line, &mut |inline| match inline {
            Inline::Text(text) | Inline::Code(text) => digest.read(&text.value),
            Inline::Link { target, .. } => digest.read(&format!(" {target} ")),
            Inline::Fact(reference) => digest.read(&format!(" {{{reference}}} ")),
            Inline::Break | Inline::Footnote(_) => digest.read(" "),
            Inline::Strong(_) | Inline::Emphasis(_) => {}
        });
        Self(digest.finish())
    }

    /// A mark as a record has it; nothing if it is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_mark = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_mark.then(|| Self(text.to_ascii_lowercase()))
    }

    /// The mark as a record has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The parts that are translated, in reading order.
pub const PARTS: [&str; 6] = ["headline", "subhead", "label", "lede", "body", "notes"];

/// FNV-1a of 64 bits over the words, one space between two, folded to 32 bits
/// (<https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>).
struct Digest {
    state: u64,
    /// Whether a space is due before the next letter.
    is_apart: bool,
    is_empty: bool,
}

impl Default for Digest {
    fn default() -> Self {
        Self { state: 0xcbf2_9ce4_8422_2325, is_apart: false, is_empty: true }
    }
}

impl Digest {
    fn read(&mut self, words: &str) {
        for letter in words.chars().flat_map(char::to_lowercase) {
            if letter.is_alphanumeric() || SAYS_SOMETHING.contains(letter) {
                if self.is_apart && !self.is_empty {
                    self.feed(b" ");
                }
                self.feed(letter.encode_utf8(&mut [0; 4]).as_bytes());
                (self.is_apart, self.is_empty) = (false, false);
            } else {
                self.is_apart = true;
            }
        }
    }

    fn feed(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.state = (self.state ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn finish(self) -> String {
        format!("{:08x}", (self.state >> 32) ^ (self.state & 0xffff_ffff))
    }
}

/// Characters that are no letters and digits, and change what is said.
const SAYS_SOMETHING: &str = "%‰€$£+<>=±{}";

#[cfg(test)]
mod tests {
    use super::Mark;
    use crate::diagnostic::{Sources, Span};
    use crate::prose::{Inline, Text};

    fn mark(words: &str) -> Mark {
        let span = Span::new(Sources::new().add("record.yaml", ""), 0..0);
        Mark::of(&[Inline::Text(Text { value: words.to_owned(), span })])
    }

    #[test]
    fn words_and_figures_count_and_nothing_else() {
        let own = mark("“L’école” : 260 membres, 5 %");
        for same in ["\"l'École\": 260 membres – 5 %…", " L’école  260\u{a0}membres 5\u{202f}% "]
        {
            assert_eq!(mark(same), own, "{same}");
        }
        for other in
            ["L’école : 250 membres, 5 %", "L’école : 260 membres", "L’école 26 0 membres, 5 %"]
        {
            assert_ne!(mark(other), own, "{other}");
        }
    }

    #[test]
    fn a_mark_stays_the_same_for_good() {
        assert_eq!(mark("").as_str(), "4fd0bfc1");
        assert_eq!(Mark::parse("4FD0BFC1"), Some(mark("")));
        assert_eq!(Mark::parse("4fd0bfc"), None);
    }
}
