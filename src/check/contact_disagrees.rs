//! Languages that give different e-mail addresses or telephone numbers.

use crate::compare::Kind;
use crate::diagnostic::Severity;

use super::{Check, Scope};

pub(super) const CHECK: Check = Check {
    code: "contact-disagrees",
    severity: Severity::Error,
    example: "fr: { body: Inscriptions au 02 201 45 67. }\nnl: { body: Inschrijven op 02 201 45 76. }\n",
    scopes: &[Scope::Languages(Kind::Contact)],
};
