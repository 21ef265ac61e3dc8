//! What a plan says about one address.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};

use super::state::State;
use crate::locale::Locale;
use crate::model::EmailAddress;

/// One address of a list, and what becomes of it.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// Where the letter goes; its key is what a campaign serves once.
    pub address: &'a EmailAddress,
    /// The name of who is written to.
    pub name: &'a str,
    /// The greeting that opens the letter.
    pub greeting: &'a str,
    /// The paper, station or site.
    pub outlet: Option<&'a str>,
    /// The list that names the address.
    pub list: &'a str,
    /// Whose turn comes first: lower waves before higher ones.
    pub wave: u8,
    /// What mail programs know the letter by (RFC 5322, section 3.6.4).
    pub message_id: &'a str,
    /// What becomes of it.
    pub verdict: Verdict<'a>,
}

/// What becomes of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict<'a> {
    /// It gets a letter.
    Send {
        /// In this language.
        locale: &'a Locale,
        /// Which of their languages that is; 0 for the first.
        choice: u8,
    },
    /// It gets none.
    LeftOut {
        /// Why.
        reason: Reason,
        /// What the words about the reason need: a note, a topic, the languages asked for.
        note: &'a str,
    },
}

/// Why an address gets no letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The newsroom's suppressions name it.
    Suppressed,
    /// None of their languages is ready.
    NoLanguage,
    /// The announcement is held, and they did not promise to honour embargoes.
    NotTrusted,
    /// Whoever sends left it out.
    Excepted,
    /// They write about other topics.
    OtherTopic,
    /// The campaign has a delivery for it, in this state.
    AlreadyServed(State),
}

impl Reason {
    /// Names the reason as machines read it: `no-language`; without the state.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Suppressed => "suppressed",
            Self::NoLanguage => "no-language",
            Self::NotTrusted => "not-trusted",
            Self::Excepted => "excepted",
            Self::OtherTopic => "other-topic",
            Self::AlreadyServed(_) => "already-served",
        }
    }

    /// The reason as a draft keeps it: `served:sent` for those that a state tells more about.
    pub(super) fn stored(self) -> String {
        match self {
            Self::AlreadyServed(state) => format!("{SERVED}{}", state.name()),
            other => other.name().to_owned(),
        }
    }
}

/// Opens the stored reason of an address that has a delivery.
const SERVED: &str = "served:";
/// The reasons that nothing more belongs to.
const PLAIN: [Reason; 5] = [
    Reason::Suppressed,
    Reason::NoLanguage,
    Reason::NotTrusted,
    Reason::Excepted,
    Reason::OtherTopic,
];

impl FromSql for Reason {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let stored = value.as_str()?;
        let reason = match stored.strip_prefix(SERVED) {
            Some(state) => {
                State::column_result(ValueRef::Text(state.as_bytes())).ok().map(Self::AlreadyServed)
            }
            None => PLAIN.into_iter().find(|reason| reason.name() == stored),
        };
        reason.ok_or(FromSqlError::InvalidType)
    }
}
