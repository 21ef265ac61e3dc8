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
    let languages = around.directory.settings.languages.iter();
    let missing: Vec<&str> = languages
        .filter(|locale| {
            let translation = announcement.translations.get(&locale.value);
            translation.is_none_or(|translation| !translation.ready)
        })
        .map(|locale| locale.value.as_str())
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
