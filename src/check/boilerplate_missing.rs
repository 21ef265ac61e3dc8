//! An issuer without boilerplate in languages of its announcements.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Arguments, Severity, Span};
use crate::locale::Locale;
use crate::model::Announcement;
use crate::prose::Prose;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "boilerplate-missing",
    severity: Severity::Warning,
    example: "# content/organizations/biowin.yaml, the issuer of an announcement in fr and nl\nabout:\n  fr: …\n",
    scopes: &[Scope::Announcements(look)],
};

/// What an organization lacks.
struct Lack<'a> {
    languages: BTreeSet<&'a Locale>,
    /// Where the newest announcement that lacks it names the organization.
    place: Span,
}

fn look(announcements: &[Arc<Announcement>], around: Surroundings<'_>, report: &mut Report) {
    // Once per organization: it is mended in its record.
    let mut lacks: BTreeMap<&str, Lack<'_>> = BTreeMap::new();
    for announcement in announcements {
        for id in &announcement.organizations {
            let Some(organization) = around.directory.organization(&id.value) else { continue };
            let about = organization.about.on(announcement.issued.value);
            for locale in announcement.translations.keys() {
                let text = about.and_then(|about| about.get(locale));
                if text.is_none_or(Prose::is_empty) {
                    let new = || Lack { languages: BTreeSet::new(), place: id.span };
                    lacks.entry(&organization.id).or_insert_with(new).languages.insert(locale);
                }
            }
        }
    }
    for (organization, Lack { languages, place }) in lacks {
        let quoted: Vec<String> = languages.iter().map(|locale| format!("`{locale}`")).collect();
        let first = languages.first().map_or("", |locale| locale.as_str());
        let arguments = Arguments::new()
            .with("organization", organization)
            .with("languages", quoted.join(", "))
            .with("count", quoted.len())
            .with("block", first);
        report.find(place, arguments);
    }
}
