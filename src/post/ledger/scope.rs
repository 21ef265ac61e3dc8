//! What a run may take: the letters that its plan showed, and no others.

use super::ids::MailingId;

/// Which deliveries of a campaign a run may take: those that its plan showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope(pub(super) Within);

/// What a scope holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    /// What this mailing queued.
    Mailing(MailingId),
    /// What was reviewed by this connection, and found to be allowed to leave.
    Reviewed,
}

impl Scope {
    /// What a mailing queued.
    #[must_use]
    pub const fn mailing(mailing: MailingId) -> Self {
        Self(Within::Mailing(mailing))
    }

    /// Whether it is what one mailing queued.
    #[must_use]
    pub const fn is_mailing(self) -> bool {
        matches!(self.0, Within::Mailing(_))
    }
}
