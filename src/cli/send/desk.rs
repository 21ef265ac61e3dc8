//! What the steps of a mailing share.

use std::path::Path;

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::mail::course::Obstacle;
use heraut::model::{Clearance, Mailing};
use heraut::post::ledger::Ledger;
use heraut::project::Ready;
use jiff::Timestamp;

use crate::cli::args::Send;
use crate::cli::ledger;
use crate::cli::terminal::Terminal;

/// What time it is.
pub(crate) type Clock = fn() -> Timestamp;

/// All that the steps of a mailing share.
pub(super) struct Desk<'d> {
    pub(super) root: &'d Path,
    pub(super) send: &'d Send,
    pub(super) clock: Clock,
    pub(super) terminal: &'d Terminal,
    pub(super) ready: &'d Ready,
    pub(super) mailing: &'d Mailing,
    /// Whether the relay is on this machine.
    pub(super) is_loopback: bool,
}

impl Desk<'_> {
    /// A count, for a message that names the announcement.
    pub(super) fn count(&self, count: usize) -> Arguments {
        Arguments::new().with("count", count).with("id", self.send.id.as_str())
    }

    /// Opens the ledger to send from it.
    pub(super) fn open_ledger(&self) -> Result<Ledger, Diagnostic> {
        ledger::open_to_send(self.root, self.send.trust_ledger, (self.clock, self.terminal))
    }

    /// Why a mailing does not leave.
    pub(super) fn obstacle(&self, obstacle: Obstacle, clearance: Clearance) -> Diagnostic {
        let arguments = self.when(clearance.public_from).with("id", self.send.id.as_str());
        Diagnostic { arguments, ..Diagnostic::error(obstacle.code()) }
    }

    /// An instant in the user's words, in the newsroom's zone.
    pub(super) fn when(&self, instant: Timestamp) -> Arguments {
        self.terminal.when(instant, &self.ready.newsroom.directory.settings.zone)
    }
}
