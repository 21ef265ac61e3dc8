//! A record accepts what no check finds, or what nobody may accept.

use crate::diagnostic::Severity;

use super::{Check, Scope, WaiverFault};

pub(super) const CHECK: Check = Check {
    code: "waiver-unknown",
    severity: Severity::Error,
    example: "accept:\n  - { code: figure-disagree, why: The ministry counts otherwise. }\n",
    scopes: &[Scope::Waivers(WaiverFault::Unknown)],
};
