//! A weekday that is not that of its date.

use crate::compare::Release;
use crate::diagnostic::{Arguments, Severity};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "weekday-wrong",
    severity: Severity::Error,
    example: "en: { body: \"The school opens on Monday, 14 May 2027.\" }\n",
    scopes: &[Scope::Release(look)],
};

fn look(release: &Release<'_>, around: Surroundings<'_>, report: &mut Report) {
    for wrong in release.wrong_weekdays() {
        let language = around.languages.get(wrong.locale);
        let right = language.map(|language| language.full_date(wrong.date)).unwrap_or_default();
        let said = wrong.statement.words.as_str();
        let arguments = Arguments::new().with("said", said).with("right", right);
        report.find(wrong.statement.place, arguments);
    }
}
