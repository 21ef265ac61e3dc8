//! A sentence of the form of `heraut new` in an announcement that is no draft.

use crate::diagnostic::{Arguments, Severity};
use crate::model::Announcement;
use crate::prose::{for_each_line, line_span, line_words};

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
                left.extend(line_span(line));
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
