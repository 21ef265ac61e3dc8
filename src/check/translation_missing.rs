//! An announcement that one of the newsroom's languages lacks, or does not have ready.

use crate::diagnostic::{Arguments, Severity};

use super::{Check, Report, Subject};

pub(super) const CHECK: Check = Check {
    code: "translation-missing",
    severity: Severity::Warning,
    example: "fr:\n  headline: …\nen:\n  headline: …\n  ready: false\n",
    run,
};

fn run(subject: &Subject<'_>, report: &mut Report) {
    let languages = &subject.newsroom.directory.settings.languages;
    for announcement in subject.newsroom.announcements.iter().filter(|own| !own.draft) {
        for locale in languages {
            let translation = announcement.translations.get(&locale.value);
            if translation.is_none_or(|translation| !translation.ready) {
                let arguments = Arguments::new().with("language", locale.value.as_str());
                report.find(announcement.id.span, arguments);
            }
        }
    }
}
