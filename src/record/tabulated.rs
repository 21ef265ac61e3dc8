//! What a table computes: totals, then rows, then columns that are made from others.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Span};
use crate::model::{
    Cell, Column, Fact, FactValue, NotComputable, Operation, TableRow, Unit, parts,
};
use crate::prose::RowKind;
use crate::yaml::Located;

use super::Reading;
use super::computed::name_of;
use super::table_record::LineFormula;

/// The columns and rows of a table, with what is still to be computed.
pub(super) struct Sheet<C = SheetColumn, R = SheetRow> {
    pub(super) columns: Vec<C>,
    pub(super) rows: Vec<R>,
}

pub(super) struct SheetColumn {
    pub(super) id: Option<Located<String>>,
    pub(super) unit: Option<Unit>,
    pub(super) formula: Option<LineFormula>,
    pub(super) column: Column,
    pub(super) span: Span,
}

pub(super) struct SheetRow {
    pub(super) id: Option<Located<String>>,
    pub(super) formula: Option<LineFormula>,
    /// Whether its cells were written.
    pub(super) is_given: bool,
    pub(super) row: TableRow,
    pub(super) span: Span,
}

impl SheetRow {
    pub(super) fn heading(row: TableRow, span: Span) -> Self {
        Self { id: None, formula: None, is_given: true, row, span }
    }
}

/// Fills in the cells that are computed. What depends on a fault stays empty.
pub(super) fn computed(
    sheet: Sheet,
    unit: Option<Unit>,
    reading: &mut Reading<'_>,
) -> Sheet<Column, TableRow> {
    let Sheet { columns, rows } = sheet;
    let is_total =
        |row: &SheetRow| row.row.kind == RowKind::Total && !row.is_given && row.formula.is_none();
    let totals: Vec<usize> = (0..rows.len()).filter(|at| is_total(&rows[*at])).collect();
    let row_lines = Lines::of(rows.iter().map(|row| (row.id.as_ref(), row.formula.as_ref())));
    let column_lines = Lines::of(columns.iter().map(|one| (one.id.as_ref(), one.formula.as_ref())));
    let row_order = row_lines.order("row", reading);
    let column_order = column_lines.order("column", reading);
    let spans: Vec<Span> = rows.iter().map(|row| row.span).collect();
    let mut filled: Vec<TableRow> = rows.into_iter().map(|row| row.row).collect();
    let mut work = Work { unit, faults: Vec::new() };
    for total in totals {
        for column in 0..columns.len() {
            let parts: Vec<&Cell> =
                parts(&filled, total).filter_map(|row| row.cells.get(column)).collect();
            let sum = work.sum(&parts, spans[total]);
            if let Some(cell) = filled[total].cells.get_mut(column) {
                *cell = sum;
            }
        }
    }
    for (at, formula, operands) in row_order {
        for column in 0..columns.len() {
            let cells: Vec<&Cell> =
                operands.iter().filter_map(|row| filled[*row].cells.get(column)).collect();
            let made = work.made(formula, &cells, spans[at]);
            if let Some(cell) = filled[at].cells.get_mut(column) {
                *cell = made;
            }
        }
    }
    for (at, formula, operands) in column_order {
        for row in filled.iter_mut().filter(|row| row.kind != RowKind::Heading) {
            let cells: Vec<&Cell> =
                operands.iter().filter_map(|column| row.cells.get(*column)).collect();
            let made = work.made(formula, &cells, columns[at].span);
            if let Some(cell) = row.cells.get_mut(at) {
                *cell = made;
            }
        }
    }
    reading.faults.append(&mut work.faults);
    Sheet { columns: columns.into_iter().map(|column| column.column).collect(), rows: filled }
}

/// Rows, or columns: their ids, and how some are computed from others.
struct Lines {
    ids: Vec<Option<String>>,
    formulas: Vec<Option<LineFormula>>,
    repeated: Vec<Located<String>>,
}

impl Lines {
    fn of<'l>(
        lines: impl Iterator<Item = (Option<&'l Located<String>>, Option<&'l LineFormula>)>,
    ) -> Self {
        let (mut ids, mut formulas, mut repeated) = (Vec::new(), Vec::new(), Vec::new());
        let mut seen = BTreeSet::new();
        for (id, formula) in lines {
            if let Some(id) = id.filter(|id| !seen.insert(id.value.clone())) {
                repeated.push(id.clone());
            }
            ids.push(id.map(|id| id.value.clone()));
            formulas.push(formula.cloned());
        }
        Self { ids, formulas, repeated }
    }

    /// What is computed, each behind what it is computed from: its number, how, and from which.
    fn order(
        &self,
        kind: &'static str,
        reading: &mut Reading<'_>,
    ) -> Vec<(usize, &LineFormula, Vec<usize>)> {
        for id in &self.repeated {
            let fault = Diagnostic::error("repeated-line").with("id", id.value.as_str());
            let at = reading.span(id.range.clone());
            reading.faults.push(fault.with("kind", kind).at(at));
        }
        let mut waiting = Vec::new();
        for (at, formula) in self.formulas.iter().enumerate() {
            let Some(formula) = formula else { continue };
            let mut operands = Vec::new();
            for operand in &formula.operands.value {
                let is_it = |id: &Option<String>| id.as_deref() == Some(operand.value.as_str());
                if let Some(place) = self.ids.iter().position(is_it) {
                    operands.push(place);
                    continue;
                }
                let known = self.ids.iter().flatten().map(String::as_str);
                let fault = Diagnostic::error("unknown-line").with("id", operand.value.as_str());
                let fault = fault.with("kind", kind).suggest(&operand.value, known);
                let at = reading.span(operand.range.clone());
                reading.faults.push(fault.at(at));
            }
            if operands.len() == formula.operands.value.len() {
                waiting.push((at, formula, operands));
            }
        }
        let mut ordered = Vec::new();
        loop {
            let open: BTreeSet<usize> = waiting.iter().map(|(at, ..)| *at).collect();
            let is_ready = |operands: &[usize]| !operands.iter().any(|one| open.contains(one));
            let (ready, left): (Vec<_>, Vec<_>) =
                waiting.into_iter().partition(|(.., operands)| is_ready(operands));
            if ready.is_empty() {
                if let Some((at, formula, _)) = left.first() {
                    let name = self.ids[*at].clone().unwrap_or_else(|| kind.to_owned());
                    let fault = Diagnostic::error("computed-in-circle");
                    let span = reading.span(formula.operands.range.clone());
                    reading.faults.push(fault.with("circle", format!("`{name}`")).at(span));
                }
                return ordered;
            }
            ordered.extend(ready);
            waiting = left;
        }
    }
}

struct Work {
    unit: Option<Unit>,
    faults: Vec<Diagnostic>,
}

impl Work {
    /// The sum of cells; nothing if none of them is a fact, or one holds words.
    fn sum(&mut self, cells: &[&Cell], span: Span) -> Cell {
        let facts = facts(cells, false);
        match facts.as_deref() {
            None | Some([]) => Cell::Empty,
            Some([(fact, is_bare)]) => {
                let fact = Fact { span, ..(*fact).clone() };
                Cell::Fact { fact, key: None, is_bare: *is_bare, is_computed: true, span }
            }
            Some(facts) => self.operate(Operation::Sum, None, facts, span),
        }
    }

    fn made(&mut self, formula: &LineFormula, cells: &[&Cell], span: Span) -> Cell {
        match facts(cells, true) {
            None => Cell::Empty,
            Some(facts) => self.operate(formula.operation, formula.decimals, &facts, span),
        }
    }

    fn operate(
        &mut self,
        operation: Operation,
        decimals: Option<u8>,
        operands: &[(&Fact, bool)],
        span: Span,
    ) -> Cell {
        let facts: Vec<&Fact> = operands.iter().map(|(fact, _)| *fact).collect();
        // Percentages do not grow by percentages: a row of them among others is told in points.
        let are_percentages =
            facts.iter().all(|fact| matches!(fact.value, FactValue::Percentage { .. }));
        let operation = match operation {
            Operation::Growth if are_percentages => Operation::Difference,
            other => other,
        };
        match operation.of(&facts, decimals) {
            // The part that a loss has of a profit tells nothing.
            Ok(FactValue::Percentage { figure, .. })
                if operation == Operation::Share && figure.parts().1 =>
            {
                Cell::Empty
            }
            Ok(value) => {
                let is_counted = self.unit.is_none_or(|unit| unit.count(&value).is_some());
                let is_bare = is_counted && operands.iter().all(|(_, is_bare)| *is_bare);
                let fact = Fact { value, qualifier: None, made_of: Vec::new(), span };
                Cell::Fact { fact, key: None, is_bare, is_computed: true, span }
            }
            // Of a growth from nothing, or from a loss, a table tells nothing.
            Err(NotComputable::Nothing) => Cell::Empty,
            Err(reason) => {
                let fault = Diagnostic::error("not-computable").with("fact", "none");
                let fault = fault.with("reason", name_of(reason)).at(span);
                if !self.faults.contains(&fault) {
                    self.faults.push(fault);
                }
                Cell::Empty
            }
        }
    }
}

/// The facts in cells; nothing if one holds words, or is empty where all are needed.
fn facts<'c>(cells: &[&'c Cell], needs_all: bool) -> Option<Vec<(&'c Fact, bool)>> {
    let mut facts = Vec::new();
    for cell in cells {
        match cell {
            Cell::Fact { fact, is_bare, .. } => facts.push((fact, *is_bare)),
            Cell::Empty if !needs_all => {}
            Cell::Empty | Cell::Words(_) => return None,
        }
    }
    Some(facts)
}
