//! An organization, contact, town or topic that an announcement names twice.

use std::collections::BTreeSet;

use crate::diagnostic::{Arguments, Severity};
use crate::model::Announcement;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "repeated-id",
    severity: Severity::Error,
    example: "places: [namur, namur]\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, _: Surroundings<'_>, report: &mut Report) {
    let Announcement { organizations, contacts, places, topics, .. } = announcement;
    for ids in [organizations, contacts, places, topics] {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(&id.value) {
                report.find(id.span, Arguments::new().with("id", id.value.as_str()));
            }
        }
    }
}
