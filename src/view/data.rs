//! The files of data beside a release, and its tables for spreadsheets.

use crate::diagnostic::{Arguments, Diagnostic};
use crate::model::{Audience, Cell, Fact, FactValue, Table, Unit, words_in};
use crate::prose::{Inline, Said, Table as SaidTable, line_words};
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
    /// The files of data that lie beside the release, each with its path from the root of the site.
    #[must_use]
    pub fn data_files(&self) -> Vec<(DataFile, String)> {
        let edition = self.edition;
        let mut files = Vec::new();
        if edition.details().event.is_some() {
            files.push((DataFile::Event, address::document(edition, "ics")));
        }
        let tables = edition
            .tables()
            .keys()
            .map(|key| (DataFile::Table(key.clone()), address::data(edition, key, "csv")));
        files.extend(tables);
        if !edition.tables().is_empty() || edition.tells_facts(self.voice.directory) {
            files.push((DataFile::Facts, address::document(edition, "json")));
        }
        files
    }

    /// What the page says of the files of data.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub(super) fn data_downloads(&self) -> Result<Vec<Download>, Diagnostic> {
        let say = |key| self.voice.say(key, &Arguments::new());
        let download = |(file, path): (DataFile, String)| {
            let (media_type, words) = match &file {
                DataFile::Event => ("text/calendar", say("event-for-calendars")?),
                DataFile::Facts => ("application/json", say("facts-as-json")?),
                DataFile::Table(key) => {
                    let table = self.edition.tables().get(key);
                    let caption = table.map(|own| words_in(&own.caption, self.voice.locale()));
                    let caption = self.line(caption.unwrap_or_default())?;
                    let name = if caption.is_empty() { say("table-unnamed")? } else { caption };
                    let name = Arguments::new().with("table", name);
                    ("text/csv", self.voice.say("table-as-csv", &name)?)
                }
            };
            Ok(Download { path, media_type, words })
        };
        self.data_files().into_iter().map(download).collect()
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

    /// A table in the words of the release.
    pub(super) fn table(&self, table: &Table) -> Result<SaidTable<Inline<Said>>, Diagnostic> {
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
