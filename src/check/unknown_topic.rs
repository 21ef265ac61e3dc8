//! A topic that the newsroom does not have.

use crate::diagnostic::Severity;
use crate::model::Announcement;

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "unknown-topic",
    severity: Severity::Error,
    example: "topics: [biotech]  # without biotech: in the topics of content/newsroom.yaml\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    let topics = &around.directory.settings.topics;
    for topic in &announcement.topics {
        if !topics.contains_key(&topic.value) {
            let known = topics.keys().map(String::as_str);
            report.find_unknown(topic.span, "topic", &topic.value, known);
        }
    }
}
