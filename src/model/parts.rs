//! The parts that each kind of announcement has.

use super::announcement::Announcement;
use super::kind::{Details, Kind};

/// A part that announcements of a kind have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Part {
    /// Its name.
    name: &'static str,
    /// Whether none goes without it.
    is_required: bool,
    /// Whether it is there.
    is_there: bool,
}

impl Announcement {
    /// The names of the parts that it lacks, of those that its kind must have, or else should have. A draft
    /// is not asked.
    pub fn missing_parts(&self, is_required: bool) -> impl Iterator<Item = &'static str> {
        let parts = if self.draft { Vec::new() } else { self.parts() };
        let missing = parts.into_iter().filter(move |part| part.is_required == is_required);
        missing.filter(|part| !part.is_there).map(|part| part.name)
    }

    /// The parts that its kind asks of it, but for those that stand in its texts.
    fn parts(&self) -> Vec<Part> {
        let required = |name, is_there| Part { name, is_required: true, is_there };
        let advised = |name, is_there| Part { name, is_required: false, is_there };
        let Details { event, recall, appointment, is_unread } = &self.details;
        if *is_unread {
            return Vec::new();
        }
        match self.kind.value {
            Kind::Release | Kind::Statement => Vec::new(),
            Kind::Results => {
                let mut ready = self.translations.values().filter(|words| words.ready);
                vec![
                    required("label", ready.all(|words| !words.label.is_empty())),
                    required("table", !self.tables.is_empty()),
                ]
            }
            Kind::Event | Kind::Invitation => {
                let Some(event) = event else { return vec![required("event", false)] };
                let has_place = event.place.is_some() || !self.places.is_empty();
                vec![
                    required("place", has_place || !event.venue.is_empty()),
                    advised("end", event.ends.is_some()),
                    advised("programme", !event.programme.is_empty()),
                    advised(
                        "accreditation",
                        !event.accreditation.is_empty() || !event.registration.is_empty(),
                    ),
                ]
            }
            Kind::Appointment => match appointment {
                None => vec![required("appointment", false)],
                Some(own) => vec![advised("succeeds", !own.succeeds.is_empty())],
            },
            Kind::Recall => match recall {
                None => vec![required("recall", false)],
                Some(own) => vec![
                    required("lots", !own.lots.is_empty()),
                    advised("hotline", own.hotline.is_some()),
                ],
            },
        }
    }
}
