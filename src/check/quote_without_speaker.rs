//! A quote that does not say who speaks.

use crate::diagnostic::{Arguments, Severity, Span};
use crate::model::{Announcement, texts};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "quote-without-speaker",
    severity: Severity::Warning,
    example: "en:\n  body: |\n    > We are proud of this agreement.\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    for text in texts::of_announcement(announcement, &around.directory.settings) {
        let mut outer: Option<Span> = None;
        for quote in text.quotes() {
            // Inside a quote, its speaker repeats what others said.
            if outer.is_some_and(|outer| lies_in(quote.span, outer)) {
                continue;
            }
            outer = Some(quote.span);
            if quote.speaker.is_none() {
                report.find(quote.span, Arguments::new());
            }
        }
    }
}

/// Whether a place is a part of another one.
fn lies_in(inner: Span, outer: Span) -> bool {
    inner != outer && outer.start <= inner.start && inner.end <= outer.end
}
