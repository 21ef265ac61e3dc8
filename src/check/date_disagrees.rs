//! Languages that state different days.

use crate::compare::Kind;
use crate::diagnostic::Severity;

use super::{Check, Scope};

pub(super) const CHECK: Check = Check {
    code: "date-disagrees",
    severity: Severity::Error,
    example: "fr: { body: L’école ouvre le 14 mai 2027. }\nnl: { body: De school opent op 14 maart 2027. }\n",
    scopes: &[Scope::Languages(Kind::Day)],
};
