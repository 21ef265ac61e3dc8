//! The shape of a fact in a record: a bare number, or a value under a word that says what it is.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::diagnostic::{Span, Spanned};
use crate::model::{Operation, Qualifier};
use crate::yaml::Located;

use super::computed::Formula;

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
    pub(super) exactly: Option<Located<FactRecord>>,
    /// More than that: “more than 60”.
    pub(super) more_than: Option<Located<FactRecord>>,
    /// That many or more: “at least 60”.
    pub(super) at_least: Option<Located<FactRecord>>,
    /// Somewhat more or less: “about 60”.
    pub(super) about: Option<Located<FactRecord>>,
    /// Somewhat less: “almost 60”.
    pub(super) almost: Option<Located<FactRecord>>,
    /// Less than that: “less than 60”.
    pub(super) less_than: Option<Located<FactRecord>>,
    /// That many or less: “at most 60”.
    pub(super) at_most: Option<Located<FactRecord>>,
    /// Somewhere below, perhaps that many: “up to 60”.
    pub(super) up_to: Option<Located<FactRecord>>,
    /// So many of a hundred: “12.5%”; with its sign, if one is written: `+12.5`.
    #[schemars(with = "Option<StringOrNumber>")]
    pub(super) percent: Option<Located<String>>,
    /// The difference of two percentages: “1.5 percentage points”.
    #[schemars(with = "Option<f64>")]
    pub(super) points: Option<Located<String>>,
    /// The same in hundredths: “25 basis points”.
    #[schemars(with = "Option<f64>")]
    pub(super) basis_points: Option<Located<String>>,
    /// An amount of money, with its currency: `2.6 billion EUR`.
    pub(super) amount: Option<Located<String>>,
    /// An amount that is lost: “a loss of €4.8 million”.
    pub(super) loss: Option<Located<String>>,
    /// What an amount is for: `share`.
    pub(super) per: Option<Located<String>>,
    /// A year, which no language parts into thousands: `1998`.
    #[schemars(with = "Option<u16>")]
    pub(super) year: Option<Located<String>>,
    /// A quarter or a half of a year: `Q2 2025`, `H1 2026`.
    #[schemars(regex(pattern = r"^(Q[1-4]|H[12]) [0-9]{4}$"))]
    pub(super) period: Option<Located<String>>,
    /// A day: `2024-05-14`.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub(super) date: Option<Located<String>>,
    /// A time of day: `"14:30"`.
    pub(super) time: Option<Located<String>>,
    /// Where a range begins: a value of any of these kinds.
    pub(super) from: Option<Located<FactRecord>>,
    /// Where it ends.
    pub(super) to: Option<Located<FactRecord>>,
    /// The sum of other facts of the announcement, by key: `[public, private]`.
    #[schemars(with = "Option<Vec<String>>")]
    pub(super) sum: Option<Located<Vec<Located<String>>>>,
    /// The first of two less the second: `[now, before]`; of percentages, in points.
    #[schemars(with = "Option<Vec<String>>")]
    pub(super) difference: Option<Located<Vec<Located<String>>>>,
    /// The percentage that the first of two is of the second: `[exports, turnover]`.
    #[schemars(with = "Option<Vec<String>>")]
    pub(super) share: Option<Located<Vec<Located<String>>>>,
    /// The percentage by which the first of two is more than the second, with its sign: `[now, before]`.
    #[schemars(with = "Option<Vec<String>>")]
    pub(super) growth: Option<Located<Vec<Located<String>>>>,
    /// How many decimals what is computed has.
    pub(super) decimals: Option<u8>,
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

impl NamedFact {
    /// Whether anything of it says that it is computed.
    pub(super) fn is_computed(&self) -> bool {
        self.n_formulas() > 0 || self.decimals.is_some()
    }

    /// Whether it is one formula, and nothing else is said beside it.
    pub(super) fn is_only_computed(&self) -> bool {
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
    pub(super) fn formula(&self, [span, place]: [Span; 2]) -> Option<Formula> {
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
    pub(super) fn qualified(&self) -> [(Qualifier, Option<&Located<FactRecord>>); 8] {
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
