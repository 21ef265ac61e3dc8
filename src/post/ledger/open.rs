//! The ledger's file: made, told apart from other files, opened for writing or for reading.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Result, TransactionBehavior};

use super::failure::{about, failed, is_busy, is_unopened};
use crate::diagnostic::Diagnostic;

/// The name of a newsroom's ledger, in its folder.
pub const FILE: &str = "ledger.sqlite";

/// Who got what: one file beside a newsroom.
#[derive(Debug)]
pub struct Ledger {
    pub(super) connection: Connection,
    pub(super) path: PathBuf,
}

/// What tells a ledger from other `SQLite` files: `hrtL`.
const APPLICATION: i32 = 0x6872_744C;
/// The version of the tables below.
const VERSION: i32 = 2;
/// The tables.
const TABLES: &str = include_str!("tables.sql");
/// What makes a ledger of the version before one of this.
const FROM_VERSION_1: &str = include_str!("from-version-1.sql");
/// The path of a ledger that has none.
const TEMPORARY: &str = ":temporary:";
/// How long another writer is waited for.
const PATIENCE: Duration = Duration::from_secs(30);
/// Up to how many pages are looked through when a ledger is opened for writing: some tens of
/// thousands of deliveries, a fifth of a second. Longer ones are checked page by page as they are
/// read.
const LOOKED_THROUGH: i64 = 4096;
/// How often the switch to a write-ahead log is tried, ten milliseconds apart: `SQLite` does not
/// always wait for whoever makes the same file at the same moment.
const SWITCHES: usize = 200;

impl Ledger {
    /// Opens the ledger at `path` for writing, and makes it if there is none; its folder must be
    /// there.
    ///
    /// # Errors
    ///
    /// If it cannot be written, is damaged, is not a ledger, or is of a newer version.
    pub fn open(path: &Path) -> Result<Self, Diagnostic> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut ledger = Self::connected(path, flags).map_err(failed(path))?;
        ledger.expect_own(true)?;
        if ledger.connection.is_readonly("main").map_err(failed(path))? {
            return Err(about("ledger-read-only", path));
        }
        ledger.prepare_file().map_err(failed(path))?;
        ledger.migrate().map_err(failed(path))?;
        ledger.look_through()?;
        Ok(ledger)
    }

    /// Opens the ledger at `path` if there is one, for reading only if it cannot be written.
    ///
    /// # Errors
    ///
    /// If it cannot be read, is damaged, is not a ledger, or is of a newer version.
    pub fn open_existing(path: &Path) -> Result<Option<Self>, Diagnostic> {
        if !path.try_exists().map_err(|error| about("ledger-unreadable", path).because(error))? {
            return Ok(None);
        }
        let ledger = Self::connected(path, OpenFlags::SQLITE_OPEN_READ_WRITE);
        let ledger = ledger.and_then(|ledger| ledger.has_tables().map(|_| ledger));
        let ledger = match ledger {
            // A folder that nobody may write to cannot take the files beside the ledger either.
            Err(error) if is_unopened(&error) && has_no_log(path) => Self::untouched(path),
            other => other,
        };
        let mut ledger = ledger.map_err(failed(path))?;
        if !ledger.expect_own(true)? {
            return Ok(None);
        }
        ledger.migrate().map_err(failed(path))?;
        Ok(Some(ledger))
    }

    /// Makes a ledger that is gone with this value, on the disk rather than in memory.
    ///
    /// # Errors
    ///
    /// If the system's folder for temporary files cannot be written.
    pub fn temporary() -> Result<Self, Diagnostic> {
        let path = Path::new(TEMPORARY);
        // A file without a name is SQLite's own, and removed when it is closed.
        let ledger = Self::connected(Path::new(""), OpenFlags::SQLITE_OPEN_READ_WRITE);
        let mut ledger = Self { path: path.to_owned(), ..ledger.map_err(failed(path))? };
        ledger.make_tables().map_err(failed(path))?;
        Ok(ledger)
    }

    /// Whether only reading is possible.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.connection.is_readonly("main").unwrap_or(true)
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn connected(path: &Path, flags: OpenFlags) -> Result<Self> {
        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(PATIENCE)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        connection.set_prepared_statement_cache_capacity(64);
        // Temporary tables lie on the disk, so that long lists do not lie in memory. `fullfsync` is
        // what a commit needs on macOS to be on the disk.
        connection.execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;
             PRAGMA foreign_keys = ON; PRAGMA temp_store = FILE; PRAGMA cache_size = -2048;
             PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
             PRAGMA journal_size_limit = 16777216;",
        )?;
        Ok(Self { connection, path: path.to_owned() })
    }

    /// Opens a file that nobody can change.
    pub(super) fn untouched(path: &Path) -> Result<Self> {
        let mut address = String::from("file:");
        for byte in path.as_os_str().as_encoded_bytes() {
            match byte {
                b'/' | b'.' | b'-' | b'_' => address.push(char::from(*byte)),
                byte if byte.is_ascii_alphanumeric() => address.push(char::from(*byte)),
                byte => address.extend(["%".to_owned(), format!("{byte:02X}")]),
            }
        }
        address.push_str("?immutable=1");
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
        let ledger = Self::connected(Path::new(&address), flags)?;
        Ok(Self { path: path.to_owned(), ..ledger })
    }

    fn pragma(&self, name: &str) -> Result<i64> {
        self.connection.pragma_query_value(None, name, |row| row.get(0))
    }

    fn has_tables(&self) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM sqlite_schema)";
        self.connection.query_row(sql, (), |row| row.get(0))
    }

    /// Tells a ledger of this version from anything else; says whether it has its tables.
    fn expect_own(&self, may_be_empty: bool) -> Result<bool, Diagnostic> {
        let failed = failed(&self.path);
        // In one transaction, since somebody else may be making its tables.
        let looking = self.connection.unchecked_transaction().map_err(&failed)?;
        let has_tables = self.has_tables().map_err(&failed)?;
        let application = self.pragma("application_id").map_err(&failed)?;
        let version = self.pragma("user_version").map_err(&failed)?;
        looking.commit().map_err(&failed)?;
        if application == 0 && version == 0 && !has_tables && may_be_empty {
            return Ok(false);
        }
        if application != i64::from(APPLICATION) {
            return Err(about("ledger-foreign", &self.path));
        }
        if version > i64::from(VERSION) {
            return Err(about("ledger-newer", &self.path));
        }
        if !has_tables {
            return Err(about("ledger-damaged", &self.path));
        }
        Ok(true)
    }

    /// Gives the file its write-ahead log and its tables, if it lacks them.
    fn prepare_file(&mut self) -> Result<()> {
        for switch in 1.. {
            let switched =
                self.connection.pragma_update_and_check(None, "journal_mode", "wal", |row| {
                    row.get::<_, String>(0)
                });
            match switched {
                Err(error) if is_busy(&error) && switch < SWITCHES => {
                    std::thread::sleep(Duration::from_millis(10));
                }
                other => {
                    other?;
                    break;
                }
            }
        }
        if self.has_tables()? { Ok(()) } else { self.make_tables() }
    }

    /// Makes a ledger of the version before one of this version, whole or not at all.
    fn migrate(&mut self) -> Result<()> {
        if self.pragma("user_version")? >= i64::from(VERSION) {
            return Ok(());
        }
        // Its own references must not be followed while a table is exchanged
        // (<https://www.sqlite.org/lang_altertable.html>, section 7); that is not to be had inside
        // a transaction.
        self.connection.pragma_update(None, "foreign_keys", "OFF")?;
        let migrated = self.exchange_tables();
        self.connection.pragma_update(None, "foreign_keys", "ON")?;
        migrated
    }

    fn exchange_tables(&mut self) -> Result<()> {
        let exchange = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let version: i64 = exchange.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if version >= i64::from(VERSION) {
            return Ok(()); // Somebody else did it since.
        }
        exchange.execute_batch(FROM_VERSION_1)?;
        exchange.pragma_update(None, "user_version", VERSION)?;
        exchange.commit()
    }

    fn make_tables(&mut self) -> Result<()> {
        let making = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Somebody else may have made them since.
        if making.query_row("SELECT EXISTS (SELECT 1 FROM sqlite_schema)", (), |row| row.get(0))? {
            return Ok(());
        }
        making.execute_batch(TABLES)?;
        making.pragma_update(None, "application_id", APPLICATION)?;
        making.pragma_update(None, "user_version", VERSION)?;
        making.commit()
    }

    /// Looks for spoilt pages, as far as that is quick.
    fn look_through(&self) -> Result<(), Diagnostic> {
        let failed = failed(&self.path);
        if self.pragma("page_count").map_err(&failed)? > LOOKED_THROUGH {
            return Ok(());
        }
        let found: String = self
            .connection
            .query_row("PRAGMA quick_check(1)", (), |row| row.get(0))
            .map_err(&failed)?;
        if found == "ok" { Ok(()) } else { Err(about("ledger-damaged", &self.path).because(found)) }
    }
}

/// Whether everything stands in the file itself, and nothing in a log beside it.
fn has_no_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    Path::new(&log).metadata().map_or(true, |log| log.len() == 0)
}
