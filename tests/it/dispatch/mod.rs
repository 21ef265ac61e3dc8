//! Dispatch against relays that fail in every way: what the ledger says afterwards, and that a later
//! run completes; nobody gets a letter twice but where the ledger itself is in doubt.

mod faults;
mod mailing;

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use heraut::model::{DkimKey, Security};
use heraut::post::dispatch::{Sheets, sign_ahead};
use heraut::post::dkim::Signer;
use heraut::post::ledger::{Again, Scope, SenderName, Tally, Work};
use heraut::post::smtp::{Access, Timeouts};
use jiff::Timestamp;

use crate::support::relay::{Act, At, Authority, Relay, Script, say};
use crate::support::{OpenGate, access};

use faults::{Fault, faults};
use mailing::Mailing;

const CAMPAIGN: &str = "bridge-opens";

/// How many people are on the list.
const N_PEOPLE: usize = 6;

/// How long a stage of the dialogue may take in these tests.
const STAGE: Duration = Duration::from_millis(300);

fn instant() -> Timestamp {
    Timestamp::from_second(1_800_000_000).expect("an instant")
}

fn people() -> Vec<String> {
    (0..N_PEOPLE).map(|number| format!("person{number}@example.com")).collect()
}

/// How often each address was served.
fn served(relays: &[&Relay]) -> BTreeMap<String, usize> {
    let mut served = BTreeMap::new();
    for letter in relays.iter().flat_map(|relay| relay.accepted()) {
        *served.entry(letter.recipient).or_default() += 1;
    }
    served
}

/// Says what a tally holds, without what is nothing.
fn told(tally: Tally) -> String {
    let Tally { queued, claimed, sent, deferred, refused, in_doubt, withheld, abandoned } = tally;
    let counts = [
        (queued, "queued"),
        (claimed, "claimed"),
        (sent, "sent"),
        (deferred, "deferred"),
        (refused, "refused"),
        (in_doubt, "in doubt"),
        (withheld, "withheld"),
        (abandoned, "abandoned"),
    ];
    let counts = counts.iter().filter(|(count, _)| *count > 0);
    counts.map(|(count, name)| format!("{count} {name}")).collect::<Vec<_>>().join(", ")
}

#[test]
fn every_fault_of_a_relay_leaves_the_truth_in_the_ledger_and_a_later_run_completes() {
    for Fault { name, script, ledger, ends } in faults() {
        let mailing = Mailing::to(&people());
        let faulty = script.start();
        let begun = Instant::now();
        let (result, tally) = mailing.run(&faulty, &[]);
        // A stage at a time, for each connection and each rest: never longer than that.
        assert!(begun.elapsed() < STAGE * 40, "{name}: {:?}", begun.elapsed());
        assert!(ledger.contains(&told(tally).as_str()), "{name}: {} ({result:?})", told(tally));
        assert_eq!(result.as_ref().err().map(|fault| fault.code), ends, "{name}: {result:?}");
        let truth = served(&[&faulty]);
        assert!(truth.values().all(|count| *count == 1), "{name}: {truth:?}");
        assert!(truth.len() >= tally.sent, "{name}: {truth:?}");

        // What is in doubt is left alone until somebody asks; all else completes.
        faulty.release();
        let healthy = Script::default().start();
        let (result, tally) = mailing.run(&healthy, &[Again::Deferred]);
        assert_eq!(result, Ok(()), "{name}");
        assert_eq!(tally.queued + tally.claimed + tally.deferred, 0, "{name}: {}", told(tally));
        let truth = served(&[&faulty, &healthy]);
        assert!(truth.values().all(|count| *count == 1), "{name}: {truth:?}");
        assert!(truth.len() + tally.refused + tally.in_doubt >= N_PEOPLE, "{name}: {truth:?}");
        let (result, tally) = mailing.run(&healthy, &[Again::InDoubt]);
        assert_eq!(result, Ok(()), "{name}");
        assert_eq!(tally.sent + tally.refused, N_PEOPLE, "{name}: {}", told(tally));
    }
}

#[test]
fn a_letter_that_is_sent_again_is_the_same_to_the_byte() {
    let mailing = Mailing::to(&people());
    let doubtful = Script::default().at(At::Dot, vec![Act::Accept, Act::Close]).start();
    let (_, tally) = mailing.run(&doubtful, &[]);
    assert!(tally.in_doubt > 0, "{}", told(tally));
    let healthy = Script::default().start();
    let (result, tally) = mailing.run(&healthy, &[Again::InDoubt]);
    assert_eq!((result, told(tally).as_str()), (Ok(()), "6 sent"));
    let again = healthy.accepted();
    let first = doubtful.accepted();
    assert!(!first.is_empty());
    for letter in first {
        assert!(again.contains(&letter), "{}", letter.recipient);
    }
}

#[test]
fn an_internationalized_letter_box_is_refused_by_name_where_the_relay_cannot_name_it() {
    let mailing = Mailing::to(&["zoë@example.com".to_owned(), "noor@exämple.com".to_owned()]);
    let relay = Script::default().offers(&["PIPELINING"]).start();
    let (result, tally) = mailing.run(&relay, &[]);
    assert_eq!((result, told(tally).as_str()), (Ok(()), "1 sent, 1 refused"));
    let mut replies = Vec::new();
    let ledger = mailing.ledger();
    let each = ledger.each_delivery(CAMPAIGN, &mut |delivery| replies.extend(delivery.reply));
    each.expect("the deliveries");
    assert!(replies.contains(&"letter-needs-smtputf8".to_owned()), "{replies:?}");
}

#[test]
fn a_relay_that_cannot_be_trusted_gets_no_letter() {
    let mailing = Mailing::to(&people());
    let authority = Authority::new();
    let certificates = [
        (authority.certificate("127.0.0.1", 2001), "relay-tls-expired"),
        (authority.certificate("relay.example.org", 2999), "relay-tls-other-name"),
        (Authority::new().certificate("127.0.0.1", 2999), "relay-tls-untrusted"),
    ];
    for (certificate, code) in certificates {
        let relay = Script::default().start_tls(&certificate).start();
        let access = Access {
            security: Security::StartTls,
            authority: Some(authority.pem()),
            timeouts: Timeouts::all(Duration::from_secs(5)),
            ..access(&relay, STAGE)
        };
        let (result, tally) = mailing.run_by(&access, &[], None);
        assert_eq!(result.err().map(|fault| fault.code), Some(code));
        assert_eq!(told(tally), "6 queued", "{code}");
        assert_eq!(relay.accepted(), []);
    }
}

#[test]
fn a_relay_that_takes_fewer_connections_than_wanted_serves_everybody() {
    let mailing = Mailing::to(&people());
    let busy = say("421 4.7.0 too many connections");
    let relay = Script::default().first(1, At::Banner, busy).start();
    let (result, tally) = mailing.run(&relay, &[]);
    assert_eq!((result, told(tally).as_str()), (Ok(()), "6 sent"));
}

#[test]
fn a_connection_that_does_not_come_about_beside_another_comes_back() {
    let mailing = Mailing::to(&people());
    // It restarts: one connection stands, the next is refused once. Each letter takes its time.
    let relay = Script::default()
        .to("person0@example.com", At::Dot, say("250 2.0.0 Ok"))
        .first(5, At::Dot, vec![Act::Trickle("250\r\n".to_owned())])
        .second_session(say("421 4.3.2 restarting"))
        .start();
    let (result, tally) = mailing.run(&relay, &[]);
    assert_eq!((result, told(tally).as_str()), (Ok(()), "6 sent"));
    assert_eq!(relay.n_sessions(), 3, "one, one that was refused, and that one again");
}

#[test]
fn a_relay_that_refuses_every_letter_for_what_it_says_is_asked_no_further() {
    let people: Vec<String> = (0..40).map(|number| format!("person{number}@example.com")).collect();
    let mailing = Mailing::to(&people);
    let relay = Script::default().at(At::Dot, say("554 5.7.1 this is spam")).start();
    let (result, tally) = mailing.run(&relay, &[]);
    assert_eq!(result.err().map(|fault| fault.code), Some("relay-refuses-letters"));
    assert_eq!(told(tally), "40 queued", "nobody is marked for it");
}

#[test]
fn what_a_relay_refuses_to_everybody_marks_nobody_and_the_mended_relay_serves_all() {
    let people: Vec<String> = (0..40).map(|number| format!("person{number}@example.com")).collect();
    // A letter is taken before the rule applies.
    let taken_first =
        |script: Script| script.to("person0@example.com", At::Dot, say("250 2.0.0 Ok"));
    let cases: [(&str, At, &str, bool, &str); 8] = [
        ("too large", At::Mail, "552 Message size exceeds limit", false, "relay-refuses-letter"),
        ("too large at the end", At::Dot, "552 5.3.4 big", true, "relay-refuses-letter"),
        ("no relaying", At::Rcpt, "550 relay not permitted", false, "relay-refused-sender"),
        ("verification", At::Rcpt, "550 Sender verify failed", false, "relay-refused-sender"),
        ("unauthenticated", At::Dot, "550 5.7.26 unauthenticated", true, "relay-refused-sender"),
        ("no reason", At::Rcpt, "550 no", false, "relay-refuses-letters"),
        ("policy", At::Dot, "554 5.7.1 policy 4711", true, "relay-refuses-letters"),
        ("helo", At::Mail, "550 Bad HELO - impersonating", false, "relay-refused-sender"),
    ];
    for (name, at, reply, is_late, code) in cases {
        let mailing = Mailing::to(&people);
        let script = Script::default();
        let script = if is_late { taken_first(script) } else { script };
        let relay = script.at(at, say(reply)).start();
        let (result, tally) = mailing.run(&relay, &[]);
        assert_eq!(result.err().map(|fault| fault.code), Some(code), "{name}");
        assert_eq!(tally.refused, 0, "{name}: {}", told(tally));
        assert_eq!(tally.queued + tally.sent, 40, "{name}: {}", told(tally));
        let mended = Script::default().start();
        let (result, tally) = mailing.run(&mended, &[]);
        assert_eq!((result, told(tally).as_str()), (Ok(()), "40 sent"), "{name}");
    }
}

#[test]
fn a_letter_above_the_size_that_a_relay_announces_stops_the_run_and_marks_nobody() {
    let mailing = Mailing::to(&people());
    let relay = Script::default().offers(&["PIPELINING", "SIZE 100"]).start();
    let (result, tally) = mailing.run(&relay, &[]);
    assert_eq!(result.err().map(|fault| fault.code), Some("letter-too-large"));
    assert_eq!(told(tally), "6 queued");
}

#[test]
fn a_relay_that_refuses_everything_is_asked_about_a_handful_on_one_connection() {
    let people: Vec<String> = (0..60).map(|number| format!("person{number}@example.com")).collect();
    let mailing = Mailing::to(&people);
    let relay = Script::default().at(At::Rcpt, say("550 no")).start();
    let (result, tally) = mailing.run(&relay, &[]);
    assert_eq!(result.err().map(|fault| fault.code), Some("relay-refuses-letters"));
    assert_eq!(told(tally), "60 queued");
    assert!(relay.n_sessions() <= 2, "{}", relay.n_sessions());
}

#[test]
fn what_was_refused_is_sent_when_somebody_asks_for_it() {
    let mailing = Mailing::to(&people());
    let unknown = say("550 5.1.1 User unknown");
    let relay = Script::default().to("person2@example.com", At::Rcpt, unknown).start();
    let (_, tally) = mailing.run(&relay, &[]);
    assert_eq!(told(tally), "5 sent, 1 refused");
    let mended = Script::default().start();
    assert_eq!(told(mailing.run(&mended, &[]).1), "5 sent, 1 refused", "not by itself");
    let (result, tally) = mailing.run(&mended, &[Again::Refused]);
    assert_eq!((result, told(tally).as_str()), (Ok(()), "6 sent"));
}

#[test]
fn a_letter_that_a_relay_fails_at_five_times_is_deferred_and_stops_no_other() {
    for connections in [1, 2].map(|n_connections| NonZeroUsize::new(n_connections).expect("some")) {
        let mailing = Mailing::to(&people()).on(connections);
        let failing = say("421 4.7.0 closing").into_iter().chain([Act::Close]).collect();
        let relay = Script::default().to("person2@example.com", At::Rcpt, failing).start();
        let (result, tally) = mailing.run(&relay, &[]);
        assert_eq!((result, told(tally).as_str()), (Ok(()), "5 sent, 1 deferred"));
        let asked = relay.lines().iter().filter(|line| line.contains("<person2@")).count();
        assert_eq!(asked, 5);
    }
}

#[test]
fn a_relay_that_closes_idle_connections_is_well() {
    for farewell in ["421 4.4.2 timeout", "451 4.4.2 timeout"] {
        let mailing = Mailing::to(&people());
        // From the second letter of each session on.
        let relay = Script::default().idles(farewell).start();
        let (result, tally) = mailing.run(&relay, &[]);
        assert_eq!((result, told(tally).as_str()), (Ok(()), "6 sent"), "{farewell}");
        assert!(relay.n_sessions() <= 7, "a connection each: {}", relay.n_sessions());
    }
}

#[test]
fn letters_that_are_signed_ahead_leave_with_that_signature() {
    let mailing = Mailing::to(&people());
    // The key of RFC 8463, appendix A.2, as PKCS#8.
    let pem = "-----BEGIN PRIVATE KEY-----\n\
               MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n\
               -----END PRIVATE KEY-----\n";
    let key = DkimKey {
        domain: "example.org".to_owned(),
        selector: "press".to_owned(),
        file: PathBuf::from("press.pem"),
    };
    let signer = Signer::new([(&key, pem.as_bytes().to_vec())]).expect("a signer");
    let mut ledger = mailing.ledger();
    let sheets = Sheets::read(&ledger, CAMPAIGN).expect("the letters");
    let sender = ledger.register_sender(&SenderName("signer".to_owned()), instant());
    let scope = Scope::mailing(ledger.mailings(CAMPAIGN).expect("mailings")[0].id);
    let clerk = ledger.clerk(Work {
        campaign: CAMPAIGN.to_owned(),
        sender: sender.expect("a sender"),
        again: Vec::new(),
        scope,
        gate: Arc::new(OpenGate),
        watermark: Box::new(|_| {}),
        started_at: instant(),
        is_alive: Box::new(|_| false),
    });
    let clerk = clerk.expect("a clerk");
    assert_eq!(sign_ahead(&clerk, &sheets, &signer), Ok(N_PEOPLE));
    assert_eq!(clerk.close(instant()).failure, None);

    // Nothing signs any more when the letters leave.
    let relay = Script::default().start();
    let (result, tally) = mailing.run(&relay, &[]);
    assert_eq!((result, told(tally).as_str()), (Ok(()), "6 sent"));
    for letter in relay.accepted() {
        let text = String::from_utf8(letter.content).expect("ASCII");
        assert!(text.starts_with("DKIM-Signature: "), "{text}");
        assert!(text.contains("s=press"), "{text}");
    }
}
