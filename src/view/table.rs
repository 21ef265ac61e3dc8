//! Tables that are data, in the words of a language.

use crate::diagnostic::{Diagnostic, Span};
use crate::model::{Cell, FactValue, Line, Table, TableRow, words_in};
use crate::prose::{
    self, Alignment, Bar, Chart, ColumnGroup, Inline, Row, RowKind, Said, Text, Written,
};

use super::voice::Voice;

/// How a line that its author wrote is said.
pub(super) type SayLine<'s> =
    dyn FnMut(&[Inline<Written>]) -> Result<Vec<Inline<Said>>, Diagnostic> + 's;

/// What stands in a cell that has nothing to tell.
const NOTHING: &str = "–";

/// A table in the language of `voice`, which `say` speaks.
///
/// # Errors
///
/// Those of `say`; the language lacks a message.
pub(super) fn told(
    table: &Table,
    voice: &Voice<'_>,
    say: &mut SayLine<'_>,
) -> Result<prose::Table<Inline<Said>>, Diagnostic> {
    let mut telling = Telling { table, voice, say, marks: ('a'..='z').cycle(), notes: Vec::new() };
    let caption = telling.line(&table.caption)?;
    let groups = telling.groups()?;
    let mut head = vec![telling.corner()?];
    for column in &table.columns {
        head.push(telling.marked(&column.head, &column.footnote)?);
    }
    let mut rows = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        rows.push(telling.row(row)?);
    }
    let mut notes = telling.notes;
    if !table.note.is_empty() {
        notes.push((telling.say)(words_in(&table.note, voice.locale()))?);
    }
    let columns = (0..table.columns.len()).map(|column| alignment(table, column));
    let alignments = std::iter::once(Alignment::Start).chain(columns).collect();
    let chart = table.has_chart.then(|| chart(table));
    Ok(prose::Table { caption, groups, head, rows, alignments, notes, chart })
}

/// A picture of the figures that are typed in the unit of the table.
fn chart(table: &Table) -> Chart {
    // The first column of what is told has the names.
    let bar = |row: &TableRow, column: usize| {
        let size = size(row.cells.get(column - 1)?, table)?;
        Some(Bar { column, size })
    };
    let columns = 1..=table.columns.len();
    let shown = columns.filter(|column| table.rows.iter().any(|row| bar(row, *column).is_some()));
    let columns: Vec<usize> = shown.collect();
    let rows = table.rows.iter().enumerate().filter(|(_, row)| row.kind == RowKind::Plain);
    let rows = rows.map(|(number, row)| {
        (number, columns.iter().filter_map(|column| bar(row, *column)).collect::<Vec<Bar>>())
    });
    let rows = rows.filter(|(_, bars)| !bars.is_empty()).collect();
    Chart { columns, rows }
}

/// How much a cell says, in the unit of the table; nothing if it is computed, or of another unit.
fn size(cell: &Cell, table: &Table) -> Option<f64> {
    let Cell::Fact { fact, is_bare: true, is_computed: false, .. } = cell else { return None };
    let count = match (table.unit, &fact.value) {
        (Some(unit), value) => unit.count(value)?,
        (None, FactValue::Figure(figure)) => figure.in_full(),
        (None, _) => return None,
    };
    count.as_str().parse().ok()
}

struct Telling<'t, 'a, 's> {
    table: &'t Table,
    voice: &'t Voice<'a>,
    say: &'t mut SayLine<'s>,
    /// The marks of footnotes that were not used yet.
    marks: std::iter::Cycle<std::ops::RangeInclusive<char>>,
    notes: Vec<Vec<Inline<Said>>>,
}

impl Telling<'_, '_, '_> {
    fn line(&mut self, line: &Line) -> Result<Vec<Inline<Said>>, Diagnostic> {
        (self.say)(words_in(line, self.voice.locale()))
    }

    /// A line, with the mark of its footnote if it has one: *Turnover (a)*.
    fn marked(&mut self, line: &Line, footnote: &Line) -> Result<Vec<Inline<Said>>, Diagnostic> {
        let mut words = self.line(line)?;
        if footnote.is_empty() {
            return Ok(words);
        }
        let mark = self.marks.next().unwrap_or('a');
        words.push(text(format!("\u{a0}({mark})"), self.table.span));
        let mut note = vec![text(format!("({mark})\u{a0}"), self.table.span)];
        note.extend(self.line(footnote)?);
        self.notes.push(note);
        Ok(words)
    }

    /// What stands over the names of the rows.
    fn corner(&mut self) -> Result<Vec<Inline<Said>>, Diagnostic> {
        match self.table.unit {
            Some(unit) if self.table.corner.is_empty() => {
                let unit = self.voice.teller().unit(unit)?;
                Ok(vec![text(unit, self.table.span)])
            }
            _ => self.line(&self.table.corner),
        }
    }

    fn groups(&mut self) -> Result<Vec<ColumnGroup<Inline<Said>>>, Diagnostic> {
        let columns = &self.table.columns;
        if columns.iter().all(|column| column.group.is_none()) {
            return Ok(Vec::new());
        }
        let mut groups = vec![ColumnGroup { words: Vec::new(), n_columns: 1 }];
        let mut last = None;
        for column in columns {
            let group = column.group.as_ref().map(|(number, _)| *number);
            if group == last
                && let Some(open) = groups.last_mut()
            {
                open.n_columns += 1;
                continue;
            }
            let words = match &column.group {
                Some((_, head)) => self.line(head)?,
                None => Vec::new(),
            };
            groups.push(ColumnGroup { words, n_columns: 1 });
            last = group;
        }
        Ok(groups)
    }

    fn row(&mut self, row: &TableRow) -> Result<Row<Inline<Said>>, Diagnostic> {
        let mut cells = vec![self.marked(&row.head, &row.footnote)?];
        for cell in &row.cells {
            cells.push(match cell {
                Cell::Empty => vec![text(NOTHING.to_owned(), self.table.span)],
                Cell::Words(words) => self.line(words)?,
                Cell::Fact { fact, is_bare, span, .. } => {
                    let unit = self.table.unit.filter(|_| *is_bare);
                    vec![text(self.voice.teller().in_unit(fact, unit)?, *span)]
                }
            });
        }
        Ok(Row { kind: row.kind, cells })
    }
}

fn text(value: String, span: Span) -> Inline<Said> {
    Inline::Text(Text { value, span })
}

/// Columns of facts stand at their end, as figures do.
fn alignment(table: &Table, column: usize) -> Alignment {
    let rows = table.rows.iter().filter(|row| row.kind != RowKind::Heading);
    let mut cells = rows.filter_map(|row| row.cells.get(column));
    if cells.any(|cell| matches!(cell, Cell::Words(_))) { Alignment::Start } else { Alignment::End }
}
