//! Languages that state one amount in different currencies.

use crate::compare::Kind;
use crate::diagnostic::Severity;

use super::{Check, Scope};

pub(super) const CHECK: Check = Check {
    code: "currency-disagrees",
    severity: Severity::Error,
    example: "fr: { body: Le projet coûte 5 millions d’euros. }\nen: { body: The project costs $5 million. }\n",
    scopes: &[Scope::Languages(Kind::Currency)],
};
