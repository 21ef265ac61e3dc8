//! The states of a delivery, and the moves that are allowed between them.

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
}

impl State {
    /// All states, in the order in which a delivery may come to them.
    pub const ALL: [Self; 6] =
        [Self::Queued, Self::Claimed, Self::Sent, Self::Deferred, Self::Refused, Self::InDoubt];

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
        }
    }

    /// Whether a delivery may go from here to `next`.
    ///
    /// What was sent or refused stays so. A claim is had only by what the relay is known not to
    /// have, or by a doubt that somebody asked to send again. A doubt ends without a new claim when
    /// the sender that was thought dead reports what the relay answered.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        match self {
            Self::Queued => matches!(next, Self::Claimed | Self::Deferred | Self::Refused),
            Self::Claimed => !matches!(next, Self::Claimed),
            Self::Deferred => {
                matches!(next, Self::Claimed | Self::Deferred | Self::Refused)
            }
            Self::InDoubt => !matches!(next, Self::Queued | Self::InDoubt),
            Self::Sent | Self::Refused => false,
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
