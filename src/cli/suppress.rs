//! `heraut suppress`: no more letters to an address, whatever list it is on.

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::model::{EmailAddress, Suppression};
use heraut::output;
use heraut::project::{Need, Opening};
use heraut::record::SUPPRESSED;
use jiff::Timestamp;

use super::args::Suppress;
use super::ready::ready;
use super::terminal::{Ending, Terminal};

/// Adds the address to the newsroom's suppressions, from today on; one that is there already stays
/// as it is.
pub(crate) fn run(
    opening: Opening,
    suppress: &Suppress,
    clock: Timestamp,
    terminal: &Terminal,
) -> Ending {
    let Some(email) = EmailAddress::parse(suppress.address.trim()) else {
        let fault = Diagnostic::error("invalid-email").with("value", suppress.address.as_str());
        terminal.report_one(&fault);
        return Ending::Usage;
    };
    if suppress.why.trim().is_empty() {
        terminal.report_one(&Diagnostic::error("empty-value"));
        return Ending::Usage;
    }
    let root = opening.root().to_owned();
    let project = opening.load();
    if let Some(own) = project.suppressions.contains(&email.key()) {
        let arguments = Arguments::new().with("email", own.email.as_str());
        terminal.say("already-suppressed", &arguments.with("why", own.why.as_str()));
        return Ending::Fine;
    }
    let Some(ready) = ready(&project, Need::Suppressions, terminal) else {
        return Ending::Problems;
    };
    let today = ready.newsroom.directory.settings.moment(clock).today;
    let suppression = Suppression { email, why: suppress.why.clone(), since: Some(today) };
    // Somebody else may have added it since; then it is there all the same.
    if let Err(fault) = output::add_suppression(&root, &suppression) {
        terminal.report_one(&fault);
        return Ending::Problems;
    }
    let arguments =
        Arguments::new().with("email", suppression.email.as_str()).with("path", SUPPRESSED);
    terminal.say("suppressed-address", &arguments);
    Ending::Fine
}
