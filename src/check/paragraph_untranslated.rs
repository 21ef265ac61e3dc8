//! A paragraph that is in the language of another text.

use crate::compare::Release;
use crate::diagnostic::{Arguments, Severity};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "paragraph-untranslated",
    severity: Severity::Warning,
    example: "nl:\n  body: Le projet commence en janvier et dure deux ans.\n",
    scopes: &[Scope::Release(look)],
};

fn look(release: &Release<'_>, _: Surroundings<'_>, report: &mut Report) {
    for language in &release.languages {
        for line in language.sections.iter().flat_map(|section| &section.lines) {
            let Some(tongue) = &line.tongue else { continue };
            let arguments = Arguments::new()
                .with("language", language.locale.as_str())
                .with("other-language", tongue.as_str());
            report.find(line.place, arguments);
        }
    }
    for copied in release.copied() {
        let arguments = Arguments::new()
            .with("language", copied.locale.as_str())
            .with("other-language", copied.original.as_str());
        report.find_beside(copied.place, arguments, copied.source, "other");
    }
}
