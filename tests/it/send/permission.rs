//! Who may be mailed is asked again before each letter: a mailing is begun, the records change, it
//! goes on.

use std::collections::{BTreeMap, BTreeSet};

use super::{deliveries, err, newsroom, out};
use crate::support::TempNewsroom;
use crate::support::relay::{Act, At, Relay, Script, say};

const MATHILDE: &str = "mathilde.cornesse@lettre-du-convalescent.example.org";
const STIJN: &str = "stijn.ravelinck@zorglantaarn.example.org";
const FIONA: &str = "fiona.greystone@petri-post.example.com";
const JEROEN: &str = "jeroen.vandorpelaer@stethoscoop-vandaag.example.org";
const SANTE: &str = "sante@agence-boreale.example.org";
const CAMILLE: &str = "camille.ostrevant@rives-et-velden.example.com";
const ALL: &[&str] = &[MATHILDE, STIJN, FIONA, JEROEN, SANTE, CAMILLE];

const HEALTH: &str = "content/media/health-press.yaml";
const PUBLIC: &str = "content/announcements/2024-05-14-biowin-medvia/record.yaml";
const HELD: &str = "content/announcements/2031-03-03-lumivlinder/record.yaml";
const EMBARGO: &str = "issued: 2031-03-03\nembargo: { until: 2031-03-03T06:00, advance: true }";
const LIFTED: &str = "issued: 2024-03-03\nembargo: { until: 2024-03-03T06:00, advance: true }";

/// What happens between two commands.
enum Then {
    /// Words of a record are replaced by others.
    Edit(&'static str, &'static str, &'static str),
    /// A record is removed.
    Remove(&'static str),
    /// Another command is run.
    Run(&'static [&'static str]),
}

use Then::{Edit, Remove, Run};

/// A mailing that is begun, and goes on after a change.
struct Case {
    name: &'static str,
    id: &'static str,
    /// How it is begun.
    begin: &'static [&'static str],
    /// What the first relay does.
    relay: fn(Script) -> Script,
    then: &'static [Then],
    /// How it goes on, with a relay that takes everything.
    go_on: &'static [&'static str],
    /// Who gets a letter then.
    sent: &'static [&'static str],
    /// The states of others afterwards, with the reason where one is kept.
    left: &'static [(&'static str, &'static str, &'static str)],
}

/// A relay that takes nothing from this sender: every letter waits.
fn refuses_sender(script: Script) -> Script {
    script.at(At::Mail, say("550 5.7.1 not you"))
}

/// A relay that puts one reader's letter off.
fn defers_mathilde(script: Script) -> Script {
    script.to(MATHILDE, At::Rcpt, say("450 4.2.0 Greylisted"))
}

/// A relay that takes one reader's letter without a word.
fn doubts_mathilde(script: Script) -> Script {
    script.to(MATHILDE, At::Dot, vec![Act::Accept, Act::Close])
}

const BEGIN: &[&str] = &["--list", "health-press", "--yes"];
const ADVANCE: &[&str] = &["--list", "health-press", "--advance", "--yes"];
const PREPARE: &[&str] = &["--list", "health-press", "--prepare", "--yes"];
const RESUME: &[&str] = &["--resume", "--yes"];
const NOBODY: &[&str] = &[];

const CASES: &[Case] = &[
    Case {
        name: "what was prepared for everybody does not leave with the advance copies",
        id: "lumivlinder",
        begin: &["--list", "regional-press", "--prepare", "--yes"],
        relay: refuses_sender,
        then: &[],
        go_on: ADVANCE,
        // Camille is on both lists, and waits for the public copy.
        sent: &[MATHILDE, STIJN, FIONA],
        left: &[(CAMILLE, "queued", "")],
    },
    Case {
        name: "an embargo that moves to a later instant holds what was prepared",
        id: "lumivlinder",
        begin: PREPARE,
        relay: refuses_sender,
        then: &[Edit(HELD, "until: 2031", "until: 2035")],
        go_on: RESUME,
        sent: NOBODY,
        left: &[(MATHILDE, "queued", "")],
    },
    Case {
        name: "an embargo that is lifted early lets go what was prepared",
        id: "lumivlinder",
        begin: PREPARE,
        relay: refuses_sender,
        then: &[Edit(HELD, EMBARGO, LIFTED)],
        go_on: RESUME,
        sent: ALL,
        left: &[],
    },
    Case {
        name: "a public announcement that gets an embargo is held",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[Edit(
            PUBLIC,
            "issued: 2024-05-14",
            "issued: 2024-05-14\nembargo: { until: 2031-03-03T06:00 }",
        )],
        go_on: RESUME,
        sent: NOBODY,
        left: &[(MATHILDE, "queued", "")],
    },
    Case {
        name: "an announcement that moves to a day to come is held",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[Edit(PUBLIC, "issued: 2024-05-14", "issued: 2031-05-14")],
        go_on: RESUME,
        sent: NOBODY,
        left: &[(MATHILDE, "queued", "")],
    },
    Case {
        name: "an announcement that is a draft again goes nowhere",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[Edit(PUBLIC, "issued: 2024-05-14", "issued: 2024-05-14\ndraft: true")],
        go_on: RESUME,
        sent: NOBODY,
        left: &[(MATHILDE, "queued", "")],
    },
    Case {
        name: "what may not be had in advance any more is not",
        id: "lumivlinder",
        begin: ADVANCE,
        relay: refuses_sender,
        then: &[Edit(HELD, ", advance: true", "")],
        go_on: RESUME,
        sent: NOBODY,
        left: &[(MATHILDE, "withheld", "not-in-advance")],
    },
    Case {
        name: "who is suppressed gets nothing of what waits",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[Run(&["suppress", MATHILDE, "--why", "asked by telephone"])],
        go_on: RESUME,
        sent: &[STIJN, FIONA, JEROEN, SANTE, CAMILLE],
        left: &[(MATHILDE, "withheld", "suppressed")],
    },
    Case {
        name: "who is suppressed gets nothing of what was put off",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: defers_mathilde,
        then: &[Run(&["suppress", MATHILDE, "--why", "asked by telephone"])],
        go_on: &["--retry-deferred", "--yes"],
        sent: NOBODY,
        left: &[(MATHILDE, "withheld", "suppressed")],
    },
    Case {
        name: "who is suppressed gets nothing of what is in doubt, which stays so",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: doubts_mathilde,
        then: &[Run(&["suppress", MATHILDE, "--why", "asked by telephone"])],
        go_on: &["--resend-in-doubt", "--yes"],
        sent: NOBODY,
        left: &[(MATHILDE, "in-doubt", "suppressed")],
    },
    Case {
        name: "a promise that is withdrawn keeps the advance copy",
        id: "lumivlinder",
        begin: ADVANCE,
        relay: refuses_sender,
        then: &[Edit(
            HEALTH,
            "topics: [home-care]\n    honours-embargoes: true",
            "topics: [home-care]\n    honours-embargoes: false",
        )],
        go_on: RESUME,
        sent: &[MATHILDE, FIONA, CAMILLE],
        left: &[(STIJN, "withheld", "not-trusted")],
    },
    Case {
        name: "who is taken off the list gets nothing",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[Edit(HEALTH, "email: stijn.", "email: another-than-stijn.")],
        go_on: RESUME,
        sent: &[MATHILDE, FIONA, JEROEN, SANTE, CAMILLE],
        left: &[(STIJN, "withheld", "unlisted")],
    },
    Case {
        name: "who is taken off the list gets theirs if whoever sends says so",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[Edit(HEALTH, "email: stijn.", "email: another-than-stijn.")],
        go_on: &["--resume", "--keep-unlisted", "--yes"],
        sent: ALL,
        left: &[],
    },
    Case {
        name: "a list that is gone has nobody on it",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[Remove(HEALTH)],
        go_on: RESUME,
        sent: NOBODY,
        left: &[(MATHILDE, "withheld", "unlisted"), (STIJN, "withheld", "unlisted")],
    },
    Case {
        name: "an organization that is gone speaks to nobody",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[Remove("content/organizations/medvia.yaml")],
        go_on: RESUME,
        sent: NOBODY,
        left: &[(MATHILDE, "queued", "")],
    },
    Case {
        name: "who is withheld for their language gets the right one by a new plan",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[
            Edit(HEALTH, "languages: [fr, en]", "languages: [en, fr]"),
            Run(&["send", "biowin-medvia", "--resume", "--yes", "--relay", "smtp://127.0.0.1:9"]),
        ],
        go_on: BEGIN,
        sent: &[MATHILDE],
        left: &[(STIJN, "queued", "")],
    },
    Case {
        name: "who reads another language now does not get the old letter",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[Edit(HEALTH, "languages: [fr, en]", "languages: [en, fr]")],
        go_on: RESUME,
        sent: &[STIJN, FIONA, JEROEN, SANTE, CAMILLE],
        left: &[(MATHILDE, "withheld", "other-language")],
    },
    Case {
        name: "a language that is not ready any more does not leave",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[Edit(PUBLIC, "\nfr:\n", "\nfr:\n  ready: false\n")],
        go_on: RESUME,
        sent: &[STIJN, FIONA, JEROEN],
        left: &[
            (MATHILDE, "withheld", "not-ready"),
            (SANTE, "withheld", "not-ready"),
            (CAMILLE, "withheld", "not-ready"),
        ],
    },
    Case {
        name: "a contact who is none any more gets nothing",
        id: "biowin-medvia",
        begin: &["--contacts", "--yes"],
        relay: refuses_sender,
        then: &[Edit(PUBLIC, ", lisa-bradshaw]", "]")],
        go_on: RESUME,
        sent: &["alexandra.schiettekatte@biowin.org"],
        left: &[("lisa.bradshaw@medvia.be", "withheld", "unlisted")],
    },
    Case {
        name: "an advance copy that was put off does not leave once the embargo is over",
        id: "lumivlinder",
        begin: ADVANCE,
        relay: defers_mathilde,
        then: &[Edit(HELD, EMBARGO, LIFTED)],
        go_on: &["--retry-deferred", "--yes"],
        sent: NOBODY,
        left: &[(MATHILDE, "withheld", "embargo-over")],
    },
    Case {
        name: "who never got the advance copy gets the public one",
        id: "lumivlinder",
        begin: ADVANCE,
        relay: defers_mathilde,
        then: &[Edit(HELD, EMBARGO, LIFTED)],
        go_on: BEGIN,
        sent: &[MATHILDE, JEROEN, SANTE],
        left: &[],
    },
    Case {
        name: "who is left out of a resumed mailing is left out",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[],
        go_on: &["--resume", "--except", MATHILDE, "--yes"],
        sent: &[STIJN, FIONA, JEROEN, SANTE, CAMILLE],
        left: &[(MATHILDE, "withheld", "excepted")],
    },
    Case {
        name: "a resumed mailing to those of one topic goes to no other",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[],
        go_on: &["--resume", "--only", "home-care", "--yes"],
        sent: &[STIJN],
        left: &[(MATHILDE, "withheld", "other-topic")],
    },
    Case {
        name: "another list is another plan, and sends its own letters only",
        id: "biowin-medvia",
        begin: &["--list", "regional-press", "--yes"],
        relay: refuses_sender,
        then: &[Edit(PUBLIC, "into their first strategic collaboration", "into a collaboration")],
        go_on: BEGIN,
        sent: &[MATHILDE, STIJN, FIONA, JEROEN, SANTE],
        left: &[(CAMILLE, "queued", ""), ("greet.moerlinden@polderklok.example.org", "queued", "")],
    },
    Case {
        name: "what was given up is not sent",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[Run(&["send", "biowin-medvia", "--abandon", "--yes"])],
        go_on: RESUME,
        sent: NOBODY,
        left: &[(MATHILDE, "abandoned", "")],
    },
    Case {
        name: "what was given up may be planned again",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: refuses_sender,
        then: &[
            Run(&["send", "biowin-medvia", "--abandon", "--list", "health-press", "--yes"]),
            Edit(PUBLIC, "into their first strategic collaboration", "into a collaboration"),
        ],
        go_on: BEGIN,
        sent: ALL,
        left: &[],
    },
    Case {
        name: "what is in doubt cannot be given up",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: doubts_mathilde,
        then: &[Run(&["send", "biowin-medvia", "--abandon", "--yes"])],
        go_on: BEGIN,
        sent: NOBODY,
        left: &[(MATHILDE, "in-doubt", "")],
    },
    Case {
        name: "what was refused is tried again when asked",
        id: "biowin-medvia",
        begin: BEGIN,
        relay: |script| script.to(MATHILDE, At::Rcpt, say("550 5.1.1 no such user")),
        then: &[],
        go_on: &["--retry-refused", "--yes"],
        sent: &[MATHILDE],
        left: &[],
    },
];

fn send(
    newsroom: &TempNewsroom,
    relay: &Relay,
    id: &str,
    arguments: &[&str],
) -> std::process::Output {
    let address = relay.address();
    newsroom.heraut(&[&["send", id, "--relay", &address], arguments].concat())
}

#[test]
fn what_the_records_say_at_that_instant_decides_who_is_mailed() {
    let begun: Vec<_> = CASES.iter().collect();
    // Cases do not meet; each has its newsroom, its ledger and its relays.
    std::thread::scope(|scope| {
        for cases in begun.chunks(CASES.len().div_ceil(4)) {
            scope.spawn(|| cases.iter().for_each(|case| try_case(case)));
        }
    });
}

fn try_case(case: &Case) {
    let Case { name, id, begin, relay, then, go_on, sent, left } = case;
    let newsroom = newsroom();
    let first = relay(Script::default()).start();
    send(&newsroom, &first, id, begin);
    for then in *then {
        match then {
            Edit(path, from, to) => drop(newsroom.edit(path, from, to)),
            Remove(path) => std::fs::remove_file(newsroom.path().join(path)).expect("removed"),
            Run(arguments) => {
                let output = newsroom.heraut(arguments);
                let code = output.status.code();
                assert!(code < Some(2), "{name}: {arguments:?}: {}", err(&output));
            }
        }
    }
    let second = Script::default().start();
    let output = send(&newsroom, &second, id, go_on);
    let told = format!("{name}:\n{}{}", out(&output), err(&output));
    let got: BTreeSet<String> =
        second.accepted().into_iter().map(|letter| letter.recipient).collect();
    assert_eq!(got, sent.iter().map(ToString::to_string).collect(), "{told}");
    let mut states = BTreeMap::new();
    for delivery in deliveries(&newsroom, id) {
        let text = |field: &str| delivery[field].as_str().unwrap_or_default().to_owned();
        states.insert(text("address"), (text("state"), text("reason")));
    }
    for (address, state, reason) in *left {
        let kept = states.get(*address).map(|(state, reason)| (state.as_str(), reason.as_str()));
        assert_eq!(kept, Some((*state, *reason)), "{address}: {told}");
    }
    for letter in second.accepted() {
        let before = first.accepted();
        let is_double = before.iter().any(|own| own.recipient == letter.recipient);
        assert!(!is_double, "{} got it before: {told}", letter.recipient);
    }
}

#[test]
fn a_letter_that_was_withheld_leaves_when_the_reason_is_gone() {
    let newsroom = newsroom();
    let closed = refuses_sender(Script::default()).start();
    send(&newsroom, &closed, "biowin-medvia", BEGIN);
    let relay = Script::default().start();
    send(&newsroom, &relay, "biowin-medvia", &["--resume", "--except", MATHILDE, "--yes"]);
    assert_eq!(relay.accepted().len(), 5);
    let asked = send(&newsroom, &relay, "biowin-medvia", &["--resume"]);
    assert!(err(&asked).contains("Send this letter?"), "it is a change: {}", err(&asked));
    assert_eq!(relay.accepted().len(), 5);
    let resumed = send(&newsroom, &relay, "biowin-medvia", RESUME);
    assert_eq!(resumed.status.code(), Some(0), "{}", err(&resumed));
    assert_eq!(relay.accepted().len(), 6);
}

#[test]
fn what_is_only_looked_at_sends_nothing_on_any_way_of_going_on() {
    for going_on in ["--resume", "--retry-deferred", "--resend-in-doubt", "--retry-refused"] {
        let newsroom = newsroom();
        let closed = refuses_sender(Script::default()).start();
        send(&newsroom, &closed, "biowin-medvia", BEGIN);
        let before = deliveries(&newsroom, "biowin-medvia");
        let relay = Script::default().start();
        for looking in [&["--dry-run"][..], &["--to-folder", "letters"]] {
            let arguments = [&[going_on], looking].concat();
            let output = send(&newsroom, &relay, "biowin-medvia", &arguments);
            assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", err(&output));
            assert_eq!(relay.accepted(), [], "{arguments:?}");
            assert_eq!(deliveries(&newsroom, "biowin-medvia"), before, "{arguments:?}");
        }
        assert_eq!(newsroom.files("letters").len(), 6, "{going_on}");
    }
}

#[test]
fn a_look_at_what_goes_on_says_when_nobody_is_left_and_what_would_go_on() {
    let newsroom = newsroom();
    let relay = defers_mathilde(Script::default()).start();
    send(&newsroom, &relay, "biowin-medvia", BEGIN);
    let looked = send(&newsroom, &relay, "biowin-medvia", &["--resume", "--dry-run"]);
    assert_eq!(looked.status.code(), Some(0), "{}", err(&looked));
    assert_eq!(
        out(&looked),
        "Nobody is left to be written to.\n\
         The relay put 1 letter off. Try again later: `heraut send biowin-medvia --retry-deferred`.\n"
    );
}

#[test]
fn files_that_were_frozen_with_a_letter_are_no_edit() {
    let newsroom = newsroom();
    newsroom.write("programme.txt", "half past nine");
    let closed = refuses_sender(Script::default()).start();
    let begin = [BEGIN, &["--attach", "programme.txt"]].concat();
    send(&newsroom, &closed, "biowin-medvia", &begin);
    let relay = Script::default().start();
    let resumed = send(&newsroom, &relay, "biowin-medvia", &["--resume"]);
    assert_eq!(resumed.status.code(), Some(0), "{}", err(&resumed));
    assert!(!out(&resumed).contains("edited"), "{}", out(&resumed));
    assert_eq!(relay.accepted().len(), 6);
}

#[test]
fn what_was_prepared_for_an_embargo_that_moved_is_dated_anew() {
    let newsroom = newsroom();
    let relay = Script::default().start();
    send(&newsroom, &relay, "lumivlinder", PREPARE);
    newsroom.edit(HELD, EMBARGO, LIFTED);
    let looked = send(&newsroom, &relay, "lumivlinder", &["--resume", "--dry-run"]);
    assert!(out(&looked).contains("The embargo was moved"), "{}", out(&looked));
    send(&newsroom, &relay, "lumivlinder", RESUME);
    for letter in relay.accepted() {
        let text = String::from_utf8(letter.content).expect("ASCII");
        let date = text.lines().find(|line| line.starts_with("Date: ")).expect("a date");
        assert!(!date.contains("2031"), "{date}");
    }
    assert_eq!(relay.accepted().len(), 6);
}

#[test]
fn what_changes_while_the_question_waits_counts() {
    use std::io::{Read as _, Write as _};
    use std::process::{Command, Stdio};

    let newsroom = newsroom();
    let relay = Script::default().start();
    let mut program = Command::new(env!("CARGO_BIN_EXE_heraut"))
        .args(["send", "biowin-medvia", "--list", "health-press", "--relay", &relay.address()])
        .current_dir(newsroom.path())
        .env("LANG", "en")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let (mut asked, mut stderr) = (Vec::new(), program.stderr.take().expect("its words"));
    while !asked.ends_with(b"Type `yes`: ") {
        let mut byte = [0];
        assert_eq!(stderr.read(&mut byte).expect("more"), 1, "it asks");
        asked.push(byte[0]);
    }
    let suppressed = newsroom.heraut(&["suppress", CAMILLE, "--why", "moved on"]);
    assert_eq!(suppressed.status.code(), Some(0), "{}", err(&suppressed));
    let mut stdin = program.stdin.take().expect("an input");
    stdin.write_all(b"yes\n").expect("typed");
    drop(stdin);
    std::io::copy(&mut stderr, &mut std::io::sink()).expect("the rest");
    program.wait().expect("it ends");
    let accepted = relay.accepted();
    assert_eq!(accepted.len(), 5);
    assert!(accepted.iter().all(|letter| letter.recipient != CAMILLE));
}

#[test]
fn a_send_at_work_notices_who_is_suppressed_before_its_next_letter() {
    let newsroom = newsroom();
    newsroom.edit(
        "content/newsroom.yaml",
        "retry-after: [0]",
        "retry-after: [0], connections: 1, letters-per-minute: 60",
    );
    let relay = Script::default().start();
    std::thread::scope(|scope| {
        let sending = scope.spawn(|| send(&newsroom, &relay, "biowin-medvia", BEGIN));
        let patience = std::time::Instant::now();
        while relay.accepted().is_empty() {
            assert!(patience.elapsed().as_secs() < 60, "no letter left");
            std::thread::yield_now();
        }
        let suppressed = newsroom.heraut(&["suppress", CAMILLE, "--why", "moved on"]);
        assert_eq!(suppressed.status.code(), Some(0), "{}", err(&suppressed));
        let sent = sending.join().expect("it ends");
        assert!(out(&sent).contains("1 letter is withheld"), "{}{}", out(&sent), err(&sent));
    });
    let accepted = relay.accepted();
    assert!(accepted.iter().all(|letter| letter.recipient != CAMILLE));
    assert_eq!(accepted.len(), 5);
}
