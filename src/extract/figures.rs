//! Figures: the number, and its scale, unit, currency and qualifier.

use crate::locale::{Meaning, Sureness};
use crate::model::{Decimal, FactValue, Period, Qualifier};
use crate::prose::FactForm;

use super::number::Number;
use super::scan::{Pending, Scan, by_name};
use super::statement::{Figure, Matter, Unit, Weight};
use super::tokens::Shape;
use super::words::in_words;

/// The name of the table of per cent.
const PERCENT: &str = "percent";

/// A number, and what stands beside it.
struct Value {
    number: Number,
    unit: Option<Unit>,
    qualifier: Option<Qualifier>,
    in_words: bool,
    is_article: bool,
    behind: usize,
}

impl Value {
    fn of(number: Number, behind: usize) -> Self {
        Self { number, unit: None, qualifier: None, in_words: false, is_article: false, behind }
    }
}

impl Scan<'_> {
    /// Reads a figure with all that belongs to it; the token behind it.
    pub(super) fn figure(&mut self, at: usize, waiting: Option<&Pending>) -> Option<usize> {
        let (mut currency, mut from) = match self.currency(at) {
            Some((currency, behind)) => (Some(currency), behind),
            None => (None, at),
        };
        if self
            .reader
            .shape(from)
            .is_some_and(|shape| matches!(shape, Shape::Mark('-' | '−' | '+')))
        {
            from += 1;
        }
        if let Some(FactValue::Period(period)) = self.fact(from).map(|fact| fact.value) {
            return Some(self.period(from, period));
        }
        if let Some(number) = self.ordinal_fact(from) {
            self.keep(Matter::Ordinal(number), Weight::Soft, from..from + 1);
            return Some(from + 1);
        }
        let Some(mut value) = self.value(from) else {
            return self.roughly(at, waiting);
        };
        // *a dozen*, *une cinquantaine*.
        if value.is_article {
            return self.roughly(value.behind, waiting);
        }
        let mut behind = value.behind;
        let mut written_scale = None;
        if let Some((scale, end)) = self.scale(behind, currency.is_some()) {
            value.number = value.number.times(scale)?;
            (written_scale, behind) = (Some(scale), end);
        }
        if currency.is_none()
            && let Some((found, end)) = self.currency(self.behind_fillers(behind))
        {
            (currency, behind) = (Some(found), end);
        }
        let mut unit = currency.map(Unit::Currency).or(value.unit);
        if unit.is_none()
            && let Some((name, end)) = self.named_unit(behind)
        {
            (unit, behind) = (Some(Unit::Named(name)), end);
        }
        if let Some(end) = self.glued_letters(value.behind, behind) {
            return Some(self.with_letters(from, value.behind, end, value.number));
        }
        let mut qualifier = value.qualifier.map(|one| (one, Sureness::Always));
        let mut start = at;
        if let Some(waiting) = waiting {
            qualifier = Some((waiting.qualifier, waiting.sureness));
            start = waiting.start;
        }
        if let Some((found, end)) = self.qualifier_behind(behind) {
            qualifier = qualifier.or(Some((found, Sureness::Always)));
            behind = end;
        }
        let counted = self.behind_fillers(behind);
        let noun = self.counted_noun(counted);
        // *deux personnes au plus*
        if let Some((found, _)) = self.qualifier_behind(counted + 1).filter(|_| noun.is_some()) {
            qualifier = qualifier.or(Some((found, Sureness::Always)));
        }
        let weight = match value.number.small() {
            Some(0 | 1) if value.in_words => Weight::Loose,
            Some(0..=12) if value.in_words => Weight::Soft,
            _ => Weight::Firm,
        };
        let number = value.number;
        let change = self.reader.phrase(behind, |meaning| match meaning {
            Meaning::Change(change) => Some(*change),
            _ => None,
        });
        let change = change.map(|(change, _)| change);
        let figure = Figure { number, unit, qualifier, change, noun, in_words: value.in_words };
        self.keep(Matter::Figure(figure), weight, start..behind);
        if let Some(found) = self.found.last_mut() {
            (found.number, found.scale) = (from, written_scale);
        }
        self.complete_range();
        Some(behind)
    }

    /// What is counted: the word behind a figure; the one behind that, if it is one of what lists hold,
    /// and the first is an adjective: *trois grands axes*.
    fn counted_noun(&self, at: usize) -> Option<String> {
        let word = |at: usize| match self.reader.shape(at) {
            Some(Shape::Word(word)) => Some(word),
            _ => None,
        };
        let first = word(at)?;
        let listed = |word: &&String| self.reader.words.listed.contains(*word);
        Some(word(at + 1).filter(|next| listed(next) && !listed(&first)).unwrap_or(first).clone())
    }

    /// A number, and what a fact says beside it.
    fn value(&self, at: usize) -> Option<Value> {
        match self.reader.shape(at)? {
            Shape::Number(number) if self.is_part_of_name(at, *number) => None,
            Shape::Number(number) => Some(Value::of(*number, at + 1)),
            Shape::Hole => {
                let fact = self.fact(at)?;
                let (number, unit) = stated(&fact.value)?;
                Some(Value { unit, qualifier: fact.qualifier, ..Value::of(number, at + 1) })
            }
            _ => {
                let found = in_words(&self.reader, at)?;
                let value = Value::of(found.number, found.behind);
                Some(Value { in_words: true, is_article: found.is_article, ..value })
            }
        }
    }

    /// States a part of a year as texts that type it do: a place in a row, and the year.
    fn period(&mut self, at: usize, period: Period) -> usize {
        self.keep(Matter::Ordinal(period.number.into()), Weight::Loose, at..at + 1);
        if let Ok(year) = u64::try_from(period.year) {
            let number = Number::whole(year);
            let (unit, qualifier, change, noun) = (None, None, None, None);
            let figure = Figure { number, unit, qualifier, change, noun, in_words: false };
            self.keep(Matter::Figure(figure), Weight::Firm, at..at + 1);
        }
        at + 1
    }

    /// The number of a fact that the text writes as a place in a row.
    fn ordinal_fact(&self, at: usize) -> Option<u64> {
        match (self.form(at)?, self.fact(at)?.value) {
            (FactForm::Ordinal | FactForm::FeminineOrdinal, FactValue::Figure(figure)) => {
                figure.whole()
            }
            _ => None,
        }
    }

    /// Whether a number belongs to a name: *COVID-19*; but *mid-2025* is a year.
    fn is_part_of_name(&self, at: usize, number: Number) -> bool {
        // The mark of a footnote that has no words.
        if at >= 1 && self.reader.is_glued(at) && self.reader.is_mark(at - 1, '^') {
            return true;
        }
        let has_hyphen = at >= 2 && self.reader.is_glued(at) && self.reader.is_mark(at - 1, '-');
        let is_behind_word = has_hyphen
            && self.reader.is_glued(at - 1)
            && matches!(self.reader.shape(at - 2), Some(Shape::Word(_)));
        is_behind_word && number.small().is_none_or(|number| number < 1000)
    }

    /// *une dizaine*, *both*: an estimate in one word, or what may stand for a figure.
    fn roughly(&mut self, at: usize, waiting: Option<&Pending>) -> Option<usize> {
        let ((number, is_figure), behind) = self.reader.phrase(at, |meaning| match meaning {
            Meaning::Roughly(number) => Some((*number, true)),
            Meaning::Loosely(number) => Some((*number, false)),
            _ => None,
        })?;
        let mut qualifier = is_figure.then_some((Qualifier::About, Sureness::Perhaps));
        if let Some(waiting) = waiting {
            qualifier = Some((waiting.qualifier, waiting.sureness));
        }
        let number = Number::whole(number);
        let figure =
            Figure { number, unit: None, qualifier, change: None, noun: None, in_words: true };
        let weight = if is_figure { Weight::Firm } else { Weight::Loose };
        self.keep(Matter::Figure(figure), weight, at..behind);
        Some(behind)
    }

    fn currency(&self, at: usize) -> Option<(String, usize)> {
        self.reader.phrase(at, |meaning| match meaning {
            Meaning::Currency(code) => Some(code.clone()),
            _ => None,
        })
    }

    pub(super) fn named_unit(&self, at: usize) -> Option<(String, usize)> {
        self.reader.phrase(at, |meaning| match meaning {
            Meaning::Unit(name) => Some(name.clone()),
            _ => None,
        })
    }

    /// The scale behind a number; some are scales beside a currency only.
    fn scale(&self, at: usize, has_currency: bool) -> Option<(u64, usize)> {
        let found = self.reader.phrase(at, |meaning| match meaning {
            Meaning::Scale(scale) => Some((*scale, true)),
            Meaning::MoneyScale(scale) => Some((*scale, false)),
            _ => None,
        });
        let ((scale, is_always), behind) = found?;
        let is_shortened = self.reader.is_mark(behind, '.') && self.reader.is_glued(behind);
        let behind = if is_shortened { behind + 1 } else { behind };
        let beside = || has_currency || self.currency(behind).is_some();
        (is_always || beside()).then_some((scale, behind))
    }

    fn behind_fillers(&self, at: usize) -> usize {
        let filler = self.reader.phrase(at, |meaning| (*meaning == Meaning::Filler).then_some(()));
        filler.map_or(at, |((), behind)| behind)
    }

    fn qualifier_behind(&self, at: usize) -> Option<(Qualifier, usize)> {
        if self.reader.is_mark(at, '+') && self.reader.is_glued(at) {
            return Some((Qualifier::MoreThan, at + 1));
        }
        self.reader.phrase(at, |meaning| match meaning {
            Meaning::QualifierBehind(name) => by_name(name),
            _ => None,
        })
    }

    /// Behind the letters that stick to the figures of a number and are no unit: `5th`, `1990s`,
    /// `3D`.
    fn glued_letters(&self, number_end: usize, behind: usize) -> Option<usize> {
        let is_word = matches!(self.reader.shape(behind), Some(Shape::Word(_)));
        let is_stuck = behind == number_end && is_word && self.reader.is_glued(behind);
        is_stuck.then_some(behind + 1)
    }

    /// Keeps a number with letters behind it, if it is one.
    fn with_letters(&mut self, start: usize, letters: usize, end: usize, number: Number) -> usize {
        let Some(Shape::Word(word)) = self.reader.shape(letters) else { return end };
        if word == "s" {
            let figure = Figure {
                number,
                unit: None,
                qualifier: None,
                change: None,
                noun: None,
                in_words: false,
            };
            self.keep(Matter::Figure(figure), Weight::Soft, start..end);
        } else if self.reader.words.ordinal_endings.contains(word)
            && let Some(number) = number.small()
        {
            self.keep(Matter::Ordinal(number), Weight::Soft, start..end);
        }
        end
    }

    /// Gives the first end of a range what is written behind its other end only: *5 to 7 million*.
    fn complete_range(&mut self) {
        let [.., first, last] = self.found.as_mut_slice() else { return };
        let is_range = self.reader.behind_range(first.end) == Some(last.start)
            && !self.reader.is_mark(first.end, ',');
        if !is_range {
            return;
        }
        let (Matter::Figure(low), Matter::Figure(high)) =
            (&mut first.statement.matter, &mut last.statement.matter)
        else {
            return;
        };
        if low.unit.is_none() && high.unit.is_some() {
            low.unit.clone_from(&high.unit);
        } else if high.unit.is_none() && low.unit.is_some() {
            high.unit.clone_from(&low.unit);
        }
        // A scale behind the second end counts for the first one, too.
        let scaled = last.scale.filter(|_| first.scale.is_none());
        let scaled = scaled.and_then(|scale| low.number.times(scale));
        if let Some(number) = scaled.filter(|number| number.is_below(high.number)) {
            low.number = number;
        }
    }
}

/// The number of a fact, and what it is a number of; nothing for a day or a time. A range is stated
/// by its end.
#[must_use]
pub fn stated(value: &FactValue) -> Option<(Number, Option<Unit>)> {
    let written = |decimal: &Decimal| {
        let (unsigned, _) = decimal.parts();
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        Number::written(whole, fraction)
    };
    let named = |name: &str| Some(Unit::Named(name.to_owned()));
    Some(match value {
        FactValue::Figure(figure) => (written(&figure.in_full())?, None),
        FactValue::Amount(amount) => {
            let currency = Unit::Currency(amount.currency.code().to_owned());
            (written(&amount.figure.in_full())?, Some(currency))
        }
        FactValue::Percentage { figure, .. } => (written(figure)?, named(PERCENT)),
        FactValue::Points(number) => (written(number)?, named("points")),
        FactValue::BasisPoints(number) => (written(number)?, named("basis-points")),
        FactValue::Year(year) => (Number::whole(u64::try_from(*year).ok()?), None),
        FactValue::Period(_)
        | FactValue::Date(_)
        | FactValue::Time(_)
        | FactValue::LegalName(_) => return None,
        FactValue::Range(ends) => stated(&ends[1])?,
    })
}
