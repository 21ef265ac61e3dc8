//! Languages that state different figures.

use crate::compare::Kind;
use crate::diagnostic::Severity;

use super::{Check, Scope};

pub(super) const CHECK: Check = Check {
    code: "figure-disagrees",
    severity: Severity::Error,
    example: "fr: { body: BioWin compte 260 membres. }\nnl: { body: BioWin telt 250 leden. }\n",
    scopes: &[Scope::Languages(Kind::Figure)],
};
