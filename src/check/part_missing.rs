//! An announcement that lacks a part without which none of its kind goes out.

use crate::diagnostic::{Arguments, Severity};
use crate::model::{Announcement, Kind, texts};
use crate::prose::SpeakerReference;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "part-missing",
    severity: Severity::Error,
    example: "kind: event\nen:\n  headline: An evening about hearts\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    let kind = &announcement.kind;
    let is_mute =
        kind.value == Kind::Statement && !announcement.draft && !has_speaker(announcement, around);
    for part in announcement.missing_parts(true).chain(is_mute.then_some("quote")) {
        let arguments = Arguments::new().with("kind", kind.value.name()).with("part", part);
        report.find(kind.span, arguments);
    }
}

/// Whether a text quotes somebody by name.
fn has_speaker(announcement: &Announcement, around: Surroundings<'_>) -> bool {
    let texts = texts::of_announcement(announcement, &around.directory.settings);
    let mut quotes = texts.iter().flat_map(texts::Text::quotes);
    quotes.any(|quote| matches!(quote.speaker, Some(SpeakerReference::Person(_))))
}
