//! A picture that says nothing to whoever does not see it.

use crate::diagnostic::{Arguments, Severity};
use crate::model::Announcement;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "alternative-missing",
    severity: Severity::Error,
    example: "pictures:\n  - file: signing.jpg\n    caption: { fr: La signature, nl: De ondertekening }\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, _: Surroundings<'_>, report: &mut Report) {
    for picture in &announcement.pictures {
        let ready = announcement.translations.iter().filter(|(_, translation)| translation.ready);
        let lacking = ready.filter(|(locale, _)| picture.alternative.get(locale).is_none());
        let lacking: Vec<&str> = lacking.map(|(locale, _)| locale.as_str()).collect();
        if !lacking.is_empty() {
            let arguments = Arguments::new().with("file", picture.file.value.as_str());
            report.find(picture.file.span, arguments.with("languages", lacking.join(", ")));
        }
    }
}
