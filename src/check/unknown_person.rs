//! A contact or a speaker for whom there is no record.

use crate::diagnostic::{Severity, Spanned};
use crate::model::texts::Text;
use crate::model::{Announcement, Directory};

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
    look(&announcement.contacts, around.directory, report);
}

fn speakers(text: &Text<'_>, around: Surroundings<'_>, report: &mut Report) {
    look(text.speakers(), around.directory, report);
}

fn contacts_of_organizations(around: Surroundings<'_>, report: &mut Report) {
    for organization in around.directory.organizations.values() {
        look(&organization.contacts, around.directory, report);
    }
}

fn look<'a>(
    named: impl IntoIterator<Item = &'a Spanned<String>>,
    directory: &Directory,
    report: &mut Report,
) {
    for person in named {
        if !directory.people.contains_key(&person.value) {
            let known = directory.people.keys().map(String::as_str);
            report.find_unknown(person.span, "person", &person.value, known);
        }
    }
}
