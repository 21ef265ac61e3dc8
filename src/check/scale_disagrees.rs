//! Languages that state one figure by different scales: million and billion.

use crate::compare::Kind;
use crate::diagnostic::Severity;

use super::{Check, Scope};

pub(super) const CHECK: Check = Check {
    code: "scale-disagrees",
    severity: Severity::Error,
    example: "fr: { body: Le chiffre d’affaires est de 2,6 milliards d’euros. }\nnl: { body: De omzet bedraagt 2,6 miljoen euro. }\n",
    scopes: &[Scope::Languages(Kind::Scale)],
};
