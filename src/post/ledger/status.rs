//! What the ledger knows: campaigns, mailings, and every delivery.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Params, Result, Row};

use super::cells::{count, instant, locale, possible_instant};
use super::failure::failed;
use super::ids::{ContentId, DeliveryId, MailingId};
use super::open::Ledger;
use super::reason::Withholding;
use super::scope::{Scope, Within};
use super::sender::OBSERVED;
use super::state::State;
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;

/// How many deliveries are in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Waiting for their turn.
    pub queued: usize,
    /// In the hands of a sender that is at work.
    pub claimed: usize,
    /// Taken by the relay.
    pub sent: usize,
    /// Put off by the relay.
    pub deferred: usize,
    /// Refused by the relay.
    pub refused: usize,
    /// Perhaps sent.
    pub in_doubt: usize,
    /// Not sent, as the records stand.
    pub withheld: usize,
    /// Given up.
    pub abandoned: usize,
}

impl Tally {
    /// How many are in a state.
    #[must_use]
    pub const fn of(&self, state: State) -> usize {
        match state {
            State::Queued => self.queued,
            State::Claimed => self.claimed,
            State::Sent => self.sent,
            State::Deferred => self.deferred,
            State::Refused => self.refused,
            State::InDoubt => self.in_doubt,
            State::Withheld => self.withheld,
            State::Abandoned => self.abandoned,
        }
    }

    /// How many there are in all.
    #[must_use]
    pub fn total(&self) -> usize {
        State::ALL.iter().map(|state| self.of(*state)).sum()
    }

    fn set(&mut self, state: State, count: usize) {
        let place = match state {
            State::Queued => &mut self.queued,
            State::Claimed => &mut self.claimed,
            State::Sent => &mut self.sent,
            State::Deferred => &mut self.deferred,
            State::Refused => &mut self.refused,
            State::InDoubt => &mut self.in_doubt,
            State::Withheld => &mut self.withheld,
            State::Abandoned => &mut self.abandoned,
        };
        *place = count;
    }
}

/// A mailing, as it was frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailingSummary {
    /// Which one.
    pub id: MailingId,
    /// When it was planned.
    pub planned_at: Timestamp,
    /// The instant that its letters carry as `Date`.
    pub letters_dated: Timestamp,
    /// Before when no letter may leave.
    pub not_before: Option<Timestamp>,
    /// What else its sending needs, in a form that only its writer knows.
    pub settings: Option<Vec<u8>>,
    /// What it says, by language.
    pub contents: Vec<ContentSummary>,
}

impl MailingSummary {
    /// How many letters it queued.
    #[must_use]
    pub fn n_letters(&self) -> usize {
        self.contents.iter().map(|content| content.n_letters).sum()
    }
}

/// What a mailing says in one language, without the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentSummary {
    /// Which one.
    pub id: ContentId,
    /// The language.
    pub locale: Locale,
    /// The hash of its words that it was frozen with.
    pub hash: String,
    /// The hashes of the files that come with it, a line each.
    pub files: String,
    /// How many letters it is for.
    pub n_letters: usize,
}

/// What the ledger knows about one letter to one letter box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Which one.
    pub id: DeliveryId,
    /// The mailing that queued it.
    pub mailing: MailingId,
    /// The language.
    pub locale: Locale,
    /// Which of their languages that is; 0 for the first.
    pub choice: u8,
    /// Where the letter goes.
    pub address: String,
    /// The name of who is written to.
    pub name: String,
    /// The paper, station or site.
    pub outlet: Option<String>,
    /// The list that named the address.
    pub list: String,
    /// Whose turn comes first.
    pub wave: u8,
    /// Where it stands.
    pub state: State,
    /// How often the relay was asked to take it.
    pub attempts: u32,
    /// What mail programs know the letter by.
    pub message_id: String,
    /// At which stage of the dialogue it was last decided.
    pub stage: Option<String>,
    /// What the relay last said about it, in its own words.
    pub reply: Option<String>,
    /// Why it was withheld last, if so.
    pub reason: Option<Withholding>,
    /// When it was queued.
    pub queued_at: Timestamp,
    /// When it was last claimed.
    pub claimed_at: Option<Timestamp>,
    /// When its last outcome was recorded.
    pub settled_at: Option<Timestamp>,
}

/// The state of a delivery, with what [`Ledger::observe`] knows beyond the file.
const SHOWN: &str = "CASE WHEN state = 'claimed' AND sender IN (SELECT id FROM temp.gone)
    THEN 'in-doubt' ELSE state END";

impl Ledger {
    /// Names the campaigns, in the order in which they were first planned.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn campaigns(&self) -> Result<Vec<String>, Diagnostic> {
        self.all("SELECT name FROM campaign ORDER BY id", (), |row| row.get(0))
    }

    /// Counts the deliveries of a campaign by state; none, if there is no such campaign.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn tally(&self, campaign: &str) -> Result<Tally, Diagnostic> {
        self.know_the_gone()?;
        let sql = format!(
            "SELECT {SHOWN}, count(*) FROM delivery
             WHERE campaign = (SELECT id FROM campaign WHERE name = ?) GROUP BY 1"
        );
        self.counted(&sql, [campaign])
    }

    /// Counts by state the deliveries that a run might take.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn tally_in(&self, scope: Scope) -> Result<Tally, Diagnostic> {
        let (within, mailing) = match scope.0 {
            Within::Mailing(mailing) => ("mailing = ?1", mailing.0),
            Within::Reviewed => {
                let reviewed = "?1 = 0 AND (delivery.id, delivery.content) IN
                    (SELECT id, content FROM temp.review WHERE review.reason IS NULL)";
                (reviewed, 0)
            }
        };
        let sql = format!(
            "SELECT state, count(*) FROM delivery JOIN content ON content.id = content
             WHERE {within} GROUP BY state"
        );
        self.counted(&sql, [mailing])
    }

    /// Counts what senders at work have in hand, by state: reserved or claimed.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn in_hand(&self, campaign: &str) -> Result<Tally, Diagnostic> {
        self.know_the_gone()?;
        let sql = "SELECT state, count(*) FROM delivery
             WHERE campaign = (SELECT id FROM campaign WHERE name = ?) AND sender IS NOT NULL
               AND sender NOT IN (SELECT id FROM temp.gone) GROUP BY state";
        self.counted(sql, [campaign])
    }

    /// Lists the mailings of a campaign, oldest first.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn mailings(&self, campaign: &str) -> Result<Vec<MailingSummary>, Diagnostic> {
        let mut mailings = self.all(
            "SELECT mailing.id, planned_at, letters_dated, not_before, settings FROM mailing
             JOIN campaign ON campaign.id = campaign WHERE name = ? ORDER BY mailing.id",
            [campaign],
            |row| {
                Ok(MailingSummary {
                    id: MailingId(row.get(0)?),
                    planned_at: instant(row, 1)?,
                    letters_dated: instant(row, 2)?,
                    not_before: possible_instant(row, 3)?,
                    settings: row.get(4)?,
                    contents: Vec::new(),
                })
            },
        )?;
        for mailing in &mut mailings {
            mailing.contents = self.all(
                "SELECT id, locale, hash, coalesce(n, 0), files FROM content LEFT JOIN
                    (SELECT content, count(*) AS n FROM delivery GROUP BY content) ON content = id
                 WHERE mailing = ? ORDER BY id",
                [mailing.id.0],
                |row| {
                    Ok(ContentSummary {
                        id: ContentId(row.get(0)?),
                        locale: locale(row, 1)?,
                        hash: row.get(2)?,
                        n_letters: count(row, 3)?,
                        files: row.get(4)?,
                    })
                },
            )?;
        }
        Ok(mailings)
    }

    /// Names the lists that brought in the deliveries of a mailing, each with its wave.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn lists_of(&self, mailing: MailingId) -> Result<Vec<(String, u8)>, Diagnostic> {
        self.all(
            "SELECT DISTINCT list, wave FROM delivery JOIN content ON content.id = content
             WHERE mailing = ? ORDER BY wave, list",
            [mailing.0],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
    }

    /// Reads what a mailing says in a language; nothing if it says nothing in it.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn content(
        &self,
        mailing: MailingId,
        locale: &Locale,
    ) -> Result<Option<Vec<u8>>, Diagnostic> {
        let sql = "SELECT bytes FROM content WHERE mailing = ? AND locale = ?";
        self.connection
            .query_row(sql, (mailing.0, locale.as_str()), |row| row.get(0))
            .optional()
            .map_err(failed(&self.path))
    }

    /// Calls `visit` with each delivery of a campaign: by wave, then as they were queued.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read; what was read before was visited.
    pub fn each_delivery(
        &self,
        campaign: &str,
        visit: &mut dyn FnMut(Delivery),
    ) -> Result<(), Diagnostic> {
        self.know_the_gone()?;
        // Wave by wave in the order of the table, since sorting so many rows takes memory.
        let waves: Vec<u8> = self.all(
            "SELECT DISTINCT wave FROM delivery
             WHERE campaign = (SELECT id FROM campaign WHERE name = ?) ORDER BY wave",
            [campaign],
            |row| row.get(0),
        )?;
        let sql = format!(
            "SELECT delivery.id, mailing, locale, choice, address, name, outlet, list, wave, {SHOWN},
                    attempts, message_id, stage, reply, queued_at, claimed_at, settled_at, reason,
                    note
             FROM delivery NOT INDEXED CROSS JOIN content ON content.id = content
             WHERE campaign = (SELECT id FROM campaign WHERE name = ?) AND wave = ?
             ORDER BY delivery.id"
        );
        let visit_all = || -> Result<()> {
            let mut reading = self.connection.prepare_cached(&sql)?;
            for wave in waves {
                let mut rows = reading.query((campaign, wave))?;
                while let Some(row) = rows.next()? {
                    visit(delivery(row)?);
                }
            }
            Ok(())
        };
        visit_all().map_err(failed(&self.path))
    }

    /// Makes the table of senders that are gone, if nobody observed them yet.
    fn know_the_gone(&self) -> Result<(), Diagnostic> {
        let create = OBSERVED.split_inclusive(';').next().unwrap_or_default();
        self.connection.execute_batch(create).map_err(failed(&self.path))
    }

    /// Reads counts by state.
    fn counted(&self, sql: &str, parameters: impl Params) -> Result<Tally, Diagnostic> {
        let mut tally = Tally::default();
        for (state, n) in self.all(sql, parameters, |row| Ok((row.get(0)?, count(row, 1)?)))? {
            tally.set(state, n);
        }
        Ok(tally)
    }

    fn all<T>(
        &self,
        sql: &str,
        parameters: impl Params,
        read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>, Diagnostic> {
        let rows = || -> Result<Vec<T>> {
            self.connection.prepare_cached(sql)?.query_map(parameters, read)?.collect()
        };
        rows().map_err(failed(&self.path))
    }
}

fn delivery(row: &Row<'_>) -> Result<Delivery> {
    Ok(Delivery {
        id: DeliveryId(row.get(0)?),
        mailing: MailingId(row.get(1)?),
        locale: locale(row, 2)?,
        choice: row.get(3)?,
        address: row.get(4)?,
        name: row.get(5)?,
        outlet: row.get(6)?,
        list: row.get(7)?,
        wave: row.get(8)?,
        state: row.get(9)?,
        attempts: row.get(10)?,
        message_id: row.get(11)?,
        stage: row.get(12)?,
        reply: row.get(13)?,
        queued_at: instant(row, 14)?,
        claimed_at: possible_instant(row, 15)?,
        settled_at: possible_instant(row, 16)?,
        reason: match row.get(17)? {
            Some(reason) => Some(Withholding { reason, note: row.get(18)? }),
            None => None,
        },
    })
}
