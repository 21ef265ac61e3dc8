//! The time of day as press offices write it: *14 h 30*, *2.30 pm*.

use std::collections::BTreeMap;

use jiff::civil::Time;
use serde::Deserialize;

use crate::yaml::Located;

/// The parts that a pattern may have: the hour of 24, the hour of 12, the minute in two digits,
/// the half of the day.
pub(super) const PARTS: [&str; 4] = ["{hour}", "{hour-of-twelve}", "{minute}", "{half}"];

/// How a language writes the time of day.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Hours {
    /// The pattern of a time.
    pub pattern: Located<String>,
    /// The pattern of a time on the hour, where it is written shorter.
    pub whole_hour: Option<Located<String>>,
    /// What stands behind each time, and is said once where it goes from one to another.
    pub unit: Option<String>,
    /// The names of the two halves of the day, for hours of twelve.
    #[serde(default)]
    pub halves: [String; 2],
    /// Times that have a name of their own, by `HH:MM`.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
}

impl Hours {
    /// Writes the first of two times between which something takes place, without what the second says,
    /// too: *8* before *20 uur*.
    #[must_use]
    pub fn write_first(&self, from: Time, to: Time) -> String {
        let (written, last) = (self.write(from), self.write(to));
        let unit = self.unit.as_deref().unwrap_or_default();
        match (written.strip_suffix(unit), last.strip_suffix(unit)) {
            (Some(first), Some(_)) => first.trim_end().to_owned(),
            _ => written,
        }
    }

    /// Writes a time of day.
    #[must_use]
    pub fn write(&self, time: Time) -> String {
        let (hour, minute) = (time.hour(), time.minute());
        if let Some(name) = self.names.get(&format!("{hour:02}:{minute:02}")) {
            return name.clone();
        }
        let pattern = match &self.whole_hour {
            Some(whole_hour) if minute == 0 => whole_hour,
            _ => &self.pattern,
        };
        let of_twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
        let half = &self.halves[usize::from(hour >= 12)];
        let parts = [&hour.to_string(), &of_twelve.to_string(), &format!("{minute:02}"), half];
        PARTS
            .iter()
            .zip(parts)
            .fold(pattern.value.clone(), |text, (part, value)| text.replace(part, value))
    }
}
