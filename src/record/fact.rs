//! Facts as their authors write them: `260`, `{ more-than: 60 }`, `{ amount: 2.6 billion EUR }`,
//! `{ date: … }`.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Span};
use crate::model::{Amount, Dated, Decimal, Fact, FactValue, Period, Qualifier};
use crate::yaml::{Located, dereferenced};

use super::Reading;
use super::computed;
use super::dated::DatedRecord;
use super::fact_record::FactRecord;
use super::figure;
use super::keyed::Keyed;
use super::money;

/// Reads the facts of an announcement; some may be computed from others.
pub(super) fn facts(
    records: Keyed<FactRecord>,
    reading: &mut Reading<'_>,
) -> BTreeMap<String, Fact> {
    let mut facts = BTreeMap::new();
    let mut formulas = BTreeMap::new();
    for (key, record) in records.0 {
        let span = Span::new(reading.file, key.range);
        let place = Span::new(reading.file, record.range.clone());
        if let FactRecord::Named(named) = &record.value
            && named.is_only_computed()
            && let Some(formula) = named.formula([span, place])
        {
            formulas.insert(key.value, formula);
            continue;
        }
        let fact = fact(&record.value, record.range, reading);
        facts.insert(key.value, Fact { span, ..fact.unwrap_or_else(|| unread(span)) });
    }
    let (computed, faults) = computed::computed(&formulas, &facts);
    reading.faults.extend(faults);
    for (key, formula) in &formulas {
        let made_of = formula.operands.iter().map(|operand| operand.value.clone()).collect();
        facts.insert(key.clone(), Fact { made_of, ..unread(formula.span) });
    }
    facts.extend(computed);
    facts
}

/// Reads the facts of an organization, which can change over time.
pub(super) fn dated_facts(
    records: BTreeMap<String, Located<DatedRecord<FactRecord>>>,
    reading: &mut Reading<'_>,
) -> BTreeMap<String, Dated<Fact>> {
    let mut facts = BTreeMap::new();
    for (key, record) in records {
        let dated = reading.dated(record, |record, range, reading| {
            let span = Span::new(reading.file, range.clone());
            Some(fact(&record, range, reading).unwrap_or_else(|| unread(span)))
        });
        facts.insert(key, dated);
    }
    facts
}

/// Stands for a fact that was reported as unreadable, so that its uses are not reported too. With
/// that error nothing is written.
fn unread(span: Span) -> Fact {
    Fact {
        value: FactValue::Figure(Decimal::zero().into()),
        qualifier: None,
        made_of: Vec::new(),
        span,
    }
}

fn fact(record: &FactRecord, range: Range<usize>, reading: &mut Reading<'_>) -> Option<Fact> {
    let span = Span::new(reading.file, range.clone());
    let (value, qualifier) = value(record, &range, reading)?;
    Some(Fact { value, qualifier, made_of: Vec::new(), span })
}

/// Reads what a fact says, and how exactly it is known.
fn value(
    record: &FactRecord,
    range: &Range<usize>,
    reading: &mut Reading<'_>,
) -> Option<(FactValue, Option<Qualifier>)> {
    let span = Span::new(reading.file, range.clone());
    let named = match record {
        FactRecord::Named(named) => named,
        FactRecord::Figure => return Some((bare(range, true, reading)?, None)),
    };
    if named.is_computed() {
        if named.is_only_computed() {
            let fault = Diagnostic::error("not-computable").with("fact", "none");
            reading.faults.push(fault.with("reason", "elsewhere").at(span));
        } else {
            refuse(range, span, reading);
        }
        return None;
    }
    let mut said = Vec::new();
    for (qualifier, record) in named.qualified() {
        let Some(record) = record else { continue };
        let value = match &record.value {
            FactRecord::Figure => bare(&record.range, false, reading),
            nested @ FactRecord::Named(_) => match value(nested, &record.range, reading) {
                Some(
                    (_, Some(_))
                    | (FactValue::Period(_) | FactValue::Date(_) | FactValue::Time(_), None),
                ) => {
                    refuse(range, span, reading);
                    None
                }
                Some((value, None)) => Some(value),
                None => None,
            },
        };
        said.push((value, Some(qualifier)));
    }
    if let Some(number) = &named.percent {
        said.push((percentage(number, span, reading), None));
    }
    for (number, kind) in [
        (&named.points, FactValue::Points as fn(Decimal) -> FactValue),
        (&named.basis_points, FactValue::BasisPoints),
    ] {
        if let Some(number) = number {
            said.push((decimal(&number.value, span, reading).map(kind), None));
        }
    }
    for (text, is_loss) in [(&named.amount, false), (&named.loss, true)] {
        if let Some(text) = text {
            let per = named.per.as_ref();
            said.push((amount(text, is_loss, per, reading).map(FactValue::Amount), None));
        }
    }
    if let Some(year) = &named.year {
        let value = year.value.parse().ok().filter(|_| year.value.len() <= 4);
        if value.is_none() {
            reading.faults.push(invalid(&year.value, "{ year: 1998 }", span));
        }
        said.push((value.map(FactValue::Year), None));
    }
    if let Some(period) = &named.period {
        let value = Period::parse(&period.value);
        if value.is_none() {
            reading.faults.push(invalid(&period.value, "{ period: Q2 2025 }", span));
        }
        said.push((value.map(FactValue::Period), None));
    }
    if let Some(day) = &named.date {
        said.push((reading.date(day).map(|day| FactValue::Date(day.value)), None));
    }
    if let Some(time) = &named.time {
        said.push((reading.time(time).map(FactValue::Time), None));
    }
    match (&named.from, &named.to) {
        (Some(from), Some(to)) => said.push((ends(from, to, span, reading), None)),
        (None, None) => {}
        _ => {
            reading.faults.push(Diagnostic::error("range-without-end").at(span));
            return None;
        }
    }
    let is_amount = named.amount.is_some() || named.loss.is_some();
    if said.len() != 1 || (named.per.is_some() && !is_amount) {
        refuse(range, span, reading);
        return None;
    }
    let (value, qualifier) = said.remove(0);
    value.map(|value| (value, qualifier))
}

fn refuse(range: &Range<usize>, span: Span, reading: &mut Reading<'_>) {
    let rest = &reading.text[range.start..];
    let written = rest.lines().next().unwrap_or_default().trim();
    reading.faults.push(invalid(written, NO_PROPOSAL, span));
}

/// Reads a figure that has no word before it; `may_be_year` if nothing says that it is none.
fn bare(range: &Range<usize>, may_be_year: bool, reading: &mut Reading<'_>) -> Option<FactValue> {
    let span = Span::new(reading.file, range.clone());
    let typed = dereferenced(reading.text, reading.text[range.clone()].trim());
    let digits = typed.trim_matches(['"', '\'']);
    let figure = match money::scaled(digits) {
        Some(figure) => figure,
        None => decimal(digits, span, reading)?.into(),
    };
    // Between quotation marks a figure is meant as it stands.
    if digits == typed && figure.scale.is_none() {
        ask_for_thousands(digits, span, reading);
        if may_be_year && figure::may_be_year(digits) {
            let fault = Diagnostic::warning("figure-or-year").with("digits", digits);
            reading.faults.push(fault.at(span));
        }
    }
    Some(FactValue::Figure(figure))
}

fn percentage(
    number: &Located<String>,
    span: Span,
    reading: &mut Reading<'_>,
) -> Option<FactValue> {
    let typed = number.value.trim();
    let unsigned = typed.strip_prefix('+').unwrap_or(typed);
    let is_signed = typed.starts_with(['+', '-']);
    let digits = unsigned.trim_end_matches('%');
    if let Some(right) = figure::digits(digits).filter(|right| right != unsigned) {
        let right = format!("{{ percent: {right} }}");
        reading.faults.push(invalid(&number.value, &right, span));
        return None;
    }
    let figure = decimal(unsigned, span, reading)?;
    if is_bare(number, reading) {
        ask_for_thousands(unsigned, span, reading);
    }
    Some(FactValue::Percentage { figure, is_signed })
}

/// Reads an amount with its currency.
fn amount(
    text: &Located<String>,
    is_loss: bool,
    per: Option<&Located<String>>,
    reading: &mut Reading<'_>,
) -> Option<Amount> {
    let at = reading.span(text.range.clone());
    let is_per_share = per.is_some();
    if let Some(per) = per.filter(|per| per.value != "share") {
        let fault = Diagnostic::error("unknown-value").with("value", per.value.as_str());
        let place = reading.span(per.range.clone());
        reading.faults.push(fault.with("known", "share").suggest(&per.value, ["share"]).at(place));
        return None;
    }
    match money::amount(&text.value) {
        Ok((figure, currency)) => Some(Amount { figure, currency, is_loss, is_per_share }),
        Err(fault) => {
            reading.faults.push(fault.at(at));
            None
        }
    }
}

/// Reads the two ends of a range, which are of one kind and in order.
fn ends(
    from: &Located<FactRecord>,
    to: &Located<FactRecord>,
    span: Span,
    reading: &mut Reading<'_>,
) -> Option<FactValue> {
    let [from, to] = [from, to].map(|end| match &end.value {
        FactRecord::Figure => bare(&end.range, false, reading),
        named @ FactRecord::Named(_) => {
            let (value, qualifier) = value(named, &end.range, reading)?;
            if qualifier.is_some() {
                refuse(&end.range, reading.span(end.range.clone()), reading);
            }
            Some(value).filter(|_| qualifier.is_none())
        }
    });
    let (from, to) = (from?, to?);
    match money::is_ascending(&from, &to) {
        Some(true) => Some(FactValue::Range(Box::new([from, to]))),
        Some(false) => {
            reading.faults.push(Diagnostic::error("range-backwards").at(span));
            None
        }
        None => {
            reading.faults.push(Diagnostic::error("range-of-two-kinds").at(span));
            None
        }
    }
}

/// Asks about a figure whose author may have meant thousands.
fn ask_for_thousands(digits: &str, span: Span, reading: &mut Reading<'_>) {
    if figure::may_be_thousands(digits) {
        let fault = Diagnostic::warning("thousands-or-decimals");
        let fault = fault.with("digits", digits).with("thousands", digits.replace('.', ""));
        reading.faults.push(fault.at(span));
    }
}

/// Whether a figure was typed without quotation marks; between them it is meant as it stands.
fn is_bare(number: &Located<String>, reading: &Reading<'_>) -> bool {
    reading.text.get(number.range.clone()) == Some(number.value.as_str())
}

fn decimal(digits: &str, span: Span, reading: &mut Reading<'_>) -> Option<Decimal> {
    let decimal = digits.parse().ok();
    if decimal.is_none() {
        let right = figure::meant(digits);
        reading.faults.push(invalid(digits, right.as_deref().unwrap_or(NO_PROPOSAL), span));
    }
    decimal
}

/// What the message knows a fault by for which there is no right value.
const NO_PROPOSAL: &str = "none";

fn invalid(value: &str, right: &str, span: Span) -> Diagnostic {
    Diagnostic::error("invalid-fact").with("value", value).with("right", right).at(span)
}
