//! Numbers in words: *cinq*, *soixante-douze*, *achttienduizend vijfhonderd*, *vierundzwanzig*.

use std::collections::BTreeSet;

use crate::locale::Meaning;

use super::number::Number;
use super::reader::Reader;
use super::tokens::Shape;

/// A number in words.
#[derive(Debug, PartialEq)]
pub(super) struct InWords {
    pub(super) number: Number,
    /// The token behind it.
    pub(super) behind: usize,
    /// Whether it may be no number at all: an indefinite article.
    pub(super) is_article: bool,
}

/// A word longer than this is no number.
const LONGEST: usize = 80;

/// Reads the number in words that begins at a token.
pub(super) fn in_words(reader: &Reader<'_>, start: usize) -> Option<InWords> {
    let mut sum = Sum::of(reader);
    let mut at = start;
    let mut is_article = false;
    loop {
        let is_first = at == start;
        // *vingt-quatre*: a hyphen, if a part of the number follows.
        let is_hyphen = !is_first && reader.is_mark(at, '-') && reader.is_glued(at);
        let from = if is_hyphen { at + 1 } else { at };
        if let Some((part, behind)) = joined(reader, from, &sum).filter(|_| !is_first) {
            sum.add(part);
            at = behind;
            continue;
        }
        let Some((parts, behind)) = parts(reader, from) else { break };
        let mut longer = sum.clone();
        if !parts.iter().all(|part| longer.add(*part)) {
            break;
        }
        (sum, at) = (longer, behind);
        is_article = is_first && is_one_article(reader, from) && !has_scale(reader, at);
        if is_article {
            break;
        }
    }
    let tenths = sum.tenths()?;
    (at > start).then_some(InWords { number: Number::tenths(tenths), behind: at, is_article })
}

/// A part of a number behind a word that joins: *et un* in *vingt et un*.
fn joined(reader: &Reader<'_>, at: usize, sum: &Sum<'_>) -> Option<(Part, usize)> {
    let (order, behind) = reader.phrase(at, |meaning| match meaning {
        Meaning::Joiner(order) => Some(*order),
        _ => None,
    })?;
    let from = if reader.is_mark(behind, '-') { behind + 1 } else { behind };
    let (part, behind) = part(reader, from)?;
    let Part::Below(tenths) = part else { return None };
    (sum.joins(order, tenths) && sum.clone().add(part)).then_some((part, behind))
}

fn is_one_article(reader: &Reader<'_>, at: usize) -> bool {
    reader.phrase(at, |meaning| (*meaning == Meaning::Article).then_some(())).is_some()
}

fn has_scale(reader: &Reader<'_>, at: usize) -> bool {
    parts(reader, at).is_some_and(|(parts, _)| parts[0].is_scale())
}

/// A part of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    /// Below a hundred, in tenths.
    Below(u64),
    Hundred(u64),
    Scale(u64),
}

impl Part {
    fn is_scale(self) -> bool {
        !matches!(self, Self::Below(_))
    }
}

/// The parts that a token, or a phrase, stands for.
fn parts(reader: &Reader<'_>, at: usize) -> Option<(Vec<Part>, usize)> {
    if let Some((part, behind)) = part(reader, at) {
        return Some((vec![part], behind));
    }
    let Some(Shape::Word(word)) = reader.shape(at) else { return None };
    if reader.words.compounds.is_empty() || word.len() > LONGEST {
        return None;
    }
    Some((compound(word, reader)?, at + 1))
}

fn part(reader: &Reader<'_>, at: usize) -> Option<(Part, usize)> {
    reader.phrase(at, part_of)
}

fn part_of(meaning: &Meaning) -> Option<Part> {
    match meaning {
        Meaning::Number(tenths) => Some(Part::Below(*tenths)),
        Meaning::Hundreds(number) => Some(Part::Hundred(*number)),
        Meaning::Scale(number) => Some(Part::Scale(*number)),
        _ => None,
    }
}

/// Cuts a word that is written together into the parts of a number; nothing if it is none.
fn compound(word: &str, reader: &Reader<'_>) -> Option<Vec<Part>> {
    let mut cutter = Cutter { reader, whole: word, parts: Vec::new(), failed: 0 };
    cutter.cut(0).then_some(cutter.parts)
}

/// Cuts a word; where it once failed, it does not try again.
struct Cutter<'a> {
    reader: &'a Reader<'a>,
    whole: &'a str,
    parts: Vec<Part>,
    /// A bit for each byte from which on no cut exists.
    failed: u128,
}

impl Cutter<'_> {
    /// Cuts the word from a byte on.
    fn cut(&mut self, from: usize) -> bool {
        if from == self.whole.len() {
            return true;
        }
        if self.failed & (1 << from) != 0 {
            return false;
        }
        let reader = self.reader;
        for (word, meaning) in &reader.words.inner {
            let Some(part) = part_of(meaning) else { continue };
            if !self.whole[from..].starts_with(word.as_str()) {
                continue;
            }
            let behind = from + word.len();
            let n_parts = self.parts.len();
            if self.units_and_tens(part, behind) {
                return true;
            }
            self.parts.truncate(n_parts);
            self.parts.push(part);
            let is_joined = part.is_scale() && self.joiner(behind).is_some_and(|on| self.cut(on));
            if is_joined || self.cut(behind) {
                return true;
            }
            self.parts.truncate(n_parts);
        }
        self.failed |= 1 << from;
        false
    }

    /// Goes on behind units that stand before their tens: *vierentwintig*.
    fn units_and_tens(&mut self, part: Part, behind: usize) -> bool {
        let (Part::Below(units), Some(tens)) = (part, self.joiner(behind)) else { return false };
        let rest = &self.whole[tens..];
        let found = self.reader.words.inner.iter().find_map(|(word, meaning)| match meaning {
            Meaning::Number(tens) if *tens >= 200 && tens.is_multiple_of(100) => {
                rest.starts_with(word.as_str()).then_some((*tens, word.len()))
            }
            _ => None,
        });
        let Some((number, length)) = found.filter(|_| units < 100) else { return false };
        self.parts.push(Part::Below(units + number));
        self.cut(tens + length)
    }

    /// Behind a word that joins parts, if one stands here and something follows.
    fn joiner(&self, from: usize) -> Option<usize> {
        let rest = &self.whole[from..];
        let joiner =
            self.reader.words.compounds.iter().find(|one| rest.starts_with(one.as_str()))?;
        (joiner.len() < rest.len()).then(|| from + joiner.len())
    }
}

/// What was added up so far.
#[derive(Clone)]
struct Sum<'a> {
    /// From which tens the language counts on to nineteen.
    count_on: &'a BTreeSet<u64>,
    /// Full thousands and above, in tenths.
    total: u64,
    /// What is below the next scale, in tenths.
    hundred: u64,
    /// The smallest scale so far; none yet if zero.
    scale: u64,
    has_parts: bool,
    is_zero: bool,
}

impl<'a> Sum<'a> {
    fn of(reader: &Reader<'a>) -> Self {
        let count_on = &reader.words.count_on;
        Self { count_on, total: 0, hundred: 0, scale: 0, has_parts: false, is_zero: false }
    }

    /// Whether a word that joins may stand before units: *vingt et un*, *honderd en vijf*.
    fn joins(&self, order: u64, tenths: u64) -> bool {
        if order == 10 {
            let counts_on = self.count_on.contains(&(self.hundred % 1000 / 10)) && tenths == 110;
            return self.hundred % 1000 >= 200
                && self.hundred.is_multiple_of(100)
                && (tenths == 10 || counts_on);
        }
        let is_full = self.hundred.is_multiple_of(1000) && self.has_parts && !self.is_zero;
        is_full && tenths < order * 10
    }

    /// Adds a part; whether it goes on with the number.
    fn add(&mut self, part: Part) -> bool {
        let goes_on = match part {
            Part::Below(tenths) => self.add_below(tenths),
            Part::Hundred(hundred) => self.add_hundred(hundred),
            Part::Scale(scale) => self.add_scale(scale),
        };
        self.has_parts |= goes_on;
        goes_on
    }

    fn add_below(&mut self, tenths: u64) -> bool {
        let here = self.hundred % 1000;
        let fits = if self.is_zero {
            false
        } else if self.hundred == 0 || here == 0 {
            true
        } else {
            // Tens, and units behind them; *soixante-douze* counts on.
            let counts_on = self.count_on.contains(&(here / 10)) && tenths < 200;
            here >= 200 && here.is_multiple_of(100) && (tenths < 100 || counts_on)
        };
        if fits {
            self.hundred += tenths;
            self.is_zero = tenths == 0;
        }
        fits
    }

    fn add_hundred(&mut self, hundred: u64) -> bool {
        let fits = self.hundred < 1000 && !self.is_zero;
        if fits {
            self.hundred = self.hundred.max(10) * hundred;
        }
        fits
    }

    fn add_scale(&mut self, scale: u64) -> bool {
        // *Des millions* says no number; *mille* does.
        let is_bare = self.hundred == 0 && (self.has_parts || scale != 1000);
        if self.is_zero || is_bare || (self.scale != 0 && scale >= self.scale) {
            return false;
        }
        let Some(more) = self.hundred.max(10).checked_mul(scale) else { return false };
        let Some(total) = self.total.checked_add(more) else { return false };
        *self = Self { total, hundred: 0, scale, has_parts: true, is_zero: false, ..*self };
        true
    }

    fn tenths(&self) -> Option<u64> {
        self.has_parts.then(|| self.total.checked_add(self.hundred))?
    }
}
