//! A press contact without e-mail address and telephone.

use crate::diagnostic::{Arguments, Severity, Spanned};
use crate::model::{Announcement, Directory, PressContact};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "contact-unreachable",
    severity: Severity::Error,
    example: "# content/people/press-desk.yaml, a contact of an announcement\nname: Press desk\n",
    scopes: &[Scope::Announcement(of_announcement), Scope::Directory(of_organizations)],
};

fn of_announcement(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    look(&announcement.contacts, around.directory, report);
}

fn of_organizations(around: Surroundings<'_>, report: &mut Report) {
    for organization in around.directory.organizations.values() {
        look(&organization.contacts, around.directory, report);
    }
}

fn look(contacts: &[Spanned<String>], directory: &Directory, report: &mut Report) {
    for contact in contacts {
        let Some(person) = directory.person(&contact.value) else { continue };
        if PressContact::of(person).is_none() {
            let arguments = Arguments::new().with("person", contact.value.as_str());
            report.find_beside(contact.span, arguments, person.span, "person");
        }
    }
}
