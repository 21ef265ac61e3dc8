//! `heraut check`: looks for mistakes, and writes nothing.

use heraut::diagnostic::{Arguments, Diagnostic, Severity};
use heraut::project::Opening;

use super::args::{Check, Form};
use super::terminal::{Ending, Terminal};

/// Reports what is wrong; warnings are problems too where they are taken for errors.
pub(crate) fn run(opening: Opening, check: &Check, terminal: &Terminal) -> Ending {
    let project = opening.load();
    let mut diagnostics = project.diagnostics;
    if check.strict {
        for diagnostic in &mut diagnostics {
            diagnostic.severity = Severity::Error;
        }
    }
    match check.format {
        Form::Json => terminal.report_json(&diagnostics, &project.sources),
        Form::Text => {
            terminal.report(&diagnostics, &project.sources);
            if diagnostics.is_empty() {
                terminal.say("summary-none", &Arguments::new());
            }
        }
    }
    if diagnostics.iter().any(Diagnostic::is_error) { Ending::Problems } else { Ending::Fine }
}
