//! Languages whose links lead to different pages.

use crate::compare::Kind;
use crate::diagnostic::Severity;

use super::{Check, Scope};

pub(super) const CHECK: Check = Check {
    code: "link-disagrees",
    severity: Severity::Error,
    example: "fr: { body: \"[Le rapport](https://example.org/rapport-2026)\" }\nnl: { body: \"[Het verslag](https://example.org/rapport-2025)\" }\n",
    scopes: &[Scope::Languages(Kind::Page)],
};
