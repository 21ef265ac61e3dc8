//! An organization for which there is no record.

use crate::diagnostic::Severity;

use super::{Check, Report, Subject, texts};

pub(super) const CHECK: Check = Check {
    code: "unknown-organization",
    severity: Severity::Error,
    example: "organizations: [biowinn]  # the record is content/organizations/biowin.yaml\n",
    run,
};

fn run(subject: &Subject<'_>, report: &mut Report) {
    let newsroom = subject.newsroom;
    let directory = &newsroom.directory;
    let issuers =
        newsroom.announcements.iter().flat_map(|announcement| &announcement.organizations);
    let employers = directory.people.values().filter_map(|person| person.organization.as_ref());
    let named = issuers.chain(employers).chain(&directory.settings.organization);
    let named = named.map(|organization| (organization.span, organization.value.as_str()));
    let references = texts::all(newsroom).flat_map(|text| text.references());
    let referred = references.filter_map(|own| Some((own.span, own.organization.as_deref()?)));
    for (span, id) in named.chain(referred) {
        if !directory.organizations.contains_key(id) {
            let known = directory.organizations.keys().map(String::as_str);
            report.find_unknown(span, "organization", id, known);
        }
    }
}
