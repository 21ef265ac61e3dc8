//! The commonest slips of a press officer: each gets a finding that names what to write.

use std::fs;

use serde::Deserialize;

use crate::support::{TempNewsroom, drawn, repository};

/// A slip: what stands in a record, what is typed instead, and what the finding tells to write.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Slip {
    name: String,
    #[serde(default = "announcement")]
    file: String,
    instead_of: String,
    typed: String,
    says: String,
}

fn announcement() -> String {
    "content/announcements/opening.yaml".to_owned()
}

#[test]
fn the_commonest_slips_are_answered_with_what_to_write() {
    let text = fs::read_to_string(repository().join("tests/cases/slips.yaml")).expect("slips");
    let slips: Vec<Slip> = serde_yaml::from_str(&text).expect("slips are well-formed");
    let mut unanswered = Vec::new();
    for slip in &slips {
        let newsroom = TempNewsroom::base();
        newsroom.edit(&slip.file, &slip.instead_of, &slip.typed);
        let project = newsroom.load();
        let said = drawn(&project.diagnostics, &project);
        let helps = said.lines().filter(|line| line.trim_start().starts_with("= help: "));
        // What is said of the lines that follow from a slip is no answer to it.
        let is_answered = helps.take(2).any(|help| help.contains(&slip.says));
        if !is_answered {
            unanswered.push(format!("{}: {} is not in\n{said}", slip.name, slip.says));
        }
    }
    assert!(slips.len() >= 20, "there are only {} slips", slips.len());
    assert!(unanswered.is_empty(), "{}", unanswered.join("\n\n"));
}
