//! A plan in the making: addresses stream in, doubles are found, nothing lasts until it is frozen.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Result, TransactionBehavior};

use super::cells::{count, locale};
use super::entry::{Entry, Verdict};
use super::failure::failed;
use super::ids::MailingId;
use super::open::Ledger;
use super::reason::Reason;
use super::state::State;
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;

/// A plan in the making, kept on the disk in a temporary table; gone when dropped.
#[derive(Debug)]
pub struct Draft<'a> {
    ledger: &'a mut Ledger,
    campaign: String,
    /// The mailings whose letters nobody gets any more.
    outdated: Vec<MailingId>,
}

/// What became of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entered {
    /// It is the first with its key.
    First,
    /// The key was there already, by this list; that entry counts, and this one is forgotten.
    Again {
        /// The list that named it first.
        list: String,
    },
}

/// How many are in a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many get a letter, by language.
    pub letters: BTreeMap<Locale, usize>,
    /// How many get none, by reason.
    pub left_out: BTreeMap<Reason, usize>,
}

impl Summary {
    /// How many get a letter.
    #[must_use]
    pub fn n_letters(&self) -> usize {
        self.letters.values().sum()
    }
}

/// One row of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Where the letter goes.
    pub address: String,
    /// The name of who is written to.
    pub name: String,
    /// The greeting that opens the letter; empty where there is none.
    pub greeting: String,
    /// The paper, station or site.
    pub outlet: Option<String>,
    /// The list that names the address.
    pub list: String,
    /// Whose turn comes first.
    pub wave: u8,
    /// What becomes of the address.
    pub fate: Fate,
}

/// What becomes of a planned address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It gets a letter in this language, which is the `choice`-th of theirs, from 0.
    Letter {
        /// The language.
        locale: Locale,
        /// Which of theirs it is.
        choice: u8,
    },
    /// It gets none.
    LeftOut {
        /// Why.
        reason: Reason,
        /// What the words about the reason need.
        note: String,
    },
}

/// A plan that is to be kept.
#[derive(Clone, Copy, Debug)]
pub struct NewMailing<'a> {
    /// When it was made.
    pub planned_at: Timestamp,
    /// The instant that its letters carry as `Date`.
    pub letters_dated: Timestamp,
    /// Before when no letter may leave.
    pub not_before: Option<Timestamp>,
    /// What it says, in each language that somebody gets.
    pub contents: &'a [NewContent<'a>],
    /// What else its sending needs, in a form that only its writer knows.
    pub settings: Option<&'a [u8]>,
}

/// What a mailing says in one language.
#[derive(Clone, Copy, Debug)]
pub struct NewContent<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// The hash of its words, as its reader will compare it.
    pub hash: &'a str,
    /// The hashes of the files that come with it, a line each.
    pub files: &'a str,
    /// The letter, as far as it is the same for everybody.
    pub bytes: &'a [u8],
}

/// What was kept of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frozen {
    /// The mailing.
    pub mailing: MailingId,
    /// How many letters it queued: those of its plan, without any that another plan queued first.
    pub queued: usize,
}

const TABLE: &str = "
    DROP TABLE IF EXISTS temp.draft;
    CREATE TEMP TABLE draft (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, address TEXT NOT NULL, name TEXT NOT NULL,
        greeting TEXT NOT NULL, outlet TEXT, list TEXT NOT NULL, wave INTEGER NOT NULL,
        message_id TEXT NOT NULL, locale TEXT, choice INTEGER, reason TEXT, note TEXT NOT NULL,
        languages TEXT NOT NULL
    ) STRICT;";

impl Ledger {
    /// Begins a plan for a campaign.
    ///
    /// What was withheld or given up may be planned again, and so may what waits in mailings that
    /// are `outdated`, since nobody gets their letters any more; whatever may have arrived may not.
    ///
    /// # Errors
    ///
    /// If the system's folder for temporary files cannot be written.
    pub fn draft(
        &mut self,
        campaign: &str,
        outdated: &[MailingId],
    ) -> Result<Draft<'_>, Diagnostic> {
        self.connection.execute_batch(TABLE).map_err(failed(&self.path))?;
        let (campaign, outdated) = (campaign.to_owned(), outdated.to_vec());
        Ok(Draft { ledger: self, campaign, outdated })
    }
}

impl Draft<'_> {
    /// Adds an address, unless the plan has its key already.
    ///
    /// One that the campaign has a delivery for is left out, whatever its verdict.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read, or the disk is full.
    pub fn enter(&mut self, entry: &Entry<'_>) -> Result<Entered, Diagnostic> {
        self.try_enter(entry).map_err(failed(&self.ledger.path))
    }

    fn try_enter(&mut self, entry: &Entry<'_>) -> Result<Entered> {
        let connection = &self.ledger.connection;
        if connection.is_autocommit() {
            connection.execute_batch("BEGIN")?; // One transaction for all entries in a row.
        }
        let key = entry.address.key();
        let served = connection
            .prepare_cached(
                "SELECT state, sender IS NOT NULL OR is_doubted,
                        (SELECT mailing FROM content WHERE content.id = content)
                 FROM delivery JOIN campaign ON campaign.id = campaign
                 WHERE campaign.name = ?1 AND key = ?2",
            )?
            .query_row((&self.campaign, &key), |row| {
                let (state, is_bound): (State, bool) = (row.get(0)?, row.get(1)?);
                let is_outdated = self.outdated.contains(&MailingId(row.get(2)?));
                Ok((state, !is_bound && may_be_planned_again(state, is_outdated)))
            })
            .optional()?;
        let served = served.filter(|(_, is_free)| !is_free).map(|(state, _)| state);
        let (locale, choice, reason, note) = match (served, entry.verdict) {
            (Some(state), _) => (None, None, Some(Reason::AlreadyServed(state)), ""),
            (None, Verdict::Send { locale, choice }) => {
                (Some(locale.as_str()), Some(choice), None, "")
            }
            (None, Verdict::LeftOut { reason, note }) => (None, None, Some(reason), note),
        };
        let languages: Vec<&str> = entry.languages.iter().map(Locale::as_str).collect();
        let added = connection
            .prepare_cached(
                "INSERT INTO temp.draft (key, address, name, greeting, outlet, list, wave,
                                         message_id, locale, choice, reason, note, languages)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            )?
            .execute((
                &key,
                entry.address.as_str(),
                entry.name,
                entry.greeting,
                entry.outlet,
                entry.list,
                entry.wave,
                entry.message_id,
                locale,
                choice,
                reason.map(Reason::stored),
                note,
                languages.join(" "),
            ))?;
        if added == 1 {
            return Ok(Entered::First);
        }
        let list = connection
            .prepare_cached("SELECT list FROM temp.draft WHERE key = ?")?
            .query_row([&key], |row| row.get(0))?;
        Ok(Entered::Again { list })
    }

    /// Counts who gets a letter and who does not.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn summary(&mut self) -> Result<Summary, Diagnostic> {
        self.try_summary().map_err(failed(&self.ledger.path))
    }

    fn try_summary(&mut self) -> Result<Summary> {
        self.pause()?;
        let mut summary = Summary::default();
        let sql = "SELECT locale, reason, count(*) FROM temp.draft GROUP BY locale, reason";
        let mut counting = self.ledger.connection.prepare_cached(sql)?;
        let mut rows = counting.query(())?;
        while let Some(row) = rows.next()? {
            let count = count(row, 2)?;
            match row.get::<_, Option<Reason>>(1)? {
                Some(reason) => summary.left_out.insert(reason, count),
                None => summary.letters.insert(locale(row, 0)?, count),
            };
        }
        Ok(summary)
    }

    /// Calls `visit` with each row, in the order in which they were entered.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be read.
    pub fn each(&mut self, visit: &mut dyn FnMut(Planned)) -> Result<(), Diagnostic> {
        self.try_each(visit).map_err(failed(&self.ledger.path))
    }

    fn try_each(&mut self, visit: &mut dyn FnMut(Planned)) -> Result<()> {
        self.pause()?;
        let mut reading = self.ledger.connection.prepare_cached(
            "SELECT address, name, outlet, list, wave, reason, note, locale, choice, greeting
             FROM temp.draft ORDER BY id",
        )?;
        let mut rows = reading.query(())?;
        while let Some(row) = rows.next()? {
            let fate = match row.get(5)? {
                Some(reason) => Fate::LeftOut { reason, note: row.get(6)? },
                None => Fate::Letter { locale: locale(row, 7)?, choice: row.get(8)? },
            };
            visit(Planned {
                address: row.get(0)?,
                name: row.get(1)?,
                greeting: row.get(9)?,
                outlet: row.get(2)?,
                list: row.get(3)?,
                wave: row.get(4)?,
                fate,
            });
        }
        Ok(())
    }

    /// Keeps the plan: the mailing, what it says, and one queued delivery for each letter.
    ///
    /// All of it or nothing, and on the disk when this returns. An address that another plan of
    /// the campaign queued in the meantime is left to that one.
    ///
    /// # Errors
    ///
    /// If the ledger cannot be written.
    ///
    /// # Panics
    ///
    /// If somebody gets a language that the mailing says nothing in.
    pub fn freeze(mut self, mailing: &NewMailing<'_>) -> Result<Frozen, Diagnostic> {
        let path = self.ledger.path.clone();
        self.try_freeze(mailing).map_err(failed(&path))
    }

    fn try_freeze(&mut self, mailing: &NewMailing<'_>) -> Result<Frozen> {
        self.pause()?;
        // Keys come in any order: their index is kept in memory while it is filled, since each
        // page of it would else be written to the log again and again.
        self.ledger.connection.pragma_update(None, "cache_size", -8192)?;
        let frozen = self.frozen(mailing);
        self.ledger.connection.execute_batch("PRAGMA cache_size = -2048; PRAGMA shrink_memory")?;
        self.ledger.settle_file();
        frozen
    }

    fn frozen(&mut self, mailing: &NewMailing<'_>) -> Result<Frozen> {
        let outdated: Vec<i64> = self.outdated.iter().map(|mailing| mailing.0).collect();
        let outdated = serde_json::Value::from(outdated).to_string();
        let connection = &mut self.ledger.connection;
        let freezing = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        freezing.execute(
            "INSERT INTO campaign (name) VALUES (?) ON CONFLICT DO NOTHING",
            [&self.campaign],
        )?;
        let sql = "SELECT id FROM campaign WHERE name = ?";
        let campaign: i64 = freezing.query_row(sql, [&self.campaign], |row| row.get(0))?;
        freezing.execute(
            "INSERT INTO mailing (campaign, planned_at, letters_dated, not_before, settings)
             VALUES (?, ?, ?, ?, ?)",
            (
                campaign,
                mailing.planned_at.as_millisecond(),
                mailing.letters_dated.as_millisecond(),
                mailing.not_before.map(Timestamp::as_millisecond),
                mailing.settings,
            ),
        )?;
        let id = freezing.last_insert_rowid();
        for content in mailing.contents {
            freezing.execute(
                "INSERT INTO content (mailing, locale, hash, files, bytes) VALUES (?, ?, ?, ?, ?)",
                (id, content.locale.as_str(), content.hash, content.files, content.bytes),
            )?;
        }
        let unsaid: bool = freezing.query_row(
            "SELECT EXISTS (SELECT 1 FROM temp.draft WHERE reason IS NULL
                AND locale NOT IN (SELECT locale FROM content WHERE mailing = ?))",
            [id],
            |row| row.get(0),
        )?;
        assert!(!unsaid, "a mailing says something in every language that it is sent in");
        let queued = freezing.execute(
            "INSERT INTO delivery (campaign, key, content, wave, queued_at, choice, languages,
                                       address, name, greeting, outlet, list, message_id)
                 SELECT ?1, key, content.id, wave, ?2, choice, languages, address, name,
                        greeting, outlet, list, message_id
                 FROM temp.draft
                      JOIN content ON content.mailing = ?4 AND content.locale = draft.locale
                 WHERE reason IS NULL ORDER BY draft.id
                 ON CONFLICT (campaign, key) DO UPDATE
                 SET content = excluded.content, wave = excluded.wave, state = 'queued',
                     attempts = 0, queued_at = excluded.queued_at, claimed_at = NULL,
                     settled_at = NULL, settled_by = NULL, stage = NULL, reply = NULL,
                     reason = NULL, note = NULL, choice = excluded.choice,
                     languages = excluded.languages, address = excluded.address,
                     name = excluded.name, greeting = excluded.greeting, outlet = excluded.outlet,
                     list = excluded.list, message_id = excluded.message_id
                 WHERE sender IS NULL AND NOT is_doubted
                   AND (state IN ('withheld', 'abandoned')
                        OR state IN ('queued', 'deferred')
                           AND (SELECT mailing FROM content WHERE content.id = delivery.content)
                               IN (SELECT value FROM json_each(?3)))",
            (campaign, mailing.planned_at.as_millisecond(), &outdated, id),
        )?;
        // What was signed for an earlier plan says something else.
        freezing.execute(
            "DELETE FROM signature WHERE EXISTS
                (SELECT 1 FROM delivery JOIN content ON content.id = content
                 WHERE delivery.id = signature.delivery AND mailing = ?)",
            [id],
        )?;
        freezing.commit()?;
        Ok(Frozen { mailing: MailingId(id), queued })
    }

    /// Ends the transaction of the entries, so that nobody waits for this plan.
    fn pause(&self) -> Result<()> {
        let connection = &self.ledger.connection;
        if connection.is_autocommit() { Ok(()) } else { connection.execute_batch("COMMIT") }
    }
}

impl Drop for Draft<'_> {
    fn drop(&mut self) {
        // What fails here is gone with the connection.
        self.pause().ok();
        self.ledger.connection.execute_batch("DROP TABLE IF EXISTS temp.draft").ok();
    }
}

/// Whether an address in this state may be planned again, if nobody has its delivery in hand and it
/// did not arrive by any chance: what was withheld or given up may, and what waits in a mailing whose
/// letters nobody gets any more. Freezing asks the same, of the state at that moment.
const fn may_be_planned_again(state: State, is_outdated: bool) -> bool {
    match state {
        State::Withheld | State::Abandoned => true,
        State::Queued | State::Deferred => is_outdated,
        State::Claimed | State::Sent | State::Refused | State::InDoubt => false,
    }
}
