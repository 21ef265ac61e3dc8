//! Languages that name different towns.

use crate::compare::Kind;
use crate::diagnostic::Severity;

use super::{Check, Scope};

pub(super) const CHECK: Check = Check {
    code: "place-disagrees",
    severity: Severity::Warning,
    example: "fr: { body: L’école ouvre à Gand. }\nnl: { body: De school opent in Namen. }\n",
    scopes: &[Scope::Languages(Kind::Place)],
};
