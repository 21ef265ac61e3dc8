//! An event for calendars, and for machines.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};

use crate::diagnostic::Diagnostic;
use crate::model::{Audience, Event, Kind, Occasion};

use super::address;
use super::edition::Draft;

/// An event as a calendar takes it.
#[derive(Debug)]
pub struct CalendarEntry {
    /// What names it for ever, in all languages.
    pub uid: String,
    /// The language of its words.
    pub language: String,
    /// When it was announced.
    pub announced: Timestamp,
    /// When it starts and ends.
    pub hours: Hours,
    /// What it is.
    pub summary: String,
    /// What it is about.
    pub description: String,
    /// Where it takes place.
    pub location: String,
    /// The page of its release.
    pub address: String,
}

/// When an event takes place.
#[derive(Clone, Copy, Debug)]
pub enum Hours {
    /// On whole days: the first, and the one behind the last.
    Days(Date, Date),
    /// Between instants; the end may not be told.
    Instants(Timestamp, Option<Timestamp>),
}

impl Hours {
    fn of(event: &Event) -> Self {
        match (event.starts, event.ends) {
            (Occasion::Instant(_, starts), Some(Occasion::Instant(_, ends))) => {
                Self::Instants(starts, Some(ends))
            }
            (Occasion::Instant(_, starts), None) => Self::Instants(starts, None),
            (starts, ends) => {
                let last = ends.unwrap_or(starts).day();
                Self::Days(starts.day(), last.tomorrow().unwrap_or(last))
            }
        }
    }
}

impl<A: Audience> Draft<'_, '_, A> {
    /// The event that the release announces, for calendars.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn calendar_entry(&self) -> Result<Option<CalendarEntry>, Diagnostic> {
        let Some(event) = &self.edition.details().event else { return Ok(None) };
        let settings = &self.voice.directory.settings;
        Ok(Some(CalendarEntry {
            uid: address::event_id(settings, self.edition),
            language: self.voice.locale().to_string(),
            announced: self.edition.public_from(),
            hours: Hours::of(event),
            summary: self.headline()?,
            description: self.summary()?,
            location: self.place_of(event)?.join(", "),
            address: address::full(settings, &address::release(self.edition)),
        }))
    }

    /// What the release is about, as schema.org has it: an `Event`, a `Product` that is called back, an
    /// `OrganizationRole` that a `Person` takes.
    pub(super) fn about(&self) -> Result<Vec<Value>, Diagnostic> {
        let details = self.edition.details();
        let mut about = Vec::new();
        if let (Some(event), Some(entry)) = (&details.event, self.calendar_entry()?) {
            let shown = |occasion: Occasion| match occasion {
                Occasion::Day(day) => day.to_string(),
                Occasion::Instant(_, instant) => instant.to_string(),
            };
            let place = self.place_of(event)?;
            let organizers = self.edition.organizations().iter();
            let organizers =
                organizers.filter_map(|id| self.voice.directory.organization(&id.value));
            let organizers = organizers.map(|organization| {
                json!({ "@type": "Organization", "name": self.voice.organization_name(organization) })
            });
            let mut told = json!({
                "@type": "Event",
                "name": entry.summary,
                "description": entry.description,
                "startDate": shown(event.starts),
                "eventStatus": "https://schema.org/EventScheduled",
                "location": {
                    "@type": "Place",
                    "name": place.first(),
                    "address": place.join(", "),
                },
                "organizer": organizers.collect::<Vec<Value>>(),
                "url": entry.address,
            });
            if let Some(ends) = event.ends {
                told["endDate"] = shown(ends).into();
            }
            about.push(told);
        }
        if let Some(recall) = &details.recall {
            about.push(json!({
                "@type": "Product",
                "name": self.words(&recall.product)?,
                "productID": recall.lots,
            }));
        }
        if let Some(appointment) = &details.appointment
            && let Some(person) = self.voice.directory.person(&appointment.person.value)
        {
            about.push(json!({
                "@type": "OrganizationRole",
                "roleName": self.words(&appointment.role)?,
                "startDate": appointment.from.value.to_string(),
                "member": { "@type": "Person", "name": person.name_in(self.voice.locale()) },
            }));
        }
        Ok(about)
    }

    /// The types of the release at schema.org.
    pub(super) fn types(&self) -> Value {
        match self.edition.kind() {
            Kind::Results => json!(["NewsArticle", "Report"]),
            _ => json!("NewsArticle"),
        }
    }
}
