//! Why a mailing went no further.

use heraut::diagnostic::Diagnostic;

use crate::cli::terminal::Ending;

/// Why a mailing went no further.
pub(super) enum Halt {
    /// Something is wrong.
    Faults(Vec<Diagnostic>),
    /// The user asked for something that makes no sense.
    Usage(Diagnostic),
    /// It was told already.
    Told(Ending),
}

impl From<Diagnostic> for Halt {
    fn from(fault: Diagnostic) -> Self {
        Self::Faults(vec![fault])
    }
}

impl From<Vec<Diagnostic>> for Halt {
    fn from(faults: Vec<Diagnostic>) -> Self {
        Self::Faults(faults)
    }
}
