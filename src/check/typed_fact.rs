//! A figure that is typed where the fact of an organization would say it.

use crate::compare::Release;
use crate::diagnostic::{Arguments, Severity};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "typed-fact",
    severity: Severity::Warning,
    example: "en:\n  body: BioWin has 260 members.\n# about: BioWin brings together {members} members.\n",
    scopes: &[Scope::Release(look)],
};

fn look(release: &Release<'_>, _: Surroundings<'_>, report: &mut Report) {
    for found in release.typed_facts() {
        let arguments = Arguments::new()
            .with("said", found.text.words.as_str())
            .with("fact", format!("{{{}}}", found.key))
            .with("by", if found.is_stated { "boilerplate" } else { "record" });
        report.find_beside(found.text.place, arguments, found.other, "other");
    }
}
