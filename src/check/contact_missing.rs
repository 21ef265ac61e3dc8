//! An announcement that names nobody whom journalists may reach, and whose organizations name nobody.

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
    if around.directory.contacts(announcement).is_empty() {
        report.find(announcement.id.span, Arguments::new());
    }
}
