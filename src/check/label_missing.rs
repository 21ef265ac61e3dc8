//! A label, such as “regulated information”, that one language lacks.

use crate::diagnostic::{Arguments, Severity};
use crate::model::Announcement;
use crate::prose::line_span;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "label-missing",
    severity: Severity::Error,
    example: "fr:\n  label: Information réglementée\n  headline: …\nnl:\n  headline: …\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, _: Surroundings<'_>, report: &mut Report) {
    let mut labels = announcement.translations.values().map(|translation| &translation.label);
    let Some(label) = labels.find_map(|label| line_span(label)) else { return };
    for (locale, translation) in &announcement.translations {
        if translation.ready && translation.label.is_empty() {
            let arguments = Arguments::new().with("language", locale.as_str());
            report.find_beside(translation.headline_span, arguments, label, "other");
        }
    }
}
