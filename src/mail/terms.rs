//! The terms of a mailing: which copy it is, and whom it is for; frozen with its plan.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::planning::Wanted;
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::model::Clearance;
use crate::post::ledger::{ContentId, Ledger, MailingSummary};

/// Which copy of an announcement letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Circulation {
    /// For anybody, once it is public.
    Public,
    /// For press who honour embargoes, while it is held.
    Advance,
}

/// What a mailing was planned for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// Which copy it is.
    pub circulation: Circulation,
    /// The lists that were named.
    pub lists: Vec<String>,
    /// Whether the announcement's own press contacts were meant.
    pub contacts: bool,
}

/// A letter in one language, and the terms of its mailing.
#[derive(Clone, Debug)]
pub struct LetterTerms {
    /// The language.
    pub locale: Locale,
    /// The terms.
    pub terms: Terms,
}

/// The terms of all letters of a campaign, by what they say.
#[derive(Clone, Debug, Default)]
pub struct Letters(HashMap<ContentId, LetterTerms>);

impl Letters {
    /// The terms of a letter.
    #[must_use]
    pub fn get(&self, content: ContentId) -> Option<&LetterTerms> {
        self.0.get(&content)
    }

    /// The names of all lists that its mailings were planned for.
    #[must_use]
    pub fn lists(&self) -> BTreeSet<String> {
        self.0.values().flat_map(|letter| letter.terms.lists.iter().cloned()).collect()
    }
}

impl Terms {
    /// The terms of a plan that is about to be frozen.
    #[must_use]
    pub fn of(circulation: Circulation, wanted: &Wanted) -> Self {
        Self { circulation, lists: wanted.lists.clone(), contacts: wanted.contacts }
    }

    /// The terms as the ledger keeps them.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        // Texts and flags always become JSON.
        serde_json::to_vec(self).unwrap_or_default()
    }
}

/// The terms of all letters of a campaign that the ledger holds, by what they say.
///
/// Mailings of a version that kept no terms were meant for the lists that their deliveries name;
/// they are advance copies if they were planned before the announcement is public, and not
/// prepared for that instant.
///
/// # Errors
///
/// If the ledger cannot be read, or holds what this version cannot read.
pub fn letters(
    ledger: &Ledger,
    name: &str,
    clearance: Option<Clearance>,
) -> Result<Letters, Diagnostic> {
    let public_from = clearance.map_or(Timestamp::MIN, |clearance| clearance.public_from);
    let mut letters = HashMap::new();
    for mailing in ledger.mailings(name)? {
        let terms = match &mailing.settings {
            Some(bytes) => serde_json::from_slice(bytes).map_err(|cause| {
                let path = ledger.path().display().to_string();
                Diagnostic::error("ledger-damaged").with("path", path).because(cause)
            })?,
            None => unsaid(ledger, &mailing, public_from)?,
        };
        for content in mailing.contents {
            let letter = LetterTerms { locale: content.locale, terms: Terms::clone(&terms) };
            letters.insert(content.id, letter);
        }
    }
    Ok(Letters(letters))
}

/// The terms of a mailing that kept none.
fn unsaid(
    ledger: &Ledger,
    mailing: &MailingSummary,
    public_from: Timestamp,
) -> Result<Terms, Diagnostic> {
    let is_advance = mailing.not_before.is_none() && mailing.planned_at < public_from;
    let circulation = if is_advance { Circulation::Advance } else { Circulation::Public };
    let (mut lists, mut contacts) = (Vec::new(), false);
    for (list, wave) in ledger.lists_of(mailing.id)? {
        if wave == super::planning::CONTACTS { contacts = true } else { lists.push(list) }
    }
    Ok(Terms { circulation, lists, contacts })
}
