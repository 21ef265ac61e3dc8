//! A fact that has a value, but none yet on the day that a text shows.

use crate::diagnostic::{Arguments, Severity};
use crate::model::texts::Text;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "fact-not-yet",
    severity: Severity::Error,
    example: "issued: 2026-10-05\nen:\n  body: |\n    {biowin.members} members  # { from: 2027-01-01, value: 260 }\n",
    scopes: &[Scope::Text(look)],
};

fn look(text: &Text<'_>, around: Surroundings<'_>, report: &mut Report) {
    for reference in text.references() {
        if let Some((day, from)) = text.begins_after(reference, around.directory) {
            let arguments = Arguments::new()
                .with("fact", reference.to_string())
                .with("day", day.to_string())
                .with("from", from.to_string());
            report.find(reference.span, arguments);
        }
    }
}
