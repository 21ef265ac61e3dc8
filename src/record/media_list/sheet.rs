//! A sheet in CSV, `content/media/<name>.csv`, row by row into recipients.

use std::io::{self, BufRead};
use std::ops::Range;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Severity, Sources, Span};
use crate::locale::{Column, Locale};
use crate::model::{EmailAddress, MediaOutlet, Recipient};
use crate::prose::is_printable;
use crate::record::reading::one_line;

use super::Visit;
use super::findings::Findings;
use super::person::{day, named};
use super::rows::{Cell, Row, Rows, cells};
use super::words::{ListVocabulary, parts};

/// What may stand between the cells of a sheet, in the order in which it is tried.
const DELIMITERS: [u8; 4] = *b";,\t|";

/// Without one of these columns, a person has no name.
const NAMES: [Column; 3] = [Column::Name, Column::FirstName, Column::Surname];

/// A sheet that is about to be read.
pub struct Sheet<'a> {
    /// Its path, as people are shown it.
    pub path: &'a Path,
    /// The words of headers and cells.
    pub words: &'a ListVocabulary,
    /// Where rows are kept in which something is wrong.
    pub sources: &'a mut Sources,
}

/// Reads the people on a sheet.
///
/// A row becomes a recipient or an error, unless all of its cells are empty. What can be left out
/// of a recipient, such as a salutation that nobody knows, is a warning. A sheet that is not in
/// UTF-8, or lacks a column that is needed, is read no further.
pub fn media_sheet(
    bytes: impl BufRead,
    sheet: Sheet<'_>,
    visit: &mut Visit<'_>,
) -> Vec<Diagnostic> {
    let mut reader = Reader { sheet, findings: Findings::default(), n_without_consent: 0 };
    if let Err(fault) = reader.read(bytes, visit) {
        reader.findings.add(Severity::Error, || fault);
    }
    let path = reader.path();
    if reader.n_without_consent > 0 {
        let finding = Diagnostic::warning("consent-missing").with("path", path.as_str());
        let finding = finding.with("count", reader.n_without_consent);
        reader.findings.add(Severity::Warning, || finding);
    }
    reader.findings.finish(&path)
}

struct Reader<'a> {
    sheet: Sheet<'a>,
    findings: Findings,
    /// How many recipients have nothing in the column for consent, or no such column.
    n_without_consent: usize,
}

/// What each column holds, and how it is headed.
struct Header(Vec<(Option<Column>, String)>);

/// A row that was cut into cells.
struct Columns<'r> {
    text: &'r str,
    line: usize,
    cells: Vec<Cell<'r>>,
    header: &'r Header,
}

impl Columns<'_> {
    /// What stands in a column, without spaces around it; nothing if there is no such column.
    fn get(&self, column: Column) -> &str {
        self.find(column).map_or("", |cell| cell.value.trim())
    }

    /// The place of a column in the text of the row; the whole row if it ends before.
    fn place(&self, column: Column) -> Range<usize> {
        let place = self.find(column).map(|cell| cell.range.clone());
        place.unwrap_or(0..self.text.trim_end().len())
    }

    fn find(&self, column: Column) -> Option<&Cell<'_>> {
        self.cells.get(self.header.position(column)?)
    }
}

impl Header {
    fn of(cells: &[Cell<'_>], words: &ListVocabulary) -> Self {
        let mut columns: Vec<(Option<Column>, String)> = Vec::new();
        for cell in cells {
            // Of two columns for one thing, the first counts.
            let column = words.column(&cell.value);
            let is_taken = columns.iter().any(|(taken, _)| *taken == column);
            columns.push((column.filter(|_| !is_taken), one_line(&cell.value)));
        }
        Self(columns)
    }

    fn position(&self, column: Column) -> Option<usize> {
        self.0.iter().position(|(own, _)| *own == Some(column))
    }

    fn n_known(&self) -> usize {
        self.0.iter().filter(|(column, _)| column.is_some()).count()
    }

    /// How a column is headed.
    fn head(&self, column: Column) -> &str {
        self.position(column).map_or("", |position| &self.0[position].1)
    }

    /// The columns that are needed and lack, as records name them.
    fn missing(&self) -> Vec<&'static str> {
        let has = |column: Column| self.position(column).is_some();
        let needed = [
            (has(Column::Email), Column::Email),
            (NAMES.into_iter().any(has), Column::Name),
            (has(Column::Languages), Column::Languages),
        ];
        let lack = needed.into_iter().filter(|(is_there, _)| !is_there);
        lack.map(|(_, column)| column.name()).collect()
    }
}

impl Reader<'_> {
    fn path(&self) -> String {
        self.sheet.path.display().to_string().replace('\\', "/")
    }

    fn read(&mut self, bytes: impl BufRead, visit: &mut Visit<'_>) -> Result<(), Diagnostic> {
        let path = self.path();
        let unreadable = |error: io::Error| {
            Diagnostic::error("unreadable-file").with("path", path.as_str()).because(error)
        };
        let mut rows = Rows::new(bytes).map_err(unreadable)?;
        self.find_delimiter(&mut rows).map_err(unreadable)?;
        let Some(row) = rows.row().map_err(unreadable)? else {
            let file = self.sheet.sources.add(self.sheet.path, "");
            return Err(Diagnostic::error("empty-file").at(Span::new(file, 0..0)));
        };
        let text = self.text(&row)?;
        let header = Header::of(&cells(text, rows.delimiter()), self.sheet.words);
        self.expect_columns(&header, text, row.line)?;
        while let Some(row) = rows.row().map_err(unreadable)? {
            let text = self.text(&row)?;
            if let Some(code) = row.fault {
                let end = text.char_indices().nth(200).map_or(text.len(), |(end, _)| end);
                let text = text[..end].trim_end();
                self.find(Diagnostic::error(code), text, row.line, 0..text.len());
                continue;
            }
            let cells = cells(text, rows.delimiter());
            if cells.iter().any(|cell| !cell.value.trim().is_empty()) {
                self.row(&Columns { text, line: row.line, cells, header: &header }, visit);
            }
        }
        Ok(())
    }

    /// Leaves out what stands before the header, and finds out what stands between its cells: what
    /// leaves most headers that are known.
    fn find_delimiter<R: BufRead>(&self, rows: &mut Rows<R>) -> io::Result<()> {
        while let Some(line) = rows.peek()? {
            let line = String::from_utf8_lossy(line).into_owned();
            // What Excel writes, and reads, to say it itself.
            let said = line.strip_prefix("sep=").and_then(|rest| rest.bytes().next());
            if let Some(delimiter) = said.filter(|byte| DELIMITERS.contains(byte)) {
                rows.skip();
                rows.separate_by(delimiter);
                return Ok(());
            }
            if !line.trim().is_empty() {
                let score = |delimiter: &u8| {
                    let cells = cells(&line, *delimiter);
                    (Header::of(&cells, self.sheet.words).n_known(), cells.len())
                };
                // Of several that are as good, the last is taken, which is the first to be tried.
                let best = DELIMITERS.into_iter().rev().max_by_key(score);
                rows.separate_by(best.unwrap_or(DELIMITERS[0]));
                return Ok(());
            }
            rows.skip();
        }
        Ok(())
    }

    /// The text of a row; a sheet in another encoding is read no further.
    fn text<'r>(&self, row: &'r Row) -> Result<&'r str, Diagnostic> {
        // A row that is too long was cut somewhere, perhaps within a letter.
        let bytes = match std::str::from_utf8(&row.bytes) {
            Err(error) if row.fault.is_some() && error.error_len().is_none() => {
                &row.bytes[..error.valid_up_to()]
            }
            _ => &row.bytes,
        };
        let text = std::str::from_utf8(bytes).ok();
        // UTF-16 without accents is UTF-8 with a null in every other place.
        text.filter(|text| row.line > 1 || !text.contains('\0')).ok_or_else(|| {
            let fault = Diagnostic::error("list-not-utf-8").with("path", self.path());
            fault.with("line", row.line.to_string())
        })
    }

    fn expect_columns(
        &mut self,
        header: &Header,
        text: &str,
        line: usize,
    ) -> Result<(), Diagnostic> {
        let missing = header.missing();
        if missing.is_empty() {
            return Ok(());
        }
        let found = header.0.iter().map(|(_, head)| head.as_str()).filter(|head| !head.is_empty());
        let fault = Diagnostic::error("column-missing")
            .with("columns", missing.join(", "))
            .with("found", found.take(40).collect::<Vec<_>>().join(", "));
        let file = self.sheet.sources.add_excerpt(self.sheet.path, text, line);
        Err(fault.at(Span::new(file, 0..text.trim_end().len())))
    }

    fn row(&mut self, row: &Columns<'_>, visit: &mut Visit<'_>) {
        let Some(mut recipient) = self.recipient(row) else { return };
        if recipient.consent.is_empty() {
            self.n_without_consent += 1;
        }
        recipient.topics = self.topics(row);
        if let Some(finding) = visit(recipient, row.line) {
            self.find(finding, row.text, row.line, row.place(Column::Email));
        }
    }

    /// Reads what a recipient must have, and what can be left out.
    fn recipient(&mut self, row: &Columns<'_>) -> Option<Recipient> {
        let name = named(
            &one_line(row.get(Column::Name)),
            &one_line(row.get(Column::FirstName)),
            &one_line(row.get(Column::Surname)),
        );
        if name.is_none() {
            let column = NAMES.into_iter().find(|name| row.header.position(*name).is_some());
            self.empty(row, column.unwrap_or(Column::Name));
        }
        let odd = Column::ALL.iter().find(|column| !is_printable(row.get(**column)));
        if let Some(column) = odd {
            self.at(row, *column, Diagnostic::error("control-character"));
        }
        let email = self.email(row);
        let languages = self.languages(row);
        let name = name.filter(|_| odd.is_none())?;
        Some(Recipient {
            name: name.name,
            surname: name.surname,
            email: email?,
            languages: languages?,
            salutation: self.word(row, Column::Salutation, ListVocabulary::salutation),
            outlet: Some(one_line(row.get(Column::Outlet)))
                .filter(|outlet| !outlet.is_empty())
                .map(MediaOutlet),
            topics: Vec::new(),
            honours_embargoes: self
                .word(row, Column::HonoursEmbargoes, ListVocabulary::answer)
                .unwrap_or(false),
            consent: one_line(row.get(Column::Consent)),
            verified: self.word(row, Column::Verified, |_, cell| day(cell)),
        })
    }

    fn email(&mut self, row: &Columns<'_>) -> Option<EmailAddress> {
        let cell = row.get(Column::Email);
        if cell.is_empty() {
            self.empty(row, Column::Email);
            return None;
        }
        let email = EmailAddress::parse(cell);
        if email.is_none() {
            self.at(
                row,
                Column::Email,
                Diagnostic::error("invalid-email").with("value", start(cell)),
            );
        }
        email
    }

    fn languages(&mut self, row: &Columns<'_>) -> Option<Vec<Locale>> {
        let cell = row.get(Column::Languages);
        let (languages, unread) = self.sheet.words.languages(cell);
        if languages.is_empty() && unread.is_empty() {
            self.empty(row, Column::Languages);
        }
        for language in unread {
            let mut finding =
                Diagnostic::error("invalid-language").with("language", start(language));
            if !languages.is_empty() {
                finding.severity = Severity::Warning;
            }
            self.at(row, Column::Languages, finding);
        }
        (!languages.is_empty()).then_some(languages)
    }

    fn topics(&mut self, row: &Columns<'_>) -> Vec<String> {
        let cell = row.get(Column::Topics);
        if let Some(topic) = self.sheet.words.topic(cell) {
            return vec![topic.to_owned()];
        }
        let mut topics = Vec::new();
        for part in parts(cell) {
            let Some(topic) = self.sheet.words.topic(part) else {
                let finding = self.sheet.words.unknown_topic(&start(part));
                self.at(row, Column::Topics, finding);
                continue;
            };
            topics.push(topic.to_owned());
        }
        topics
    }

    /// Reads a cell that may be empty; what is not understood is left out, with a warning.
    fn word<T>(
        &mut self,
        row: &Columns<'_>,
        column: Column,
        read: impl FnOnce(&ListVocabulary, &str) -> Option<T>,
    ) -> Option<T> {
        let cell = row.get(column);
        if cell.is_empty() {
            return None;
        }
        let value = read(self.sheet.words, cell);
        if value.is_none() {
            let finding = Diagnostic::warning("cell-not-understood").with("value", start(cell));
            self.at(row, column, finding.with("column", row.header.head(column)));
        }
        value
    }

    fn empty(&mut self, row: &Columns<'_>, column: Column) {
        let finding = Diagnostic::error("empty-cell").with("column", row.header.head(column));
        self.at(row, column, finding);
    }

    fn at(&mut self, row: &Columns<'_>, column: Column, finding: Diagnostic) {
        self.find(finding, row.text, row.line, row.place(column));
    }

    /// Adds a finding at a place of a row; the row is kept if the finding will be shown.
    fn find(&mut self, finding: Diagnostic, text: &str, line: usize, place: Range<usize>) {
        let sheet = &mut self.sheet;
        self.findings.add(finding.severity, || {
            let file = sheet.sources.add_excerpt(sheet.path, text, line);
            finding.at(Span::new(file, place))
        });
    }
}

/// As much of a cell as a diagnostic can show.
fn start(cell: &str) -> String {
    cell.chars().take(60).collect()
}
