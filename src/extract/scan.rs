//! The pass over a line: each thing that it states, in reading order.

use std::ops::Range;

use crate::diagnostic::Span;
use crate::locale::{FactWords, Meaning, Sureness};
use crate::model::{Fact, Qualifier};
use crate::prose::{FactForm, FactReference, Inline, Written};

use super::line::{HOLE, Line};
use super::names::Names;
use super::reader::Reader;
use super::statement::{Clause, Matter, Statement, Weight};
use super::tokens::Shape;

/// The facts that texts refer to.
pub trait Known {
    /// The fact that a reference stands for, if there is one.
    fn fact(&self, reference: &FactReference) -> Option<Fact>;

    /// How the language writes it there, if it can.
    fn words(&self, reference: &FactReference) -> Option<String>;
}

/// No text refers to any.
#[derive(Clone, Copy, Debug)]
pub struct NoFacts;

impl Known for NoFacts {
    fn fact(&self, _: &FactReference) -> Option<Fact> {
        None
    }

    fn words(&self, _: &FactReference) -> Option<String> {
        None
    }
}

/// What is known about a language before it is read.
#[derive(Clone, Copy)]
pub struct Language<'a> {
    /// How it states facts.
    pub words: &'a FactWords,
    /// Names that the newsroom knows.
    pub names: &'a Names,
    /// The code of the country whose telephone numbers are written with a zero: `32`.
    pub calling_code: Option<&'a str>,
}

/// Everything that a line states, in reading order.
#[must_use]
pub fn statements(
    content: &[Inline<Written>],
    language: Language<'_>,
    known: &dyn Known,
) -> Vec<Statement> {
    let line = Line::of(content);
    let reader = Reader::of(&line, language.words);
    let mut scan = Scan { reader, names: language.names, known, found: Vec::new() };
    scan.run();
    let mut statements: Vec<Statement> =
        scan.found.into_iter().map(|found| found.statement).collect();
    statements.extend(line.links.iter().filter_map(|(target, span)| link(target, *span)));
    for statement in &mut statements {
        if let (Matter::Telephone(digits), Some(code)) =
            (&mut statement.matter, language.calling_code)
            && let Some(national) = digits.strip_prefix('0')
        {
            *digits = [code, national].concat();
        }
    }
    statements
}

/// Where a link leads; nothing if that is no whole address.
fn link(target: &str, place: Span) -> Option<Statement> {
    let matter = if let Some(address) = target.strip_prefix("mailto:") {
        let address = address.split('?').next()?.to_lowercase();
        Matter::Email(Some(address).filter(|address| address.contains('@'))?)
    } else if let Some(number) = target.strip_prefix("tel:") {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let digits = digits.strip_prefix("00").map(str::to_owned).unwrap_or(digits);
        Matter::Telephone(Some(digits).filter(|digits| digits.len() > 5)?)
    } else {
        let (_, host) = target.split_once("://").filter(|(_, rest)| !rest.contains('{'))?;
        Some(host).filter(|host| !host.is_empty())?;
        Matter::Page(target.trim_end_matches('/').to_lowercase())
    };
    // Each language may have pages of its own to lead to.
    let weight = if matches!(matter, Matter::Page(_)) { Weight::Soft } else { Weight::Firm };
    Some(Statement {
        matter,
        weight,
        sentence: 0,
        clause: Clause::default(),
        words: target.to_owned(),
        fact: None,
        place,
    })
}

/// A statement, and the tokens that make it.
pub(super) struct Found {
    pub(super) statement: Statement,
    pub(super) start: usize,
    pub(super) end: usize,
    /// The token of the number, if it is a figure.
    pub(super) number: usize,
    /// The scale that is written behind a figure.
    pub(super) scale: Option<u64>,
}

pub(super) struct Scan<'a> {
    pub(super) reader: Reader<'a>,
    names: &'a Names,
    known: &'a dyn Known,
    pub(super) found: Vec<Found>,
}

/// A qualifier that waits for its figure.
pub(super) struct Pending {
    pub(super) qualifier: Qualifier,
    pub(super) sureness: Sureness,
    pub(super) start: usize,
    /// The token at which the figure must begin.
    pub(super) end: usize,
}

impl Scan<'_> {
    fn run(&mut self) {
        let mut at = 0;
        let mut pending: Option<Pending> = None;
        while at < self.reader.tokens.len() {
            let waiting = pending.take().filter(|pending| pending.end == at);
            // Most words are of no table; where numbers are written together, one may be a number.
            if waiting.is_none() && self.reader.is_plain(at) && !self.reader.is_number(at) {
                at += 1;
            } else if let Some(behind) = self.day(at).or_else(|| self.time(at)) {
                at = behind;
            } else if let Some(behind) = self.figure(at, waiting.as_ref()) {
                at = behind;
            } else if let Some(waiting) = waiting.filter(|_| self.is_article(at)) {
                // *près de la moitié*
                at += 1;
                pending = Some(Pending { end: at, ..waiting });
            } else if let Some(next) = self.qualifier(at) {
                at = next.end;
                pending = Some(next);
            } else {
                at = self.other(at).unwrap_or(at + 1);
            }
        }
    }

    pub(super) fn keep(&mut self, matter: Matter, weight: Weight, tokens: Range<usize>) {
        let Some(place) = self.reader.line.place(self.reader.bytes(tokens.clone())) else { return };
        let words = self.words(tokens.clone()).unwrap_or_else(|| matter.to_string());
        let fact = tokens.clone().find_map(|at| self.reference(at)).map(ToString::to_string);
        let sentence = self.reader.sentence(tokens.start);
        let clause = self.reader.clause(tokens.start);
        let statement = Statement { matter, weight, sentence, clause, words, fact, place };
        let (start, end) = (tokens.start, tokens.end);
        self.found.push(Found { statement, start, end, number: start, scale: None });
    }

    /// The fact that stands at a token.
    pub(super) fn fact(&self, at: usize) -> Option<Fact> {
        self.known.fact(self.reference(at)?)
    }

    /// The form in which a fact stands at a token.
    pub(super) fn form(&self, at: usize) -> Option<FactForm> {
        self.reference(at).map(|reference| reference.form)
    }

    fn reference(&self, at: usize) -> Option<&FactReference> {
        let token = self.reader.tokens.get(at).filter(|token| token.shape == Shape::Hole)?;
        self.reader.line.fact(token.range.start)
    }

    /// The words of tokens, with those of the facts among them; nothing if a fact has none.
    fn words(&self, tokens: Range<usize>) -> Option<String> {
        let text = self.reader.text(tokens.clone());
        let mut facts = tokens.filter_map(|at| self.reference(at));
        let mut parts = text.split(HOLE);
        let mut words = parts.next()?.to_owned();
        for part in parts {
            words.push_str(&self.known.words(facts.next()?)?);
            words.push_str(part);
        }
        Some(words)
    }

    /// What words state that is no figure, day or time.
    fn other(&mut self, at: usize) -> Option<usize> {
        if let Some(Shape::Telephone(digits)) = self.reader.shape(at) {
            let matter = Matter::Telephone(digits.clone());
            self.keep(matter, Weight::Firm, at..at + 1);
            return Some(at + 1);
        }
        if let Some(behind) = self.name(at) {
            return Some(behind);
        }
        let (matter, behind) = self.reader.phrase(at, |meaning| match meaning {
            Meaning::Ordinal(number) => Some(Matter::Ordinal(*number)),
            Meaning::Today => Some(Matter::Today),
            Meaning::ToCome => Some(Matter::ToCome),
            Meaning::Role(role) => Some(Matter::Role(role.clone())),
            Meaning::Time(minutes) => Some(Matter::Time {
                hour: u8::try_from(minutes / 60).ok()?,
                minute: u8::try_from(minutes % 60).ok()?,
            }),
            _ => None,
        })?;
        let weight = if matches!(matter, Matter::Role(_)) { Weight::Soft } else { Weight::Loose };
        self.keep(matter, weight, at..behind);
        Some(behind)
    }

    /// A name that the newsroom knows, or two words that look like one.
    fn name(&mut self, at: usize) -> Option<usize> {
        if !self.reader.has_capital(at) {
            return None;
        }
        let names = self.names;
        let Some(Shape::Word(word)) = self.reader.shape(at) else { return None };
        let known = names.beginning(word).iter().find(|(rest, _)| self.reader.has(at + 1, rest));
        if let Some((rest, matter)) = known {
            let behind = at + 1 + rest.len();
            if let Some(matter) = matter {
                self.keep(matter.clone(), Weight::Soft, at..behind);
            }
            return Some(behind);
        }
        let next = self.reader.next_of_name(at)?;
        let (first, last) = (self.reader.text(at..at + 1), self.reader.text(next..next + 1));
        self.keep(Matter::Name(format!("{first} {last}")), Weight::Loose, at..next + 1);
        // The second word may begin a name, too.
        None
    }

    /// Whether a token may be an article: a short word that says nothing else.
    fn is_article(&self, at: usize) -> bool {
        matches!(self.reader.shape(at), Some(Shape::Word(word)) if word.len() <= 3)
            && self.reader.phrase(at, Some).is_none()
    }

    fn qualifier(&self, at: usize) -> Option<Pending> {
        let ((qualifier, sureness), end) = self.reader.phrase(at, |meaning| match meaning {
            Meaning::Qualifier(name, sureness) => Some((by_name(name)?, *sureness)),
            _ => None,
        })?;
        Some(Pending { qualifier, sureness, start: at, end })
    }
}

/// A qualifier by the name that records and tables use.
pub(super) fn by_name(name: &str) -> Option<Qualifier> {
    Qualifier::ALL.iter().copied().find(|one| one.name() == name)
}
