//! An announcement that one of the newsroom's languages lacks, or does not have ready.

use crate::diagnostic::{Arguments, Severity};
use crate::model::Announcement;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "translation-missing",
    severity: Severity::Warning,
    example: "fr:\n  headline: …\nen:\n  headline: …\n  ready: false\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    if announcement.draft {
        return;
    }
    for locale in &around.directory.settings.languages {
        let translation = announcement.translations.get(&locale.value);
        if translation.is_none_or(|translation| !translation.ready) {
            let arguments = Arguments::new().with("language", locale.value.as_str());
            report.find(announcement.id.span, arguments);
        }
    }
}
