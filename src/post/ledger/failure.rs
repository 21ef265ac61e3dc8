//! What `SQLite` reports, as a problem of the ledger with a way out.

use std::path::Path;

use rusqlite::{Error, ErrorCode, ffi};

use crate::diagnostic::Diagnostic;

/// Turns a failure of `SQLite` about the ledger at `path` into a diagnostic.
pub(super) fn failed(path: &Path) -> impl Fn(Error) -> Diagnostic + '_ {
    move |error| match error {
        // Where it stands in the row says nothing to anybody.
        Error::FromSqlConversionFailure(_, _, odd) => about("ledger-damaged", path).because(odd),
        error => named(path, &error).because(error),
    }
}

/// Starts an error about the ledger at `path`.
pub(super) fn about(code: &'static str, path: &Path) -> Diagnostic {
    Diagnostic::error(code).with("path", path.display().to_string())
}

/// Whether somebody else has the ledger for now.
pub(super) fn is_busy(error: &Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

/// Whether the file, or one that belongs to it, cannot be opened.
pub(super) fn is_unopened(error: &Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::CannotOpen)
}

fn named(path: &Path, error: &Error) -> Diagnostic {
    let Some(known) = error.sqlite_error() else {
        // A value that is not what the column holds: SQLite itself would not have written it.
        return about("ledger-damaged", path);
    };
    if matches!(known.extended_code, ffi::SQLITE_IOERR_SHMSIZE) {
        return about("ledger-full", path); // No room for the index of the write-ahead log.
    }
    match known.code {
        ErrorCode::DatabaseBusy
        | ErrorCode::DatabaseLocked
        | ErrorCode::FileLockingProtocolFailed => about("ledger-locked", path),
        ErrorCode::DatabaseCorrupt
        | ErrorCode::TypeMismatch
        | ErrorCode::ConstraintViolation
        | ErrorCode::Unknown => about("ledger-damaged", path),
        ErrorCode::NotADatabase => about("ledger-foreign", path),
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => about("ledger-read-only", path),
        ErrorCode::DiskFull => about("ledger-full", path),
        _ => about("ledger-unreadable", path),
    }
}
