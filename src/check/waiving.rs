//! Findings that a record accepts, with the reason: they are not reported. An acceptance that
//! nothing needs is.

use crate::diagnostic::{Argument, Arguments, Diagnostic, Severity};
use crate::model::Waiver;

use super::report::Report;
use super::scope::{Check, Scope, WaiverFault};

/// Takes away the findings that are accepted, and adds those about waivers that are at fault.
pub(super) fn waive(waivers: &[Waiver], findings: &mut [(&'static Check, Vec<Diagnostic>)]) {
    let faults = taken_away(waivers, findings);
    if faults.is_empty() {
        return;
    }
    let codes = findings.iter().filter(|(check, _)| may_be_accepted(check));
    let codes: Vec<&str> = codes.map(|(check, _)| check.code).collect();
    for (check, findings) in findings {
        let mut report = Report::new(check.code, check.severity);
        for scope in check.scopes {
            let Scope::Waivers(kind) = scope else { continue };
            for (_, waiver) in faults.iter().filter(|(fault, _)| fault == kind) {
                let code = &waiver.code;
                match kind {
                    WaiverFault::Unknown => {
                        report.find_unknown(code.span, "code", &code.value, codes.iter().copied());
                    }
                    WaiverFault::Unneeded | WaiverFault::Unclear => {
                        let arguments = Arguments::new().with("code", code.value.as_str());
                        report.find(code.span, arguments);
                    }
                }
            }
        }
        findings.extend(report.findings());
    }
}

/// Takes away the findings that are accepted, and says which waivers are at fault. Findings of one
/// check stand together, with its check.
fn taken_away<'w>(
    waivers: &'w [Waiver],
    findings: &mut [(&Check, Vec<Diagnostic>)],
) -> Vec<(WaiverFault, &'w Waiver)> {
    let mut faults = Vec::new();
    for waiver in waivers {
        let of_code = findings.iter_mut().find(|(check, _)| check.code == waiver.code.value);
        let Some((_, found)) = of_code.filter(|(check, _)| may_be_accepted(check)) else {
            faults.push((WaiverFault::Unknown, waiver));
            continue;
        };
        let is_meant = |finding: &&Diagnostic| match &waiver.words {
            None => true,
            Some(words) => says(finding, words),
        };
        match found.iter().filter(is_meant).count() {
            0 => faults.push((WaiverFault::Unneeded, waiver)),
            1 => {
                let meant = found.iter().position(|finding| is_meant(&finding));
                meant.map(|at| found.remove(at));
            }
            _ => faults.push((WaiverFault::Unclear, waiver)),
        }
    }
    faults
}

/// Whether findings of a check may be accepted: a doubt may, and so may what was read out of prose.
/// What keeps pages from being made may not.
fn may_be_accepted(check: &Check) -> bool {
    let is_read = |scope: &Scope| matches!(scope, Scope::Languages(_) | Scope::Release(_));
    let is_waiver = check.scopes.iter().any(|scope| matches!(scope, Scope::Waivers(_)));
    (check.severity == Severity::Warning && !is_waiver) || check.scopes.iter().any(is_read)
}

/// Whether a finding is about these words.
fn says(finding: &Diagnostic, words: &str) -> bool {
    let labels = finding.labels.iter().flat_map(|label| label.arguments.iter());
    finding.arguments.iter().chain(labels).any(|(_, argument)| match argument {
        Argument::Text(text) => text.contains(words),
        Argument::Count(count) => count.to_string() == words,
    })
}
