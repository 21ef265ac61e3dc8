//! Languages that say otherwise how exactly a figure is known.

use crate::compare::Kind;
use crate::diagnostic::Severity;

use super::{Check, Scope};

pub(super) const CHECK: Check = Check {
    code: "qualifier-disagrees",
    severity: Severity::Error,
    example: "fr: { body: Plus de 60 investisseurs participent. }\nnl: { body: Minder dan 60 investeerders nemen deel. }\n",
    scopes: &[Scope::Languages(Kind::Qualifier)],
};
