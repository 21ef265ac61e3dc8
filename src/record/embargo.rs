//! Embargoes as their authors write them: a local day and time in a named zone.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::model::{Embargo, Settings};
use crate::yaml::Located;

use super::Reading;

/// Until when an announcement is held.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Embargo")]
pub(super) struct EmbargoFields {
    /// The local day and time at which it becomes public: `2026-05-14T06:00`.
    until: Located<String>,
    /// The time zone of `until`; the newsroom's if left out.
    zone: Option<Located<String>>,
    /// Whether press who honour embargoes may have it before.
    #[serde(default)]
    advance: bool,
}

/// An embargo as its author wrote it; whoever writes no more than an instant means `until:`.
#[derive(Debug)]
pub(super) enum EmbargoRecord {
    Until(String),
    Fields(EmbargoFields),
}

impl<'de> Deserialize<'de> for EmbargoRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EmbargoVisitor)
    }
}

struct EmbargoVisitor;

impl<'de> Visitor<'de> for EmbargoVisitor {
    type Value = EmbargoRecord;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("fields")
    }

    fn visit_str<E>(self, until: &str) -> Result<EmbargoRecord, E> {
        Ok(EmbargoRecord::Until(until.to_owned()))
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<EmbargoRecord, M::Error> {
        EmbargoFields::deserialize(MapAccessDeserializer::new(map)).map(EmbargoRecord::Fields)
    }
}

impl JsonSchema for EmbargoRecord {
    fn schema_name() -> Cow<'static, str> {
        EmbargoFields::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        EmbargoFields::json_schema(generator)
    }
}

/// Reads until when an announcement is held: an instant, not only what clocks show.
pub(super) fn embargo(
    record: Located<EmbargoRecord>,
    settings: &Settings,
    reading: &mut Reading<'_>,
) -> Option<Embargo> {
    let span = reading.span(record.range.clone());
    let EmbargoFields { until, zone, advance } = match record.value {
        EmbargoRecord::Fields(fields) => fields,
        EmbargoRecord::Until(value) => {
            let until = Located { value, range: record.range };
            EmbargoFields { until, zone: None, advance: false }
        }
    };
    let zone = reading.zone(zone.as_ref(), &settings.zone);
    let (local, instant) = reading.instant(&until, zone.as_ref())?;
    let zone = zone?;
    let zone = zone.iana_name().unwrap_or("UTC").to_owned();
    Some(Embargo { until: instant, local, zone, advance, span })
}
