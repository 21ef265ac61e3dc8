//! `heraut explain`: tells what the finding of a check means, and why it matters.

use heraut::check::{self, CHECKS};
use heraut::diagnostic::{Arguments, Diagnostic, Wording};

use super::args::Explain;
use super::terminal::{Ending, Terminal};

/// Explains a check by its code, or lists all codes.
pub(crate) fn run(explain: &Explain, terminal: &Terminal) -> Ending {
    let none = Arguments::new();
    let words = terminal.words();
    let Some(code) = &explain.code else {
        terminal.say("explain-list", &none);
        for check in CHECKS {
            let why = words.phrase(check.code, Some("why"), &none).unwrap_or_default();
            terminal.print(&format!("\n{}\n  {why}", check.code));
        }
        return Ending::Fine;
    };
    let Some(check) = check::by_code(code) else {
        if let Some(message) = words.outline(code, None) {
            // A fault of shape, which is no check: its help says all there is to say.
            terminal.print(&format!("{code}\n\n  {message}"));
            if let Some(help) = words.outline(code, Some("help")) {
                terminal
                    .print(&format!("\n{}: {help}", words.tell("help", &none).unwrap_or_default()));
            }
            return Ending::Fine;
        }
        let fault = Diagnostic::error("unknown-code")
            .with("code", code.as_str())
            .suggest(code, CHECKS.iter().map(|check| check.code));
        terminal.report_one(&fault);
        return Ending::Usage;
    };
    let why = words.phrase(check.code, Some("why"), &none).unwrap_or_default();
    let title = |key| words.tell(key, &none).unwrap_or_default();
    terminal.print(&format!("{}\n\n{}", check.code, title("explain-why")));
    terminal.print(&format!("  {why}\n\n{}", title("explain-example")));
    for line in check.example.lines() {
        terminal.print(&format!("  {line}"));
    }
    Ending::Fine
}
