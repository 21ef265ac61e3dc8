//! An announcement that lacks a part which readers of its kind look for.

use crate::diagnostic::{Arguments, Severity};
use crate::model::{Announcement, Kind, texts};
use crate::prose::{Holder, line_words};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "part-advised",
    severity: Severity::Warning,
    example: "kind: recall\nrecall: { product: …, lots: [L2304-17], risk: …, action: … }\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    let kind = &announcement.kind;
    let lacks_outlook =
        kind.value == Kind::Results && !announcement.draft && !has_outlook(announcement, around);
    for part in announcement.missing_parts(false).chain(lacks_outlook.then_some("outlook")) {
        let arguments = Arguments::new().with("kind", kind.value.name()).with("part", part);
        report.find(kind.span, arguments);
    }
}

/// Whether the original has a heading that speaks of what is to come.
fn has_outlook(announcement: &Announcement, around: Surroundings<'_>) -> bool {
    let language = around.languages.get(&announcement.original);
    let Some(words) = language.and_then(|language| language.fact_words()) else { return true };
    let texts = texts::of_announcement(announcement, &around.directory.settings);
    let own = texts.iter().filter(|text| *text.locale == announcement.original);
    let mut headings =
        own.flat_map(texts::Text::lines).filter(|(holder, _)| *holder == Holder::Heading);
    headings.any(|(_, line)| {
        let heading = line_words(line).to_lowercase();
        words.outlooks.iter().any(|word| heading.contains(word.as_str()))
    })
}
