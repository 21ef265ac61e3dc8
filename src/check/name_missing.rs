//! A newsroom, an organization, a desk or a topic without a name in one of the newsroom's languages.

use crate::diagnostic::{Arguments, Severity};
use crate::model::Directory;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "name-missing",
    severity: Severity::Warning,
    example: "topics:\n  research: { fr: Recherche, nl: Onderzoek }  # in a newsroom that speaks en too\n",
    scopes: &[Scope::Directory(look)],
};

fn look(around: Surroundings<'_>, report: &mut Report) {
    let Directory { settings, organizations, people, .. } = around.directory;
    let topics = settings.topics.values().map(|topic| (&topic.value, topic.span));
    let organizations = organizations.values().flat_map(|own| {
        let legal_name = own.legal_name.as_ref().map(|name| (&name.value, name.span));
        std::iter::once((&own.name, own.span)).chain(legal_name)
    });
    let named = std::iter::once((&settings.name.value, settings.name.span));
    let people = people.values().map(|person| (&person.name, person.span));
    for (name, span) in named.chain(topics).chain(organizations).chain(people) {
        for locale in &settings.languages {
            if name.get(&locale.value).is_none() {
                report.find(span, Arguments::new().with("language", locale.value.as_str()));
            }
        }
    }
}
