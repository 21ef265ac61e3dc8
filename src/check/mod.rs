//! Checks: one file each, with its code, severity, example and function; and the list of them.
//!
//! Shape is the reader's business; checks look for sense. They see every record, also drafts and
//! what is held. They read no files, know no formats, and mend nothing. What they share is in
//! `texts.rs`: which texts there are. Why a check matters stands in `diagnostics.ftl`, as `.why`
//! of its code.

mod boilerplate_missing;
mod contact_unreachable;
mod dateline_without_place;
mod duplicate_address;
mod headline_too_long;
mod name_missing;
mod no_number_word;
mod quote_without_speaker;
mod report;
mod role_missing;
mod texts;
mod translation_missing;
mod unknown_fact;
mod unknown_organization;
mod unknown_person;
mod unknown_place;
mod unknown_topic;
mod unused_fact;

pub use report::{Report, Subject};

use crate::diagnostic::{Diagnostic, Severity};

/// A check.
pub struct Check {
    /// Its code: the name of its file with hyphens, and of its message.
    pub code: &'static str,
    /// How bad its findings are.
    pub severity: Severity,
    /// Part of a record in which it finds something.
    pub example: &'static str,
    /// Looks for findings.
    pub run: fn(&Subject<'_>, &mut Report),
}

/// All checks, by code.
pub const CHECKS: &[&Check] = &[
    &boilerplate_missing::CHECK,
    &contact_unreachable::CHECK,
    &dateline_without_place::CHECK,
    &duplicate_address::CHECK,
    &headline_too_long::CHECK,
    &name_missing::CHECK,
    &no_number_word::CHECK,
    &quote_without_speaker::CHECK,
    &role_missing::CHECK,
    &translation_missing::CHECK,
    &unknown_fact::CHECK,
    &unknown_organization::CHECK,
    &unknown_person::CHECK,
    &unknown_place::CHECK,
    &unknown_topic::CHECK,
    &unused_fact::CHECK,
];

/// Runs all checks.
#[must_use]
pub fn run(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for check in CHECKS {
        let mut report = Report::new(check);
        (check.run)(subject, &mut report);
        findings.append(&mut report.findings());
    }
    findings
}

/// Finds a check by its code.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Check> {
    CHECKS.iter().copied().find(|check| check.code == code)
}
