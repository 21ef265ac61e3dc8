//! What is wrong with a list: shown up to as much as anybody mends in one go, then counted.

use crate::diagnostic::{Diagnostic, Severity};

/// How many errors, and how many warnings, are shown of one list.
const MOST_SHOWN: usize = 50;

/// What is wrong with a list.
#[derive(Default)]
pub(super) struct Findings {
    shown: Vec<Diagnostic>,
    n_errors: usize,
    n_warnings: usize,
}

impl Findings {
    /// Adds a finding, which is made only if it will be shown.
    pub(super) fn add(&mut self, severity: Severity, finding: impl FnOnce() -> Diagnostic) {
        let count = match severity {
            Severity::Error => &mut self.n_errors,
            Severity::Warning => &mut self.n_warnings,
        };
        *count += 1;
        if *count <= MOST_SHOWN {
            self.shown.push(finding());
        }
    }

    /// Everything that is shown, and how much more there is in the file at `path`.
    pub(super) fn finish(self, path: &str) -> Vec<Diagnostic> {
        let mut shown = self.shown;
        let counts = [(Severity::Error, self.n_errors), (Severity::Warning, self.n_warnings)];
        for (severity, count) in counts {
            if count > MOST_SHOWN {
                let mut more = Diagnostic::error("more-in-list");
                more.severity = severity;
                shown.push(more.with("path", path).with("count", count - MOST_SHOWN));
            }
        }
        shown
    }
}
