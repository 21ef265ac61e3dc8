//! An announcement that does not say where it comes from.

use crate::diagnostic::{Arguments, Severity};
use crate::model::{Announcement, Dateline};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "dateline-without-place",
    severity: Severity::Warning,
    example: "id: new-laboratory\nissued: 2026-05-14\nplaces: []\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    let is_told = around.directory.dateline(announcement) != Dateline::None;
    if is_told && announcement.places.is_empty() {
        report.find(announcement.id.span, Arguments::new());
    }
}
