//! Facts as their authors write them: `260`, `{ more-than: 60 }`, `{ percent: 12.5 }`, `{ date: … }`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::diagnostic::{Diagnostic, Span};
use crate::model::{Dated, Decimal, Fact, FactValue, Qualifier};
use crate::yaml::{Located, dereferenced};

use super::Reading;
use super::dated::DatedRecord;
use super::figure;
use super::keyed::Keyed;

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
    #[schemars(with = "Option<f64>")]
    exactly: Option<Located<String>>,
    /// More than that: “more than 60”.
    #[schemars(with = "Option<f64>")]
    more_than: Option<Located<String>>,
    /// That many or more: “at least 60”.
    #[schemars(with = "Option<f64>")]
    at_least: Option<Located<String>>,
    /// Somewhat more or less: “about 60”.
    #[schemars(with = "Option<f64>")]
    about: Option<Located<String>>,
    /// Somewhat less: “almost 60”.
    #[schemars(with = "Option<f64>")]
    almost: Option<Located<String>>,
    /// Less than that: “less than 60”.
    #[schemars(with = "Option<f64>")]
    less_than: Option<Located<String>>,
    /// That many or less: “at most 60”.
    #[schemars(with = "Option<f64>")]
    at_most: Option<Located<String>>,
    /// Somewhere below, perhaps that many: “up to 60”.
    #[schemars(with = "Option<f64>")]
    up_to: Option<Located<String>>,
    /// So many of a hundred: “12.5%”.
    #[schemars(with = "Option<f64>")]
    percent: Option<Located<String>>,
    /// A year, which no language parts into thousands: `1998`.
    #[schemars(with = "Option<u16>")]
    year: Option<Located<String>>,
    /// A day: `2024-05-14`.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    date: Option<Located<String>>,
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
            "description": "A figure: `260`, `2.5`, `{ more-than: 60 }`, `{ percent: 12.5 }`; or a day: `{ date: 2024-05-14 }`.",
            "anyOf": [{ "type": "number" }, named]
        })
    }
}

/// Reads the facts of an announcement.
pub(super) fn facts(
    records: Keyed<FactRecord>,
    reading: &mut Reading<'_>,
) -> BTreeMap<String, Fact> {
    let mut facts = BTreeMap::new();
    for (key, record) in records.0 {
        let span = Span::new(reading.file, key.range);
        let fact = fact(&record.value, record.range, reading);
        facts.insert(key.value, Fact { span, ..fact.unwrap_or_else(|| unread(span)) });
    }
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
    Fact { value: FactValue::Figure(Decimal::zero()), qualifier: None, span }
}

fn fact(record: &FactRecord, range: Range<usize>, reading: &mut Reading<'_>) -> Option<Fact> {
    let span = Span::new(reading.file, range.clone());
    let named = match record {
        FactRecord::Named(named) => named,
        FactRecord::Figure => {
            let typed = dereferenced(reading.text, reading.text[range].trim());
            let digits = typed.trim_matches(['"', '\'']);
            let value = FactValue::Figure(decimal(digits, span, reading)?);
            // Between quotation marks a figure is meant as it stands.
            if digits == typed {
                ask_for_thousands(digits, span, reading);
            }
            if digits == typed && figure::may_be_year(digits) {
                let fault = Diagnostic::warning("figure-or-year").with("digits", digits);
                reading.faults.push(fault.at(span));
            }
            return Some(Fact { value, qualifier: None, span });
        }
    };
    let qualified = [
        (Qualifier::Exactly, &named.exactly),
        (Qualifier::MoreThan, &named.more_than),
        (Qualifier::AtLeast, &named.at_least),
        (Qualifier::About, &named.about),
        (Qualifier::Almost, &named.almost),
        (Qualifier::LessThan, &named.less_than),
        (Qualifier::AtMost, &named.at_most),
        (Qualifier::UpTo, &named.up_to),
    ];
    let mut said = Vec::new();
    for (qualifier, number) in qualified {
        if let Some(number) = number {
            let value = decimal(&number.value, span, reading).map(FactValue::Figure);
            if is_bare(number, reading) {
                ask_for_thousands(&number.value, span, reading);
            }
            said.push((value, Some(qualifier)));
        }
    }
    if let Some(number) = &named.percent {
        let digits = number.value.trim().trim_end_matches('%');
        let value = match figure::digits(digits) {
            Some(right) if right != number.value => {
                reading.faults.push(invalid(
                    &number.value,
                    &format!("{{ percent: {right} }}"),
                    span,
                ));
                None
            }
            _ => decimal(&number.value, span, reading).map(FactValue::Percentage),
        };
        if is_bare(number, reading) {
            ask_for_thousands(&number.value, span, reading);
        }
        said.push((value, None));
    }
    if let Some(year) = &named.year {
        let value = year.value.parse().ok().filter(|_| year.value.len() <= 4);
        if value.is_none() {
            reading.faults.push(invalid(&year.value, "{ year: 1998 }", span));
        }
        said.push((value.map(FactValue::Year), None));
    }
    if let Some(day) = &named.date {
        said.push((reading.date(day).map(|day| FactValue::Date(day.value)), None));
    }
    if said.len() != 1 {
        let rest = &reading.text[range.start..];
        let written = rest.lines().next().unwrap_or_default().trim();
        reading.faults.push(invalid(written, NO_PROPOSAL, span));
        return None;
    }
    let (value, qualifier) = said.remove(0);
    value.map(|value| Fact { value, qualifier, span })
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
