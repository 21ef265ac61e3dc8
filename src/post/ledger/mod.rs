//! The ledger: who got what, and the reason why nobody gets a letter twice.
//!
//! One `SQLite` file beside a newsroom holds a row for each campaign and letter box. A delivery is
//! queued when its plan is frozen; then
//!
//! ```text
//! queued ──> claimed ──> sent
//!    │  ^       ├──────> refused ───> claimed, when asked
//!    │  └ given ├──────> deferred ──> claimed, when asked
//!    │    back  └──────> in doubt ──> claimed, when asked
//!    ├─────────────────> refused, deferred (before the final dot)
//!    ├─────────────────> withheld ──> queued, when it is reviewed and may leave again
//!    └─────────────────> abandoned ─> queued, by a new plan
//! ```
//!
//! - **Nothing is claimed that may not leave.** [`Clerk::claim`] asks a [`Gate`] first, each time;
//!   the plan froze what is said, not whether it may still be said to this reader.
//! - **A run takes what its plan showed.** Its [`Scope`] is a mailing that was just frozen, or what
//!   was reviewed.
//! - **A claim is on the disk before the final dot leaves.** [`Clerk::claim`] returns only after
//!   the commit; a claim that cannot be written is not granted.
//! - **An outcome may be lost, a claim may not.** What the relay answered is written with the next
//!   commit. If the process dies before, its claims are in doubt: shown by name, and sent again
//!   only when asked.
//! - **Commits are shared.** One thread owns the file; whatever waits when it looks is written in
//!   one transaction, so that the disk does not set the pace.
//! - **Several processes share the work.** A delivery is reserved by one sender at a time, and only
//!   that one can claim it. Whether a sender is still at work, its presence tells
//!   ([`crate::mail`] does not read files; the caller asks `output`).
//! - **A plan costs no memory.** Its addresses stream into a temporary table on the disk.
//!
//! It is the only room that knows `SQLite`, and it knows nothing of MIME, of SMTP, or of the clock.

mod abandon;
mod cells;
mod clerk;
mod desk;
mod draft;
mod entry;
mod failure;
mod gate;
mod ids;
mod open;
mod progress;
mod reason;
mod review;
mod scope;
mod sender;
mod state;
mod status;
#[cfg(test)]
mod tests;
mod turn;
mod writer;

pub use abandon::Abandoning;
pub use clerk::{Admission, Clerk, Closed, Held, Unclaimed, Unrecorded};
pub use draft::{Draft, Entered, Fate, Frozen, NewContent, NewMailing, Planned, Summary};
pub use entry::{Entry, Verdict};
pub use gate::{Gate, Leave};
pub use ids::{ContentId, DeliveryId, MailingId};
pub use open::{FILE, Ledger};
pub use progress::Progress;
pub use reason::{Reason, Withholding};
pub use review::{Moved, Review, ReviewSummary, Reviewed};
pub use scope::Scope;
pub use sender::{Recovery, SenderId, SenderName};
pub use state::State;
pub use status::{ContentSummary, Delivery, MailingSummary, Tally};
pub use turn::{Answer, Claim, Outcome, Reserved, Setback};
pub use writer::{Again, Work};
