//! Languages that state different times of day.

use crate::compare::Kind;
use crate::diagnostic::Severity;

use super::{Check, Scope};

pub(super) const CHECK: Check = Check {
    code: "time-disagrees",
    severity: Severity::Error,
    example: "fr: { body: La visite commence à 14 h 30. }\nnl: { body: Het bezoek begint om 15.30 uur. }\n",
    scopes: &[Scope::Languages(Kind::Time)],
};
