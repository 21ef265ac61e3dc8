//! An announcement that names nobody whom journalists may reach, in any or in one language, and whose
//! organizations name nobody.

use crate::diagnostic::{Arguments, Severity};
use crate::model::Announcement;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "contact-missing",
    severity: Severity::Warning,
    example: "id: new-laboratory\norganizations: [biowin]   # which has no contacts, either\ncontacts: []\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    let directory = around.directory;
    let contacts = directory.contacts(announcement);
    if contacts.is_empty() {
        return report.find(announcement.id.span, Arguments::new().with("language", "none"));
    }
    for (locale, translation) in &announcement.translations {
        let mut groups = contacts.iter().map(|id| directory.contact_group(announcement, &id.value));
        let answers = groups.any(|group| group.is_none_or(|group| group.answers_in(locale)));
        if translation.ready && !answers {
            let arguments = Arguments::new().with("language", locale.as_str());
            report.find(announcement.id.span, arguments);
        }
    }
}
