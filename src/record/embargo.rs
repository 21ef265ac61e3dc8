//! Embargoes as their authors write them: a local day and time in a named zone.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
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
    let until = &until;
    let zone = match &zone {
        None => Some(settings.zone.clone()),
        Some(name) => {
            let zone = TimeZone::get(name.value.trim()).ok();
            if zone.is_none() {
                reading.fault("invalid-zone", name);
            }
            zone
        }
    };
    // An offset would contradict the zone or repeat it, and nobody means a day's first instant.
    let plain = until.value.trim();
    let is_plain = plain.contains(':') && plain.len() <= "2026-05-14T06:00:00".len();
    let no_offset = plain.get(10..).is_some_and(|time| !time.contains(['+', '-', 'Z', 'z', '[']));
    let local: Option<DateTime> = plain.parse().ok();
    let Some(local) = local.filter(|_| is_plain && no_offset) else {
        reading.fault("invalid-instant", until);
        return None;
    };
    let zone = zone?;
    let ambiguous = zone.to_ambiguous_timestamp(local);
    match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { .. } => {}
        AmbiguousOffset::Gap { .. } => {
            reading.fault("time-in-gap", until);
            return None;
        }
        AmbiguousOffset::Fold { .. } => {
            reading.fault("time-twice", until);
            return None;
        }
    }
    let Ok(instant) = ambiguous.compatible() else {
        reading.fault("invalid-instant", until);
        return None;
    };
    let zone = zone.iana_name().unwrap_or("UTC").to_owned();
    Some(Embargo { until: instant, local, zone, advance, span })
}
