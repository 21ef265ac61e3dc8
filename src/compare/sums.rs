//! Columns of tables whose parts do not make their total.

use crate::diagnostic::Span;
use crate::extract::{Matter, Number};
use crate::locale::Locale;

use super::release::{Release, Row, Section};

/// A total that is not the sum of what stands above it.
#[derive(Debug)]
pub struct Missummed<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// The total, as it is written.
    pub total: String,
    /// The sum of the parts.
    pub sum: Number,
    /// Where the total stands.
    pub place: Span,
    /// Where the first part stands.
    pub first: Span,
}

impl Release<'_> {
    /// Totals of tables that are not the sum of the rows above them.
    ///
    /// Columns with anything but plain numbers are passed over; parts that were rounded may miss their
    /// total by as much as rounding can.
    #[must_use]
    pub fn missummed(&self) -> Vec<Missummed<'_>> {
        let mut found = Vec::new();
        for language in &self.languages {
            for section in &language.sections {
                find_totals(language.locale, section, &mut found);
            }
        }
        found
    }
}

fn find_totals<'a>(locale: &'a Locale, section: &Section<'_>, found: &mut Vec<Missummed<'a>>) {
    for rows in &section.tables {
        let Some(at) = rows.iter().position(|row| row.is_total) else { continue };
        let (parts, total) = (&rows[..at], &rows[at]);
        if parts.len() < 2 {
            continue;
        }
        let columns = 1..total.cells.len();
        found.extend(
            columns.filter_map(|column| wrong_total(locale, section, parts, total, column)),
        );
    }
}

/// The total of a column, if it is not the sum of its parts.
fn wrong_total<'a>(
    locale: &'a Locale,
    section: &Section<'_>,
    parts: &[Row],
    total: &Row,
    column: usize,
) -> Option<Missummed<'a>> {
    let cell = |row: &Row| row.cells.get(column).copied().flatten();
    let place = cell(total)?;
    let stated = number(section, place)?;
    let mut numbers = Vec::new();
    let mut first = None;
    for part in parts {
        let Some(line) = cell(part) else { continue };
        numbers.push(number(section, line)?);
        first.get_or_insert(section.lines[line].place);
    }
    let sum = Number::sum(&numbers).filter(|_| numbers.len() > 1)?;
    let is_wrong = sum.is_apart(stated, numbers.len().div_ceil(2));
    let line = &section.lines[place];
    is_wrong.then(|| Missummed {
        locale,
        total: line.statements.first().map_or_else(String::new, |own| own.words.clone()),
        sum,
        place: line.place,
        first: first.unwrap_or(line.place),
    })
}

/// The number of a cell that holds one and nothing else that counts; nothing if it is negative.
fn number(section: &Section<'_>, line: usize) -> Option<Number> {
    let line = &section.lines[line];
    let is_negative = line.words.trim_start().starts_with(['-', '−', '–', '(']);
    match line.statements.as_slice() {
        [statement] if !is_negative => match &statement.matter {
            Matter::Figure(figure) if figure.qualifier.is_none() => Some(figure.number),
            _ => None,
        },
        _ => None,
    }
}
