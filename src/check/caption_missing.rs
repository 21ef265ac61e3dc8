//! A picture that newsdesks cannot print: nobody says what it shows, whose it is, or what they may do.

use std::collections::BTreeMap;

use crate::diagnostic::{Arguments, Severity};
use crate::model::Announcement;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "caption-missing",
    severity: Severity::Warning,
    example: "pictures:\n  - file: signing.jpg\n    alternative: { fr: Deux personnes signent, nl: Twee mensen tekenen }\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, _: Surroundings<'_>, report: &mut Report) {
    for picture in &announcement.pictures {
        let ready = announcement.translations.iter().filter(|(_, translation)| translation.ready);
        let mut lacking: BTreeMap<Vec<String>, Vec<&str>> = BTreeMap::new();
        for (locale, _) in ready {
            let lines = picture.lines().into_iter().filter(|(part, _)| *part != "alternative");
            let missing = lines.filter(|(_, line)| line.get(locale).is_none());
            let missing = missing.map(|(part, _)| format!("`{part}`")).collect();
            lacking.entry(missing).or_default().push(locale.as_str());
        }
        for (parts, languages) in lacking.iter().filter(|(parts, _)| !parts.is_empty()) {
            let arguments = Arguments::new()
                .with("file", picture.file.value.as_str())
                .with("parts", parts.join(", "))
                .with("languages", languages.join(", "));
            report.find(picture.file.span, arguments);
        }
    }
}
