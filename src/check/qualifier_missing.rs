//! A figure that one language limits and another does not.

use crate::compare::Kind;
use crate::diagnostic::Severity;

use super::{Check, Scope};

pub(super) const CHECK: Check = Check {
    code: "qualifier-missing",
    severity: Severity::Warning,
    example: "fr: { body: Plus de 60 investisseurs participent. }\nnl: { body: Er nemen 60 investeerders deel. }\n",
    scopes: &[Scope::Languages(Kind::QualifierMissing)],
};
