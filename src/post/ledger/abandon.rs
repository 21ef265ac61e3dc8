//! Giving up what waits: letters that never left, and will not.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rusqlite::{Result, TransactionBehavior};

use super::cells::count;
use super::failure::failed;
use super::open::Ledger;
use super::state::State;
use crate::diagnostic::Diagnostic;

/// What of a campaign would be given up; nothing is until it is carried out.
#[derive(Debug)]
pub struct Abandoning<'a> {
    ledger: &'a mut Ledger,
    campaign: String,
    /// Names of lists, as a list in JSON.
    lists: Option<String>,
}

/// Which deliveries can be given up: nobody has them in hand, and they did not arrive by any chance.
const OPEN: &str = "campaign = (SELECT id FROM campaign WHERE name = ?1)
    AND state IN ('queued', 'deferred', 'withheld') AND sender IS NULL AND NOT is_doubted
    AND (?2 IS NULL OR list IN (SELECT value FROM json_each(?2)))";

impl Ledger {
    /// Begins to give up what waits, was put off, or was withheld in a campaign: what lists of these
    /// names brought in, or all of it.
    pub fn abandon(&mut self, campaign: &str, lists: Option<&[String]>) -> Abandoning<'_> {
        let lists = lists.map(|lists| serde_json::Value::from(lists.to_vec()).to_string());
        Abandoning { ledger: self, campaign: campaign.to_owned(), lists }
    }
}

impl Abandoning<'_> {
    /// Counts what would be given up, by state.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn counts(&self) -> Result<BTreeMap<State, usize>, Diagnostic> {
        let counts = || -> Result<BTreeMap<State, usize>> {
            let sql = format!("SELECT state, count(*) FROM delivery WHERE {OPEN} GROUP BY state");
            self.ledger
                .connection
                .prepare_cached(&sql)?
                .query_map((&self.campaign, &self.lists), |row| Ok((row.get(0)?, count(row, 1)?)))?
                .collect()
        };
        counts().map_err(failed(&self.ledger.path))
    }

    /// Calls `visit` with name, address and state of each that would be given up.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn each(&self, visit: &mut dyn FnMut(String, String, State)) -> Result<(), Diagnostic> {
        let mut visit_all = || -> Result<()> {
            let sql = format!(
                "SELECT delivery.name, address, state FROM delivery WHERE {OPEN} ORDER BY wave, delivery.id"
            );
            let mut reading = self.ledger.connection.prepare_cached(&sql)?;
            let mut rows = reading.query((&self.campaign, &self.lists))?;
            while let Some(row) = rows.next()? {
                visit(row.get(0)?, row.get(1)?, row.get(2)?);
            }
            Ok(())
        };
        visit_all().map_err(failed(&self.ledger.path))
    }

    /// Gives it up; returns how many letters. A new plan may write to these people again.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be written.
    pub fn carry_out(self, now: Timestamp) -> Result<usize, Diagnostic> {
        let path = self.ledger.path.clone();
        let mut carry_out = || -> Result<usize> {
            let giving_up =
                self.ledger.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let sql =
                format!("UPDATE delivery SET state = 'abandoned', settled_at = ?3 WHERE {OPEN}");
            let values = (&self.campaign, &self.lists, now.as_millisecond());
            let n_letters = giving_up.execute(&sql, values)?;
            giving_up.commit()?;
            Ok(n_letters)
        };
        carry_out().map_err(failed(&path))
    }
}
