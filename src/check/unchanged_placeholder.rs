//! A sentence of the form of `heraut new` in an announcement that is no draft.

use crate::diagnostic::{Arguments, Severity, Span};
use crate::model::Announcement;
use crate::prose::{Inline, Written, for_each_inline_in, for_each_line, line_words};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "unchanged-placeholder",
    severity: Severity::Error,
    example: "en:\n  headline: Sambreveld opens a reading room\n  subhead: The gist in one sentence\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    if announcement.draft {
        return;
    }
    for (locale, translation) in &announcement.translations {
        let mut left = Vec::new();
        let mut look = |line| {
            if around.languages.is_placeholder(&line_words(line)) {
                left.extend(span_of(line));
            }
        };
        look(&translation.headline);
        look(&translation.subhead);
        for prose in [&translation.lede, &translation.body, &translation.notes] {
            for_each_line(&prose.blocks, &mut look);
        }
        if let Some(first) = left.first()
            && translation.ready
        {
            let arguments = Arguments::new().with("language", locale.as_str());
            report.find(*first, arguments.with("count", left.len()));
        }
    }
}

/// Where a line stands, from its first words to its last.
fn span_of(line: &[Inline<Written>]) -> Option<Span> {
    let mut whole: Option<Span> = None;
    for_each_inline_in(line, &mut |inline| {
        let span = match inline {
            Inline::Text(text) | Inline::Code(text) => text.span,
            Inline::Fact(reference) => reference.span,
            Inline::Link { span, .. } => *span,
            Inline::Strong(_) | Inline::Emphasis(_) | Inline::Break | Inline::Footnote(_) => return,
        };
        whole = Some(whole.map_or(span, |whole| Span { end: span.end.max(whole.end), ..whole }));
    });
    whole
}
