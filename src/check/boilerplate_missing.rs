//! An issuer without boilerplate in a language of its announcement.

use crate::diagnostic::{Arguments, Severity};
use crate::model::Announcement;
use crate::prose::Prose;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "boilerplate-missing",
    severity: Severity::Warning,
    example: "# content/organizations/biowin.yaml, the issuer of an announcement in fr and nl\nabout:\n  fr: …\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    for id in &announcement.organizations {
        let Some(organization) = around.directory.organization(&id.value) else { continue };
        let about = organization.about.on(announcement.issued.value);
        for locale in announcement.translations.keys() {
            let text = about.and_then(|about| about.get(locale));
            if text.is_none_or(Prose::is_empty) {
                let arguments = Arguments::new()
                    .with("organization", id.value.as_str())
                    .with("language", locale.as_str());
                report.find(id.span, arguments);
            }
        }
    }
}
