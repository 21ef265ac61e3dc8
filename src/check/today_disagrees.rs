//! “Today”, beside a day that is not the day of issue.

use crate::compare::Release;
use crate::diagnostic::{Arguments, Severity};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "today-disagrees",
    severity: Severity::Error,
    example: "issued: 2027-06-01\nen: { body: \"Today, 31 May 2027, the school opens.\" }\n",
    scopes: &[Scope::Release(look)],
};

fn look(release: &Release<'_>, _: Surroundings<'_>, report: &mut Report) {
    for other in release.not_today() {
        let arguments = Arguments::new()
            .with("said", other.statement.words.as_str())
            .with("issued", release.issued.to_string());
        report.find(other.statement.place, arguments);
    }
}
