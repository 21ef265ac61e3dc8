//! All that the program said, compared with what is expected.

use std::process::Output;

use super::{TempNewsroom, repository, snapshots};

/// Compares what a command said, and its exit code, with `tests/cases/terminal/<name>.snap`.
#[track_caller]
pub(crate) fn expect_said(name: &str, newsroom: &TempNewsroom, output: &Output) {
    let said = |bytes: &[u8]| {
        let text = String::from_utf8(bytes.to_vec()).expect("the program speaks UTF-8");
        let text = text.replace(&newsroom.path().display().to_string(), "<newsroom>");
        let lines = without_numbers(&without_numbers(&text, "127.0.0.1:"), "os error ");
        let lines = lines.split_inclusive('\n').filter(|line| !is_progress(line));
        lines.collect::<String>()
    };
    let code = output.status.code().expect("the program ends by itself");
    let text = format!("{}{}exit code {code}", said(&output.stdout), said(&output.stderr));
    snapshots(repository().join("tests/cases/terminal"))
        .bind(|| insta::assert_snapshot!(name, text));
}

/// Numbers behind a word differ: the ports of relays, the errors of operating systems.
fn without_numbers(text: &str, word: &str) -> String {
    let mut parts = text.split(word);
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        whole.push_str(word);
        whole.push('N');
        whole.push_str(part.trim_start_matches(|one: char| one.is_ascii_digit()));
    }
    whole
}

/// Whether a line says how far a mailing is, as `3/6  3 sent`, which depends on when it was looked.
fn is_progress(line: &str) -> bool {
    let counts = line.split("  ").next().and_then(|counts| counts.split_once('/'));
    counts.is_some_and(|(done, all)| done.parse::<u32>().is_ok() && all.parse::<u32>().is_ok())
}
