//! A total that is not the sum of its parts, in a table, a sentence or a list.

use crate::compare::Release;
use crate::diagnostic::{Arguments, Severity};
use crate::model::{Announcement, Fact};
use crate::prose::FactForm;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "total-wrong",
    severity: Severity::Warning,
    example: "en:\n  body: |\n    | | 2026 |\n    |---|---|\n    | Gent | 40 |\n    | Namur | 35 |\n    | Total | 76 |\n",
    scopes: &[Scope::Release(look), Scope::Announcement(look_at_tables)],
};

fn look(release: &Release<'_>, around: Surroundings<'_>, report: &mut Report) {
    for found in release.missummed() {
        let sum = found.sum.to_string();
        let language = around.languages.get(found.locale);
        let sum = language.map_or(sum.clone(), |language| language.figure(&sum));
        let arguments = Arguments::new().with("total", found.total.as_str()).with("sum", sum);
        report.find_beside(found.place, arguments, found.first, "other");
    }
}

/// Looks at totals that stand in tables of data.
fn look_at_tables(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    let Some(language) = around.languages.get(&announcement.original) else { return };
    let teller = around.directory.settings.teller(language);
    let told = |fact: &Fact| teller.fact(fact, FactForm::Figures).unwrap_or_default();
    for table in announcement.tables.values() {
        for (total, value, [place, first]) in table.missummed() {
            let sum = told(&Fact { value, ..total.clone() });
            let arguments = Arguments::new().with("total", told(total)).with("sum", sum);
            report.find_beside(place, arguments, first, "other");
        }
    }
}
