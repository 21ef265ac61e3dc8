//! A record accepts one of several findings, and does not say which.

use crate::diagnostic::Severity;

use super::{Check, Scope, WaiverFault};

pub(super) const CHECK: Check = Check {
    code: "waiver-unclear",
    severity: Severity::Error,
    example: "accept:\n  - { code: figure-disagrees, why: The ministry counts otherwise. }\n",
    scopes: &[Scope::Waivers(WaiverFault::Unclear)],
};
