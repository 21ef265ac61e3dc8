//! A press contact without e-mail address and telephone.

use crate::diagnostic::{Arguments, Severity};
use crate::model::PressContact;

use super::{Check, Report, Subject};

pub(super) const CHECK: Check = Check {
    code: "contact-unreachable",
    severity: Severity::Error,
    example: "# content/people/press-desk.yaml, a contact of an announcement\nname: Press desk\n",
    run,
};

fn run(subject: &Subject<'_>, report: &mut Report) {
    let newsroom = subject.newsroom;
    let announced = newsroom.announcements.iter().flat_map(|announcement| &announcement.contacts);
    let organizations = newsroom.directory.organizations.values();
    let listed = organizations.flat_map(|organization| &organization.contacts);
    for contact in announced.chain(listed) {
        let Some(person) = newsroom.directory.people.get(&contact.value) else { continue };
        if PressContact::of(person).is_none() {
            let arguments = Arguments::new().with("person", contact.value.as_str());
            report.find_beside(contact.span, arguments, person.span, "person");
        }
    }
}
