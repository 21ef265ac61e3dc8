//! The ledger between processes: killed senders, shared work, long lists in little memory.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, OpenOptions};
use std::io::{BufRead, BufReader, Write, stdout};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use heraut::locale::Locale;
use heraut::output::{Presence, is_present};
use heraut::post::ledger::{
    Answer, Clerk, Entry, Ledger, NewContent, NewMailing, Outcome, Scope, SenderName, State,
    Verdict, Work,
};
use jiff::Timestamp;

use crate::support::{self, OpenGate};

const CAMPAIGN: &str = "spring-results";
/// Where it is set, this program is a child: the folder to work in.
const CHILD: &str = "HERAUT_LEDGER_CHILD";
const N_THREADS: usize = 4;

fn instant() -> Timestamp {
    Timestamp::from_second(1_800_000_000).expect("an instant")
}

fn file(folder: &Path) -> PathBuf {
    folder.join("ledger.sqlite")
}

/// Starts this test program again, to run one test as a child.
fn child(test: &str, folder: &Path) -> Child {
    let program = std::env::current_exe().expect("this program");
    Command::new(program)
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(CHILD, folder)
        .stdout(Stdio::piped())
        .spawn()
        .expect("a child")
}

/// Freezes letters to so many addresses.
fn plan(folder: &Path, n: usize) {
    let mut ledger = Ledger::open(&file(folder)).expect("a ledger");
    let locale: Locale = "tlh".parse().expect("a tag");
    let mut draft = ledger.draft(CAMPAIGN, &[]).expect("a draft");
    for number in 0..n {
        let address = format!("firstname.lastname{number}@outlet{}.example", number * 7919 % n);
        let address = support::address(&address);
        let entry = Entry {
            address: &address,
            name: "Firstname Lastname",
            greeting: "Dear Ms Lastname,",
            outlet: Some("The Example Gazette"),
            list: "media/business.csv",
            wave: 1,
            message_id: "<spring-results.0123456789abcdef@press.example>",
            languages: &[],
            verdict: Verdict::Send { locale: &locale, choice: 0 },
        };
        draft.enter(&entry).expect("entered");
    }
    assert_eq!(draft.summary().expect("a summary").n_letters(), n);
    let bytes = vec![b'x'; 40_000];
    let contents = [NewContent { locale: &locale, hash: "0af3", files: "", bytes: &bytes }];
    let mailing = NewMailing {
        planned_at: instant(),
        letters_dated: instant(),
        not_before: None,
        contents: &contents,
        settings: None,
    };
    assert_eq!(draft.freeze(&mailing).expect("frozen").queued, n);
}

/// Starts to send as one sender among others.
fn sender(folder: &Path) -> (Presence, Clerk) {
    let presence = Presence::announce(folder).expect("a presence");
    let mut ledger = Ledger::open(&file(folder)).expect("a ledger");
    let beside = folder.to_owned();
    let is_alive = move |name: &SenderName| is_present(&beside, &name.0);
    ledger.recover(&is_alive, instant()).expect("recovered");
    let name = SenderName(presence.name().to_owned());
    let scope = Scope::mailing(ledger.mailings(CAMPAIGN).expect("mailings")[0].id);
    let work = Work {
        campaign: CAMPAIGN.to_owned(),
        sender: ledger.register_sender(&name, instant()).expect("a sender"),
        again: Vec::new(),
        scope,
        gate: Arc::new(OpenGate),
        watermark: Box::new(|_| {}),
        started_at: instant(),
        is_alive: Box::new(is_alive),
    };
    (presence, ledger.clerk(work).expect("a clerk"))
}

/// Sends what is queued: each letter is a line of the file `relay`, written before its outcome.
fn send(folder: &Path) {
    let (presence, clerk) = sender(folder);
    std::thread::scope(|scope| {
        for _ in 0..N_THREADS {
            scope.spawn(|| {
                let relay = OpenOptions::new().append(true).create(true).open(folder.join("relay"));
                let mut relay = relay.expect("the relay");
                loop {
                    let taken = clerk.take(5).expect("taken");
                    if taken.is_empty() {
                        return;
                    }
                    for reserved in taken {
                        let claim = clerk.claim(reserved, None, instant()).expect("a claim");
                        let line = format!("{}\n", claim.delivery().address);
                        relay.write_all(line.as_bytes()).expect("the relay takes it");
                        if std::env::var_os(CHILD).is_some() {
                            stdout().write_all(b"a letter\n").expect("the parent reads");
                        }
                        let (stage, reply) = ("data", "250 2.0.0 taken".to_owned());
                        let answer = Answer { stage, reply, at: instant() };
                        clerk.settle(claim, Outcome::Sent, answer);
                    }
                }
            });
        }
    });
    let closed = clerk.close(instant());
    assert_eq!(closed.failure, None);
    drop(presence);
}

/// Reads what a child says, until it has sent so many letters or is done.
fn watch(child: &mut Child, n_letters: usize) {
    let lines = BufReader::new(child.stdout.take().expect("its words")).lines();
    let letters = lines.map_while(Result::ok).filter(|line| line.ends_with("a letter"));
    assert!(letters.take(n_letters).count() <= n_letters);
}

#[test]
fn senders_that_are_killed_double_nothing_and_lose_nothing() {
    if let Some(folder) = std::env::var_os(CHILD) {
        return send(Path::new(&folder));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let n = 1500;
    plan(folder.path(), n);
    let test = "ledger::senders_that_are_killed_double_nothing_and_lose_nothing";
    let mut n_kills = 0;
    for round in 1..=8 {
        let (mut one, mut other) = (child(test, folder.path()), child(test, folder.path()));
        for (child, n_letters) in [(&mut one, round * 9), (&mut other, round * 5 + 20)] {
            watch(child, n_letters);
            child.kill().expect("killed");
            child.wait().expect("gone");
            n_kills += 1;
        }
    }
    send(folder.path());

    let relay = fs::read_to_string(folder.path().join("relay")).expect("the relay's log");
    let took: BTreeSet<&str> = relay.lines().collect();
    assert_eq!(took.len(), relay.lines().count(), "somebody got two letters");
    let ledger = Ledger::open_existing(&file(folder.path())).expect("read").expect("a ledger");
    let mut rows = BTreeMap::new();
    let mut read = |delivery: heraut::post::ledger::Delivery| {
        rows.insert(delivery.address, delivery.state);
    };
    ledger.each_delivery(CAMPAIGN, &mut read).expect("rows");
    assert_eq!(rows.len(), n);
    let mut n_doubts = 0;
    for (address, state) in &rows {
        match state {
            State::Sent => assert!(took.contains(address.as_str()), "{address} got nothing"),
            State::InDoubt => n_doubts += 1,
            other => panic!("{address} is left {other:?}"),
        }
    }
    // Beside the letters in flight, an outcome may be lost that waited for a commit: each thread
    // has reported one at most before its next claim.
    assert!(n_doubts <= n_kills * N_THREADS * 2, "{n_doubts} doubts after {n_kills} kills");
}

#[test]
#[cfg(target_os = "linux")]
fn a_long_list_needs_little_memory() {
    if let Some(folder) = std::env::var_os(CHILD) {
        plan(Path::new(&folder), 100_000);
        let status = fs::read_to_string("/proc/self/status").expect("what Linux says");
        let kb = |name: &str| -> usize {
            let line = status.lines().find(|line| line.starts_with(name)).expect("a line");
            line.split_whitespace().nth(1).and_then(|kb| kb.parse().ok()).expect("a number")
        };
        // How much of the program itself is there depends on who else runs it.
        let peak_kb = kb("VmHWM") - kb("RssFile");
        stdout().write_all(format!("peak {peak_kb} kB\n").as_bytes()).expect("the parent reads");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let child = child("ledger::a_long_list_needs_little_memory", folder.path());
    let output = child.wait_with_output().expect("its words");
    let said = String::from_utf8_lossy(&output.stdout);
    let peak = said.split("peak ").nth(1).and_then(|rest| rest.split_whitespace().next());
    let peak_kb: usize = peak.unwrap_or_else(|| panic!("{said}")).parse().expect("a number");
    assert!(peak_kb < 20 * 1024, "{peak_kb} kB");
}
