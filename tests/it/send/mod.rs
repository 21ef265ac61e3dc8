//! `heraut send` and `heraut status`, as comms staff type them, with a relay on loopback.

mod ledger_file;
mod options;
mod permission;

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use crate::support::relay::{Act, At, Relay, Script, say};
use crate::support::{TempNewsroom, expect_said};

/// The demonstration newsroom, with waits that tests have time for.
fn newsroom() -> TempNewsroom {
    let newsroom = TempNewsroom::demonstration();
    newsroom.edit(
        "content/newsroom.yaml",
        "relay: { address: \"smtp://127.0.0.1:2525\" }",
        "relay: { address: \"smtp://127.0.0.1:2525\", retry-after: [0] }",
    );
    newsroom
}

fn relay() -> Relay {
    Script::default().start()
}

fn send(newsroom: &TempNewsroom, relay: &Relay, arguments: &[&str]) -> Output {
    let address = relay.address();
    let mut all = vec!["send", "biowin-medvia", "--relay", &address];
    all.extend(arguments);
    newsroom.heraut(&all)
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// Which language each letter box got, by its `Content-Language`; more than one letter is a fault.
fn languages(relay: &Relay) -> BTreeMap<String, String> {
    let mut languages = BTreeMap::new();
    for letter in relay.accepted() {
        let text = String::from_utf8(letter.content).expect("ASCII");
        let line = text.lines().find_map(|line| line.strip_prefix("Content-Language: "));
        let language = line.expect("a language").to_owned();
        assert_eq!(
            languages.insert(letter.recipient.clone(), language),
            None,
            "{}",
            letter.recipient
        );
    }
    languages
}

/// The deliveries of the ledger, as `status` gives them to other programs.
fn deliveries(newsroom: &TempNewsroom, id: &str) -> Vec<serde_json::Value> {
    let status = newsroom.heraut(&["status", id, "--format", "json"]);
    assert_eq!(status.status.code(), Some(0), "{}", err(&status));
    let report: serde_json::Value = serde_json::from_str(&out(&status)).expect("JSON");
    report["deliveries"].as_array().expect("deliveries").clone()
}

fn states(newsroom: &TempNewsroom) -> BTreeMap<String, usize> {
    let mut states = BTreeMap::new();
    for delivery in deliveries(newsroom, "biowin-medvia") {
        *states.entry(delivery["state"].as_str().expect("a state").to_owned()).or_default() += 1;
    }
    states
}

#[test]
fn everybody_on_two_lists_gets_one_letter_in_the_first_of_their_languages() {
    let (newsroom, relay) = (newsroom(), relay());
    let sent = send(&newsroom, &relay, &["--list", "health-press", "regional-press", "--yes"]);
    expect_said("send-to-two-lists", &newsroom, &sent);
    let languages = languages(&relay);
    let of = |address: &str| languages.get(address).map(String::as_str);
    assert_eq!(of("mathilde.cornesse@lettre-du-convalescent.example.org"), Some("fr"));
    assert_eq!(of("greet.moerlinden@polderklok.example.org"), Some("nl"));
    assert_eq!(of("newsdesk@zenne-courier.example.com"), Some("en"));
    // German is not there, so the second language counts.
    assert_eq!(of("lukas.hohenvenn@venn-funk.example.org"), Some("fr"));
    assert_eq!(of("camille.ostrevant@rives-et-velden.example.com"), Some("fr"));
    assert_eq!(languages.len(), 11);
    assert_eq!(states(&newsroom), BTreeMap::from([("sent".to_owned(), 11)]));
}

#[cfg(unix)]
#[test]
fn the_ledger_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    let (newsroom, relay) = (newsroom(), relay());
    send(&newsroom, &relay, &["--list", "health-press", "--yes"]);
    let metadata = std::fs::metadata(newsroom.path().join("ledger.sqlite")).expect("a ledger");
    assert_eq!(metadata.permissions().mode() & 0o077, 0);
}

#[test]
fn nobody_is_served_twice_whatever_is_typed_again() {
    let (newsroom, relay) = (newsroom(), relay());
    send(&newsroom, &relay, &["--list", "health-press", "--yes"]);
    let n_letters = relay.accepted().len();
    for arguments in [
        &["--list", "health-press", "--yes"][..],
        &["--resume"],
        &["--retry-deferred"],
        &["--resend-in-doubt"],
    ] {
        let again = send(&newsroom, &relay, arguments);
        assert_eq!(again.status.code(), Some(0), "{arguments:?}: {}", err(&again));
        assert!(out(&again).contains("Nobody is left"), "{arguments:?}: {}", out(&again));
    }
    assert_eq!(relay.accepted().len(), n_letters);
    // Whoever is on another list too is not served again either.
    let other = send(&newsroom, &relay, &["--list", "regional-press", "--yes"]);
    expect_said("send-to-who-has-it-already", &newsroom, &other);
    assert_eq!(languages(&relay).len(), 11);
}

#[test]
fn press_contacts_of_the_announcement_get_theirs_first_and_those_without_an_address_are_named() {
    let (newsroom, relay) = (newsroom(), relay());
    let sent = send(&newsroom, &relay, &["--contacts", "--list", "health-press", "--yes"]);
    assert_eq!(sent.status.code(), Some(0), "{}", err(&sent));
    let order: Vec<String> = relay.accepted().into_iter().map(|letter| letter.recipient).collect();
    let mut first = order[..2].to_vec();
    first.sort();
    assert_eq!(first, ["alexandra.schiettekatte@biowin.org", "lisa.bradshaw@medvia.be"]);
    let plan = out(&sent);
    assert!(plan.contains("Andrew Lloyd & Associates"), "{plan}");
    assert!(plan.contains("has no e-mail address"), "{plan}");
}

#[test]
fn the_plan_says_who_is_left_out_and_why() {
    let (newsroom, relay) = (newsroom(), relay());
    let suppressed = newsroom.heraut(&[
        "suppress",
        "Fiona.Greystone@petri-post.example.com",
        "--why",
        "left the paper",
    ]);
    assert_eq!(suppressed.status.code(), Some(0), "{}", err(&suppressed));
    let plan = send(
        &newsroom,
        &relay,
        &[
            "--list",
            "health-press",
            "--only",
            "research",
            "--except",
            "camille.ostrevant@rives-et-velden.example.com",
            "--dry-run",
        ],
    );
    assert_eq!(plan.status.code(), Some(0), "{}", err(&plan));
    let plan = out(&plan);
    for words in [
        "wants no letters (left the paper)",
        "left out by `--except`",
        "does not write about `research`",
        "1 letter (1 fr).",
    ] {
        assert!(plan.contains(words), "{words}: {plan}");
    }
    assert_eq!(relay.accepted(), []);
    assert!(!newsroom.path().join("ledger.sqlite").exists(), "a dry run leaves no ledger");
}

#[test]
fn only_a_typed_yes_sends() {
    let (newsroom, relay) = (newsroom(), relay());
    let address = relay.address();
    let answer = |typed: &str| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_heraut"))
            .args(["send", "biowin-medvia", "--list", "health-press", "--relay", &address])
            .args(["--lang", "nl"])
            .current_dir(newsroom.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut stdin = program.stdin.take().expect("an input");
        stdin.write_all(typed.as_bytes()).expect("typed");
        drop(stdin);
        program.wait_with_output().expect("the program ends")
    };
    for typed in ["", "\n", "j\n", "nee\n", "ok\n"] {
        let output = answer(typed);
        assert_eq!(output.status.code(), Some(1), "{typed:?}");
        assert!(err(&output).contains("Er is niets verzonden."), "{typed:?}: {}", err(&output));
    }
    assert_eq!(relay.accepted(), []);
    let output = answer("Ja\n");
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert_eq!(languages(&relay).len(), 6);
}

#[test]
fn what_was_planned_is_what_a_resumed_mailing_sends_and_it_says_so() {
    let newsroom = newsroom();
    let closed = Script::default().at(At::Mail, say("550 5.7.1 not you")).start();
    let stopped = send(&newsroom, &closed, &["--list", "health-press", "--yes"]);
    expect_said("send-by-a-relay-that-refuses-the-sender", &newsroom, &stopped);
    newsroom.edit(
        "content/announcements/2024-05-14-biowin-medvia/record.yaml",
        "BioWin and MEDVIA enter into their first strategic collaboration",
        "BioWin and MEDVIA enter into another collaboration",
    );
    let relay = relay();
    let asked = send(&newsroom, &relay, &["--resume"]);
    // It asks, and nobody answers.
    expect_said("resume-what-was-edited", &newsroom, &asked);
    assert_eq!(relay.accepted(), []);
    let resumed = send(&newsroom, &relay, &["--resume", "--yes"]);
    assert_eq!(resumed.status.code(), Some(0), "{}", err(&resumed));
    let english = relay
        .accepted()
        .into_iter()
        .find(|letter| letter.recipient == "fiona.greystone@petri-post.example.com");
    let english = String::from_utf8(english.expect("her letter").content).expect("ASCII");
    assert!(english.contains("first strategic"), "{english}");
}

#[test]
fn a_refused_a_deferred_and_a_doubtful_letter_are_told_with_what_to_do() {
    let newsroom = newsroom();
    let faulty = Script::default()
        .to("stijn.ravelinck@zorglantaarn.example.org", At::Rcpt, say("550 5.1.1 =User unknown"))
        .to("sante@agence-boreale.example.org", At::Rcpt, say("450 4.2.0 Greylisted"))
        .to("fiona.greystone@petri-post.example.com", At::Dot, vec![Act::Accept, Act::Close])
        .start();
    let sent = send(&newsroom, &faulty, &["--list", "health-press", "--yes"]);
    expect_said("send-with-every-kind-of-end", &newsroom, &sent);
    let status = out(&newsroom.heraut(&["status", "biowin-medvia"]));
    assert!(status.contains("550 5.1.1 =User unknown"), "{status}");
    let sheet = out(&newsroom.heraut(&["status", "--format", "csv"]));
    assert!(sheet.lines().count() == 7, "{sheet}");

    let relay = relay();
    let retried = send(&newsroom, &relay, &["--retry-deferred"]);
    assert_eq!(retried.status.code(), Some(1), "a doubt and a refusal are left");
    let resent = send(&newsroom, &relay, &["--resend-in-doubt"]);
    expect_said("resend-in-doubt", &newsroom, &resent);
    let states = states(&newsroom);
    assert_eq!(states, BTreeMap::from([("refused".to_owned(), 1), ("sent".to_owned(), 5)]));
    let (first, again) = (faulty.accepted(), relay.accepted());
    let doubtful = |letter: &&crate::support::relay::AcceptedLetter| {
        letter.recipient == "fiona.greystone@petri-post.example.com"
    };
    assert_eq!(first.iter().find(doubtful), again.iter().find(doubtful));
}

#[test]
fn a_held_announcement_reaches_only_those_who_honour_embargoes_and_only_when_asked() {
    let (newsroom, relay) = (newsroom(), relay());
    let address = relay.address();
    let base = ["send", "lumivlinder", "--list", "health-press", "--yes", "--relay", &address];
    let held = newsroom.heraut(&base);
    expect_said("send-what-is-held", &newsroom, &held);
    assert_eq!(relay.accepted(), []);
    let mut advance = base.to_vec();
    advance.push("--advance");
    let sent = newsroom.heraut(&advance);
    expect_said("send-in-advance", &newsroom, &sent);
    let languages = languages(&relay);
    assert!(languages.contains_key("stijn.ravelinck@zorglantaarn.example.org"));
    assert!(!languages.contains_key("jeroen.vandorpelaer@stethoscoop-vandaag.example.org"));
    for letter in relay.accepted() {
        let text = String::from_utf8(letter.content).expect("ASCII").to_lowercase();
        assert!(text.contains("embargo"), "{text}");
        assert!(
            !text.contains("https://newsroom.example.org/nl/2031"),
            "no page that is not there"
        );
    }
}

#[test]
fn a_prepared_mailing_waits_for_its_instant() {
    let (newsroom, relay) = (newsroom(), relay());
    let address = relay.address();
    let base = ["send", "lumivlinder", "--relay", &address];
    let with = |more: &[&str]| newsroom.heraut(&[&base[..], more].concat());
    let prepared = with(&["--list", "health-press", "--prepare", "--yes"]);
    expect_said("prepare", &newsroom, &prepared);
    let early = with(&["--resume"]);
    expect_said("resume-before-its-instant", &newsroom, &early);
    assert_eq!(relay.accepted(), []);
}

#[test]
fn a_trial_goes_to_the_comms_officer_in_every_language_and_leaves_no_trace() {
    let (newsroom, relay) = (newsroom(), relay());
    let sent = send(&newsroom, &relay, &["--test", "me@example.org"]);
    assert_eq!(sent.status.code(), Some(0), "{}", err(&sent));
    let letters = relay.accepted();
    assert_eq!(letters.len(), 3);
    assert!(letters.iter().all(|letter| letter.recipient == "me@example.org"));
    assert!(!newsroom.path().join("ledger.sqlite").exists());
}

#[test]
fn a_trial_says_of_each_language_what_became_of_it() {
    let newsroom = newsroom();
    let relay = Script::default()
        .first(1, At::Dot, say("250 2.0.0 Ok"))
        .first(1, At::Dot, say("550 5.7.1 this is spam"))
        .first(1, At::Dot, say("421 4.3.2 bye"))
        .start();
    let sent = send(&newsroom, &relay, &["--test", "me@example.org"]);
    expect_said("test-that-some-languages-fail", &newsroom, &sent);
    // A relay that breaks off over one letter gets the next on a new connection.
    let relay = Script::default().first(1, At::Data, vec![Act::Close]).start();
    let sent = send(&newsroom, &relay, &["--test", "me@example.org"]);
    expect_said("test-by-a-relay-that-breaks-off", &newsroom, &sent);
}

#[cfg(unix)]
#[test]
fn whoever_stops_a_send_does_not_wait_for_a_relay_that_does_nothing() {
    for (at, state) in [(At::Rcpt, "queued"), (At::Dot, "in-doubt")] {
        let newsroom = newsroom();
        let relay = Script::default().at(at, vec![Act::Hang]).start();
        let address = relay.address();
        let mut program = Command::new(env!("CARGO_BIN_EXE_heraut"))
            .args(["send", "biowin-medvia", "--list", "health-press", "--yes"])
            .args(["--relay", &address])
            .current_dir(newsroom.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let begun = std::time::Instant::now();
        while relay.n_sessions() == 0 || relay.lines().iter().all(|line| !line.starts_with("RCPT"))
        {
            assert!(begun.elapsed().as_secs() < 60, "no letter left");
            std::thread::yield_now();
        }
        let pid = program.id().to_string();
        Command::new("kill").args(["-INT", &pid]).status().expect("interrupted");
        while program.try_wait().expect("a status").is_none() {
            // The relay itself would be waited for for minutes.
            assert!(begun.elapsed().as_secs() < 90, "{at:?}: it does not end");
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        assert_eq!(states(&newsroom).get(state).copied().unwrap_or_default().min(1), 1, "{at:?}");
        relay.release();
    }
}

#[test]
fn what_is_wrong_elsewhere_is_no_obstacle_and_what_is_wrong_here_is() {
    let (newsroom, relay) = (newsroom(), relay());
    newsroom.edit("content/media/regional-press.yaml", "languages: [fr]", "languges: [fr]");
    newsroom.edit(
        "content/announcements/2026-09-15-trial-apartment/record.yaml",
        "organizations: [sambreveld]",
        "organizations: [sambrefeld]",
    );
    let sent = send(&newsroom, &relay, &["--list", "health-press", "--yes"]);
    expect_said("send-where-something-else-is-wrong", &newsroom, &sent);
    assert_eq!(relay.accepted().len(), 6);
    let refused = send(&newsroom, &relay, &["--list", "regional-press", "--yes"]);
    expect_said("send-where-the-list-is-wrong", &newsroom, &refused);
    assert_eq!(relay.accepted().len(), 6);
}

#[test]
fn letters_can_be_looked_at_in_a_folder() {
    let (newsroom, relay) = (newsroom(), relay());
    let arguments = ["--list", "health-press", "--to-folder", "letters"];
    let written = send(&newsroom, &relay, &arguments);
    assert_eq!(written.status.code(), Some(0), "{}", err(&written));
    let letters = newsroom.files("letters");
    assert_eq!(letters.len(), 6);
    let (name, bytes) = &letters[1];
    assert_eq!(name, "00002-nl-stijn.ravelinck@zorglantaarn.example.org.eml");
    let text = String::from_utf8(bytes.clone()).expect("ASCII");
    assert!(text.contains("Geachte heer Ravelinck,"), "{text}");
    let again = send(&newsroom, &relay, &arguments);
    expect_said("letters-into-a-folder-that-is-not-empty", &newsroom, &again);
    assert_eq!(relay.accepted(), []);
}

#[test]
fn a_demonstration_newsroom_writes_to_no_other_machine() {
    let newsroom = newsroom();
    for (name, relay) in
        [("tls", "smtps://192.0.2.1"), ("starttls", "smtp+starttls://mail.example.org")]
    {
        let arguments =
            ["send", "biowin-medvia", "--list", "health-press", "--yes", "--relay", relay];
        let sent = newsroom.heraut(&arguments);
        expect_said(&format!("demonstration-by-{name}"), &newsroom, &sent);
    }
}

#[test]
fn what_makes_no_sense_is_refused_with_a_way_out() {
    let (newsroom, relay) = (newsroom(), relay());
    let press = ["send", "biowin-medvia", "--list", "health-press"];
    let with = |more: &[&'static str]| [&press[..], more].concat();
    for (name, arguments) in [
        ("unknown-announcement", vec!["send", "biowin-medvai", "--list", "health-press"]),
        ("nobody-named", vec!["send", "biowin-medvia"]),
        ("unknown-list", vec!["send", "biowin-medvia", "--list", "health-pres"]),
        ("unknown-topic", with(&["--only", "reserch"])),
        ("except-nobody", with(&["--except", "x"])),
        ("test-to-nobody", vec!["send", "biowin-medvia", "--test", "nobody"]),
        ("nothing-to-resume", vec!["send", "biowin-medvia", "--resume"]),
        ("invalid-relay", with(&["--relay", "http://x"])),
        ("missing-attachment", with(&["--attach", "no.pdf"])),
        ("nothing-mailed", vec!["status", "biowin-medvia"]),
    ] {
        expect_said(name, &newsroom, &newsroom.heraut(&arguments));
    }
    assert_eq!(relay.accepted(), []);
    let nothing = newsroom.heraut(&["status"]);
    assert_eq!(out(&nothing).trim(), "Nothing has been mailed yet.");
}

#[test]
fn a_relay_that_nobody_answers_at_is_told_at_once_and_nobody_counts_as_refused() {
    let newsroom = newsroom();
    let address = relay().address();
    let arguments =
        ["send", "biowin-medvia", "--list", "health-press", "--yes", "--relay", &address];
    let sent = newsroom.heraut(&arguments);
    expect_said("send-by-a-relay-that-does-not-answer", &newsroom, &sent);
    assert_eq!(states(&newsroom), BTreeMap::from([("queued".to_owned(), 6)]));
}

#[test]
fn mail_check_tells_whether_letters_could_leave() {
    let (newsroom, relay) = (newsroom(), relay());
    let address = relay.address();
    let checked = newsroom.heraut(&["mail-check", "--relay", &address]);
    expect_said("mail-check", &newsroom, &checked);
    drop(relay);
    let checked = newsroom.heraut(&["mail-check", "--relay", "smtp://127.0.0.1:1"]);
    expect_said("mail-check-without-a-relay", &newsroom, &checked);
}

#[test]
fn a_ledger_that_is_none_stops_everything_before_anything_is_sent() {
    let (newsroom, relay) = (newsroom(), relay());
    newsroom.write("ledger.sqlite", "this is a letter, and no ledger at all; ".repeat(100));
    let sent = send(&newsroom, &relay, &["--list", "health-press", "--yes"]);
    expect_said("send-with-a-ledger-that-is-none", &newsroom, &sent);
    assert_eq!(relay.accepted(), []);
}
