//! Languages that state one figure in different units: per cent and points.

use crate::compare::Kind;
use crate::diagnostic::Severity;

use super::{Check, Scope};

pub(super) const CHECK: Check = Check {
    code: "unit-disagrees",
    severity: Severity::Error,
    example: "fr: { body: La part augmente de 5 points. }\nnl: { body: Het aandeel stijgt met 5%. }\n",
    scopes: &[Scope::Languages(Kind::Unit)],
};
