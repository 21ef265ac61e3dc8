//! Why somebody gets no letter, or not now.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};

use super::state::State;

/// Why an address gets no letter, or why its letter may not leave now.
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
    /// There is no such announcement any more.
    Gone,
    /// Its authors are writing again.
    Draft,
    /// It is held: its instant has not come.
    Held,
    /// It is held, and the press may not have it in advance any more.
    NotInAdvance,
    /// The letter says that the announcement is held, and it is not any more.
    EmbargoOver,
    /// The language of the letter is not ready any more.
    NotReady,
    /// They read another language now.
    OtherLanguage,
    /// They are on none of the lists any more.
    Unlisted,
}

/// Why a letter may not leave now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withholding {
    /// Why.
    pub reason: Reason,
    /// What the words about the reason need: a note, a topic, a language.
    pub note: String,
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
            Self::Gone => "gone",
            Self::Draft => "draft",
            Self::Held => "held",
            Self::NotInAdvance => "not-in-advance",
            Self::EmbargoOver => "embargo-over",
            Self::NotReady => "not-ready",
            Self::OtherLanguage => "other-language",
            Self::Unlisted => "unlisted",
        }
    }

    /// The reason as the ledger keeps it: `served:sent` for those that a state tells more about.
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
const PLAIN: [Reason; 13] = [
    Reason::Suppressed,
    Reason::NoLanguage,
    Reason::NotTrusted,
    Reason::Excepted,
    Reason::OtherTopic,
    Reason::Gone,
    Reason::Draft,
    Reason::Held,
    Reason::NotInAdvance,
    Reason::EmbargoOver,
    Reason::NotReady,
    Reason::OtherLanguage,
    Reason::Unlisted,
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
