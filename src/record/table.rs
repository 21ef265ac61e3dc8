//! Tables of an announcement: what stands over their columns and rows, and what stands in their cells.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Span};
use crate::model::{
    Cell, Column, Currency, Decimal, Fact, FactValue, Line, Scale, Table, TableRow, Unit,
};
use crate::prose::RowKind;
use crate::yaml::Located;

use super::keyed::Keyed;
use super::line::{line, optional_line};
use super::per_language::PerLanguage;
use super::table_record::{
    CellRecord, ColumnRecord, LineFormula, NotOneWay, RowRecord, TableRecord,
};
use super::tabulated::{self, Sheet, SheetColumn, SheetRow};
use super::{Reading, figure, is_id};

/// Reads the tables of an announcement; their cells may be its facts.
pub(super) fn tables(
    records: Keyed<TableRecord>,
    facts: &BTreeMap<String, Fact>,
    reading: &mut Reading<'_>,
) -> BTreeMap<String, Table> {
    let mut tables = BTreeMap::new();
    for (key, record) in records.0 {
        let span = reading.span(key.range.clone());
        if !is_id(&key.value) {
            reading.fault("invalid-table-key", &key);
        }
        tables.insert(key.value, table(record.value, span, facts, reading));
    }
    tables
}

fn table(
    record: TableRecord,
    span: Span,
    facts: &BTreeMap<String, Fact>,
    reading: &mut Reading<'_>,
) -> Table {
    let unit = record.unit.and_then(|unit| self::unit(&unit, reading));
    let caption = optional_line(record.caption, reading);
    let corner = optional_line(record.corner, reading);
    let note = optional_line(record.note, reading);
    let chart = record.chart.and_then(|chart| reading.choice(&chart, &["bars"], |name| name));
    for (field, range, is_empty) in [
        ("columns", &record.columns.range, record.columns.value.is_empty()),
        ("rows", &record.rows.range, record.rows.value.is_empty()),
    ] {
        if is_empty {
            let fault = Diagnostic::error("empty-list").with("field", field);
            reading.faults.push(fault.at(reading.span(range.clone())));
        }
    }
    let sheet = Sheet { columns: Vec::new(), rows: Vec::new() };
    let mut builder = Builder { unit, facts, reading, sheet };
    builder.columns(record.columns.value);
    builder.rows(record.rows.value);
    let Sheet { columns, rows } = tabulated::computed(builder.sheet, unit, reading);
    Table { caption, unit, corner, columns, rows, note, has_chart: chart.is_some(), span }
}

/// Reads what figures count: `million EUR`, `EUR`, `thousand`, `percent`.
fn unit(text: &Located<String>, reading: &mut Reading<'_>) -> Option<Unit> {
    let words: Vec<&str> = text.value.split_whitespace().collect();
    let scale = |word: &str| Scale::ALL.into_iter().find(|known| known.name() == word);
    let unit = match words.as_slice() {
        ["percent"] => Some(Unit::Percent),
        ["points"] => Some(Unit::Points),
        ["basis-points"] => Some(Unit::BasisPoints),
        [one] => match scale(one) {
            Some(scale) => Some(Unit::Scale(scale)),
            None => Currency::parse(one).map(|currency| Unit::Money(None, currency)),
        },
        // A currency may stand first, as in amounts.
        [one, other] => {
            let (scale, currency) = match scale(one) {
                Some(scale) => (Some(scale), other),
                None => (scale(other), one),
            };
            let currency = Currency::parse(currency);
            scale.zip(currency).map(|(scale, currency)| Unit::Money(Some(scale), currency))
        }
        _ => None,
    };
    if unit.is_none() {
        reading.fault("invalid-unit", text);
    }
    unit
}

struct Builder<'b, 'r> {
    unit: Option<Unit>,
    facts: &'b BTreeMap<String, Fact>,
    reading: &'b mut Reading<'r>,
    sheet: Sheet,
}

impl Builder<'_, '_> {
    fn columns(&mut self, records: Vec<Located<ColumnRecord>>) {
        for (number, mut record) in records.into_iter().enumerate() {
            let Some(columns) = record.value.columns.take() else {
                self.column(record, None);
                continue;
            };
            let head = self.group_head(record.value.group, columns.is_empty(), record.range);
            for column in columns {
                if column.value.columns.is_some() || column.value.group.is_some() {
                    self.refuse("nested", column.range);
                } else {
                    self.column(column, Some((number, head.clone())));
                }
            }
        }
    }

    fn column(&mut self, record: Located<ColumnRecord>, group: Option<(usize, Line)>) {
        let Located { value: record, range } = record;
        let formula = self.formula(record.formula(), &range);
        self.look_at_heads(record.head.is_some(), record.group.is_some(), &range);
        let unit = record.unit.and_then(|text| unit(&text, self.reading));
        let head = optional_line(record.head, self.reading);
        let footnote = optional_line(record.footnote, self.reading);
        let column = Column { head, group, footnote };
        let span = self.reading.span(range);
        self.sheet.columns.push(SheetColumn { id: record.id, unit, formula, column, span });
    }

    fn rows(&mut self, records: Vec<Located<RowRecord>>) {
        for (number, mut record) in records.into_iter().enumerate() {
            let Some(rows) = record.value.rows.take() else {
                self.row(record, None);
                continue;
            };
            let span = self.reading.span(record.range.clone());
            let heading = TableRow {
                kind: RowKind::Heading,
                head: self.group_head(record.value.group, rows.is_empty(), record.range),
                cells: Vec::new(),
                group: Some(number),
                is_computed: false,
                footnote: Line::default(),
            };
            self.sheet.rows.push(SheetRow::heading(heading, span));
            for row in rows {
                if row.value.rows.is_some() || row.value.group.is_some() {
                    self.refuse("nested", row.range);
                } else {
                    self.row(row, Some(number));
                }
            }
        }
    }

    fn row(&mut self, record: Located<RowRecord>, group: Option<usize>) {
        let Located { value: record, range } = record;
        let formula = self.formula(record.formula(), &range);
        self.look_at_heads(record.head.is_some(), record.group.is_some(), &range);
        let is_given = record.cells.is_some();
        if (formula.is_some() && (is_given || record.total))
            || (formula.is_none() && !is_given && !record.total)
        {
            self.refuse("cells", range.clone());
        }
        let row_unit = record.unit.and_then(|text| unit(&text, self.reading));
        let head = optional_line(record.head, self.reading);
        let footnote = optional_line(record.footnote, self.reading);
        let cells = self.cells(record.cells, row_unit);
        let is_computed = formula.is_some();
        let kind = if record.total { RowKind::Total } else { RowKind::Plain };
        let row = TableRow { kind, head, cells, group, is_computed, footnote };
        let span = self.reading.span(range);
        self.sheet.rows.push(SheetRow { id: record.id, formula, is_given, row, span });
    }

    /// The cells of a row, an empty one for each column that is computed.
    fn cells(
        &mut self,
        records: Option<Located<Vec<Located<CellRecord>>>>,
        row_unit: Option<Unit>,
    ) -> Vec<Cell> {
        let typed: Vec<bool> =
            self.sheet.columns.iter().map(|column| column.formula.is_none()).collect();
        let mut given = Vec::new().into_iter();
        if let Some(records) = records {
            let n_typed = typed.iter().filter(|is_typed| **is_typed).count();
            if records.value.len() != n_typed {
                let fault = Diagnostic::error("table-cells").with("cells", records.value.len());
                let at = self.reading.span(records.range);
                self.reading.faults.push(fault.with("columns", n_typed).at(at));
            }
            given = records.value.into_iter();
        }
        let mut cells = Vec::with_capacity(typed.len());
        for (column, is_typed) in typed.into_iter().enumerate() {
            let record = if is_typed { given.next() } else { None };
            let own_unit = row_unit.or(self.sheet.columns[column].unit);
            cells.push(record.map_or(Cell::Empty, |record| self.cell(record, own_unit)));
        }
        cells
    }

    /// A cell; its row or column may have a unit of its own.
    fn cell(&mut self, record: Located<CellRecord>, own_unit: Option<Unit>) -> Cell {
        let Located { value, range } = record;
        let located = |value: String| Located { value, range: range.clone() };
        match value {
            CellRecord::Nothing => Cell::Empty,
            CellRecord::Figure => {
                let typed = self.reading.text[range.clone()].trim().to_owned();
                self.figure(&typed, &range, own_unit)
            }
            CellRecord::Each(words) => {
                let record = Located { value: PerLanguage::Each(words), range };
                Cell::Words(line(record, self.reading))
            }
            CellRecord::Text(text) => {
                if let Some(fact) = self.facts.get(&text) {
                    let is_bare = own_unit.is_none() && self.is_in_unit(fact);
                    let span = self.reading.span(range);
                    return Cell::Fact {
                        fact: fact.clone(),
                        key: Some(text),
                        is_bare,
                        is_computed: false,
                        span,
                    };
                }
                if may_be_figure(&text) {
                    return self.figure(&text, &range, own_unit);
                }
                if is_id(&text) {
                    let known = self.facts.keys().map(String::as_str);
                    let fault = Diagnostic::error("unknown-fact").with("fact", text.as_str());
                    let at = self.reading.span(range);
                    self.reading.faults.push(fault.suggest(&text, known).at(at));
                    return Cell::Empty;
                }
                let words = located(text);
                let record = Located { value: PerLanguage::Every(words.value), range: words.range };
                Cell::Words(line(record, self.reading))
            }
        }
    }

    fn figure(&mut self, typed: &str, range: &Range<usize>, own_unit: Option<Unit>) -> Cell {
        let span = self.reading.span(range.clone());
        let plain = typed.trim_matches(['"', '\'']).replace('−', "-");
        let digits: Option<Decimal> = plain.strip_prefix('+').unwrap_or(&plain).parse().ok();
        let Some(digits) = digits else {
            let right = figure::digits(typed).unwrap_or_else(|| "none".to_owned());
            let fault = Diagnostic::error("invalid-fact").with("value", typed).with("right", right);
            self.reading.faults.push(fault.at(span));
            return Cell::Empty;
        };
        let value = match own_unit.or(self.unit) {
            Some(unit) => unit.of(digits),
            None => FactValue::Figure(digits.into()),
        };
        let fact = Fact { value, qualifier: None, made_of: Vec::new(), span };
        let is_bare = own_unit.is_none();
        Cell::Fact { fact, key: None, is_bare, is_computed: false, span }
    }

    /// Whether a fact counts what the table does.
    fn is_in_unit(&self, fact: &Fact) -> bool {
        self.unit.is_some_and(|unit| unit.count(&fact.value).is_some())
    }

    fn formula(
        &mut self,
        said: Result<Option<LineFormula>, NotOneWay>,
        range: &Range<usize>,
    ) -> Option<LineFormula> {
        said.unwrap_or_else(|NotOneWay| {
            self.refuse("formula", range.clone());
            None
        })
    }

    /// What stands alone has a head, and no name of a group.
    fn look_at_heads(&mut self, has_head: bool, has_group: bool, range: &Range<usize>) {
        if !has_head {
            self.refuse("head", range.clone());
        }
        if has_group {
            self.refuse("group", range.clone());
        }
    }

    /// The head of a group of columns or rows, which holds some.
    fn group_head(
        &mut self,
        group: Option<Located<PerLanguage>>,
        is_empty: bool,
        range: Range<usize>,
    ) -> Line {
        if is_empty || group.is_none() {
            self.refuse("group", range);
        }
        optional_line(group, self.reading)
    }

    fn refuse(&mut self, reason: &'static str, range: Range<usize>) {
        let fault = Diagnostic::error("invalid-table").with("reason", reason);
        self.reading.faults.push(fault.at(self.reading.span(range)));
    }
}

/// Whether a text is meant as a figure: digits with signs, spaces and marks, but no date and no range.
fn may_be_figure(text: &str) -> bool {
    let unsigned = text.trim_start_matches(['-', '−', '+']);
    let is_part = |one: char| one.is_ascii_digit() || one.is_whitespace() || ".,'’".contains(one);
    let mut groups = unsigned.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let behind: Vec<&str> = groups.collect();
    first.starts_with(|one: char| one.is_ascii_digit())
        && unsigned.chars().all(is_part)
        && (behind.len() < 2 || behind[..behind.len() - 1].iter().all(|group| group.len() == 3))
}
