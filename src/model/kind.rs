//! Kinds of announcements: what each must tell besides its text.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};

use crate::diagnostic::{Span, Spanned};

use super::link::WebAddress;
use super::localized::Localized;
use super::table::Line;

/// What an announcement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A press release like any other.
    Release,
    /// The results of a period.
    Results,
    /// Something that takes place.
    Event,
    /// Who takes an office.
    Appointment,
    /// A product that is called back.
    Recall,
    /// What somebody has to say.
    Statement,
    /// A call to the press to come.
    Invitation,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Release,
        Self::Results,
        Self::Event,
        Self::Appointment,
        Self::Recall,
        Self::Statement,
        Self::Invitation,
    ];

    /// The name that records use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Results => "results",
            Self::Event => "event",
            Self::Appointment => "appointment",
            Self::Recall => "recall",
            Self::Statement => "statement",
            Self::Invitation => "invitation",
        }
    }
}

/// What is told besides the text, by its kind.
#[derive(Clone, Debug, Default)]
pub struct Details {
    /// When and where something takes place.
    pub event: Option<Event>,
    /// What is called back.
    pub recall: Option<Recall>,
    /// Who takes which office.
    pub appointment: Option<Appointment>,
    /// Whether any of it could not be read, which was reported.
    pub is_unread: bool,
}

/// When and where something takes place.
#[derive(Clone, Debug)]
pub struct Event {
    /// When it starts.
    pub starts: Occasion,
    /// When it ends.
    pub ends: Option<Occasion>,
    /// The name of the zone in which clocks show its times.
    pub zone: String,
    /// The town, by id; the first of the dateline, if none is named.
    pub place: Option<Spanned<String>>,
    /// The building; may be empty.
    pub venue: Line,
    /// Street and number; may be empty.
    pub address: Line,
    /// What takes place, by the hour.
    pub programme: Vec<ProgrammeItem>,
    /// Where one registers.
    pub registration: Localized<WebAddress>,
    /// How journalists are admitted; may be empty.
    pub accreditation: Line,
    /// Where it was written.
    pub span: Span,
}

/// A day, or an instant of it as clocks there show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// A whole day.
    Day(Date),
    /// An instant.
    Instant(DateTime, Timestamp),
}

/// A point of a programme.
#[derive(Clone, Debug)]
pub struct ProgrammeItem {
    /// When it starts.
    pub from: Time,
    /// When it ends, if that is told.
    pub to: Option<Time>,
    /// What it is.
    pub what: Line,
}

/// A product that is called back.
#[derive(Clone, Debug)]
pub struct Recall {
    /// What it is.
    pub product: Line,
    /// Its lots, as they stand on the product.
    pub lots: Vec<String>,
    /// What can happen.
    pub risk: Line,
    /// What those who have it should do.
    pub action: Line,
    /// Whom they can call: a person or desk, by id.
    pub hotline: Option<Spanned<String>>,
}

/// Who takes an office.
#[derive(Clone, Debug)]
pub struct Appointment {
    /// Who, by id.
    pub person: Spanned<String>,
    /// Which office.
    pub role: Line,
    /// From which day on.
    pub from: Spanned<Date>,
    /// Whom they succeed, by name; may be empty.
    pub succeeds: Localized<String>,
}

impl Occasion {
    /// The day.
    #[must_use]
    pub fn day(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Instant(local, _) => local.date(),
        }
    }

    /// The time, if it is told.
    #[must_use]
    pub fn time(self) -> Option<Time> {
        match self {
            Self::Day(_) => None,
            Self::Instant(local, _) => Some(local.time()),
        }
    }
}

/// The keys of the facts that details make.
pub const DETAIL_FACTS: [&str; 5] =
    ["event-day", "event-days", "event-start", "event-end", "appointment-from"];

impl Details {
    /// All its words that differ by language.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        let event = self.event.iter().flat_map(|event| {
            let items = event.programme.iter().map(|item| &item.what);
            [&event.venue, &event.address].into_iter().chain(items).chain([&event.accreditation])
        });
        let recall = self.recall.iter();
        let recall = recall.flat_map(|recall| [&recall.product, &recall.risk, &recall.action]);
        let appointment = self.appointment.iter().map(|appointment| &appointment.role);
        event.chain(recall).chain(appointment).filter(|line| !line.is_empty())
    }
}
