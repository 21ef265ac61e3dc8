//! Facts as their authors write them: `260`, `{ more-than: 60 }`, `{ amount: 2.6 billion EUR }`,
//! `{ date: … }`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::diagnostic::{Diagnostic, Span, Spanned};
use crate::model::{Amount, Dated, Decimal, Fact, FactValue, Operation, Period, Qualifier};
use crate::yaml::{Located, dereferenced};

use super::Reading;
use super::computed::{self, Formula};
use super::dated::DatedRecord;
use super::figure;
use super::keyed::Keyed;
use super::money;

/// A fact as its author wrote it.
#[derive(Clone, Debug)]
pub(super) enum FactRecord {
    /// A bare number. Its digits are taken from the text: `2.50` would lose one as a float.
    Figure,
    /// A value under a word that says what it is, or how exactly it is known.
    Named(Box<NamedFact>),
}

/// The words under which a fact's value can stand; exactly one is written.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct NamedFact {
    /// That many, to the last one; written with its word: “exactly 60”.
    exactly: Option<Located<FactRecord>>,
    /// More than that: “more than 60”.
    more_than: Option<Located<FactRecord>>,
    /// That many or more: “at least 60”.
    at_least: Option<Located<FactRecord>>,
    /// Somewhat more or less: “about 60”.
    about: Option<Located<FactRecord>>,
    /// Somewhat less: “almost 60”.
    almost: Option<Located<FactRecord>>,
    /// Less than that: “less than 60”.
    less_than: Option<Located<FactRecord>>,
    /// That many or less: “at most 60”.
    at_most: Option<Located<FactRecord>>,
    /// Somewhere below, perhaps that many: “up to 60”.
    up_to: Option<Located<FactRecord>>,
    /// So many of a hundred: “12.5%”; with its sign, if one is written: `+12.5`.
    #[schemars(with = "Option<StringOrNumber>")]
    percent: Option<Located<String>>,
    /// The difference of two percentages: “1.5 percentage points”.
    #[schemars(with = "Option<f64>")]
    points: Option<Located<String>>,
    /// The same in hundredths: “25 basis points”.
    #[schemars(with = "Option<f64>")]
    basis_points: Option<Located<String>>,
    /// An amount of money, with its currency: `2.6 billion EUR`.
    amount: Option<Located<String>>,
    /// An amount that is lost: “a loss of €4.8 million”.
    loss: Option<Located<String>>,
    /// What an amount is for: `share`.
    per: Option<Located<String>>,
    /// A year, which no language parts into thousands: `1998`.
    #[schemars(with = "Option<u16>")]
    year: Option<Located<String>>,
    /// A quarter or a half of a year: `Q2 2025`, `H1 2026`.
    #[schemars(regex(pattern = r"^(Q[1-4]|H[12]) [0-9]{4}$"))]
    period: Option<Located<String>>,
    /// A day: `2024-05-14`.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    date: Option<Located<String>>,
    /// A time of day: `"14:30"`.
    time: Option<Located<String>>,
    /// Where a range begins: a value of any of these kinds.
    from: Option<Located<FactRecord>>,
    /// Where it ends.
    to: Option<Located<FactRecord>>,
    /// The sum of other facts of the announcement, by key: `[public, private]`.
    #[schemars(with = "Option<Vec<String>>")]
    sum: Option<Located<Vec<Located<String>>>>,
    /// The first of two less the second: `[now, before]`; of percentages, in points.
    #[schemars(with = "Option<Vec<String>>")]
    difference: Option<Located<Vec<Located<String>>>>,
    /// The percentage that the first of two is of the second: `[exports, turnover]`.
    #[schemars(with = "Option<Vec<String>>")]
    share: Option<Located<Vec<Located<String>>>>,
    /// The percentage by which the first of two is more than the second, with its sign: `[now, before]`.
    #[schemars(with = "Option<Vec<String>>")]
    growth: Option<Located<Vec<Located<String>>>>,
    /// How many decimals what is computed has.
    decimals: Option<u8>,
}

/// A figure, or text.
#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "it is there for its schema")]
enum StringOrNumber {
    Number(f64),
    Text(String),
}

impl<'de> Deserialize<'de> for FactRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FactVisitor)
    }
}

struct FactVisitor;

impl<'de> Visitor<'de> for FactVisitor {
    type Value = FactRecord;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number, or a value such as `{ more-than: 60 }`")
    }

    fn visit_u64<E>(self, _: u64) -> Result<FactRecord, E> {
        Ok(FactRecord::Figure)
    }

    fn visit_i64<E>(self, _: i64) -> Result<FactRecord, E> {
        Ok(FactRecord::Figure)
    }

    fn visit_f64<E>(self, _: f64) -> Result<FactRecord, E> {
        Ok(FactRecord::Figure)
    }

    fn visit_str<E>(self, _: &str) -> Result<FactRecord, E> {
        Ok(FactRecord::Figure)
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<FactRecord, M::Error> {
        let named = NamedFact::deserialize(MapAccessDeserializer::new(map))?;
        Ok(FactRecord::Named(Box::new(named)))
    }
}

impl JsonSchema for FactRecord {
    fn schema_name() -> Cow<'static, str> {
        "Fact".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let named = generator.subschema_for::<NamedFact>();
        json_schema!({
            "description": "A figure: `260`, `2.5`, `1.4 million`, `{ more-than: 60 }`, `{ percent: 12.5 }`; an amount: `{ amount: 2.6 billion EUR }`; a day, a time or a range: `{ date: 2024-05-14 }`, `{ from: 40, to: 45 }`.",
            "anyOf": [{ "type": "number" }, { "type": "string" }, named]
        })
    }
}

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

impl NamedFact {
    /// Whether anything of it says that it is computed.
    fn is_computed(&self) -> bool {
        self.n_formulas() > 0 || self.decimals.is_some()
    }

    /// Whether it is one formula, and nothing else is said beside it.
    fn is_only_computed(&self) -> bool {
        let Self { percent, points, basis_points, amount, loss, per, year, .. } = self;
        let Self { period, date, time, .. } = self;
        let texts = [percent, points, basis_points, amount, loss, per, year, period, date, time];
        let ends = [&self.from, &self.to];
        self.n_formulas() == 1
            && texts.iter().all(|text| text.is_none())
            && ends.iter().all(|end| end.is_none())
            && self.qualified().iter().all(|(_, value)| value.is_none())
            && self.decimals.is_none_or(|decimals| decimals <= MOST_DECIMALS)
    }

    fn n_formulas(&self) -> usize {
        let said = [&self.sum, &self.difference, &self.share, &self.growth];
        said.iter().filter(|formula| formula.is_some()).count()
    }

    /// How it is computed from other facts, if it is; its key and all of it stand where is said.
    fn formula(&self, [span, place]: [Span; 2]) -> Option<Formula> {
        let said = [&self.sum, &self.difference, &self.share, &self.growth];
        let mut said = Operation::ALL.into_iter().zip(said);
        let (operation, operands) =
            said.find_map(|(operation, said)| Some((operation, said.as_ref()?)))?;
        let operands = operands.value.iter().map(|operand| {
            Spanned::new(operand.value.clone(), Span::new(span.file, operand.range.clone()))
        });
        let (operands, decimals) = (operands.collect(), self.decimals);
        Some(Formula { operation, operands, decimals, span, place })
    }

    /// The qualifiers, each with what stands under it.
    fn qualified(&self) -> [(Qualifier, Option<&Located<FactRecord>>); 8] {
        [
            (Qualifier::Exactly, self.exactly.as_ref()),
            (Qualifier::MoreThan, self.more_than.as_ref()),
            (Qualifier::AtLeast, self.at_least.as_ref()),
            (Qualifier::About, self.about.as_ref()),
            (Qualifier::Almost, self.almost.as_ref()),
            (Qualifier::LessThan, self.less_than.as_ref()),
            (Qualifier::AtMost, self.at_most.as_ref()),
            (Qualifier::UpTo, self.up_to.as_ref()),
        ]
    }
}

/// What is computed has no more decimals than this.
const MOST_DECIMALS: u8 = 9;

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
