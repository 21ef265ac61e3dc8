//! Embargoes as their authors write them: a local day and time in a named zone.

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::{Embargo, Settings};
use crate::yaml::Located;

use super::Reading;

/// Until when an announcement is held.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Embargo")]
pub(super) struct EmbargoRecord {
    /// The local day and time at which it becomes public: `2026-05-14T06:00`.
    until: Located<String>,
    /// The time zone of `until`; the newsroom's if left out.
    zone: Option<Located<String>>,
    /// Whether press who honour embargoes may have it before.
    #[serde(default)]
    advance: bool,
}

/// Reads until when an announcement is held: an instant, not only what clocks show.
pub(super) fn embargo(
    record: Located<EmbargoRecord>,
    settings: &Settings,
    reading: &mut Reading<'_>,
) -> Option<Embargo> {
    let span = reading.span(record.range);
    let until = &record.value.until;
    let zone = match &record.value.zone {
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
    Some(Embargo { until: instant, local, zone, advance: record.value.advance, span })
}
