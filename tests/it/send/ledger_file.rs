//! The ledger as a file that people copy, move and lose.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::{err, newsroom, out, relay, send, states};
use crate::support::TempNewsroom;
use crate::support::relay::Relay;

/// A newsroom whose mailing was killed after two letters.
fn killed() -> (TempNewsroom, Relay) {
    let (newsroom, relay) = (newsroom(), relay());
    newsroom.edit(
        "content/newsroom.yaml",
        "retry-after: [0]",
        "retry-after: [0], connections: 1, letters-per-minute: 120",
    );
    let address = relay.address();
    let mut program = Command::new(env!("CARGO_BIN_EXE_heraut"))
        .args(["send", "biowin-medvia", "--list", "health-press", "--yes", "--relay", &address])
        .current_dir(newsroom.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let begun = Instant::now();
    while relay.accepted().len() < 2 && begun.elapsed() < Duration::from_mins(1) {
        std::thread::yield_now();
    }
    program.kill().expect("killed");
    program.wait().expect("it ended");
    assert!(relay.accepted().len() >= 2);
    (newsroom, relay)
}

fn remove(newsroom: &TempNewsroom, name: &str) {
    let path = newsroom.path().join(name);
    if path.exists() {
        std::fs::remove_file(path).expect("removed");
    }
}

#[test]
fn a_ledger_that_lost_its_last_pages_is_refused_until_somebody_trusts_it() {
    let (newsroom, relay) = killed();
    let n_letters = relay.accepted().len();
    remove(&newsroom, "ledger.sqlite-wal");
    remove(&newsroom, "ledger.sqlite-shm");
    for arguments in [&["--resume"][..], &["--list", "health-press", "--yes"]] {
        let refused = send(&newsroom, &relay, arguments);
        assert_eq!(refused.status.code(), Some(1), "{}", err(&refused));
        assert!(err(&refused).contains("error[ledger-behind]"), "{}", err(&refused));
    }
    assert_eq!(relay.accepted().len(), n_letters);
    let trusted = send(&newsroom, &relay, &["--resume", "--trust-ledger"]);
    assert_eq!(trusted.status.code(), Some(0), "{}", err(&trusted));
}

#[test]
fn a_plan_is_whole_in_the_one_file_even_when_the_sender_is_killed() {
    let (newsroom, _) = killed();
    let other = TempNewsroom::demonstration();
    let ledger = std::fs::read(newsroom.path().join("ledger.sqlite")).expect("a ledger");
    other.write("ledger.sqlite", ledger);
    assert_eq!(states(&other).values().sum::<usize>(), 6);
}

#[test]
fn a_ledger_that_is_gone_is_not_begun_anew_without_a_word() {
    let (newsroom, relay) = (newsroom(), relay());
    send(&newsroom, &relay, &["--list", "health-press", "--yes"]);
    remove(&newsroom, "ledger.sqlite");
    let again = send(&newsroom, &relay, &["--list", "health-press", "--yes"]);
    assert!(err(&again).contains("error[ledger-behind]"), "{}", err(&again));
    assert!(!newsroom.path().join("ledger.sqlite").exists(), "nothing is begun");
    assert_eq!(relay.accepted().len(), 6);
}

#[test]
fn a_copied_newsroom_sends_only_when_somebody_says_that_it_was_moved() {
    let (newsroom, relay) = (newsroom(), relay());
    send(&newsroom, &relay, &["--list", "health-press", "--yes"]);
    let copy = newsroom.copy();
    let asked = send(&copy, &relay, &["--list", "regional-press", "--yes"]);
    assert!(err(&asked).contains("error[ledger-moved]"), "{}", err(&asked));
    assert_eq!(relay.accepted().len(), 6);
    let trusted = send(&copy, &relay, &["--list", "regional-press", "--yes", "--trust-ledger"]);
    assert_eq!(trusted.status.code(), Some(0), "{}", err(&trusted));
    assert_eq!(relay.accepted().len(), 11);
    // It is asked once.
    let again = send(&copy, &relay, &["--list", "flemish-press", "--yes"]);
    assert_eq!(again.status.code(), Some(0), "{}", err(&again));
}

#[test]
fn a_backup_holds_what_only_the_log_holds_and_is_its_owners_alone() {
    let (newsroom, _) = killed();
    let before = states(&newsroom);
    let backed_up = newsroom.heraut(&["status", "--backup", "copy.sqlite"]);
    assert_eq!(backed_up.status.code(), Some(0), "{}{}", out(&backed_up), err(&backed_up));
    let other = TempNewsroom::demonstration();
    let copy = newsroom.path().join("copy.sqlite");
    other.write("ledger.sqlite", std::fs::read(&copy).expect("a copy"));
    let mut after = states(&other);
    // What was on its way when it was killed is told by whoever looks.
    let n_claimed = after.remove("claimed").unwrap_or_default();
    *after.entry("in-doubt".to_owned()).or_default() += n_claimed;
    let mut before = before;
    before.entry("in-doubt".to_owned()).or_default();
    assert_eq!(after, before);
    assert!(is_private(&copy));
    let again = newsroom.heraut(&["status", "--backup", "copy.sqlite"]);
    assert!(err(&again).contains("error[file-exists]"), "{}", err(&again));
}

#[cfg(unix)]
fn is_private(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;

    path.metadata().expect("metadata").permissions().mode().trailing_zeros() >= 6
}

#[cfg(not(unix))]
fn is_private(_: &Path) -> bool {
    true
}

#[test]
fn a_ledger_of_the_version_before_is_opened_and_its_mailings_go_on() {
    let newsroom = newsroom();
    let old = crate::support::repository().join("tests/cases/ledger/version-1.sqlite");
    newsroom.write("ledger.sqlite", std::fs::read(old).expect("the ledger"));
    let count = |state: &str| states(&newsroom).get(state).copied().unwrap_or_default();
    let kinds = ["sent", "queued", "deferred", "refused", "in-doubt"];
    assert_eq!(kinds.map(count), [5, 3, 1, 1, 1]);
    let relay = relay();
    let resumed = send(&newsroom, &relay, &["--resume", "--retry-deferred", "--yes"]);
    assert_eq!(resumed.status.code(), Some(1), "a doubt and a refusal are left: {}", err(&resumed));
    assert_eq!(relay.accepted().len(), 4, "{}", out(&resumed));
    assert_eq!(kinds.map(count), [9, 0, 0, 1, 1]);
    let resent = send(&newsroom, &relay, &["--resend-in-doubt", "--yes"]);
    assert_eq!(kinds.map(count), [10, 0, 0, 1, 0], "{}", err(&resent));
    // What was prepared waits, and what goes in advance is known for it.
    let address = relay.address();
    // Its letter is worded anew by this version: a run without a terminal needs the yes.
    let looked = ["send", "lumivlinder", "--resume", "--yes", "--relay", &address];
    let looked = newsroom.heraut(&looked);
    assert_eq!(looked.status.code(), Some(0), "{}{}", out(&looked), err(&looked));
    let letters = relay.accepted();
    let last = letters.last().expect("a letter");
    assert_eq!(last.recipient, "aylin.brugmans@zennekrant.example.com");
    assert_eq!(letters.len(), 6, "only the one that goes in advance");
}
