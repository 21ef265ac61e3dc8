//! Going on with a mailing: what its letters say, against what the records say now.

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};

use super::composing::Composed;
use super::terms::{Circulation, Letters};
use crate::diagnostic::Diagnostic;
use crate::model::Clearance;
use crate::post::ledger::{ContentId, Ledger, MailingId, MailingSummary, Moved};
use crate::post::stationery::Stationery;

/// At which instant an announcement is composed for a copy, to compare it with what was frozen.
#[must_use]
pub fn moment(circulation: Circulation, clearance: Clearance, now: Timestamp) -> Timestamp {
    match circulation {
        // What was prepared is what becomes public then.
        Circulation::Public => now.max(clearance.public_from),
        Circulation::Advance => now,
    }
}

/// Whether letters say something else than the announcement says now; one that it does not say at
/// all any more does.
///
/// `said` composes it for a copy; what cannot be composed any more was edited, too.
pub fn was_edited(
    mailings: &[MailingSummary],
    letters: &Letters,
    leaving: &BTreeSet<ContentId>,
    said: &mut dyn FnMut(Circulation) -> Option<Vec<Composed>>,
) -> bool {
    let mut composed: BTreeMap<Circulation, Option<Vec<Composed>>> = BTreeMap::new();
    let contents = mailings.iter().flat_map(|mailing| &mailing.contents);
    for content in contents.filter(|content| leaving.contains(&content.id)) {
        let Some(letter) = letters.get(content.id) else { continue };
        let circulation = letter.terms.circulation;
        let now = composed.entry(circulation).or_insert_with(|| said(circulation));
        let now = now.iter().flatten().find(|letter| letter.locale == content.locale);
        if now.is_none_or(|letter| letter.hash != content.hash) {
            return true;
        }
    }
    false
}

/// Whether an earlier mailing said something else, or came with other files.
#[must_use]
pub fn says_otherwise(mailings: &[MailingSummary], composed: &[Composed]) -> bool {
    let mut frozen = mailings.iter().flat_map(|mailing| &mailing.contents);
    frozen.any(|content| {
        let now = composed.iter().find(|letter| letter.locale == content.locale);
        // The version before did not keep which files came with a letter.
        let has_other_files =
            |letter: &Composed| !content.files.is_empty() && letter.files != content.files;
        now.is_some_and(|letter| letter.hash != content.hash || has_other_files(letter))
    })
}

/// The mailings that were prepared for an instant which has moved since, dated anew.
///
/// # Errors
///
/// If the ledger cannot be read, or holds what this version cannot read.
pub fn moved(
    ledger: &Ledger,
    mailings: &[MailingSummary],
    clearance: Clearance,
    (now, zone): (Timestamp, &TimeZone),
) -> Result<Vec<Moved>, Diagnostic> {
    let mut moved = Vec::new();
    let to = clearance.public_from;
    // What leaves later than that says so.
    let at = now.max(to);
    for mailing in mailings {
        if mailing.not_before.is_none_or(|from| from.as_millisecond() == to.as_millisecond()) {
            continue;
        }
        let dated = ZonedDateTime::new(at, zone.clone());
        let mut contents = Vec::new();
        for content in &mailing.contents {
            let Some(bytes) = ledger.content(mailing.id, &content.locale)? else { continue };
            let stationery = Stationery::from_bytes(&bytes)?.redated(&dated)?;
            contents.push((content.id, stationery.to_bytes()));
        }
        moved.push(Moved { mailing: mailing.id, to, dated: at, contents });
    }
    Ok(moved)
}

/// The mailings whose letters nobody gets any more: advance copies of what is public by now.
#[must_use]
pub fn outdated(
    mailings: &[MailingSummary],
    letters: &Letters,
    clearance: Clearance,
    now: Timestamp,
) -> Vec<MailingId> {
    let is_advance = |mailing: &&MailingSummary| {
        let first = mailing.contents.first().and_then(|content| letters.get(content.id));
        first.is_some_and(|letter| letter.terms.circulation == Circulation::Advance)
    };
    if clearance.is_held(now) {
        return Vec::new();
    }
    mailings.iter().filter(is_advance).map(|mailing| mailing.id).collect()
}
