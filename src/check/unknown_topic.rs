//! A topic that the newsroom does not have.

use crate::diagnostic::Severity;

use super::{Check, Report, Subject};

pub(super) const CHECK: Check = Check {
    code: "unknown-topic",
    severity: Severity::Error,
    example: "topics: [biotech]  # without biotech: in the topics of content/newsroom.yaml\n",
    run,
};

fn run(subject: &Subject<'_>, report: &mut Report) {
    let topics = &subject.newsroom.directory.settings.topics;
    for topic in subject.newsroom.announcements.iter().flat_map(|own| &own.topics) {
        if !topics.contains_key(&topic.value) {
            let known = topics.keys().map(String::as_str);
            report.find_unknown(topic.span, "topic", &topic.value, known);
        }
    }
}
