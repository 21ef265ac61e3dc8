//! Parts that do not make their total: in a column of a table, in a sentence, in a list.

use std::collections::BTreeMap;

use crate::diagnostic::Span;
use crate::extract::{Clause, Matter, Number, Statement, Unit};
use crate::locale::Locale;
use crate::prose::Holder;

use super::release::{Line, Release, Row, Section};

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
    /// Totals that are not the sum of their parts: the rows above them in a table, the figures behind
    /// a colon or in brackets, the items of a list.
    ///
    /// Parts with anything but plain numbers of one kind are passed over; parts that were rounded may
    /// miss their total by as much as rounding can. In sentences and lists only a sum that comes near
    /// its total is meant to be it.
    #[must_use]
    pub fn missummed(&self) -> Vec<Missummed<'_>> {
        let mut found = Vec::new();
        for language in &self.languages {
            for section in &language.sections {
                find_totals(language.locale, section, &mut found);
                let stated =
                    section.lines.iter().enumerate().flat_map(|(at, line)| {
                        explained(line).into_iter().chain(listed(section, at))
                    });
                let wrong = stated.filter_map(|(total, parts)| {
                    let sum = near_miss(total, &parts)?;
                    let first = parts.first()?.place;
                    let words = total.words.clone();
                    let locale = language.locale;
                    Some(Missummed { locale, total: words, sum, place: total.place, first })
                });
                found.extend(wrong);
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

/// A figure that is made of others.
type Stated<'s> = (&'s Statement, Vec<&'s Statement>);

/// Figures of a line that the next clause explains: *260 members: 150 companies and 110 schools*.
fn explained(line: &Line) -> Vec<Stated<'_>> {
    let mut clauses: BTreeMap<usize, (bool, Vec<&Statement>)> = BTreeMap::new();
    for statement in line.statements.iter().filter(|own| is_counted(&own.matter)) {
        let Clause { number, explains } = statement.clause;
        clauses.entry(number).or_insert((explains, Vec::new())).1.push(statement);
    }
    let stated = clauses.iter().filter(|(_, (explains, _))| *explains);
    let stated = stated.filter_map(|(number, (_, parts))| {
        let (_, before) = clauses.get(&number.checked_sub(1)?)?;
        Some((*before.last()?, parts.clone()))
    });
    stated.collect()
}

/// Whether something stands among figures that are added up, or keeps them from being so.
fn is_counted(matter: &Matter) -> bool {
    matches!(matter, Matter::Figure(_) | Matter::Ordinal(_) | Matter::Day(_) | Matter::Time { .. })
}

/// The last figure of a line, and those of the list behind it: one of each item.
fn listed<'s>(section: &'s Section<'_>, at: usize) -> Option<Stated<'s>> {
    let line = &section.lines[at];
    let items = section.lines.get(at + 1..at + 1 + line.n_items?)?;
    let is_intro = line.words.trim_end().ends_with([':', '：']);
    let total = line.statements.last().filter(|_| is_intro)?;
    let mut parts = Vec::new();
    for item in items {
        let mut figures =
            item.statements.iter().filter(|other| matches!(other.matter, Matter::Figure(_)));
        let (Holder::Item, Some(only), None) = (item.holder, figures.next(), figures.next()) else {
            return None;
        };
        parts.push(only);
    }
    Some((total, parts))
}

/// The sum of parts that do not make their total, and miss it by less than a quarter: those further
/// away are no parts of it.
fn near_miss(total: &Statement, parts: &[&Statement]) -> Option<Number> {
    let (total, unit) = plain(total)?;
    let mut numbers = Vec::new();
    for part in parts {
        let (number, its_unit) = plain(part)?;
        if its_unit != unit {
            return None;
        }
        numbers.push(number);
    }
    let sum = Number::sum(&numbers).filter(|_| numbers.len() > 1)?;
    let quarters = sum.times(4)?;
    let is_near = total.times(3)?.is_below(quarters) && quarters.is_below(total.times(5)?);
    (is_near && sum.is_apart(total, numbers.len().div_ceil(2))).then_some(sum)
}

/// The number of a figure that is exact, with its unit; nothing if it may be a year.
fn plain(statement: &Statement) -> Option<(Number, Option<&Unit>)> {
    match &statement.matter {
        Matter::Figure(figure) if figure.qualifier.is_none() && figure.change.is_none() => {
            let may_be_year = figure.unit.is_none() && figure.number.may_be_year();
            (!may_be_year).then_some((figure.number, figure.unit.as_ref()))
        }
        _ => None,
    }
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
