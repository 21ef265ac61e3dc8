//! `heraut suppress`: no more letters to an address, whatever list it is on.

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::model::{EmailAddress, Suppression};
use heraut::output;
use heraut::project::Opening;
use heraut::record::SUPPRESSED;
use jiff::Timestamp;

use super::args::Suppress;
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
    // What else is wrong in the newsroom is no reason to go on writing to somebody.
    let is_in_the_way = |fault: &&Diagnostic| {
        fault.is_error()
            && fault.span.is_some_and(|span| project.sources.shown_path(span.file) == SUPPRESSED)
    };
    let in_the_way: Vec<Diagnostic> =
        project.diagnostics.iter().filter(is_in_the_way).cloned().collect();
    let Some(loaded) = project.loaded.as_ref().filter(|_| in_the_way.is_empty()) else {
        let faults = if in_the_way.is_empty() { &project.diagnostics } else { &in_the_way };
        terminal.report(faults, &project.sources);
        return Ending::Problems;
    };
    let today = loaded.newsroom.directory.settings.moment(clock).today;
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
