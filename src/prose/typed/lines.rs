//! The lines of a text, with what stands before their words.

use std::ops::Range;

/// A line of a text.
pub(super) struct Line<'a> {
    /// Where it starts in the text, in bytes.
    pub(super) start: usize,
    /// The line, without its line break.
    pub(super) text: &'a str,
    /// The width of the marks of quotes before it, `> `.
    pub(super) quote: usize,
    /// The width of the spaces behind them.
    pub(super) indent: usize,
}

impl<'a> Line<'a> {
    /// What stands behind marks of quotes and spaces, without spaces at its end.
    pub(super) fn words(&self) -> &'a str {
        self.text[self.quote + self.indent..].trim_end()
    }

    /// Where its words start in the text.
    pub(super) const fn words_start(&self) -> usize {
        self.start + self.quote + self.indent
    }

    /// Where its words end in the text, and its spaces behind them.
    pub(super) fn tail(&self) -> Range<usize> {
        self.start + self.text.trim_end().len()..self.start + self.text.len()
    }

    /// The marks of quotes before it.
    pub(super) fn quote_marks(&self) -> &'a str {
        &self.text[..self.quote]
    }

    pub(super) fn is_blank(&self) -> bool {
        self.words().is_empty()
    }

    /// Whether it can follow a line as part of the same block.
    pub(super) fn continues(&self, before: &Self) -> bool {
        !self.is_blank() && !before.is_blank() && self.depth() == before.depth()
    }

    /// How many quotes it stands in.
    fn depth(&self) -> usize {
        self.quote_marks().matches('>').count()
    }

    /// Whether Markdown begins a block with it: a heading, an item, a table, a quote.
    pub(super) fn begins_block(&self) -> bool {
        let words = self.words();
        let is_item = |mark: char| words.strip_prefix(mark).is_some_and(starts_with_space);
        words.starts_with(['#', '|', '>', '`', '~', '<'])
            || words.starts_with("[^")
            || ['-', '*', '+'].into_iter().any(is_item)
            || number(words).is_some()
            || words.chars().all(|mark| matches!(mark, '-' | '*' | '_' | '=' | ' '))
    }
}

/// The lines of a text.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').map(|whole| {
        let text = whole.strip_suffix('\n').unwrap_or(whole);
        let text = text.strip_suffix('\r').unwrap_or(text);
        let quote = quote_width(text);
        let behind = &text[quote..];
        let indent = behind.len() - behind.trim_start_matches(' ').len();
        let line = Line { start, text, quote, indent };
        start += whole.len();
        line
    });
    lines.collect()
}

/// The width of `> > ` at the start of a line.
fn quote_width(text: &str) -> usize {
    let mut width = 0;
    loop {
        let rest = text[width..].trim_start_matches(' ');
        let Some(behind) = rest.strip_prefix('>') else { return width };
        width = text.len() - behind.strip_prefix(' ').unwrap_or(behind).len();
    }
}

/// The number that words begin with as an item of a list does, `14.` or `14)`, and its width with
/// the mark.
pub(super) fn number(words: &str) -> Option<(u64, usize)> {
    let digits = words.len() - words.trim_start_matches(|one: char| one.is_ascii_digit()).len();
    let behind = words[digits..].strip_prefix(['.', ')'])?;
    let is_item = (1..=9).contains(&digits) && starts_with_space(behind);
    Some((words[..digits].parse().ok()?, digits + 1)).filter(|_| is_item)
}

pub(super) fn starts_with_space(text: &str) -> bool {
    text.starts_with([' ', '\t'])
}
