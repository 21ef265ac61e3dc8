//! A fact of an announcement that none of its texts mentions.

use std::collections::BTreeSet;

use crate::diagnostic::{Arguments, Severity};
use crate::model::{Announcement, DETAIL_FACTS, Table, texts};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "unused-fact",
    severity: Severity::Warning,
    example: "facts:\n  members: 260\nen:\n  body: |\n    The cluster has 260 members.\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    let texts = texts::of_announcement(announcement, &around.directory.settings);
    let used: BTreeSet<&str> = texts
        .iter()
        .flat_map(texts::Text::references)
        .filter(|reference| reference.organization.is_none())
        .map(|reference| reference.key.as_str())
        .collect();
    // What others are computed from is used by them.
    let operands: BTreeSet<&str> =
        announcement.facts.values().flat_map(|fact| &fact.made_of).map(String::as_str).collect();
    let tabulated: BTreeSet<&str> = announcement.tables.values().flat_map(Table::keys).collect();
    for (key, fact) in &announcement.facts {
        // Details make facts, whether texts tell them or not.
        if tabulated.contains(key.as_str()) || DETAIL_FACTS.contains(&key.as_str()) {
            continue;
        }
        if !operands.contains(key.as_str()) && !used.contains(key.as_str()) {
            report.find(fact.span, Arguments::new().with("fact", key.as_str()));
        }
    }
}
