//! A record accepts a finding that is not there.

use crate::diagnostic::Severity;

use super::{Check, Scope, WaiverFault};

pub(super) const CHECK: Check = Check {
    code: "waiver-unneeded",
    severity: Severity::Warning,
    example: "accept:\n  - { code: figure-disagrees, why: The ministry counts otherwise. }\n",
    scopes: &[Scope::Waivers(WaiverFault::Unneeded)],
};
