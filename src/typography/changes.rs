//! What setting a line changes in the text that its author typed, piece by piece.

use crate::diagnostic::Span;
use crate::locale::{Profile, Spelling};
use crate::prose::{Inline, Text, Written, for_each_inline_in};

use super::run::Run;
use super::setting::set_line;
use super::spelling;

/// A piece of a text that is set otherwise than it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where it was typed.
    pub span: Span,
    /// What was typed.
    pub typed: String,
    /// How it is set, misspelt words corrected.
    pub set: String,
}

/// What a profile and a table of spellings change in a line.
#[must_use]
pub fn changes(line: &[Inline<Written>], profile: &Profile, table: &Spelling) -> Vec<Change> {
    let mut set = line.to_vec();
    let mut run = Run::of_line(&set);
    spelling::correct(&mut run, table);
    run.write(&mut set);
    set_line(&mut set, profile);
    let texts = texts(line).into_iter().zip(texts(&set));
    let changed = texts.filter(|(typed, set)| typed.value != set.value);
    let change = |(typed, set): (&Text, &Text)| Change {
        span: typed.span,
        typed: typed.value.clone(),
        set: set.value.clone(),
    };
    changed.map(change).collect()
}

fn texts(line: &[Inline<Written>]) -> Vec<&Text> {
    let mut texts = Vec::new();
    for_each_inline_in(line, &mut |inline| {
        if let Inline::Text(text) = inline {
            texts.push(text);
        }
    });
    texts
}
