//! A release as data: its facts and tables, for those who would rather not read prose.

use serde_json::{Map, Value, json};

use crate::diagnostic::{Arguments, Diagnostic};
use crate::model::{Audience, Cell, Decimal, Fact, FactTeller, FactValue, Table, ToldFact, Unit};
use crate::prose::{FactForm, Inline, RowKind, Said, Table as SaidTable, line_words};
use crate::typography;

use super::edition::Draft;
use super::{Download, address};

/// A file of data beside a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DataFile {
    /// Its facts and tables.
    Facts,
    /// A table, by its key.
    Table(String),
    /// The event that it announces.
    Event,
}

/// A table as rows of cells: words as they are read, figures without groups and with the decimal mark
/// of the language, as spreadsheets of its readers take them.
#[derive(Debug)]
pub struct Grid {
    /// What stands between cells: a semicolon where decimals have a comma, or else a comma.
    pub separator: char,
    /// The rows, the heads first.
    pub rows: Vec<Vec<String>>,
}

impl<A: Audience> Draft<'_, '_, A> {
    /// The files of data that lie beside the release, and what the links to them say.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn data_files(&self) -> Result<Vec<(DataFile, Download)>, Diagnostic> {
        let tables = self.edition.tables();
        let mut files = Vec::new();
        if self.edition.details().event.is_some() {
            let words = self.voice.say("event-for-calendars", &Arguments::new())?;
            let path = address::document(self.edition, "ics");
            files.push((DataFile::Event, Download { path, media_type: "text/calendar", words }));
        }
        for (key, table) in tables {
            let caption = self.table(table)?.caption;
            let name = if caption.is_empty() {
                self.voice.say("table-unnamed", &Arguments::new())?
            } else {
                line_words(&caption)
            };
            let words = self.voice.say("table-as-csv", &Arguments::new().with("table", name))?;
            let path = address::data(self.edition, key, "csv");
            let download = Download { path, media_type: "text/csv", words };
            files.push((DataFile::Table(key.clone()), download));
        }
        if !tables.is_empty() || !self.edition.told(self.voice.directory).is_empty() {
            let words = self.voice.say("facts-as-json", &Arguments::new())?;
            let path = address::document(self.edition, "json");
            files.push((DataFile::Facts, Download { path, media_type: "application/json", words }));
        }
        Ok(files)
    }

    /// A table for spreadsheets; nothing if there is none of this key.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn grid(&self, key: &str) -> Result<Option<Grid>, Diagnostic> {
        let Some(table) = self.edition.tables().get(key) else { return Ok(None) };
        let said = self.table(table)?;
        let decimal = self.voice.language.decimal_mark();
        let separator = if decimal == "," { ';' } else { ',' };
        let heads = said.head.iter().enumerate().map(|(column, head)| {
            let group = said.group_of(column).map(|group| format!("{}, ", line_words(group)));
            plain(&format!("{}{}", group.unwrap_or_default(), line_words(head)))
        });
        let mut rows = vec![heads.collect::<Vec<String>>()];
        for (row, said) in table.rows.iter().zip(&said.rows) {
            let mut cells: Vec<String> =
                said.cells.iter().map(|cell| plain(&line_words(cell))).collect();
            for (place, cell) in (1..).zip(&row.cells) {
                let figure = match cell {
                    Cell::Empty => Some(String::new()),
                    Cell::Fact { fact, is_bare, .. } => {
                        figure(fact, table.unit.filter(|_| *is_bare))
                            .map(|figure| figure.replace('.', &decimal))
                    }
                    Cell::Words(_) => None,
                };
                if let (Some(figure), Some(cell)) = (figure, cells.get_mut(place)) {
                    *cell = figure;
                }
            }
            cells.resize(rows[0].len(), String::new());
            rows.push(cells);
        }
        Ok(Some(Grid { separator, rows }))
    }

    /// The facts that the release tells, and its tables, as JSON. Figures are whole numbers and decimals
    /// in ones, days are as ISO 8601 has them.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn facts(&self) -> Result<Value, Diagnostic> {
        let (edition, voice) = (self.edition, &self.voice);
        let teller = voice.teller();
        let told = edition.told(voice.directory);
        let of = |organization: Option<&str>| {
            let own = told.iter().filter(|told| told.organization == organization);
            let told = own.map(|ToldFact { key, fact, .. }| Ok((*key, datum(fact, &teller)?)));
            told.collect::<Result<Vec<_>, Diagnostic>>().map(object)
        };
        let mut organizations = Map::new();
        for ToldFact { organization, .. } in &told {
            let Some(id) = organization.filter(|id| !organizations.contains_key(*id)) else {
                continue;
            };
            let name = voice.directory.organization(id).map(|own| voice.organization_name(own));
            organizations.insert(id.to_owned(), json!({ "name": name, "facts": of(Some(id))? }));
        }
        let mut tables = Map::new();
        for (key, table) in edition.tables() {
            tables.insert(key.clone(), self.table_as_json(table, &teller)?);
        }
        Ok(json!({
            "id": edition.id(),
            "language": voice.locale().as_str(),
            "address": address::full(&voice.directory.settings, &address::release(edition)),
            "headline": self.headline()?,
            "issued": edition.issued().to_string(),
            "published": edition.public_from().to_string(),
            "facts": of(None)?,
            "organizations": organizations,
            "tables": tables,
        }))
    }

    fn table_as_json(&self, table: &Table, teller: &FactTeller<'_>) -> Result<Value, Diagnostic> {
        let said = self.table(table)?;
        let columns = (1..said.head.len()).map(|column| {
            json!({
                "head": line_words(&said.head[column]),
                "group": said.group_of(column).map(line_words),
            })
        });
        let columns: Vec<Value> = columns.collect();
        let (mut rows, mut group) = (Vec::new(), None);
        for (row, told) in table.rows.iter().zip(&said.rows) {
            let head = told.cells.first().map(|head| line_words(head));
            if row.kind == RowKind::Heading {
                group = head;
                continue;
            }
            let mut cells = Vec::new();
            for (cell, words) in row.cells.iter().zip(told.cells.iter().skip(1)) {
                cells.push(match cell {
                    Cell::Empty => Value::Null,
                    Cell::Words(_) => json!({ "words": line_words(words) }),
                    Cell::Fact { fact, key, .. } => {
                        let mut datum = datum(fact, teller)?;
                        if let Some(key) = key {
                            datum["fact"] = key.as_str().into();
                        }
                        datum
                    }
                });
            }
            let is_total = row.kind == RowKind::Total;
            let group = group.as_ref().filter(|_| row.group.is_some());
            rows.push(json!({ "head": head, "group": group, "total": is_total, "cells": cells }));
        }
        let caption = Some(line_words(&said.caption)).filter(|caption| !caption.is_empty());
        let notes: Vec<String> = said.notes.iter().map(|note| line_words(note)).collect();
        Ok(json!({ "caption": caption, "columns": columns, "rows": rows, "notes": notes }))
    }

    /// A table in the words of the release.
    fn table(&self, table: &Table) -> Result<SaidTable<Inline<Said>>, Diagnostic> {
        let mut said = self.said_table(table)?;
        let profile = self.voice.language.typography();
        said.lines_mut().for_each(|line| typography::set_line(line, profile));
        Ok(said)
    }
}

/// Words without spaces that a spreadsheet would take for letters.
fn plain(words: &str) -> String {
    words.chars().map(|one| if typography::is_space(one) { ' ' } else { one }).collect()
}

/// What a spreadsheet computes with: a number in the unit of its table, or a percentage.
fn figure(fact: &Fact, unit: Option<Unit>) -> Option<String> {
    if fact.qualifier.is_some() {
        return None;
    }
    match (&fact.value, unit) {
        (value, Some(unit)) => unit.count(value).map(|digits| digits.as_str().to_owned()),
        (FactValue::Percentage { figure, .. }, None) => Some(format!("{}%", figure.as_str())),
        (FactValue::Figure(figure), None) => Some(figure.in_full().as_str().to_owned()),
        _ => None,
    }
}

/// A fact as JSON: in words, and by value.
fn datum(fact: &Fact, teller: &FactTeller<'_>) -> Result<Value, Diagnostic> {
    let mut datum = value(&fact.value);
    datum["words"] = teller.fact(fact, FactForm::Figures)?.into();
    if let Some(qualifier) = fact.qualifier {
        datum["qualifier"] = qualifier.name().into();
    }
    Ok(datum)
}

fn value(fact: &FactValue) -> Value {
    match fact {
        FactValue::Figure(figure) => {
            json!({ "kind": "figure", "value": number(&figure.in_full()) })
        }
        FactValue::Amount(amount) => {
            let full = number(&amount.figure.in_full());
            let mut datum =
                json!({ "kind": "amount", "value": full, "currency": amount.currency.code() });
            if amount.is_loss {
                datum["kind"] = "loss".into();
            }
            if amount.is_per_share {
                datum["per"] = "share".into();
            }
            datum
        }
        FactValue::Percentage { figure, .. } => {
            json!({ "kind": "percentage", "value": number(figure) })
        }
        FactValue::Points(digits) => {
            json!({ "kind": "percentage-points", "value": number(digits) })
        }
        FactValue::BasisPoints(digits) => {
            json!({ "kind": "basis-points", "value": number(digits) })
        }
        FactValue::Year(year) => json!({ "kind": "year", "value": year }),
        FactValue::Period(period) => {
            let part = if period.is_half { "H" } else { "Q" };
            let value = format!("{}-{part}{}", period.year, period.number);
            json!({ "kind": "period", "value": value })
        }
        FactValue::Date(date) => json!({ "kind": "date", "value": date.to_string() }),
        FactValue::Time(time) => {
            json!({ "kind": "time", "value": time.strftime("%H:%M").to_string() })
        }
        FactValue::LegalName(_) => json!({ "kind": "legal-name" }),
        FactValue::Range(ends) => {
            json!({ "kind": "range", "from": value(&ends[0]), "to": value(&ends[1]) })
        }
    }
}

/// A decimal as a number of JSON; as text if it has more digits than those keep.
fn number(decimal: &Decimal) -> Value {
    let digits = decimal.as_str();
    if digits.len() > LONGEST_NUMBER {
        return digits.into();
    }
    serde_json::from_str(digits).unwrap_or_else(|_| digits.into())
}

/// A double keeps this many digits (IEEE 754), with a sign and a point among them.
const LONGEST_NUMBER: usize = 15;

fn object(entries: Vec<(&str, Value)>) -> Map<String, Value> {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}
