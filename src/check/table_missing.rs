//! A table that no text of a language shows.

use crate::diagnostic::{Arguments, Severity};
use crate::model::{Announcement, texts};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "table-missing",
    severity: Severity::Error,
    example: "tables:\n  results: …\nfr:\n  body: |\n    {table:results}\nnl:\n  body: |\n    De cijfers.\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    if announcement.tables.is_empty() {
        return;
    }
    let texts = texts::of_announcement(announcement, &around.directory.settings);
    for (key, table) in &announcement.tables {
        let ready = announcement.translations.iter().filter(|(_, translation)| translation.ready);
        let lacking = ready.filter(|(locale, _)| {
            let mut own = texts.iter().filter(|text| text.locale == *locale);
            !own.any(|text| text.placed().iter().any(|reference| reference.key == *key))
        });
        let lacking: Vec<&str> = lacking.map(|(locale, _)| locale.as_str()).collect();
        if !lacking.is_empty() {
            let arguments = Arguments::new().with("table", key.as_str());
            report.find(table.span, arguments.with("languages", lacking.join(", ")));
        }
    }
}
