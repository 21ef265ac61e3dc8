//! A figure of the text that the boilerplate of its organization states otherwise.

use crate::compare::Release;
use crate::diagnostic::{Arguments, Severity};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "boilerplate-disagrees",
    severity: Severity::Error,
    example: "en:\n  body: BioWin has 260 members.\n# about: BioWin brings together 250 members.\n",
    scopes: &[Scope::Release(look)],
};

fn look(release: &Release<'_>, _: Surroundings<'_>, report: &mut Report) {
    for found in release.contradictions() {
        let arguments = Arguments::new()
            .with("organization", found.organization)
            .with("said", found.text.words.as_str())
            .with("other", found.boilerplate.words.as_str());
        report.find_beside(found.text.place, arguments, found.boilerplate.place, "other");
    }
}
