//! What an announcement tells besides its text, by its kind: an event, a recall, an appointment.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diagnostic::Diagnostic;
use crate::model::{
    Appointment, DETAIL_FACTS, Details, Event, Fact, FactValue, Occasion, ProgrammeItem, Recall,
    Settings,
};
use crate::yaml::Located;

use super::Reading;
use super::line::{line, optional_line};
use super::per_language::PerLanguage;

/// When and where something takes place.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Event")]
pub(super) struct EventRecord {
    /// When it starts: `2026-12-03T18:00`, or a whole day: `2026-12-03`.
    starts: Located<String>,
    /// When it ends.
    ends: Option<Located<String>>,
    /// The time zone of both; the newsroom's if left out.
    zone: Option<Located<String>>,
    /// The town, by id; the first of `places` if left out.
    place: Option<Located<String>>,
    /// The building or room.
    venue: Option<Located<PerLanguage>>,
    /// Street and number.
    address: Option<Located<PerLanguage>>,
    /// What takes place, by the hour.
    #[serde(default)]
    programme: Vec<Located<ProgrammeRecord>>,
    /// The web address where one registers.
    registration: Option<Located<PerLanguage>>,
    /// How journalists are admitted: until when, with whom.
    accreditation: Option<Located<PerLanguage>>,
}

/// A point of a programme.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ProgrammeItem")]
struct ProgrammeRecord {
    /// When it starts: `"18:00"`.
    from: Located<String>,
    /// When it ends, if that is told.
    to: Option<Located<String>>,
    /// What it is.
    what: Located<PerLanguage>,
}

/// A product that is called back.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Recall")]
pub(super) struct RecallRecord {
    /// What it is, as buyers know it.
    product: Located<PerLanguage>,
    /// Its lots, as they stand on the product.
    #[serde(default)]
    lots: Vec<Located<String>>,
    /// What can happen.
    risk: Located<PerLanguage>,
    /// What those who have it should do.
    action: Located<PerLanguage>,
    /// Whom they can call: the id of a person or desk.
    hotline: Option<Located<String>>,
}

/// Who takes an office.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Appointment")]
pub(super) struct AppointmentRecord {
    /// Who: the id of a person.
    person: Located<String>,
    /// Which office.
    role: Located<PerLanguage>,
    /// From which day on: `2027-01-01`.
    #[schemars(with = "String", extend("format" = "date"))]
    from: Located<String>,
    /// Whom they succeed, by name.
    succeeds: Option<Located<PerLanguage>>,
}

/// Reads the details, and adds the facts that they make: `{event-day}`, `{appointment-from}`.
pub(super) fn details(
    event: Option<Located<EventRecord>>,
    recall: Option<Located<RecallRecord>>,
    appointment: Option<Located<AppointmentRecord>>,
    settings: &Settings,
    facts: &mut BTreeMap<String, Fact>,
    reading: &mut Reading<'_>,
) -> Details {
    let event = event.map(|record| self::event(record, settings, reading));
    let recall = recall.map(|record| self::recall(record.value, reading));
    let appointment = appointment.map(|record| self::appointment(record.value, reading));
    let is_unread = matches!(event, Some(None)) || matches!(appointment, Some(None));
    let (event, appointment) = (event.flatten(), appointment.flatten());
    let mut made = Vec::new();
    if let Some(event) = &event {
        let day = FactValue::Date(event.starts.day());
        made.push((0, day.clone(), event.span));
        let last = event.ends.map(Occasion::day).filter(|last| *last != event.starts.day());
        let days = last.map(|last| FactValue::Range(Box::new([day, FactValue::Date(last)])));
        made.extend(days.map(|days| (1, days, event.span)));
        for (place, occasion) in [(2, Some(event.starts)), (3, event.ends)] {
            let time = occasion.and_then(Occasion::time);
            made.extend(time.map(|time| (place, FactValue::Time(time), event.span)));
        }
    }
    if let Some(appointment) = &appointment {
        let from = &appointment.from;
        made.push((4, FactValue::Date(from.value), from.span));
    }
    for (place, value, span) in made {
        let key = DETAIL_FACTS[place];
        if let Some(own) = facts.get(key) {
            let fault = Diagnostic::error("reserved-fact").with("fact", key);
            reading.faults.push(fault.at(own.span));
            continue;
        }
        facts.insert(key.to_owned(), Fact { value, qualifier: None, made_of: Vec::new(), span });
    }
    Details { event, recall, appointment, is_unread }
}

fn event(
    record: Located<EventRecord>,
    settings: &Settings,
    reading: &mut Reading<'_>,
) -> Option<Event> {
    let span = reading.span(record.range);
    let record = record.value;
    let zone = reading.zone(record.zone.as_ref(), &settings.zone);
    let mut occasion = |text: &Located<String>| {
        if text.value.trim().len() <= "2026-12-03".len() {
            return reading.date(text).map(|day| Occasion::Day(day.value));
        }
        let (local, instant) = reading.instant(text, zone.as_ref())?;
        Some(Occasion::Instant(local, instant))
    };
    let starts = occasion(&record.starts);
    let ends = record.ends.as_ref().map(&mut occasion);
    if let (Some(starts), Some(Some(ends)), Some(text)) = (starts, ends, &record.ends)
        && is_before(ends, starts)
    {
        reading.fault("ends-before-start", text);
    }
    let venue = optional_line(record.venue, reading);
    let address = optional_line(record.address, reading);
    let programme = programme(record.programme, reading);
    let registration = record
        .registration
        .map(|texts| reading.localized(texts, |text, reading| reading.address(&text)));
    let accreditation = optional_line(record.accreditation, reading);
    Some(Event {
        starts: starts?,
        ends: ends.flatten(),
        zone: zone?.iana_name().unwrap_or("UTC").to_owned(),
        place: record.place.map(|place| reading.spanned(place)),
        venue,
        address,
        programme,
        registration: registration.unwrap_or_default(),
        accreditation,
        span,
    })
}

/// Whether an occasion lies before another: a whole day ends as the day does.
fn is_before(one: Occasion, other: Occasion) -> bool {
    match (one, other) {
        (Occasion::Instant(_, one), Occasion::Instant(_, other)) => one <= other,
        (one, other) => one.day() < other.day(),
    }
}

/// Reads a programme, which goes on by the hour.
fn programme(
    records: Vec<Located<ProgrammeRecord>>,
    reading: &mut Reading<'_>,
) -> Vec<ProgrammeItem> {
    let mut items: Vec<ProgrammeItem> = Vec::new();
    for Located { value: record, .. } in records {
        let from = reading.time(&record.from);
        let to = record.to.as_ref().map(|text| (reading.time(text), text));
        let what = line(record.what, reading);
        let Some(from) = from else { continue };
        if let Some((Some(to), text)) = to
            && to <= from
        {
            reading.fault("ends-before-start", text);
        }
        if items.last().is_some_and(|last| last.from > from) {
            reading.fault("programme-out-of-order", &record.from);
        }
        items.push(ProgrammeItem { from, to: to.and_then(|(to, _)| to), what });
    }
    items
}

fn recall(record: RecallRecord, reading: &mut Reading<'_>) -> Recall {
    Recall {
        product: line(record.product, reading),
        lots: record.lots.into_iter().filter_map(|lot| reading.name(lot)).collect(),
        risk: line(record.risk, reading),
        action: line(record.action, reading),
        hotline: record.hotline.map(|hotline| reading.spanned(hotline)),
    }
}

fn appointment(record: AppointmentRecord, reading: &mut Reading<'_>) -> Option<Appointment> {
    let role = line(record.role, reading);
    let from = reading.date(&record.from);
    let succeeds = record.succeeds.map(|names| reading.names(names)).unwrap_or_default();
    let person = reading.spanned(record.person);
    Some(Appointment { person, role, from: from?, succeeds })
}
