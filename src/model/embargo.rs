//! Until when an announcement is held, and what time it is.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use crate::diagnostic::Span;

/// Until when an announcement is held.
#[derive(Clone, Debug)]
pub struct Embargo {
    /// The instant at which it becomes public.
    pub until: Timestamp,
    /// The same instant as clocks in its zone show it.
    pub local: DateTime,
    /// The name of the zone, as in `Europe/Brussels`.
    pub zone: String,
    /// Whether press who honour embargoes may have it before; no unless said.
    pub advance: bool,
    /// Where it was written.
    pub span: Span,
}

/// What time it is, and so which day, for a newsroom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub now: Timestamp,
    /// The day of that instant in the newsroom's zone.
    pub today: Date,
}

impl Moment {
    /// What `now` is in `zone`.
    #[must_use]
    pub fn new(now: Timestamp, zone: &TimeZone) -> Self {
        Self { now, today: zone.to_datetime(now).date() }
    }
}
