//! A translation whose original was changed since.

use crate::compare::{Stale, stale};
use crate::diagnostic::{Arguments, Severity};
use crate::model::Announcement;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "translation-stale",
    severity: Severity::Warning,
    example: "fr: { body: L’institut ouvre en mai. }\nnl: { body: Het instituut opent in maart., made-from: { body: 8c1d54a0 } }\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    for (locale, translation) in &announcement.translations {
        let told = || {
            Arguments::new()
                .with("language", locale.as_str())
                .with("id", announcement.id.value.as_str())
        };
        for change in stale(announcement, &around.directory.settings, locale) {
            match change {
                Stale::Changed { number, is_new, place, counterpart } => {
                    let case = if is_new { "new" } else { "changed" };
                    let arguments = told().with("case", case).with("number", number);
                    report.find_beside(place, arguments, counterpart, "other");
                }
                Stale::TakenOut { count, place } => {
                    let arguments = told().with("case", "gone").with("number", count);
                    let made_from = translation.made_from.as_ref();
                    let marks = made_from.map_or(translation.span, |made_from| made_from.span);
                    report.find_beside(place, arguments, marks, "marks");
                }
            }
        }
    }
}
