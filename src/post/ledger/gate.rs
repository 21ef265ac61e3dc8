//! Whether a letter may leave now: asked of each one, just before it is claimed.

use jiff::Timestamp;

use super::reason::Withholding;
use super::turn::Reserved;
use crate::diagnostic::Diagnostic;

/// Whether a letter may leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leave {
    /// It may.
    Granted,
    /// It may not, as the records stand.
    Withheld(Withholding),
}

/// Says whether letters may leave.
///
/// [`Clerk::claim`](super::Clerk::claim) asks it, and nothing else makes a claim; so no letter
/// leaves that was not asked about at that instant.
pub trait Gate: Send + Sync {
    /// Whether a letter may leave at `now`, by the records as they are at this moment.
    ///
    /// # Errors
    ///
    /// If that cannot be told, since the records cannot be read; then none may.
    fn may_leave(&self, delivery: &Reserved, now: Timestamp) -> Result<Leave, Diagnostic>;

    /// The same by the records as they were read last, without a look whether they changed: to
    /// spare a letter its way that will not leave.
    ///
    /// # Errors
    ///
    /// As above.
    fn is_expected_to_leave(
        &self,
        delivery: &Reserved,
        now: Timestamp,
    ) -> Result<Leave, Diagnostic> {
        self.may_leave(delivery, now)
    }
}
