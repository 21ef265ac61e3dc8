//! Which ledger this is, of which folder, how far it knows what was sent; and whole copies of it.

use std::path::Path;

use rusqlite::Result;

use super::failure::failed;
use super::open::Ledger;
use crate::diagnostic::Diagnostic;

/// How far a ledger is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What tells this ledger from others, the copies of it apart.
    pub ledger: String,
    /// The folder whose ledger it is, as whoever sends from it names it.
    pub folder: Option<String>,
    /// How many letters were ever claimed.
    pub n_claims: u64,
}

impl Ledger {
    /// Tells how far the ledger is.
    ///
    /// # Errors
    ///
    /// If it cannot be read.
    pub fn progress(&self) -> Result<Progress, Diagnostic> {
        let sql = "SELECT ledger, folder, n_claims FROM progress";
        let progress = self.connection.query_row(sql, (), |row| {
            let n_claims: i64 = row.get(2)?;
            Ok(Progress {
                ledger: row.get(0)?,
                folder: row.get(1)?,
                n_claims: n_claims.unsigned_abs(),
            })
        });
        progress.map_err(failed(&self.path))
    }

    /// Binds the ledger to a folder.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn bind(&self, folder: &str) -> Result<(), Diagnostic> {
        let sql = "UPDATE progress SET folder = ?";
        self.connection.execute(sql, [folder]).map(drop).map_err(failed(&self.path))
    }

    /// Writes a whole copy of the ledger, what is only in its log included, while others may be at
    /// work on it; the file must be new or empty.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read, or the copy cannot be written.
    pub fn back_up(&self, to: &Path) -> Result<(), Diagnostic> {
        let copied = self.connection.execute("VACUUM INTO ?", [to.to_string_lossy()]);
        copied.map(drop).map_err(failed(to))
    }

    /// Moves what is in the log beside the file into the file, as far as that can be had at once:
    /// so that the one file is whole, should it be all that somebody copies.
    pub(super) fn settle_file(&self) {
        let settled: Result<()> =
            self.connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", (), |_| Ok(()));
        // What is left in the log is read from there.
        settled.ok();
    }
}
