//! The states of a delivery.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

/// Where a delivery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It waits for its turn.
    Queued,
    /// A sender has the right to send it, and may have sent the final dot.
    Claimed,
    /// The relay took it.
    Sent,
    /// The relay put it off.
    Deferred,
    /// The relay refused it.
    Refused,
    /// The final dot may have left, and no answer came.
    InDoubt,
    /// It may not leave, as the records stand now.
    Withheld,
    /// It was given up before it left.
    Abandoned,
}

impl State {
    /// All states, in the order in which a delivery may come to them.
    pub const ALL: [Self; 8] = [
        Self::Queued,
        Self::Claimed,
        Self::Sent,
        Self::Deferred,
        Self::Refused,
        Self::InDoubt,
        Self::Withheld,
        Self::Abandoned,
    ];

    /// Names the state as machines read it, in the ledger too: `in-doubt`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Claimed => "claimed",
            Self::Sent => "sent",
            Self::Deferred => "deferred",
            Self::Refused => "refused",
            Self::InDoubt => "in-doubt",
            Self::Withheld => "withheld",
            Self::Abandoned => "abandoned",
        }
    }
}

impl FromSql for State {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let name = value.as_str()?;
        let state = Self::ALL.into_iter().find(|state| state.name() == name);
        state.ok_or(FromSqlError::InvalidType)
    }
}

impl ToSql for State {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.name().to_sql()
    }
}
