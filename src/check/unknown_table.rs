//! The place of a table that does not exist.

use crate::diagnostic::{Arguments, SUGGESTION, Severity, nearest};
use crate::model::texts::Text;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "unknown-table",
    severity: Severity::Error,
    example: "tables:\n  results: …\nen:\n  body: |\n    {table:result}\n",
    scopes: &[Scope::Text(look)],
};

fn look(text: &Text<'_>, _: Surroundings<'_>, report: &mut Report) {
    let known = text.table_keys();
    for reference in text.placed() {
        if known.contains(&reference.key.as_str()) {
            continue;
        }
        let mut arguments = Arguments::new().with("table", reference.key.as_str());
        if let Some(meant) = nearest(&reference.key, known.iter().copied()) {
            arguments = arguments.with(SUGGESTION, meant);
        }
        report.find(reference.span, arguments);
    }
}
