//! Words of a table that a language lacks.

use crate::diagnostic::{Arguments, Severity};
use crate::model::Announcement;
use crate::prose::{line_span, line_words};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "table-words-missing",
    severity: Severity::Error,
    example: "tables:\n  beds:\n    columns: [{ head: 2026 }]\n    rows: [{ head: { fr: Lits, nl: Bedden }, cells: [12] }]\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, _: Surroundings<'_>, report: &mut Report) {
    for (key, table) in &announcement.tables {
        for (locale, translation) in &announcement.translations {
            let lacking = table.lines().filter(|line| line.get(locale).is_none());
            for line in lacking.filter(|_| translation.ready) {
                let words = line.values().next().map(Vec::as_slice).unwrap_or_default();
                let arguments = Arguments::new()
                    .with("table", key.as_str())
                    .with("language", locale.as_str())
                    .with("words", line_words(words));
                report.find(line_span(words).unwrap_or(table.span), arguments);
            }
        }
    }
}
