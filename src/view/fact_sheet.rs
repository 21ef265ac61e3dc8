//! The facts and tables of a release by value, for those who would rather not read prose.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::diagnostic::Diagnostic;
use crate::model::{
    Amount, Audience, Cell, Decimal, Fact, FactTeller, FactValue, Qualifier, Table, TableRow,
    ToldFact,
};
use crate::prose::{FactForm, Inline, RowKind, Said, line_words};

use super::address;
use super::edition::Draft;

/// The facts that a release tells, and its tables. Figures are whole numbers and decimals in ones, days
/// are as ISO 8601 has them.
#[derive(Serialize)]
pub struct FactSheet<'a> {
    id: &'a str,
    language: &'a str,
    address: String,
    headline: String,
    issued: String,
    published: String,
    /// Those of its own, by key.
    facts: BTreeMap<&'a str, Datum<'a>>,
    /// Those of organizations, by their ids.
    organizations: BTreeMap<&'a str, OrganizationFacts<'a>>,
    /// Its tables, by key.
    tables: BTreeMap<&'a str, TableData<'a>>,
}

#[derive(Serialize)]
struct OrganizationFacts<'a> {
    name: Option<String>,
    facts: BTreeMap<&'a str, Datum<'a>>,
}

/// A fact by value, and in words.
#[derive(Serialize)]
struct Datum<'a> {
    #[serde(flatten)]
    quantity: Quantity,
    words: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    qualifier: Option<&'static str>,
    /// The key of the fact that a cell shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    fact: Option<&'a str>,
}

/// What a fact says, as machines read it.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Quantity {
    Figure { value: Value },
    Amount(Money),
    Loss(Money),
    Percentage { value: Value },
    PercentagePoints { value: Value },
    BasisPoints { value: Value },
    Year { value: i16 },
    Period { value: String },
    Date { value: String },
    Time { value: String },
    LegalName,
    Range { from: Box<Quantity>, to: Box<Quantity> },
}

#[derive(Serialize)]
struct Money {
    value: Value,
    currency: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    per: Option<&'static str>,
}

#[derive(Serialize)]
struct TableData<'a> {
    caption: Option<String>,
    columns: Vec<ColumnData>,
    rows: Vec<RowData<'a>>,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct ColumnData {
    head: String,
    group: Option<String>,
}

#[derive(Serialize)]
struct RowData<'a> {
    head: Option<String>,
    group: Option<String>,
    total: bool,
    /// Nothing where there is nothing to tell.
    cells: Vec<Option<CellData<'a>>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum CellData<'a> {
    Words { words: String },
    Fact(Datum<'a>),
}

impl<'a, A: Audience> Draft<'_, 'a, A> {
    /// The facts that the release tells, and its tables.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn fact_sheet(&self) -> Result<FactSheet<'a>, Diagnostic> {
        let (edition, voice) = (self.edition, &self.voice);
        let teller = voice.teller();
        let (mut facts, mut organizations) = (BTreeMap::new(), BTreeMap::new());
        for ToldFact { organization, key, fact } in edition.told(voice.directory) {
            let of = match organization {
                None => &mut facts,
                Some(id) => {
                    let own = organizations.entry(id).or_insert_with(|| {
                        let organization = voice.directory.organization(id);
                        let name = organization.map(|own| voice.organization_name(own));
                        OrganizationFacts { name, facts: BTreeMap::new() }
                    });
                    &mut own.facts
                }
            };
            of.insert(key, datum(fact, None, &teller)?);
        }
        let mut tables = BTreeMap::new();
        for (key, table) in edition.tables() {
            tables.insert(key.as_str(), self.table_data(table, &teller)?);
        }
        Ok(FactSheet {
            id: edition.id(),
            language: edition.locale().as_str(),
            address: address::full(&voice.directory.settings, &address::release(edition)),
            headline: self.headline()?,
            issued: edition.issued().to_string(),
            published: edition.public_from().to_string(),
            facts,
            organizations,
            tables,
        })
    }

    fn table_data<'t>(
        &self,
        table: &'t Table,
        teller: &FactTeller<'_>,
    ) -> Result<TableData<'t>, Diagnostic> {
        let said = self.table(table)?;
        let columns = (1..said.head.len()).map(|column| ColumnData {
            head: line_words(&said.head[column]),
            group: said.group_of(column).map(line_words),
        });
        let columns = columns.collect();
        let (mut rows, mut group) = (Vec::new(), None);
        for (row, said) in table.rows.iter().zip(&said.rows) {
            let head = said.cells.first().map(|head| line_words(head));
            if row.kind == RowKind::Heading {
                group = head;
                continue;
            }
            rows.push(RowData {
                head,
                group: group.clone().filter(|_| row.group.is_some()),
                total: row.kind == RowKind::Total,
                cells: cells(row, &said.cells, teller)?,
            });
        }
        let caption = Some(line_words(&said.caption)).filter(|caption| !caption.is_empty());
        let notes = said.notes.iter().map(|note| line_words(note)).collect();
        Ok(TableData { caption, columns, rows, notes })
    }
}

/// The cells of a row, by value and in words; the first of those that were said is its name.
fn cells<'t>(
    row: &'t TableRow,
    said: &[Vec<Inline<Said>>],
    teller: &FactTeller<'_>,
) -> Result<Vec<Option<CellData<'t>>>, Diagnostic> {
    let cells = row.cells.iter().zip(said.iter().skip(1)).map(|(cell, words)| {
        Ok(match cell {
            Cell::Empty => None,
            Cell::Words(_) => Some(CellData::Words { words: line_words(words) }),
            Cell::Fact { fact, key, .. } => {
                Some(CellData::Fact(datum(fact, key.as_deref(), teller)?))
            }
        })
    });
    cells.collect()
}

fn datum<'k>(
    fact: &Fact,
    key: Option<&'k str>,
    teller: &FactTeller<'_>,
) -> Result<Datum<'k>, Diagnostic> {
    Ok(Datum {
        quantity: quantity(&fact.value),
        words: teller.fact(fact, FactForm::Figures)?,
        qualifier: fact.qualifier.map(Qualifier::name),
        fact: key,
    })
}

fn quantity(value: &FactValue) -> Quantity {
    match value {
        FactValue::Figure(figure) => Quantity::Figure { value: number(&figure.in_full()) },
        FactValue::Amount(amount) if amount.is_loss => Quantity::Loss(money(amount)),
        FactValue::Amount(amount) => Quantity::Amount(money(amount)),
        FactValue::Percentage { figure, .. } => Quantity::Percentage { value: number(figure) },
        FactValue::Points(digits) => Quantity::PercentagePoints { value: number(digits) },
        FactValue::BasisPoints(digits) => Quantity::BasisPoints { value: number(digits) },
        FactValue::Year(year) => Quantity::Year { value: *year },
        FactValue::Period(period) => {
            let part = if period.is_half { "H" } else { "Q" };
            Quantity::Period { value: format!("{}-{part}{}", period.year, period.number) }
        }
        FactValue::Date(date) => Quantity::Date { value: date.to_string() },
        FactValue::Time(time) => Quantity::Time { value: time.strftime("%H:%M").to_string() },
        FactValue::LegalName(_) => Quantity::LegalName,
        FactValue::Range(ends) => {
            let [from, to] = ends.each_ref().map(|end| Box::new(quantity(end)));
            Quantity::Range { from, to }
        }
    }
}

fn money(amount: &Amount) -> Money {
    Money {
        value: number(&amount.figure.in_full()),
        currency: amount.currency.code().to_owned(),
        per: amount.is_per_share.then_some("share"),
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
