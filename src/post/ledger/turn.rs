//! The moves of one delivery, as SQL: reserved, claimed, settled; each refused where the state
//! does not allow it.

use jiff::Timestamp;
use rusqlite::{Connection, Result, Row};

use super::cells::address;
use super::ids::{ContentId, DeliveryId, MailingId};
use super::reason::Withholding;
use super::scope::{Scope, Within};
use super::sender::SenderId;
use super::state::State;
use crate::model::EmailAddress;

/// A delivery that this sender alone may claim, with all that its letter is made of.
#[derive(Debug)]
#[must_use = "a reservation is claimed, turned down, put off or released"]
pub struct Reserved {
    pub(super) id: DeliveryId,
    /// Whose turn comes first: lower waves before higher ones.
    pub wave: u8,
    /// Where it stands.
    pub state: State,
    /// How often the relay was asked to take it so far.
    pub attempts: u32,
    /// Where the letter goes.
    pub address: EmailAddress,
    /// The key of that address, by which a campaign serves it once.
    pub key: String,
    /// The languages that its reader read when it was planned, best first, with spaces between;
    /// nothing in ledgers of the version that did not keep them.
    pub languages: Option<String>,
    /// Which of those the letter is in; 0 for the first.
    pub choice: u8,
    /// The name of who is written to.
    pub name: String,
    /// The greeting that opens the letter.
    pub greeting: String,
    /// What mail programs know the letter by.
    pub message_id: String,
    /// The mailing that it belongs to.
    pub mailing: MailingId,
    /// What it says.
    pub content: ContentId,
    /// The signature that the letter must carry, if that is decided: it was signed ahead, or was
    /// claimed before. Empty if it was claimed without one.
    pub signature: Option<Vec<u8>>,
}

impl Reserved {
    /// Which delivery it is.
    #[must_use]
    pub const fn id(&self) -> DeliveryId {
        self.id
    }

    /// Where it lies in the order of deliveries.
    pub(super) fn place(&self) -> Place {
        Place { wave: i64::from(self.wave), id: self.id.0 }
    }
}

/// The right to send one letter, once: its final dot may leave.
///
/// It is on the disk. Whatever happens next, nobody else sends this letter unless asked to.
///
/// Only [`Clerk::claim`](super::Clerk::claim) makes one, after its [`Gate`](super::Gate) has said
/// that the letter may leave. Nobody can make one by hand:
///
/// ```compile_fail,E0451
/// use heraut::post::ledger::{Claim, Reserved};
///
/// fn forge(reserved: Reserved) -> Claim {
///     Claim { reserved }
/// }
/// ```
#[derive(Debug)]
#[must_use = "a claim is settled or given back; one that is dropped ends in doubt"]
pub struct Claim {
    pub(super) reserved: Reserved,
}

impl Claim {
    /// The delivery.
    pub const fn delivery(&self) -> &Reserved {
        &self.reserved
    }
}

/// What the relay did with a letter whose final dot may have left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It took the letter.
    Sent,
    /// It put the letter off.
    Deferred,
    /// It refused the letter.
    Refused,
    /// It said nothing.
    InDoubt,
}

/// What the relay did before the final dot of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setback {
    /// It put the letter off.
    Deferred,
    /// It refused the letter.
    Refused,
}

impl From<Outcome> for State {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Sent => Self::Sent,
            Outcome::Deferred => Self::Deferred,
            Outcome::Refused => Self::Refused,
            Outcome::InDoubt => Self::InDoubt,
        }
    }
}

impl From<Setback> for State {
    fn from(setback: Setback) -> Self {
        match setback {
            Setback::Deferred => Self::Deferred,
            Setback::Refused => Self::Refused,
        }
    }
}

/// On what ground an outcome stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// At which stage of the dialogue it was given, in one word.
    pub stage: &'static str,
    /// What the relay said, in its own words; or what happened instead.
    pub reply: String,
    /// When.
    pub at: Timestamp,
}

/// What is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// What waits for its turn.
    Queued,
    /// Of that, what was neither signed nor claimed yet.
    Unsigned,
    /// What was put off, refused or is in doubt, unless this sender did that itself.
    Again(State),
}

/// A place in the order of deliveries; what is taken lies after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) wave: i64,
    pub(super) id: i64,
}

impl Place {
    /// Before all.
    pub(super) const START: Self = Self { wave: -1, id: 0 };
}

/// Whose deliveries are reserved, for whom.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whose<'w> {
    pub(super) campaign: &'w str,
    pub(super) scope: Scope,
    pub(super) sender: SenderId,
}

/// Reserves up to `n` deliveries of a campaign that lie after a place, in order.
pub(super) fn reserve(
    connection: &Connection,
    whose: Whose<'_>,
    wanted: Wanted,
    after: Place,
    n: usize,
) -> Result<Vec<Reserved>> {
    let (state, only) = match wanted {
        Wanted::Queued => (State::Queued, "1"),
        Wanted::Unsigned => (State::Queued, "claimed_at IS NULL AND signature.delivery IS NULL"),
        Wanted::Again(state) => (state, "settled_by IS NOT ?5"),
    };
    let (within, mailing) = match whose.scope.0 {
        Within::Mailing(mailing) => ("mailing = ?6", Some(mailing.0)),
        Within::Reviewed => {
            let waits = matches!(wanted, Wanted::Queued | Wanted::Unsigned);
            (if waits { REVIEWED_TO_WAIT } else { REVIEWED_AS_IT_IS }, None)
        }
    };
    // The state stands in the text, so that its own index is found.
    let sql = format!(
        "{READ}
         WHERE campaign = (SELECT id FROM campaign WHERE campaign.name = ?1)
           AND state = '{}' AND sender IS NULL AND (wave, delivery.id) > (?2, ?3)
           AND (?5 IS NULL OR {only}) AND (?6 IS NULL OR 1) AND {within}
         ORDER BY wave, delivery.id LIMIT ?4",
        state.name()
    );
    let n = i64::try_from(n).unwrap_or(i64::MAX);
    let values = (whose.campaign, after.wave, after.id, n, whose.sender.0, mailing);
    let reserved: Vec<Reserved> =
        connection.prepare_cached(&sql)?.query_map(values, reserved)?.collect::<Result<_>>()?;
    let mut reserving = connection.prepare_cached("UPDATE delivery SET sender = ? WHERE id = ?")?;
    for reserved in &reserved {
        reserving.execute((whose.sender.0, reserved.id.0))?;
    }
    Ok(reserved)
}

/// What was reviewed as waiting, or as no longer withheld; not what another plan has taken over since.
const REVIEWED_TO_WAIT: &str = "(delivery.id, delivery.content) IN
    (SELECT id, content FROM temp.review
     WHERE review.reason IS NULL AND review.state IN ('queued', 'withheld'))";
/// What was reviewed in the state that it is in: what came to be in doubt since was not.
const REVIEWED_AS_IT_IS: &str = "(delivery.id, delivery.content) IN
    (SELECT id, content FROM temp.review
     WHERE review.reason IS NULL AND review.state = delivery.state)";

/// Reads deliveries as [`reserved`] wants them.
pub(super) const READ: &str =
    "SELECT delivery.id, wave, state, attempts, address, delivery.name, greeting, message_id,
            mailing, content,
            coalesce(signature.bytes, CASE WHEN claimed_at IS NOT NULL THEN x'' END),
            key, languages, choice
     FROM delivery JOIN content ON content.id = content
          LEFT JOIN signature ON signature.delivery = delivery.id";

pub(super) fn reserved(row: &Row<'_>) -> Result<Reserved> {
    Ok(Reserved {
        id: DeliveryId(row.get(0)?),
        wave: row.get(1)?,
        state: row.get(2)?,
        attempts: row.get(3)?,
        address: address(row, 4)?,
        name: row.get(5)?,
        greeting: row.get(6)?,
        message_id: row.get(7)?,
        mailing: MailingId(row.get(8)?),
        content: ContentId(row.get(9)?),
        signature: row.get(10)?,
        key: row.get(11)?,
        languages: row.get(12)?,
        choice: row.get(13)?,
    })
}

/// Puts a reserved delivery back.
pub(super) fn release(connection: &Connection, sender: SenderId, id: DeliveryId) -> Result<bool> {
    let sql = "UPDATE delivery SET sender = NULL
               WHERE id = ? AND sender = ? AND state <> 'claimed'";
    Ok(connection.prepare_cached(sql)?.execute((id.0, sender.0))? == 1)
}

/// Keeps a signature, unless there is one.
pub(super) fn sign(connection: &Connection, id: DeliveryId, signature: &[u8]) -> Result<()> {
    let sql = "INSERT INTO signature (delivery, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING";
    connection.prepare_cached(sql)?.execute((id.0, signature))?;
    Ok(())
}

/// Turns a reservation into a claim; says whether that was allowed.
pub(super) fn claim(
    connection: &Connection,
    sender: SenderId,
    id: DeliveryId,
    at: Timestamp,
) -> Result<bool> {
    let sql = "UPDATE delivery SET state = 'claimed', attempts = attempts + 1, claimed_at = ?3,
                                   reason = NULL, note = NULL
               WHERE id = ?1 AND sender = ?2
                 AND state IN ('queued', 'deferred', 'in-doubt', 'refused')";
    Ok(connection.prepare_cached(sql)?.execute((id.0, sender.0, at.as_millisecond()))? == 1)
}

/// Turns a claim back into a reservation in the state that it had.
pub(super) fn give_back(
    connection: &Connection,
    sender: SenderId,
    id: DeliveryId,
    state: State,
) -> Result<bool> {
    let sql = "UPDATE delivery SET state = ?3 WHERE id = ?1 AND sender = ?2 AND state = 'claimed'";
    Ok(connection.prepare_cached(sql)?.execute((id.0, sender.0, state))? == 1)
}

/// Ends a claim.
///
/// Also one that another sender thought lost, and put in doubt: what the relay said is known. What
/// may have arrived by an earlier try stays in doubt when a later one is put off.
pub(super) fn settle(
    connection: &Connection,
    sender: SenderId,
    id: DeliveryId,
    outcome: Outcome,
    answer: &Answer,
) -> Result<bool> {
    let sql = "UPDATE delivery
               SET state = CASE WHEN ?3 = 'deferred' AND is_doubted THEN 'in-doubt' ELSE ?3 END,
                   is_doubted = is_doubted OR ?3 = 'in-doubt',
                   sender = NULL, stage = ?4, reply = ?5, settled_at = ?6, settled_by = ?2
               WHERE id = ?1 AND (sender = ?2 AND state = 'claimed'
                                  OR sender IS NULL AND state = 'in-doubt' AND ?3 <> 'in-doubt')";
    let at = answer.at.as_millisecond();
    let values = (id.0, sender.0, State::from(outcome), answer.stage, &answer.reply, at);
    Ok(connection.prepare_cached(sql)?.execute(values)? == 1)
}

/// Ends a reservation that the relay did not let come to a claim.
pub(super) fn turn_down(
    connection: &Connection,
    sender: SenderId,
    id: DeliveryId,
    setback: Setback,
    answer: &Answer,
) -> Result<bool> {
    let sql = "UPDATE delivery
               SET state = CASE WHEN ?3 = 'deferred' AND is_doubted THEN 'in-doubt' ELSE ?3 END,
                   sender = NULL, attempts = attempts + 1,
                   stage = ?4, reply = ?5, settled_at = ?6, settled_by = ?2
               WHERE id = ?1 AND sender = ?2
                 AND state IN ('queued', 'deferred', 'in-doubt', 'refused')";
    let at = answer.at.as_millisecond();
    let values = (id.0, sender.0, State::from(setback), answer.stage, &answer.reply, at);
    Ok(connection.prepare_cached(sql)?.execute(values)? == 1)
}

/// Notes that the relay put a letter off, and keeps it reserved for another try.
pub(super) fn put_off(
    connection: &Connection,
    sender: SenderId,
    id: DeliveryId,
    answer: &Answer,
) -> Result<bool> {
    // A claim has counted its attempt.
    let sql =
        "UPDATE delivery SET state = CASE WHEN is_doubted THEN 'in-doubt' ELSE 'deferred' END,
                                   attempts = attempts + (state <> 'claimed'),
                                   stage = ?3, reply = ?4, settled_at = ?5, settled_by = ?2
               WHERE id = ?1 AND sender = ?2
                 AND state IN ('queued', 'claimed', 'deferred', 'in-doubt', 'refused')";
    let at = answer.at.as_millisecond();
    let values = (id.0, sender.0, answer.stage, &answer.reply, at);
    Ok(connection.prepare_cached(sql)?.execute(values)? == 1)
}

/// Ends a reservation whose letter may not leave, and keeps why.
///
/// What may have arrived stays in doubt, and what was refused stays so.
pub(super) fn withhold(
    connection: &Connection,
    sender: SenderId,
    id: DeliveryId,
    (withholding, at): (&Withholding, Timestamp),
) -> Result<bool> {
    let sql = "UPDATE delivery
               SET state = CASE WHEN is_doubted THEN 'in-doubt' WHEN state = 'refused' THEN state
                                ELSE 'withheld' END,
                   sender = NULL, reason = ?3, note = ?4, settled_at = ?5, settled_by = ?2
               WHERE id = ?1 AND sender = ?2
                 AND state IN ('queued', 'deferred', 'in-doubt', 'refused')";
    let (reason, note) = (withholding.reason.stored(), &withholding.note);
    let values = (id.0, sender.0, reason, note, at.as_millisecond());
    Ok(connection.prepare_cached(sql)?.execute(values)? == 1)
}

/// Undoes a refusal of this sender that turned out to say nothing about the letter's reader.
pub(super) fn recall(connection: &Connection, sender: SenderId, id: DeliveryId) -> Result<bool> {
    let sql = "UPDATE delivery SET state = CASE WHEN is_doubted THEN 'in-doubt' ELSE 'queued' END
               WHERE id = ?1 AND settled_by = ?2 AND state = 'refused' AND sender IS NULL";
    Ok(connection.prepare_cached(sql)?.execute((id.0, sender.0))? == 1)
}
