//! A contact or a speaker for whom there is no record.

use crate::diagnostic::{Severity, Spanned};
use crate::model::Announcement;
use crate::model::texts::Text;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "unknown-person",
    severity: Severity::Error,
    example: "contacts: [press-desk]  # without content/people/press-desk.yaml\n",
    scopes: &[
        Scope::Announcement(contacts),
        Scope::Text(speakers),
        Scope::Directory(contacts_of_organizations),
    ],
};

fn contacts(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    look(&announcement.contacts, around, report);
    let details = &announcement.details;
    look(details.recall.iter().filter_map(|recall| recall.hotline.as_ref()), around, report);
    look(details.appointment.iter().map(|appointment| &appointment.person), around, report);
}

fn speakers(text: &Text<'_>, around: Surroundings<'_>, report: &mut Report) {
    look(text.speakers(), around, report);
}

fn contacts_of_organizations(around: Surroundings<'_>, report: &mut Report) {
    for organization in around.directory.organizations.values() {
        look(&organization.contacts, around, report);
    }
    let absences = around.directory.people.values().flat_map(|person| &person.absences);
    look(absences.filter_map(|absence| absence.stands_in.as_ref()), around, report);
}

fn look<'a>(
    named: impl IntoIterator<Item = &'a Spanned<String>>,
    around: Surroundings<'_>,
    report: &mut Report,
) {
    let people = &around.directory.people;
    for person in named {
        if !people.contains_key(&person.value) && !around.unread.contains(&person.value) {
            let known = people.keys().map(String::as_str);
            report.find_unknown(person.span, "person", &person.value, known);
        }
    }
}
