//! A place that no list has, or a country that no language of the newsroom can name.

use crate::diagnostic::{Arguments, SUGGESTION, Severity};
use crate::model::{Announcement, Directory};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "unknown-place",
    severity: Severity::Error,
    example: "places: [ghent]  # ids follow the local name: gent\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    let directory = around.directory;
    let event = announcement.details.event.as_ref();
    let of_event = event.and_then(|event| event.place.as_ref());
    for place in announcement.places.iter().chain(of_event) {
        if directory.places.contains_key(&place.value) {
            continue;
        }
        if let Some(id) = named(&place.value, directory) {
            let arguments = Arguments::new().with("place", place.value.as_str());
            report.find(place.span, arguments.with(SUGGESTION, id));
        } else {
            let known = directory.places.keys().map(String::as_str);
            report.find_unknown(place.span, "place", &place.value, known);
        }
    }
    let Some(country) = &announcement.country else { return };
    let mut languages = directory.settings.languages.iter();
    let is_known = languages.any(|locale| {
        let language = around.languages.get(&locale.value);
        language.is_some_and(|language| language.country(&country.value).is_some())
    });
    if !is_known {
        report.find_unknown(country.span, "place", &country.value, None);
    }
}

/// The id of the place that has this name in some language: names are often taken for ids.
fn named<'a>(name: &str, directory: &'a Directory) -> Option<&'a str> {
    let name = name.to_lowercase();
    let mut places = directory.places.values();
    let place = places.find(|place| place.name.values().any(|own| own.to_lowercase() == name))?;
    Some(&place.id)
}
