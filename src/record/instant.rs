//! What clocks show somewhere, as an instant.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};

use crate::yaml::Located;

use super::Reading;

impl Reading<'_> {
    /// Reads the name of a time zone, `Europe/Brussels`; the usual one, if none is written.
    pub(super) fn zone(
        &mut self,
        name: Option<&Located<String>>,
        usual: &TimeZone,
    ) -> Option<TimeZone> {
        let Some(name) = name else { return Some(usual.clone()) };
        let zone = TimeZone::get(name.value.trim()).ok();
        if zone.is_none() {
            self.fault("invalid-zone", name);
        }
        zone
    }

    /// Reads a local day and time, `2026-05-14T06:00`, as an instant; reports what is none, and a time
    /// that clocks of the zone skip or show twice that day.
    pub(super) fn instant(
        &mut self,
        text: &Located<String>,
        zone: Option<&TimeZone>,
    ) -> Option<(DateTime, Timestamp)> {
        // An offset would contradict the zone or repeat it, and nobody means a day's first instant.
        let plain = text.value.trim();
        let is_plain = plain.contains(':') && plain.len() <= "2026-05-14T06:00:00".len();
        let no_offset =
            plain.get(10..).is_some_and(|time| !time.contains(['+', '-', 'Z', 'z', '[']));
        let local: Option<DateTime> = plain.parse().ok();
        let Some(local) = local.filter(|_| is_plain && no_offset) else {
            self.fault("invalid-instant", text);
            return None;
        };
        let ambiguous = zone?.to_ambiguous_timestamp(local);
        match ambiguous.offset() {
            AmbiguousOffset::Unambiguous { .. } => {}
            AmbiguousOffset::Gap { .. } => {
                self.fault("time-in-gap", text);
                return None;
            }
            AmbiguousOffset::Fold { .. } => {
                self.fault("time-twice", text);
                return None;
            }
        }
        let instant = ambiguous.compatible().ok();
        if instant.is_none() {
            self.fault("invalid-instant", text);
        }
        Some((local, instant?))
    }
}
