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
        let locales = around.directory.settings.languages.iter().map(|locale| &locale.value);
        let unsure = locales.filter_map(|locale| {
            let (language, name) = (around.languages.get(locale)?, organization.name.get(locale)?);
            let is_unsure = organization.with_article.get(locale).is_none()
                && language.is_unsure_of(name, organization.elides.is_some());
            is_unsure.then_some((locale, name))
        });
        for (locale, name) in unsure {
            let arguments = Arguments::new().with("name", name.as_str());
            report.find(organization.span, arguments.with("language", locale.as_str()));
        }
    }
}
