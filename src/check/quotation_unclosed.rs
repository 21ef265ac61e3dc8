//! A quotation mark that opens, and none that closes.

use crate::diagnostic::{Arguments, Severity, Span};
use crate::model::texts::Text;
use crate::prose::{Inline, Written, for_each_inline_in};
use crate::typography::{is_quotation_mark, unclosed_quotation};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "quotation-unclosed",
    severity: Severity::Warning,
    example: "en:\n  body: |\n    “We are open, she said.\n",
    scopes: &[Scope::Text(look)],
};

fn look(text: &Text<'_>, _: Surroundings<'_>, report: &mut Report) {
    let lines: Vec<Line<'_>> = text.lines().into_iter().map(|(_, line)| Line::of(line)).collect();
    for (at, line) in lines.iter().enumerate() {
        let Some(byte) = unclosed_quotation(&line.words) else { continue };
        // A quotation of several paragraphs opens in each of them, and closes in the last.
        let goes_on =
            lines.get(at + 1).is_some_and(|next| next.words.starts_with(is_quotation_mark));
        if line.words[..byte].trim().is_empty() && goes_on {
            continue;
        }
        if let Some(place) = line.place(byte) {
            let words: String = line.words[byte..].chars().skip(1).take(SHOWN).collect();
            report.find(place, Arguments::new().with("words", words.trim()));
        }
    }
}

/// How many characters of a quotation are shown.
const SHOWN: usize = 24;

/// The words of a line, with where they were written.
struct Line<'t> {
    words: String,
    texts: Vec<(usize, &'t crate::prose::Text)>,
}

impl<'t> Line<'t> {
    fn of(content: &'t [Inline<Written>]) -> Self {
        let mut line = Self { words: String::new(), texts: Vec::new() };
        for_each_inline_in(content, &mut |inline| {
            if let Inline::Text(text) = inline {
                line.texts.push((line.words.len(), text));
                line.words.push_str(&text.value);
            }
        });
        line
    }

    /// Where the mark at a byte was written.
    fn place(&self, byte: usize) -> Option<Span> {
        let (start, text) = self.texts.iter().rev().find(|(start, _)| *start <= byte)?;
        let mark = self.words[byte..].chars().next()?;
        Some(text.place(byte - start..byte - start + mark.len_utf8()))
    }
}
