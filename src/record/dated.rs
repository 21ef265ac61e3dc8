//! What changes over time: a value, or a list of values that each hold from a day on.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::yaml::Located;

/// What changes over time, as its author wrote it.
#[derive(Clone, Debug)]
pub(super) enum DatedRecord<T> {
    /// A value that always holds.
    Always(T),
    /// Values that each hold from a day on.
    From(Vec<DatedValue<T>>),
}

/// A value, and the day from which it holds.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct DatedValue<T> {
    /// The day from which the value holds: `2024-01-01`. Only the oldest value may lack it.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub(super) from: Option<Located<String>>,
    /// The value.
    pub(super) value: Located<T>,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for DatedRecord<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DatedVisitor(PhantomData))
    }
}

struct DatedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for DatedVisitor<T> {
    type Value = DatedRecord<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value, or a list of values with `from` and `value`")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, list: S) -> Result<Self::Value, S::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(list)).map(DatedRecord::From)
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Self::Value, M::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(DatedRecord::Always)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        T::deserialize(text.into_deserializer()).map(DatedRecord::Always)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        T::deserialize(number.into_deserializer()).map(DatedRecord::Always)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        T::deserialize(number.into_deserializer()).map(DatedRecord::Always)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        T::deserialize(number.into_deserializer()).map(DatedRecord::Always)
    }
}

impl<T: JsonSchema> JsonSchema for DatedRecord<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Dated{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let always = generator.subschema_for::<T>();
        let dated = generator.subschema_for::<Vec<DatedValue<T>>>();
        json_schema!({
            "description": "A value, or a list of values that each hold from a day on: `[{ from: 2024-01-01, value: … }]`.",
            "anyOf": [always, dated]
        })
    }
}
