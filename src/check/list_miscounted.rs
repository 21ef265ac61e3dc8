//! A list that holds more or fewer things than are announced.

use crate::compare::Release;
use crate::diagnostic::{Arguments, Severity};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "list-miscounted",
    severity: Severity::Warning,
    example: "en:\n  body: |\n    The agreement covers three areas:\n\n    - health\n    - training\n",
    scopes: &[Scope::Release(look)],
};

fn look(release: &Release<'_>, _: Surroundings<'_>, report: &mut Report) {
    for list in release.miscounted() {
        let arguments =
            Arguments::new().with("announced", list.announced).with("count", list.n_items);
        report.find(list.place, arguments);
    }
}
