//! An announcement that one of the languages lacks in which it must appear, or does not have ready.

use crate::diagnostic::{Arguments, Severity};
use crate::locale::Locale;
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
    let required = around.directory.required_languages(announcement).into_iter();
    let missing: Vec<&str> = required
        .filter(|locale| {
            let translation = announcement.translations.get(locale);
            translation.is_none_or(|translation| !translation.ready)
        })
        .map(Locale::as_str)
        .collect();
    if let Some(first) = missing.first() {
        let quoted: Vec<String> = missing.iter().map(|tag| format!("`{tag}`")).collect();
        let arguments = Arguments::new()
            .with("languages", quoted.join(", "))
            .with("count", missing.len())
            .with("block", *first);
        report.find(announcement.id.span, arguments);
    }
}
