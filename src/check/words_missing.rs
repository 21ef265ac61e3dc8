//! Words of a table, or of the details of an announcement, that a language lacks.

use crate::diagnostic::{Arguments, Severity};
use crate::model::{Announcement, Line, Table};
use crate::prose::{line_span, line_words};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "words-missing",
    severity: Severity::Error,
    example: "tables:\n  beds:\n    columns: [{ head: 2026 }]\n    rows: [{ head: { fr: Lits, nl: Bedden }, cells: [12] }]\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, _: Surroundings<'_>, report: &mut Report) {
    let tables = announcement.tables.values().flat_map(Table::lines);
    for line in tables.chain(announcement.details.lines()) {
        look_at_line(line, announcement, report);
    }
}

fn look_at_line(line: &Line, announcement: &Announcement, report: &mut Report) {
    let ready = announcement.translations.iter().filter(|(_, translation)| translation.ready);
    for (locale, translation) in ready.filter(|(locale, _)| line.get(locale).is_none()) {
        let words = line.values().next().map(Vec::as_slice).unwrap_or_default();
        let arguments =
            Arguments::new().with("language", locale.as_str()).with("words", line_words(words));
        report.find(line_span(words).unwrap_or(translation.span), arguments);
    }
}
