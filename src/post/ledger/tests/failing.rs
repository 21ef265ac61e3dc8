//! Files that are no ledger, or a spoilt one; disks that are full; ledgers that are locked.

use std::fs;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::super::{Ledger, Outcome, State, Tally, Unclaimed};
use super::{CAMPAIGN, answer, clerk, freeze, ledger_of, place, second};

/// The code of why a file cannot be opened.
fn code(path: &std::path::Path) -> &'static str {
    let writing = Ledger::open(path).map(|_| ()).expect_err("it cannot be opened");
    let reading = Ledger::open_existing(path).map(|_| ()).expect_err("nor for reading");
    assert_eq!(writing.code, reading.code);
    assert!(writing.arguments.get("path").is_some());
    writing.code
}

#[test]
fn a_file_of_something_else_is_told_apart_and_left_alone() {
    let place = place();
    fs::write(&place.path, "name;e-mail\n".repeat(900)).expect("a file");
    let before = fs::read(&place.path).expect("bytes");
    assert_eq!(code(&place.path), "ledger-foreign");
    assert_eq!(fs::read(&place.path).expect("bytes"), before);
    fs::remove_file(&place.path).expect("removed");
    let other = Connection::open(&place.path).expect("a database");
    other.execute_batch("CREATE TABLE notes (text)").expect("a table");
    drop(other);
    assert_eq!(code(&place.path), "ledger-foreign");
}

#[test]
fn a_ledger_of_a_newer_version_is_told_apart() {
    let place = place();
    let ledger = ledger_of(&place.path, 1);
    ledger.connection.pragma_update(None, "user_version", 3).expect("newer");
    drop(ledger);
    assert_eq!(code(&place.path), "ledger-newer");
}

#[test]
fn a_ledger_that_lost_its_tables_is_damaged() {
    let place = place();
    let bare = Connection::open(&place.path).expect("a database");
    bare.pragma_update(None, "application_id", 0x6872_744C).expect("marked");
    drop(bare);
    assert_eq!(code(&place.path), "ledger-damaged");
}

#[test]
fn a_row_that_heraut_would_not_have_written_is_told_with_what_stands_in_it() {
    let spoilt = [
        (
            "UPDATE delivery SET queued_at = 9223372036854775807",
            "`queued_at` is `9223372036854775807`",
        ),
        ("UPDATE content SET locale = 'x y'", "`locale` is `x y`"),
        ("UPDATE delivery SET address = 'nobody'", "`address` is `nobody`"),
    ];
    for (statement, cause) in spoilt {
        let place = place();
        let ledger = ledger_of(&place.path, 1);
        ledger.connection.execute_batch(statement).expect("spoilt");
        let looked = ledger.each_delivery(CAMPAIGN, &mut |_| ());
        let fault = looked.err().unwrap_or_else(|| {
            let clerk = clerk(ledger, "own", &[]);
            clerk.take(1).expect_err("the row cannot be read")
        });
        assert_eq!((fault.code, fault.cause.as_deref()), ("ledger-damaged", Some(cause)));
    }
}

#[test]
fn spoilt_bytes_are_found_and_never_panic() {
    let place = place();
    drop(ledger_of(&place.path, 500));
    let whole = fs::read(&place.path).expect("bytes");
    let mut n_found = 0;
    for page in 0..whole.len() / 4096 {
        let mut spoilt = whole.clone();
        spoilt[page * 4096..page * 4096 + 64].fill(0xA5);
        fs::write(&place.path, &spoilt).expect("spoilt");
        match Ledger::open(&place.path) {
            Err(error) => {
                let codes = ["ledger-damaged", "ledger-foreign"];
                assert!(codes.contains(&error.code), "page {page}: {error:?}");
                n_found += 1;
            }
            Ok(ledger) => {
                ledger.each_delivery(CAMPAIGN, &mut |_| ()).expect("what is sound is read");
            }
        }
    }
    assert_eq!(n_found, whole.len() / 4096);
}

#[test]
fn a_short_file_is_damaged_and_an_empty_one_is_no_ledger_yet() {
    let place = place();
    drop(ledger_of(&place.path, 200));
    let whole = fs::read(&place.path).expect("bytes");
    fs::write(&place.path, &whole[..whole.len() / 2]).expect("cut short");
    assert_eq!(Ledger::open(&place.path).expect_err("damaged").code, "ledger-damaged");
    fs::write(&place.path, "").expect("emptied");
    assert!(Ledger::open_existing(&place.path).expect("read").is_none());
    assert!(Ledger::open(&place.path).expect("a ledger").campaigns().expect("none").is_empty());
}

#[test]
fn where_there_is_no_ledger_none_is_made_by_looking() {
    let place = place();
    assert!(Ledger::open_existing(&place.path).expect("read").is_none());
    assert!(!place.path.exists());
    let below = place.folder.path().join("missing/ledger.sqlite");
    assert_eq!(Ledger::open(&below).expect_err("no folder").code, "ledger-unreadable");
}

#[test]
fn a_ledger_that_cannot_be_written_is_read() {
    let place = place();
    drop(ledger_of(&place.path, 2));
    let mut ledger = Ledger::connected(&place.path, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("it");
    assert!(ledger.is_read_only());
    ledger.observe(&|_| false).expect("observed");
    assert_eq!(ledger.tally(CAMPAIGN).expect("a tally").queued, 2);
    assert_eq!(ledger.draft("other", &[]).expect("a plan").summary().expect("one").n_letters(), 0);
    let name = super::SenderName("us".to_owned());
    let error = ledger.register_sender(&name, second(1)).expect_err("read-only");
    assert_eq!(error.code, "ledger-read-only");
}

#[test]
fn a_ledger_on_a_disk_that_nothing_changes_is_read() {
    let place = place();
    drop(ledger_of(&place.path, 2));
    let odd = place.folder.path().join("50% né?#.sqlite");
    fs::rename(&place.path, &odd).expect("renamed");
    let mut ledger = Ledger::untouched(&odd).expect("opened");
    ledger.observe(&|_| false).expect("observed");
    assert_eq!(ledger.tally(CAMPAIGN).expect("a tally").queued, 2);
    assert_eq!(ledger.path(), odd);
}

#[test]
fn a_plan_that_finds_no_room_leaves_the_ledger_as_it_was() {
    let place = place();
    let mut ledger = ledger_of(&place.path, 5);
    let pages: i64 =
        ledger.connection.pragma_query_value(None, "page_count", |row| row.get(0)).expect("count");
    ledger.connection.pragma_update(None, "max_page_count", pages + 1).expect("limited");
    let language = super::locale("tlh");
    let mut draft = ledger.draft(CAMPAIGN, &[]).expect("a draft");
    for number in 5..500 {
        let address = super::numbered(number);
        draft.enter(&super::entry(&address, &language)).expect("entered");
    }
    let contents = [super::NewContent { locale: &language, hash: "", files: "", bytes: b"" }];
    let error = draft.freeze(&super::mailing(&contents)).expect_err("no room");
    assert_eq!(error.code, "ledger-full");
    assert_eq!(ledger.tally(CAMPAIGN).expect("a tally"), Tally { queued: 5, ..Tally::default() });
    assert_eq!(ledger.mailings(CAMPAIGN).expect("mailings").len(), 1);
    ledger.connection.pragma_update(None, "max_page_count", 1_000_000).expect("room");
    assert_eq!(freeze(&mut ledger, 5..500).queued, 495);
}

#[test]
fn a_full_disk_grants_no_claim_and_loses_no_outcome() {
    let place = place();
    let ledger = ledger_of(&place.path, 40);
    let pages: i64 =
        ledger.connection.pragma_query_value(None, "page_count", |row| row.get(0)).expect("count");
    ledger.connection.pragma_update(None, "max_page_count", pages).expect("limited");
    let clerk = clerk(ledger, "us", &[]);
    let mut taken = clerk.take(40).expect("taken");
    let claim = clerk.claim(taken.remove(0), None, second(30)).expect("a small claim fits");
    // A signature that needs many pages does not.
    let signature = vec![b'x'; 200_000];
    let error = clerk.claim(taken.remove(0), Some(&signature), second(31));
    let Err(Unclaimed::Failed(failure)) = error else { panic!("{error:?}") };
    assert_eq!(failure.code, "ledger-full");
    assert_eq!(clerk.failure(), Some(failure.clone()));
    let more = clerk.claim(taken.remove(0), None, second(32));
    let Err(Unclaimed::Failed(again)) = more else { panic!("{more:?}") };
    assert_eq!(again, failure, "it fails for good");
    assert_eq!(clerk.take(1).err(), Some(failure.clone()));
    clerk.settle(claim, Outcome::Sent, answer("250 2.0.0 taken"));
    let closed = clerk.close(second(90));
    assert_eq!(closed.failure, Some(failure));
    assert!(closed.unrecorded.is_empty(), "a small outcome fits");
    let tally = closed.ledger.tally(CAMPAIGN).expect("a tally");
    assert_eq!(tally, Tally { sent: 1, queued: 39, ..Tally::default() });
}

#[test]
fn an_outcome_that_cannot_be_written_is_handed_back_and_in_doubt_in_the_ledger() {
    let place = place();
    let ledger = ledger_of(&place.path, 3);
    ledger.connection.busy_timeout(Duration::from_millis(20)).expect("impatient");
    let clerk = clerk(ledger, "us", &[]);
    let mut taken = clerk.take(2).expect("taken");
    let claim = clerk.claim(taken.remove(0), None, second(30)).expect("a claim");
    let id = claim.delivery().id();
    let blocker = Connection::open(&place.path).expect("another program");
    blocker.execute_batch("BEGIN IMMEDIATE").expect("it holds the ledger");
    let error = clerk.claim(taken.remove(0), None, second(31));
    let Err(Unclaimed::Failed(failure)) = error else { panic!("{error:?}") };
    assert_eq!(failure.code, "ledger-locked");
    clerk.settle(claim, Outcome::Sent, answer("250 2.0.0 taken"));
    let closed = clerk.close(second(90));
    assert_eq!(closed.failure.map(|failure| failure.code), Some("ledger-locked"));
    let [unrecorded] = closed.unrecorded.as_slice() else { panic!("{:?}", closed.unrecorded) };
    assert_eq!((unrecorded.id, unrecorded.state), (id, State::Sent));
    assert_eq!(unrecorded.answer, answer("250 2.0.0 taken"));
    drop(blocker);
    let mut ledger = closed.ledger;
    assert_eq!(ledger.recover(&|_| false, second(99)).expect("recovered").in_doubt, 1);
    let tally = ledger.tally(CAMPAIGN).expect("a tally");
    assert_eq!(tally, Tally { in_doubt: 1, queued: 2, ..Tally::default() });
}

#[test]
fn several_that_make_one_ledger_at_once_all_get_it() {
    let place = place();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| Ledger::open(&place.path).expect("a ledger"));
        }
    });
    assert!(Ledger::open(&place.path).expect("a ledger").campaigns().expect("none").is_empty());
}
