//! A contact or a speaker for whom there is no record.

use crate::diagnostic::Severity;

use super::{Check, Report, Subject, texts};

pub(super) const CHECK: Check = Check {
    code: "unknown-person",
    severity: Severity::Error,
    example: "contacts: [press-desk]  # without content/people/press-desk.yaml\n",
    run,
};

fn run(subject: &Subject<'_>, report: &mut Report) {
    let newsroom = subject.newsroom;
    let people = &newsroom.directory.people;
    let announced = newsroom.announcements.iter().flat_map(|announcement| &announcement.contacts);
    let organizations = newsroom.directory.organizations.values();
    let listed = organizations.flat_map(|organization| &organization.contacts);
    let quoted = texts::all(newsroom).flat_map(|text| text.speakers());
    for person in announced.chain(listed).chain(quoted) {
        if !people.contains_key(&person.value) {
            let known = people.keys().map(String::as_str);
            report.find_unknown(person.span, "person", &person.value, known);
        }
    }
}
