//! Who sends, and what becomes of the deliveries of senders that are gone.

use jiff::Timestamp;
use rusqlite::{Connection, Result, TransactionBehavior};

use super::failure::failed;
use super::open::Ledger;
use crate::diagnostic::Diagnostic;

/// The name of a process that sends; no two at work have the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SenderName(pub String);

/// A sender in the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SenderId(pub(super) i64);

/// What was found of senders that are gone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recovery {
    /// Deliveries that one of them had claimed: nobody knows whether the letter went out.
    pub in_doubt: usize,
    /// Deliveries that one of them had reserved: they can be taken again.
    pub freed: usize,
}

impl std::ops::AddAssign for Recovery {
    fn add_assign(&mut self, other: Self) {
        self.in_doubt += other.in_doubt;
        self.freed += other.freed;
    }
}

impl Ledger {
    /// Enters a sender, whose name nobody else at work has: its presence was announced before.
    ///
    /// One of the same name that never left is gone, and is recovered.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be written.
    pub fn register_sender(
        &mut self,
        name: &SenderName,
        now: Timestamp,
    ) -> Result<SenderId, Diagnostic> {
        let failed = failed(&self.path);
        let entering = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(&failed)?;
        recover_senders(&entering, &|other| other != name, None, now)
            .and_then(|_| {
                let sql = "INSERT INTO sender (name, joined_at) VALUES (?, ?)";
                entering.execute(sql, (&name.0, now.as_millisecond()))
            })
            .map_err(&failed)?;
        let id = SenderId(entering.last_insert_rowid());
        entering.commit().map_err(&failed)?;
        Ok(id)
    }

    /// Recovers what senders that are gone had in hand: what they claimed is in doubt, what they
    /// reserved is free.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be written.
    pub fn recover(
        &mut self,
        is_alive: &dyn Fn(&SenderName) -> bool,
        now: Timestamp,
    ) -> Result<Recovery, Diagnostic> {
        let failed = failed(&self.path);
        if gone(&self.connection, is_alive).map_err(&failed)?.is_empty() {
            return Ok(Recovery::default());
        }
        let recovering = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(&failed)?;
        let recovery = recover_senders(&recovering, is_alive, None, now).map_err(&failed)?;
        recovering.commit().map_err(&failed)?;
        Ok(recovery)
    }

    /// Shows from now on what senders that are gone had claimed as in doubt, without writing it.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn observe(&mut self, is_alive: &dyn Fn(&SenderName) -> bool) -> Result<(), Diagnostic> {
        let note = || -> Result<()> {
            self.connection.execute_batch(OBSERVED)?;
            for id in gone(&self.connection, is_alive)? {
                self.connection.execute("INSERT INTO temp.gone (id) VALUES (?)", [id])?;
            }
            Ok(())
        };
        note().map_err(failed(&self.path))
    }
}

/// The table of senders that are known to be gone, though the ledger does not say so.
pub(super) const OBSERVED: &str = "
    CREATE TEMP TABLE IF NOT EXISTS gone (id INTEGER PRIMARY KEY) STRICT;
    DELETE FROM temp.gone;";

/// Recovers senders that are gone, inside a transaction; never the one that asks.
pub(super) fn recover_senders(
    connection: &Connection,
    is_alive: &dyn Fn(&SenderName) -> bool,
    asking: Option<SenderId>,
    now: Timestamp,
) -> Result<Recovery> {
    let mut recovery = Recovery::default();
    let gone = gone(connection, is_alive)?;
    for id in gone.into_iter().filter(|id| asking != Some(SenderId(*id))) {
        recovery += leave(connection, SenderId(id), (asking, now))?;
    }
    Ok(recovery)
}

/// Enters that a sender is gone: what it had claimed is in doubt, what it had reserved is free.
///
/// A sender that finds that out does not send the doubtful again in the same run.
pub(super) fn leave(
    connection: &Connection,
    id: SenderId,
    (finder, now): (Option<SenderId>, Timestamp),
) -> Result<Recovery> {
    let now = now.as_millisecond();
    let in_doubt = connection.execute(
        "UPDATE delivery SET state = 'in-doubt', is_doubted = 1, sender = NULL, settled_at = ?2,
                             settled_by = ?3
         WHERE sender = ?1 AND state = 'claimed'",
        (id.0, now, finder.unwrap_or(id).0),
    )?;
    let sql = "UPDATE delivery SET sender = NULL WHERE sender = ?";
    let freed = connection.execute(sql, [id.0])?;
    connection.execute("UPDATE sender SET left_at = ?2 WHERE id = ?1", (id.0, now))?;
    Ok(Recovery { in_doubt, freed })
}

/// The senders that never left, and are not alive.
fn gone(connection: &Connection, is_alive: &dyn Fn(&SenderName) -> bool) -> Result<Vec<i64>> {
    let sql = "SELECT id, name FROM sender WHERE left_at IS NULL ORDER BY id";
    let mut reading = connection.prepare_cached(sql)?;
    let senders = reading.query_map((), |row| Ok((row.get(0)?, SenderName(row.get(1)?))))?;
    let mut gone = Vec::new();
    for sender in senders {
        let (id, name) = sender?;
        if !is_alive(&name) {
            gone.push(id);
        }
    }
    Ok(gone)
}
