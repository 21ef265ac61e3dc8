//! Dispatch against relays that fail in every way: what the ledger says afterwards, and that a later
//! run completes; nobody gets a letter twice but where the ledger itself is in doubt.

use std::collections::BTreeMap;
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use heraut::diagnostic::Diagnostic;
use heraut::locale::Locale;
use heraut::mail::dispatch::{Dispatch, Pace, Sheets, sign_ahead};
use heraut::mail::dkim::Signer;
use heraut::mail::ledger::{
    Again, Entry, Ledger, NewContent, NewMailing, SenderName, Tally, Verdict, Work,
};
use heraut::mail::smtp::{Access, Dialer, Reach, Timeouts};
use heraut::mail::stationery::{Composition, Stationery, message_id};
use heraut::model::{DkimKey, EmailAddress, Security};
use jiff::{Timestamp, ZonedDateTime};
use tempfile::TempDir;

use crate::support::relay::{Act, At, Authority, Relay, Script, say};

const CAMPAIGN: &str = "bridge-opens";

/// How many people are on the list.
const N_PEOPLE: usize = 6;

/// How long a stage of the dialogue may take in these tests.
const STAGE: Duration = Duration::from_millis(300);

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).expect("an address")
}

fn instant() -> Timestamp {
    Timestamp::from_second(1_800_000_000).expect("an instant")
}

/// A ledger with a letter to each of some people, and the way to send it.
struct Mailing {
    folder: TempDir,
}

impl Mailing {
    fn to(people: &[String]) -> Self {
        let mailing = Self { folder: TempDir::new().expect("a folder") };
        let locale: Locale = "tlh".parse().expect("a tag");
        let dated: ZonedDateTime =
            "2027-01-15T09:00:00+01:00[Europe/Brussels]".parse().expect("a date");
        let from = address("press@example.org");
        let stationery = Stationery::compose(&Composition {
            campaign: CAMPAIGN,
            language: &locale,
            dated: &dated,
            from_name: "Press office",
            from: &from,
            reply_to: None,
            subject: "The bridge opens",
            text: "SLOT\n\n.The bridge opens.\n",
            html: "<p>\nSLOT\n</p>",
            slot: "SLOT",
            list_id: "press.example.org",
            list_name: "Press office",
            opt_out: &from,
            opt_out_subject: "Stop",
            one_click: None,
            attachments: &[],
        });
        let bytes = stationery.expect("a letter").to_bytes();
        let mut ledger = mailing.ledger();
        let mut draft = ledger.draft(CAMPAIGN).expect("a plan");
        for person in people {
            let address = address(person);
            let entry = Entry {
                address: &address,
                name: "Noor Lisse",
                greeting: "Dear Noor Lisse,",
                outlet: None,
                list: "press",
                wave: 1,
                message_id: &message_id(CAMPAIGN, &address.key(), "example.org"),
                verdict: Verdict::Send { locale: &locale, choice: 0 },
            };
            draft.enter(&entry).expect("entered");
        }
        let contents = [NewContent { locale: &locale, hash: "0af3", bytes: &bytes }];
        let frozen = draft.freeze(&NewMailing {
            planned_at: instant(),
            letters_dated: instant(),
            not_before: None,
            contents: &contents,
            settings: None,
        });
        assert_eq!(frozen.expect("frozen").queued, people.len());
        mailing
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("ledger.sqlite")
    }

    fn ledger(&self) -> Ledger {
        Ledger::open(&self.path()).expect("a ledger")
    }

    /// Sends what is queued, as a run of the program does.
    fn run(&self, relay: &Relay, again: &[Again]) -> (Result<(), Diagnostic>, Tally) {
        self.run_by(&access(relay), again, None)
    }

    fn run_by(
        &self,
        access: &Access,
        again: &[Again],
        signer: Option<&Signer>,
    ) -> (Result<(), Diagnostic>, Tally) {
        let dialer = match Dialer::new(access.clone()) {
            Ok(dialer) => dialer,
            Err(fault) => {
                let tally = self.ledger().tally(CAMPAIGN).expect("a tally");
                return (Err(fault.diagnostic()), tally);
            }
        };
        let mut ledger = self.ledger();
        let nobody = |_: &SenderName| false;
        ledger.recover(&nobody, instant()).expect("recovered");
        let sender = ledger.register_sender(&SenderName("test".to_owned()), instant());
        let sheets = Sheets::read(&ledger, CAMPAIGN).expect("the letters");
        // What was put off in an earlier run was so before this one began.
        let started_at = instant() + jiff::SignedDuration::from_secs(3600);
        let clerk = ledger.clerk(Work {
            campaign: CAMPAIGN.to_owned(),
            sender: sender.expect("a sender"),
            again: again.to_vec(),
            started_at,
            is_alive: Box::new(nobody),
        });
        let clerk = clerk.expect("a clerk");
        let dispatch = Dispatch {
            dialer: &dialer,
            bounces: &address("bounces@example.org"),
            sheets: &sheets,
            signer,
            connections: const { NonZeroUsize::new(2).unwrap() },
            letters_per_connection: const { NonZeroU32::new(100).unwrap() },
            retry_after: &[Duration::ZERO],
            pace: Pace { letters_per_minute: None, rests: vec![Duration::ZERO; 3] },
            clock: &instant,
            observer: &|_| {},
            stop: &AtomicBool::new(false),
        };
        let result = dispatch.run(&clerk);
        let closed = clerk.close(instant());
        assert_eq!(closed.failure, None);
        let tally = closed.ledger.tally(CAMPAIGN).expect("a tally");
        (result, tally)
    }
}

fn access(relay: &Relay) -> Access {
    Access {
        host: "127.0.0.1".to_owned(),
        port: relay.port(),
        security: Security::Plain,
        reach: Reach::Loopback,
        login: None,
        authority: None,
        client_name: "newsroom.example.org".to_owned(),
        timeouts: Timeouts::all(STAGE),
        stop: None,
    }
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
    let Tally { queued, claimed, sent, deferred, refused, in_doubt } = tally;
    let counts = [
        (queued, "queued"),
        (claimed, "claimed"),
        (sent, "sent"),
        (deferred, "deferred"),
        (refused, "refused"),
        (in_doubt, "in doubt"),
    ];
    let counts = counts.iter().filter(|(count, _)| *count > 0);
    counts.map(|(count, name)| format!("{count} {name}")).collect::<Vec<_>>().join(", ")
}

/// A relay that fails, and what is said of it afterwards.
struct Fault {
    name: &'static str,
    script: Script,
    /// What the ledger says; several where it depends on which connection was quicker.
    ledger: &'static [&'static str],
    /// The diagnostic that ends the run, if one does.
    ends: Option<&'static str>,
}

fn fault(
    name: &'static str,
    script: Script,
    ledger: &'static [&'static str],
    ends: Option<&'static str>,
) -> Fault {
    Fault { name, script, ledger, ends }
}

/// The faults that relays are known for, from the connection to the last answer.
#[expect(clippy::too_many_lines, reason = "a table, a row for each fault")]
fn faults() -> Vec<Fault> {
    let one = "person2@example.com";
    let script = Script::default;
    let hang = || vec![Act::Hang];
    let close = || vec![Act::Close];
    vec![
        fault(
            "421 at connect",
            script().at(At::Banner, say("421 4.3.2 busy")),
            &["6 queued"],
            Some("relay-refused"),
        ),
        fault(
            "554 at connect",
            script().at(At::Banner, say("554 5.7.1 no service")),
            &["6 queued"],
            Some("relay-refused"),
        ),
        fault(
            "drop at connect",
            script().at(At::Banner, close()),
            &["6 queued"],
            Some("relay-closed"),
        ),
        fault(
            "silence at connect",
            script().at(At::Banner, hang()),
            &["6 queued"],
            Some("relay-silent"),
        ),
        fault("EHLO refused", script().at(At::Ehlo, say("502 5.5.1 what?")), &["6 sent"], None),
        fault(
            "greylisting of one",
            script().first(1, At::Rcpt, say("450 4.2.0 Greylisted")),
            &["6 sent"],
            None,
        ),
        fault(
            "greylisting of all",
            script().at(At::Rcpt, say("450 4.2.0 Greylisted")),
            &["6 deferred"],
            None,
        ),
        fault(
            "an unknown user",
            script().to(one, At::Rcpt, say("550 5.1.1 User unknown")),
            &["5 sent, 1 refused"],
            None,
        ),
        fault(
            "421 at RCPT once",
            script().first(1, At::Rcpt, say("421 4.3.2 later")),
            &["6 sent"],
            None,
        ),
        fault(
            "rate limit at MAIL",
            script().at(At::Mail, say("451 4.7.1 rate limited")),
            &["2 queued, 4 deferred", "3 queued, 3 deferred", "4 queued, 2 deferred"],
            Some("relay-refused-sender"),
        ),
        fault(
            "452 too many",
            script().to(one, At::Rcpt, say("452 4.5.3 Too many")),
            &["5 sent, 1 deferred"],
            None,
        ),
        fault("drop on DATA once", script().first(1, At::Data, close()), &["6 sent"], None),
        fault(
            "drop on DATA always",
            script().at(At::Data, close()),
            &["6 queued"],
            Some("relay-closed"),
        ),
        fault(
            "drop inside the content once",
            script().first(1, At::Content(40), vec![Act::Reset]),
            &["6 sent"],
            None,
        ),
        fault(
            "drop after the dot once",
            script().first(1, At::Dot, close()),
            &["5 sent, 1 in doubt"],
            None,
        ),
        fault(
            "accepted, then reset, once",
            script().first(1, At::Dot, vec![Act::Accept, Act::Reset]),
            &["5 sent, 1 in doubt"],
            None,
        ),
        fault(
            "accepted, then silence, once",
            script().first(1, At::Dot, vec![Act::Accept, Act::Hang]),
            &["5 sent, 1 in doubt"],
            None,
        ),
        fault(
            "silence after the dot always",
            script().at(At::Dot, hang()),
            &["3 queued, 3 in doubt", "2 queued, 4 in doubt"],
            Some("relay-silent-after-letters"),
        ),
        fault(
            "554 after the dot for one",
            script().to(one, At::Dot, say("554 5.7.1 spam")),
            &["5 sent, 1 refused"],
            None,
        ),
        fault(
            "451 after the dot for one",
            script().to(one, At::Dot, say("451 4.3.0 queue file")),
            &["5 sent, 1 deferred"],
            None,
        ),
        fault(
            "421 after the dot once",
            script().first(1, At::Dot, say("421 4.3.0 later")),
            &["6 sent"],
            None,
        ),
        fault("hang at RCPT once", script().first(1, At::Rcpt, hang()), &["6 sent"], None),
        fault(
            "size exceeded by MAIL",
            script().at(At::Mail, say("552 5.3.4 too large")),
            &["6 refused"],
            None,
        ),
        fault(
            "size known beforehand",
            script().offers(&["PIPELINING", "SIZE 100"]),
            &["6 refused"],
            None,
        ),
        fault("no extensions", script().offers(&[]), &["6 sent"], None),
        fault(
            "the sender may not send",
            script().at(At::Mail, say("550 5.7.1 not you")),
            &["6 queued"],
            Some("relay-refused-sender"),
        ),
        fault(
            "garbage",
            script().at(At::Mail, vec![Act::Say("\u{1}\u{2} what\r\n".to_owned())]),
            &["6 queued"],
            Some("relay-garbled"),
        ),
        fault(
            "a reply without end, once",
            script().first(
                1,
                At::Dot,
                vec![Act::Say("250-2.0.0 perhaps\r\n".to_owned()), Act::Close],
            ),
            &["5 sent, 1 in doubt"],
            None,
        ),
        fault("421 after two letters", script().letters_per_session(2), &["6 sent"], None),
    ]
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
            ..access(&relay)
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
fn a_relay_that_refuses_every_letter_for_what_it_says_is_asked_no_further() {
    let people: Vec<String> = (0..40).map(|number| format!("person{number}@example.com")).collect();
    let mailing = Mailing::to(&people);
    let relay = Script::default().at(At::Dot, say("554 5.7.1 this is spam")).start();
    let (result, tally) = mailing.run(&relay, &[]);
    assert_eq!(result.err().map(|fault| fault.code), Some("relay-refuses-letters"));
    assert!(tally.refused >= 10 && tally.queued >= 25, "{}", told(tally));
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
    let clerk = ledger.clerk(Work {
        campaign: CAMPAIGN.to_owned(),
        sender: sender.expect("a sender"),
        again: Vec::new(),
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
