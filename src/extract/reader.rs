//! The tokens of a line, and the words of the language among them.

use std::ops::Range;

use crate::locale::{FactWords, Meaning, Phrase};

use super::line::Line;
use super::statement::Clause;
use super::tokens::{Shape, Token, tokens};

/// A line under the eyes of a language.
pub(super) struct Reader<'a> {
    pub(super) line: &'a Line<'a>,
    pub(super) words: &'a FactWords,
    pub(super) tokens: Vec<Token>,
    /// The phrases that may begin at each token.
    phrases: Vec<&'a [Phrase]>,
    /// The tokens that begin a sentence behind another one.
    starts: Vec<usize>,
    /// The tokens at which a clause begins, and whether it explains the one before.
    clauses: Vec<(usize, bool)>,
}

impl<'a> Reader<'a> {
    pub(super) fn of(line: &'a Line<'a>, words: &'a FactWords) -> Self {
        let tokens = tokens(&line.text, words.decimal, words.month_first);
        let phrases = tokens.iter().map(|token| phrases_of(token, words)).collect();
        let mut reader =
            Self { line, words, tokens, phrases, starts: Vec::new(), clauses: Vec::new() };
        let all = 1..reader.tokens.len();
        reader.starts = all.clone().filter(|at| reader.starts_sentence(*at)).collect();
        reader.clauses = all.filter_map(|at| Some((at, reader.starts_clause(at)?))).collect();
        reader
    }

    /// The sentence of a token, from 0.
    pub(super) fn sentence(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at)
    }

    /// The clause of a token.
    pub(super) fn clause(&self, at: usize) -> Clause {
        let number = self.clauses.partition_point(|(start, _)| *start <= at);
        let explains = number.checked_sub(1).is_some_and(|last| self.clauses[last].1);
        Clause { number, explains }
    }

    /// Whether a clause begins at a token, and whether it explains the one before.
    fn starts_clause(&self, at: usize) -> Option<bool> {
        match self.shape(at)? {
            Shape::Mark(':') if !self.is_glued(at + 1) => Some(true),
            Shape::Mark('(') if !self.is_glued(at) => Some(true),
            Shape::Mark(';' | ')') => Some(false),
            _ => self.starts_sentence(at).then_some(false),
        }
    }

    /// Whether a token begins a sentence behind another one: a mark ends it, and the next word has
    /// a capital, or is a figure.
    fn starts_sentence(&self, at: usize) -> bool {
        let is_end = matches!(self.shape(at - 1), Some(Shape::Mark('.' | '!' | '?')));
        is_end
            && !self.is_glued(at)
            && (self.has_capital(at)
                || !matches!(self.shape(at), Some(Shape::Word(_) | Shape::Mark(_))))
    }

    pub(super) fn shape(&self, at: usize) -> Option<&Shape> {
        self.tokens.get(at).map(|token| &token.shape)
    }

    /// Whether a token is this mark.
    pub(super) fn is_mark(&self, at: usize, mark: char) -> bool {
        self.shape(at) == Some(&Shape::Mark(mark))
    }

    /// Whether a token stands close behind the one before.
    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_glued)
    }

    /// The characters of some tokens.
    pub(super) fn text(&self, tokens: Range<usize>) -> &'a str {
        &self.line.text[self.bytes(tokens)]
    }

    /// Where some tokens stand in the line; there is one at least.
    pub(super) fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        self.tokens[tokens.start].range.start..self.tokens[tokens.end - 1].range.end
    }

    /// Whether a token is a word with a capital.
    pub(super) fn has_capital(&self, at: usize) -> bool {
        matches!(self.shape(at), Some(Shape::Word(_)))
            && self.text(at..at + 1).starts_with(char::is_uppercase)
    }

    /// The next word with a capital, where only short words stand between: *van den Berg*.
    pub(super) fn next_of_name(&self, at: usize) -> Option<usize> {
        let is_particle = |at: usize| {
            matches!(self.shape(at), Some(Shape::Word(word)) if word.len() <= 3)
                && !self.has_capital(at)
        };
        let next = (at + 1..at + 4).find(|next| !is_particle(*next) || self.is_glued(*next))?;
        (self.has_capital(next) && !self.is_glued(next)).then_some(next)
    }

    /// Whether these pieces, in lower case, stand from a token on.
    pub(super) fn has(&self, from: usize, pieces: &[String]) -> bool {
        pieces.iter().zip(from..).all(|(piece, at)| match self.shape(at) {
            Some(Shape::Word(word)) => word == piece,
            Some(Shape::Mark(mark)) => piece.chars().eq([*mark]),
            _ => false,
        })
    }

    /// The longest phrase that begins at a token and has a meaning of the kind that is wanted, and
    /// the token behind it.
    pub(super) fn phrase<T>(
        &self,
        at: usize,
        wanted: impl Fn(&'a Meaning) -> Option<T>,
    ) -> Option<(T, usize)> {
        self.phrases.get(at)?.iter().find_map(|phrase| {
            let meaning = wanted(&phrase.meaning)?;
            let behind = at + 1 + phrase.rest.len();
            let is_here =
                phrase.rest.iter().zip(at + 1..).all(|(piece, at)| match self.shape(at) {
                    Some(Shape::Word(word)) => word == piece,
                    Some(Shape::Mark(mark)) => piece.chars().eq([*mark]),
                    _ => false,
                });
            is_here.then_some((meaning, behind))
        })
    }

    /// Whether nothing can begin at a token: a word of no table, without a capital.
    pub(super) fn is_plain(&self, at: usize) -> bool {
        matches!(self.shape(at), Some(Shape::Word(_)))
            && self.phrases[at].is_empty()
            && !self.has_capital(at)
    }

    /// Whether a word begins like a number that is written together: *achttienduizend*.
    pub(super) fn is_number(&self, at: usize) -> bool {
        let Some(Shape::Word(word)) = self.shape(at) else { return false };
        let begins = word.chars().next().is_some_and(|one| self.words.initials.contains(&one));
        begins && self.words.inner.iter().any(|(number, _)| word.starts_with(number.as_str()))
    }

    /// Passes over what may stand between the two ends of a range, or two items of a list: *to*,
    /// *and*, a comma.
    pub(super) fn behind_range(&self, at: usize) -> Option<usize> {
        if self.is_mark(at, ',') {
            return Some(at + 1);
        }
        let ((), behind) = self.phrase(at, |meaning| (*meaning == Meaning::Range).then_some(()))?;
        Some(behind)
    }
}

fn phrases_of<'w>(token: &Token, words: &'w FactWords) -> &'w [Phrase] {
    match &token.shape {
        Shape::Word(word) => words.phrases(word),
        Shape::Mark(mark) => words.phrases(mark.encode_utf8(&mut [0; 4])),
        _ => &[],
    }
}
