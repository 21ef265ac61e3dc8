//! What one language states and another states nowhere.

use crate::compare::Kind;
use crate::diagnostic::Severity;

use super::{Check, Scope};

pub(super) const CHECK: Check = Check {
    code: "statement-missing",
    severity: Severity::Warning,
    example: "fr: { body: L’école ouvre le 14 mai 2027. }\nnl: { body: De school opent binnenkort. }\n",
    scopes: &[Scope::Languages(Kind::Missing)],
};
