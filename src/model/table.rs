//! Tables as data: heads in the words of each language, rows and columns of facts.

use std::collections::BTreeSet;

use crate::diagnostic::Span;
use crate::locale::Locale;
use crate::prose::{Inline, RowKind, Written};

use super::computed::{Operation, counted_in};
use super::decimal::Decimal;
use super::fact::{Amount, Fact, FactValue, Figure, Scale};
use super::localized::Localized;
use super::money::Currency;

/// A line in each language: text and facts only.
pub type Line = Localized<Vec<Inline<Written>>>;

/// A table of an announcement, which its texts place: `{table:results}`.
#[derive(Clone, Debug)]
pub struct Table {
    /// What it shows; may be empty.
    pub caption: Line,
    /// What its figures count where nothing else is said; it stands in the head, and not in the cells.
    pub unit: Option<Unit>,
    /// What stands over the names of the rows; the unit, if it is empty.
    pub corner: Line,
    /// Its columns, without that of the names.
    pub columns: Vec<Column>,
    /// Its rows, and the headings among them.
    pub rows: Vec<TableRow>,
    /// What stands below it; may be empty.
    pub note: Line,
    /// Whether a picture of its figures is wished.
    pub has_chart: bool,
    /// Where its key was written.
    pub span: Span,
}

/// A column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    /// What stands over it.
    pub head: Line,
    /// The number of its group, and what stands over all of that; columns of one group are neighbours.
    pub group: Option<(usize, Line)>,
    /// What stands below the table about it; may be empty.
    pub footnote: Line,
}

/// A row of a table, or a heading over the rows of a group.
#[derive(Clone, Debug)]
pub struct TableRow {
    /// What it is there for.
    pub kind: RowKind,
    /// Its name.
    pub head: Line,
    /// A cell for each column; none in a heading.
    pub cells: Vec<Cell>,
    /// The number of its group.
    pub group: Option<usize>,
    /// Whether it is computed from other rows.
    pub is_computed: bool,
    /// What stands below the table about it; may be empty.
    pub footnote: Line,
}

/// A cell of a table.
#[derive(Clone, Debug)]
pub enum Cell {
    /// Nothing to tell.
    Empty,
    /// Words.
    Words(Line),
    /// A fact.
    Fact {
        /// What it says.
        fact: Fact,
        /// The key of the fact of the announcement that it is, if it is one.
        key: Option<String>,
        /// Whether it is told in the unit of the table, without naming it.
        is_bare: bool,
        /// Whether it is computed from other cells.
        is_computed: bool,
        /// Where it was written; the head of a computed row or column.
        span: Span,
    },
}

/// What figures of a table count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Thousands, millions, billions.
    Scale(Scale),
    /// Money.
    Money(Option<Scale>, Currency),
    /// So many of a hundred.
    Percent,
    /// The difference of two percentages.
    Points,
    /// The same, in hundredths.
    BasisPoints,
}

impl Unit {
    /// A figure of it.
    #[must_use]
    pub fn of(self, digits: Decimal) -> FactValue {
        match self {
            Self::Scale(scale) => FactValue::Figure(Figure { digits, scale: Some(scale) }),
            Self::Money(scale, currency) => FactValue::Amount(Amount {
                figure: Figure { digits, scale },
                currency,
                is_loss: false,
                is_per_share: false,
            }),
            Self::Percent => FactValue::Percentage { figure: digits, is_signed: false },
            Self::Points => FactValue::Points(digits),
            Self::BasisPoints => FactValue::BasisPoints(digits),
        }
    }

    /// How many of it a value is, if it is of its kind.
    #[must_use]
    pub fn count(self, value: &FactValue) -> Option<Decimal> {
        let (is_of_kind, scale) = match (self, value) {
            (Self::Scale(scale), FactValue::Figure(_)) => (true, Some(scale)),
            (Self::Money(scale, currency), FactValue::Amount(amount)) => {
                (amount.currency == currency && !amount.is_per_share, scale)
            }
            (Self::Percent, FactValue::Percentage { .. })
            | (Self::Points, FactValue::Points(_))
            | (Self::BasisPoints, FactValue::BasisPoints(_)) => (true, None),
            _ => (false, None),
        };
        is_of_kind.then(|| counted_in(value, scale))?
    }
}

impl Table {
    /// The keys of facts of the announcement that stand in its cells.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<&str> {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        let keys = cells.filter_map(|cell| match cell {
            Cell::Fact { key, .. } => key.as_deref(),
            Cell::Empty | Cell::Words(_) => None,
        });
        keys.collect()
    }

    /// All its words that differ by language, in reading order.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        let mut groups = BTreeSet::new();
        let columns = self.columns.iter().flat_map(move |column| {
            let group = column.group.as_ref().filter(|(number, _)| groups.insert(*number));
            group.map(|(_, head)| head).into_iter().chain([&column.head, &column.footnote])
        });
        let rows = self.rows.iter().flat_map(|row| {
            let words = row.cells.iter().filter_map(|cell| match cell {
                Cell::Words(words) => Some(words),
                Cell::Empty | Cell::Fact { .. } => None,
            });
            std::iter::once(&row.head).chain(words).chain([&row.footnote])
        });
        let lines = [&self.caption, &self.corner].into_iter().chain(columns).chain(rows);
        lines.chain([&self.note]).filter(|line| !line.is_empty())
    }

    /// Totals that are not the sum of the facts above them: the fact, the sum, where it stands and where
    /// the first part does. Figures that were rounded may miss it by as much as rounding can.
    #[must_use]
    pub fn missummed(&self) -> Vec<(&Fact, FactValue, [Span; 2])> {
        let mut found = Vec::new();
        for (total, row) in self.rows.iter().enumerate() {
            if row.kind != RowKind::Total {
                continue;
            }
            for (column, cell) in row.cells.iter().enumerate() {
                let Cell::Fact { fact, span, is_computed: false, .. } = cell else { continue };
                let cells = self.parts(total).filter_map(|part| part.cells.get(column));
                let parts = cells.filter_map(|cell| match cell {
                    Cell::Fact { fact, span, .. } => Some((fact, *span)),
                    Cell::Empty | Cell::Words(_) => None,
                });
                let parts: Vec<(&Fact, Span)> = parts.collect();
                let facts: Vec<&Fact> = parts.iter().map(|(fact, _)| *fact).collect();
                let Ok(value) = Operation::Sum.of(&facts, None) else { continue };
                let sum = Fact { value, ..fact.clone() };
                let Ok(rest) = Operation::Difference.of(&[&sum, fact], None) else { continue };
                let all = facts.iter().copied().chain([fact]);
                let Some(coarsest) = all.filter_map(|fact| n_decimals(&fact.value)).min() else {
                    continue;
                };
                if exceeds(&rest, facts.len().div_ceil(2), coarsest) {
                    found.push((fact, sum.value, [*span, parts[0].1]));
                }
            }
        }
        found
    }

    /// The rows that a total sums up: those above it, of its group if it stands in one.
    pub fn parts(&self, total: usize) -> impl Iterator<Item = &TableRow> {
        parts(&self.rows, total)
    }
}

/// The rows that a total sums up: those above it, of its group if it stands in one.
pub fn parts(rows: &[TableRow], total: usize) -> impl Iterator<Item = &TableRow> {
    let group = rows.get(total).and_then(|row| row.group);
    rows[..total.min(rows.len())].iter().filter(move |row| {
        row.kind == RowKind::Plain && !row.is_computed && (group.is_none() || row.group == group)
    })
}

/// The digits of a value, and whether it counts thousands or more.
fn digits(value: &FactValue) -> Option<(&Decimal, bool)> {
    Some(match value {
        FactValue::Figure(figure) => (&figure.digits, figure.scale.is_some()),
        FactValue::Amount(amount) => (&amount.figure.digits, amount.figure.scale.is_some()),
        FactValue::Percentage { figure: digits, .. }
        | FactValue::Points(digits)
        | FactValue::BasisPoints(digits) => (digits, false),
        _ => return None,
    })
}

fn n_decimals(value: &FactValue) -> Option<usize> {
    let (digits, _) = digits(value)?;
    Some(digits.as_str().split_once('.').map_or(0, |(_, fraction)| fraction.len()))
}

/// Whether a value is more than so many units of a decimal place, whatever its sign. Whole numbers that
/// count single things were not rounded.
fn exceeds(value: &FactValue, n_units: usize, place: usize) -> bool {
    let (Some((digits, is_scaled)), Some(fine)) = (digits(value), n_decimals(value)) else {
        return false;
    };
    let units: u128 = digits.parts().0.replace('.', "").parse().unwrap_or(u128::MAX);
    let one = u32::try_from(fine.saturating_sub(place)).ok().and_then(|n| 10_u128.checked_pow(n));
    let allowed = if fine > 0 || is_scaled { one.unwrap_or(0) * n_units as u128 } else { 0 };
    units > allowed
}

/// A line in a language; in another that has it, if it has none in this one.
#[must_use]
pub fn words_in<'l>(line: &'l Line, locale: &Locale) -> &'l [Inline<Written>] {
    line.get(locale).or_else(|| line.values().next()).map(Vec::as_slice).unwrap_or_default()
}
