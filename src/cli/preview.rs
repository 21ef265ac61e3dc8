//! `heraut preview`: shows the newsroom in a browser, as its staff see it.

use heraut::diagnostic::Arguments;
use heraut::preview;
use heraut::project::Opening;
use jiff::Timestamp;

use super::args::Preview;
use super::terminal::{Ending, Terminal};

/// Shows the newsroom until the program is ended.
pub(crate) fn run(
    opening: &Opening,
    options: &Preview,
    now: fn() -> Timestamp,
    terminal: &Terminal,
) -> Ending {
    let preview = match preview::Preview::open(opening.root(), options.port, now) {
        Ok(preview) => preview,
        Err(fault) => {
            terminal.report_one(&fault);
            return Ending::Usage;
        }
    };
    terminal.say("preview-started", &Arguments::new().with("address", preview.address()));
    match preview.run(|fault| terminal.report_one(fault)) {
        Ok(()) => Ending::Fine,
        Err(fault) => {
            terminal.report_one(&fault);
            Ending::Problems
        }
    }
}
