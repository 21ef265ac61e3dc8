//! Languages that give somebody different roles.

use crate::compare::Kind;
use crate::diagnostic::Severity;

use super::{Check, Scope};

pub(super) const CHECK: Check = Check {
    code: "role-disagrees",
    severity: Severity::Warning,
    example: "fr: { body: \"Noor Lisse, directrice financière, confirme.\" }\nnl: { body: \"Noor Lisse, algemeen directeur, bevestigt.\" }\n",
    scopes: &[Scope::Languages(Kind::Role)],
};
