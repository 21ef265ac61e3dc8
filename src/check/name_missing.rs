//! A newsroom, an organization or a topic without a name in one of the newsroom's languages.

use crate::diagnostic::{Arguments, Severity, Span};
use crate::model::Localized;

use super::{Check, Report, Subject};

pub(super) const CHECK: Check = Check {
    code: "name-missing",
    severity: Severity::Warning,
    example: "topics:\n  research: { fr: Recherche, nl: Onderzoek }  # in a newsroom that speaks en too\n",
    run,
};

fn run(subject: &Subject<'_>, report: &mut Report) {
    let directory = &subject.newsroom.directory;
    let settings = &directory.settings;
    let topics = settings.topics.values().map(|topic| (&topic.value, topic.span));
    let organizations = directory.organizations.values();
    let organizations = organizations.map(|organization| (&organization.name, organization.span));
    let named = std::iter::once((&settings.name.value, settings.name.span));
    for (name, span) in named.chain(topics).chain(organizations) {
        look(name, span, subject, report);
    }
}

fn look(name: &Localized<String>, span: Span, subject: &Subject<'_>, report: &mut Report) {
    for locale in &subject.newsroom.directory.settings.languages {
        if name.get(&locale.value).is_none() {
            report.find(span, Arguments::new().with("language", locale.value.as_str()));
        }
    }
}
