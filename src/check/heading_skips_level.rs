//! A heading that is two levels below what stands above it.

use crate::diagnostic::{Arguments, Severity};
use crate::model::texts::Text;
use crate::prose::line_span;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "heading-skips-level",
    severity: Severity::Warning,
    example: "en:\n  body: |\n    ## What changes\n\n    #### For patients\n",
    scopes: &[Scope::Text(look)],
};

fn look(text: &Text<'_>, _: Surroundings<'_>, report: &mut Report) {
    // The headline is the only heading of the first level.
    let mut above = 1;
    for (level, content) in text.headings() {
        if level > above + 1
            && let Some(span) = line_span(content)
        {
            let marks = |level: u8| "#".repeat(usize::from(level));
            let arguments = Arguments::new().with("typed", marks(level));
            report.find(span, arguments.with("right", marks(above + 1)));
        }
        above = level;
    }
}
