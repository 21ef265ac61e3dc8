//! Whoever is told of the people on a list.

use crate::diagnostic::Diagnostic;
use crate::model::Recipient;

/// Takes a person who was read, with the number of the line; what it answers is reported at the
/// person's e-mail address.
pub type Visit<'v> = dyn FnMut(Recipient, usize) -> Option<Diagnostic> + 'v;
