//! What stands in the cells of a row, as what it means.

use std::fmt;

use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Error, Result, Row};

use crate::locale::Locale;
use crate::model::EmailAddress;

/// Reads a count.
pub(super) fn count(row: &Row<'_>, column: usize) -> Result<usize> {
    let count: i64 = row.get(column)?;
    usize::try_from(count).map_err(|_| odd(row, column, &count))
}

/// Reads a language.
pub(super) fn locale(row: &Row<'_>, column: usize) -> Result<Locale> {
    let tag: String = row.get(column)?;
    tag.parse().map_err(|_| odd(row, column, &tag))
}

/// Reads an address.
pub(super) fn address(row: &Row<'_>, column: usize) -> Result<EmailAddress> {
    let address: String = row.get(column)?;
    EmailAddress::parse(&address).ok_or_else(|| odd(row, column, &address))
}

/// Reads an instant, in milliseconds since 1970.
pub(super) fn instant(row: &Row<'_>, column: usize) -> Result<Timestamp> {
    let milliseconds: i64 = row.get(column)?;
    Timestamp::from_millisecond(milliseconds).map_err(|_| odd(row, column, &milliseconds))
}

/// Reads an instant that may not have come.
pub(super) fn possible_instant(row: &Row<'_>, column: usize) -> Result<Option<Timestamp>> {
    match row.get::<_, Option<i64>>(column)? {
        None => Ok(None),
        Some(_) => instant(row, column).map(Some),
    }
}

/// A value that is not what its column holds: heraut would not have written it.
#[derive(Debug)]
struct Odd {
    column: String,
    value: String,
}

fn odd(row: &Row<'_>, column: usize, value: &dyn fmt::Display) -> Error {
    let name = row.as_ref().column_name(column).unwrap_or_default().to_owned();
    let odd = Odd { column: name, value: value.to_string() };
    Error::FromSqlConversionFailure(column, Type::Null, Box::new(odd))
}

impl fmt::Display for Odd {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` is `{}`", self.column, self.value)
    }
}

impl std::error::Error for Odd {}
