//! An announcement that does not say where it comes from.

use crate::diagnostic::{Arguments, Severity};

use super::{Check, Report, Subject};

pub(super) const CHECK: Check = Check {
    code: "dateline-without-place",
    severity: Severity::Warning,
    example: "id: new-laboratory\nissued: 2026-05-14\nplaces: []\n",
    run,
};

fn run(subject: &Subject<'_>, report: &mut Report) {
    for announcement in &subject.newsroom.announcements {
        if announcement.places.is_empty() {
            report.find(announcement.id.span, Arguments::new());
        }
    }
}
