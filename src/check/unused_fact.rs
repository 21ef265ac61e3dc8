//! A fact of an announcement that none of its texts mentions.

use std::collections::BTreeSet;

use crate::diagnostic::{Arguments, Severity};

use super::{Check, Report, Subject, texts};

pub(super) const CHECK: Check = Check {
    code: "unused-fact",
    severity: Severity::Warning,
    example: "facts:\n  members: 260\nen:\n  body: |\n    The cluster has 260 members.\n",
    run,
};

fn run(subject: &Subject<'_>, report: &mut Report) {
    let settings = &subject.newsroom.directory.settings;
    for announcement in &subject.newsroom.announcements {
        let texts = texts::of_announcement(announcement, settings);
        let used: BTreeSet<&str> = texts
            .iter()
            .flat_map(texts::Text::references)
            .filter(|reference| reference.organization.is_none())
            .map(|reference| reference.key.as_str())
            .collect();
        for (key, fact) in &announcement.facts {
            if !used.contains(key.as_str()) {
                report.find(fact.span, Arguments::new().with("fact", key.as_str()));
            }
        }
    }
}
