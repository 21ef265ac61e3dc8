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
use crate::yaml::Located;

use super::Reading;
use super::dated::DatedRecord;

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
    /// So many of a hundred: “12.5%”.
    #[schemars(with = "Option<f64>")]
    percent: Option<Located<String>>,
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
    records: BTreeMap<String, Located<FactRecord>>,
    reading: &mut Reading<'_>,
) -> BTreeMap<String, Fact> {
    let mut facts = BTreeMap::new();
    for (key, record) in records {
        let span = Span::new(reading.file, record.range.clone());
        let fact = fact(&record.value, record.range, reading);
        facts.insert(key, fact.unwrap_or_else(|| unread(span)));
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
            let digits = reading.text[range].trim().trim_matches(['"', '\'']).to_owned();
            let value = FactValue::Figure(decimal(&digits, span, reading)?);
            return Some(Fact { value, qualifier: None, span });
        }
    };
    let qualified = [
        (Qualifier::Exactly, &named.exactly),
        (Qualifier::MoreThan, &named.more_than),
        (Qualifier::AtLeast, &named.at_least),
        (Qualifier::About, &named.about),
        (Qualifier::Almost, &named.almost),
    ];
    let mut said = Vec::new();
    for (qualifier, number) in qualified {
        if let Some(number) = number {
            let value = decimal(&number.value, span, reading).map(FactValue::Figure);
            said.push((value, Some(qualifier)));
        }
    }
    if let Some(number) = &named.percent {
        said.push((decimal(&number.value, span, reading).map(FactValue::Percentage), None));
    }
    if let Some(day) = &named.date {
        said.push((reading.date(day).map(|day| FactValue::Date(day.value)), None));
    }
    if said.len() != 1 {
        let rest = &reading.text[range.start..];
        let written = rest.lines().next().unwrap_or_default().trim();
        reading.faults.push(invalid(written, span));
        return None;
    }
    let (value, qualifier) = said.remove(0);
    value.map(|value| Fact { value, qualifier, span })
}

fn decimal(digits: &str, span: Span, reading: &mut Reading<'_>) -> Option<Decimal> {
    let decimal = digits.parse().ok();
    if decimal.is_none() {
        reading.faults.push(invalid(digits, span));
    }
    decimal
}

fn invalid(value: &str, span: Span) -> Diagnostic {
    Diagnostic::error("invalid-fact").with("value", value).at(span)
}
