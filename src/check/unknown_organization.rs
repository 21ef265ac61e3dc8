//! An organization for which there is no record.

use crate::diagnostic::{Severity, Span};
use crate::model::texts::Text;
use crate::model::{Announcement, Directory};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "unknown-organization",
    severity: Severity::Error,
    example: "organizations: [biowinn]  # the record is content/organizations/biowin.yaml\n",
    scopes: &[Scope::Announcement(issuers), Scope::Text(references), Scope::Directory(employers)],
};

fn issuers(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    for organization in &announcement.organizations {
        look(organization.span, &organization.value, around, report);
    }
}

fn references(text: &Text<'_>, around: Surroundings<'_>, report: &mut Report) {
    for reference in text.references() {
        if let Some(organization) = &reference.organization {
            look(reference.span, organization, around, report);
        }
    }
}

/// Whom people work for, and whose the newsroom is.
fn employers(around: Surroundings<'_>, report: &mut Report) {
    let Directory { people, settings, .. } = around.directory;
    let employers = people.values().filter_map(|person| person.organization.as_ref());
    for organization in employers.chain(&settings.organization) {
        look(organization.span, &organization.value, around, report);
    }
}

fn look(span: Span, id: &str, around: Surroundings<'_>, report: &mut Report) {
    let organizations = &around.directory.organizations;
    if !organizations.contains_key(id) && !around.unread.contains(id) {
        let known = organizations.keys().map(String::as_str);
        report.find_unknown(span, "organization", id, known);
    }
}
