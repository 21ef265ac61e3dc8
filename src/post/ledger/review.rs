//! A review: what of a campaign is left, and which of it may leave now; nothing lasts until it is
//! approved.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rusqlite::{Result, Row, TransactionBehavior};

use super::cells::{count, locale};
use super::failure::failed;
use super::gate::{Gate, Leave};
use super::ids::{ContentId, MailingId};
use super::open::Ledger;
use super::reason::{Reason, Withholding};
use super::scope::{Scope, Within};
use super::state::State;
use super::turn::{READ, Reserved, reserved};
use super::writer::Again;
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;

/// What is left of a campaign, looked through at one instant, kept in a temporary table.
#[derive(Debug)]
pub struct Review<'a> {
    ledger: &'a mut Ledger,
}

/// How many letters may leave, and how many may not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReviewSummary {
    /// How many may leave, by language.
    pub letters: BTreeMap<Locale, usize>,
    /// How many may not, by reason.
    pub withheld: BTreeMap<Reason, usize>,
    /// How many may leave that could not before, or may not that could.
    pub n_changed: usize,
}

impl ReviewSummary {
    /// How many may leave.
    #[must_use]
    pub fn n_letters(&self) -> usize {
        self.letters.values().sum()
    }

    /// How many may not.
    #[must_use]
    pub fn n_withheld(&self) -> usize {
        self.withheld.values().sum()
    }
}

/// One row of a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reviewed {
    /// Where the letter goes.
    pub address: String,
    /// The name of who is written to.
    pub name: String,
    /// The paper, station or site.
    pub outlet: Option<String>,
    /// The language of the letter.
    pub locale: Locale,
    /// Which of the reader's languages that is; 0 for the first.
    pub choice: u8,
    /// Where it stood.
    pub state: State,
    /// Why it may not leave; nothing if it may.
    pub withholding: Option<Withholding>,
}

/// A mailing that was prepared for an instant which has moved since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The mailing.
    pub mailing: MailingId,
    /// The instant before which none of its letters may leave.
    pub to: Timestamp,
    /// The instant that its letters carry as `Date` from now on.
    pub dated: Timestamp,
    /// What it says, dated anew.
    pub contents: Vec<(ContentId, Vec<u8>)>,
}

const TABLE: &str = "
    DROP TABLE IF EXISTS temp.review;
    CREATE TEMP TABLE review (
        id INTEGER PRIMARY KEY, content INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT,
        note TEXT, is_changed INTEGER NOT NULL
    ) STRICT;";

impl Ledger {
    /// Looks through what waits in a campaign, what was withheld, and what is asked for again; asks
    /// of each whether it may leave at `now`.
    ///
    /// What another sender has in hand is left to it.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read, or nobody can say what may leave.
    pub fn review(
        &mut self,
        campaign: &str,
        again: &[Again],
        gate: &dyn Gate,
        now: Timestamp,
    ) -> Result<Review<'_>, Diagnostic> {
        let mut fault = None;
        let reviewed =
            self.fill_review(campaign, again, &mut |letter| match gate.may_leave(letter, now) {
                Ok(leave) => Some(leave),
                Err(failure) => {
                    fault = Some(failure);
                    None
                }
            });
        reviewed.map_err(failed(&self.path))?;
        match fault {
            Some(fault) => Err(fault),
            None => Ok(Review { ledger: self }),
        }
    }

    fn fill_review(
        &mut self,
        campaign: &str,
        again: &[Again],
        ask: &mut dyn FnMut(&Reserved) -> Option<Leave>,
    ) -> Result<()> {
        let connection = &mut self.connection;
        connection.execute_batch(TABLE)?;
        let reviewing = connection.transaction()?;
        let mut states = vec![State::Queued, State::Withheld];
        states.extend(again.iter().map(|again| State::from(*again)));
        for state in states {
            // What was refused, and may have arrived by an earlier try, is not sent again.
            let sql = format!(
                "{READ} WHERE campaign = (SELECT id FROM campaign WHERE campaign.name = ?)
                 AND state = '{}' AND sender IS NULL AND NOT (is_doubted AND state = 'refused')",
                state.name()
            );
            let mut reading = reviewing.prepare(&sql)?;
            let mut rows = reading.query([campaign])?;
            while let Some(row) = rows.next()? {
                let letter = reserved(row)?;
                let Some(leave) = ask(&letter) else { return Ok(()) };
                let withholding = match leave {
                    Leave::Granted => None,
                    Leave::Withheld(why) => Some(why),
                };
                // What waits for its instant waits, whether or not that instant was planned.
                let waits = state == State::Queued
                    && withholding.as_ref().is_some_and(|why| why.reason == Reason::Held);
                let is_changed = !waits && withholding.is_some() != (state == State::Withheld);
                let (reason, note) = withholding.map(|why| (why.reason.stored(), why.note)).unzip();
                reviewing
                    .prepare_cached("INSERT INTO temp.review VALUES (?, ?, ?, ?, ?, ?)")?
                    .execute((letter.id.0, letter.content.0, state, reason, note, is_changed))?;
            }
        }
        reviewing.commit()
    }
}

impl Review<'_> {
    /// The ledger that is reviewed.
    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        self.ledger
    }

    /// Counts what may leave and what may not.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn summary(&self) -> Result<ReviewSummary, Diagnostic> {
        self.try_summary().map_err(failed(&self.ledger.path))
    }

    fn try_summary(&self) -> Result<ReviewSummary> {
        let mut summary = ReviewSummary::default();
        let mut counting = self.ledger.connection.prepare_cached(
            "SELECT locale, review.reason, count(*), sum(is_changed)
             FROM temp.review JOIN delivery USING (id) JOIN content ON content.id = review.content
             GROUP BY locale, review.reason",
        )?;
        let mut rows = counting.query(())?;
        while let Some(row) = rows.next()? {
            let n_letters = count(row, 2)?;
            summary.n_changed += count(row, 3)?;
            match row.get::<_, Option<Reason>>(1)? {
                Some(reason) => *summary.withheld.entry(reason).or_default() += n_letters,
                None => *summary.letters.entry(locale(row, 0)?).or_default() += n_letters,
            }
        }
        Ok(summary)
    }

    /// Calls `visit` with each row: by wave, then as they were queued.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn each(&self, visit: &mut dyn FnMut(Reviewed)) -> Result<(), Diagnostic> {
        let mut visit_all = || -> Result<()> {
            let mut reading = self.ledger.connection.prepare_cached(
                "SELECT address, name, outlet, locale, choice, review.state, review.reason,
                        review.note
                 FROM temp.review JOIN delivery USING (id)
                      JOIN content ON content.id = review.content
                 ORDER BY wave, delivery.id",
            )?;
            let mut rows = reading.query(())?;
            while let Some(row) = rows.next()? {
                visit(reviewed_row(row)?);
            }
            Ok(())
        };
        visit_all().map_err(failed(&self.ledger.path))
    }

    /// Calls `visit` with each letter that may leave, with all that it is made of.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn each_letter(&self, visit: &mut dyn FnMut(&Reserved)) -> Result<(), Diagnostic> {
        let mut visit_all = || -> Result<()> {
            let sql = format!(
                "{READ} WHERE delivery.id IN (SELECT id FROM temp.review WHERE reason IS NULL)
                 ORDER BY wave, delivery.id"
            );
            let mut reading = self.ledger.connection.prepare(&sql)?;
            let mut rows = reading.query(())?;
            while let Some(row) = rows.next()? {
                visit(&reserved(row)?);
            }
            Ok(())
        };
        visit_all().map_err(failed(&self.ledger.path))
    }

    /// Keeps what was found: what may not leave is withheld, but for what only waits for its
    /// instant; what may leave again waits for its turn. Prepared
    /// mailings whose instant moved go with it, unless one of their letters was claimed already.
    ///
    /// All of it or nothing. Returns what a run may take: what was found to be allowed to leave.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be written.
    pub fn approve(self, moved: &[Moved], now: Timestamp) -> Result<Scope, Diagnostic> {
        let path = self.ledger.path.clone();
        approve(self.ledger, moved, now).map_err(failed(&path))?;
        Ok(Scope(Within::Reviewed))
    }
}

fn approve(ledger: &mut Ledger, moved: &[Moved], now: Timestamp) -> Result<()> {
    let approving = ledger.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Those that were withheld before keep the instant at which they were, unless the reason is
    // another one; those that wait for their instant go on waiting.
    approving.execute(
        "UPDATE delivery SET reason = review.reason, note = review.note, settled_at = ?,
                state = CASE WHEN delivery.state IN ('queued', 'deferred')
                             THEN CASE WHEN is_doubted THEN 'in-doubt' ELSE 'withheld' END
                             ELSE delivery.state END
         FROM temp.review AS review
         WHERE review.id = delivery.id AND review.content = delivery.content
           AND review.state = delivery.state AND sender IS NULL
           AND review.reason IS NOT NULL
           AND (delivery.state <> 'withheld' OR delivery.reason IS NOT review.reason)
           AND NOT (delivery.state = 'queued' AND review.reason = 'held')",
        [now.as_millisecond()],
    )?;
    approving.execute(
        "UPDATE delivery SET state = 'queued', reason = NULL, note = NULL
         WHERE state = 'withheld' AND sender IS NULL
           AND (id, content) IN (SELECT id, content FROM temp.review WHERE reason IS NULL)",
        (),
    )?;
    for Moved { mailing, to, dated, contents } in moved {
        let is_touched: bool = approving.query_row(
            "SELECT EXISTS (SELECT 1 FROM delivery JOIN content ON content.id = content
                            WHERE mailing = ? AND (claimed_at IS NOT NULL OR sender IS NOT NULL))",
            [mailing.0],
            |row| row.get(0),
        )?;
        if is_touched {
            continue;
        }
        let sql = "UPDATE mailing SET letters_dated = ?, not_before = ? WHERE id = ?";
        let (dated, to) = (dated.as_millisecond(), to.as_millisecond());
        approving.execute(sql, (dated, to, mailing.0))?;
        for (content, bytes) in contents {
            let sql = "UPDATE content SET bytes = ? WHERE id = ? AND mailing = ?";
            approving.execute(sql, (bytes, content.0, mailing.0))?;
        }
        approving.execute(
            "DELETE FROM signature WHERE EXISTS
                (SELECT 1 FROM delivery JOIN content ON content.id = content
                 WHERE delivery.id = signature.delivery AND mailing = ?)",
            [mailing.0],
        )?;
    }
    approving.commit()
}

fn reviewed_row(row: &Row<'_>) -> Result<Reviewed> {
    Ok(Reviewed {
        address: row.get(0)?,
        name: row.get(1)?,
        outlet: row.get(2)?,
        locale: locale(row, 3)?,
        choice: row.get(4)?,
        state: row.get(5)?,
        withholding: match row.get(6)? {
            Some(reason) => Some(Withholding { reason, note: row.get(7)? }),
            None => None,
        },
    })
}
