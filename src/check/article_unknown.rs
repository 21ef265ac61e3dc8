//! An organization whose name wants an article in a sentence, and whose record has none.

use crate::diagnostic::{Arguments, Severity};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "article-unknown",
    severity: Severity::Warning,
    example: "name: { fr: Hôpital Saint-Éloi, en: Saint Eligius Hospital }\n",
    scopes: &[Scope::Directory(look)],
};

fn look(around: Surroundings<'_>, report: &mut Report) {
    for organization in around.directory.organizations.values() {
        for locale in &around.directory.settings.languages {
            let Some(language) = around.languages.get(&locale.value) else { continue };
            if organization.lacks_article(language)
                && let Some(name) = organization.name.get(&locale.value)
            {
                let arguments = Arguments::new().with("name", name.as_str());
                let arguments = arguments.with("language", locale.value.as_str());
                report.find(organization.span, arguments);
            }
        }
    }
}
