//! A spreadsheet (`.xlsx`, `.ods`) as the rows of a list; the only file that knows its format.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use calamine::{Data, Ods, Range, Reader, Xlsx, open_workbook_from_rs};

use super::file;
use crate::diagnostic::Diagnostic;

/// The most bytes of a spreadsheet.
const LARGEST: u64 = 32 * 1024 * 1024;

/// Reads a sheet of a spreadsheet, the first or the one of a name, as CSV: a row a line, so that
/// lines are numbered as the spreadsheet numbers its rows.
///
/// # Errors
///
/// `unreadable-file`, `file-too-large`, `spreadsheet-unreadable`, or `unknown-sheet`.
pub(super) fn csv(file: &Path, path: &Path, sheet: Option<&str>) -> Result<String, Diagnostic> {
    let bytes = file::bytes(file, path, LARGEST)?;
    let unreadable = || Diagnostic::error("spreadsheet-unreadable").with("path", file::shown(path));
    // A file that was damaged on purpose must not end the program, whatever the library makes of it.
    let read = catch_unwind(AssertUnwindSafe(|| {
        let is_ods = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ods"));
        if is_ods {
            let book = open_workbook_from_rs::<Ods<_>, _>(Cursor::new(bytes));
            rows(book.map_err(|cause| unreadable().because(cause))?, path, sheet)
        } else {
            let book = open_workbook_from_rs::<Xlsx<_>, _>(Cursor::new(bytes));
            rows(book.map_err(|cause| unreadable().because(cause))?, path, sheet)
        }
    }));
    read.unwrap_or_else(|_| Err(unreadable()))
}

fn rows<R: Reader<Cursor<Vec<u8>>>>(
    mut book: R,
    path: &Path,
    sheet: Option<&str>,
) -> Result<String, Diagnostic>
where
    R::Error: std::fmt::Display,
{
    let names = book.sheet_names();
    let name = match sheet {
        Some(sheet) => names.iter().find(|name| *name == sheet),
        None => names.first(),
    };
    let Some(name) = name else {
        let fault = Diagnostic::error("unknown-sheet").with("path", file::shown(path));
        let fault = fault.with("sheet", sheet.unwrap_or_default());
        return Err(fault.suggest(sheet.unwrap_or_default(), names.iter().map(String::as_str)));
    };
    let range: Range<Data> = book.worksheet_range(name).map_err(|cause| {
        Diagnostic::error("spreadsheet-unreadable").with("path", file::shown(path)).because(cause)
    })?;
    let n_empty = range.start().map_or(0, |(row, _)| row as usize);
    let mut text = "\n".repeat(n_empty);
    for row in range.rows() {
        let cells: Vec<String> = row.iter().map(|cell| quoted(&words(cell))).collect();
        text.push_str(&cells.join(";"));
        text.push('\n');
    }
    Ok(text)
}

/// What a cell shows.
fn words(cell: &Data) -> String {
    match cell {
        Data::DateTime(day) if day.is_datetime() => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::DateTimeIso(instant) => instant.split('T').next().unwrap_or_default().to_owned(),
        other => other.to_string(),
    }
}

/// A cell between quotation marks (RFC 4180); on one line, so that rows stay lines.
fn quoted(cell: &str) -> String {
    let cell: String = cell.chars().map(|one| if one.is_control() { ' ' } else { one }).collect();
    format!("\"{}\"", cell.replace('"', "\"\""))
}
