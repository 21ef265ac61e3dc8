//! Something to come, on a day before the day of issue.

use crate::compare::Release;
use crate::diagnostic::{Arguments, Severity};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "date-before-issue",
    severity: Severity::Warning,
    example: "issued: 2027-06-01\nen: { body: The school will open on 14 May 2027. }\n",
    scopes: &[Scope::Release(look)],
};

fn look(release: &Release<'_>, _: Surroundings<'_>, report: &mut Report) {
    for past in release.past_dates() {
        let arguments = Arguments::new()
            .with("said", past.statement.words.as_str())
            .with("issued", release.issued.to_string());
        report.find(past.statement.place, arguments);
    }
}
