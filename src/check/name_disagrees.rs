//! Languages that name different people or organizations.

use crate::compare::Kind;
use crate::diagnostic::Severity;

use super::{Check, Scope};

pub(super) const CHECK: Check = Check {
    code: "name-disagrees",
    severity: Severity::Error,
    example: "fr: { body: Sylvie Ponchaut présente le projet. }\nnl: { body: Ann Van Gysel stelt het project voor. }\n",
    scopes: &[Scope::Languages(Kind::Name)],
};
