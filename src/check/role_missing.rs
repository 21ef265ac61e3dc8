//! Somebody who is quoted in a language in which the role has no name.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::diagnostic::{Arguments, Severity};
use crate::locale::Locale;
use crate::model::{Announcement, Dated, Directory, Localized, texts};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "role-missing",
    severity: Severity::Warning,
    example: "# content/people/ann-van-gysel.yaml, who is quoted in fr and nl\nrole: { nl: algemeen directeur }\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    let Directory { people, settings, .. } = around.directory;
    // Once per person and language: it is mended in the person's record.
    let mut seen = BTreeSet::new();
    for text in texts::of_announcement(announcement, settings) {
        for speaker in text.speakers() {
            let Some(person) = people.get(&speaker.value) else { continue };
            let issued = announcement.issued.value;
            let role = person.role.on(issued);
            let has_role = role.is_some_and(|role| role.get(text.locale).is_some());
            if !has_role && seen.insert((person.id.as_str(), text.locale)) {
                let arguments = Arguments::new()
                    .with("person", speaker.value.as_str())
                    .with("language", text.locale.as_str())
                    .with("issued", issued.to_string())
                    .with("from", begins(&person.role, text.locale, issued));
                report.find(speaker.span, arguments);
            }
        }
    }
}

/// The first day after `issued` on which a role has a name in a language, or `none`.
fn begins(role: &Dated<Localized<String>>, locale: &Locale, issued: Date) -> String {
    let later = role.starts().find(|(from, role)| *from > issued && role.get(locale).is_some());
    later.map_or_else(|| "none".to_owned(), |(from, _)| from.to_string())
}
