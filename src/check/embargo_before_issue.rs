//! An embargo that ends before the day that the announcement carries.

use crate::diagnostic::{Arguments, Severity};
use crate::model::Announcement;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "embargo-before-issue",
    severity: Severity::Error,
    example: "issued: 2026-12-10\nembargo: { until: 2026-12-01T09:00 }\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    let Some(embargo) = &announcement.embargo else { return };
    let public = around.directory.settings.zone.to_datetime(embargo.until).date();
    let issued = announcement.issued.value;
    if public < issued {
        let arguments = Arguments::new()
            .with("public", public.to_string())
            .with("issued", issued.to_string())
            .with("until", format!("{issued}T{}", embargo.local.time().strftime("%H:%M")));
        report.find_beside(embargo.span, arguments, announcement.issued.span, "issued");
    }
}
