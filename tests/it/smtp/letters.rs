//! Letters in an open session, and every way in which they are not taken.

use std::time::{Duration, Instant};

use heraut::post::smtp::{Answer, Outgoing, Session, Timeouts, Unsuitable};

use super::{LETTER, PATIENCE, access, open, script, send, short, transmit};
use crate::support::address;
use crate::support::relay::{Act, At, Script, say};

/// A fault, and what is to become of the letter.
struct Case {
    name: &'static str,
    script: Script,
    answer: &'static str,
    /// Whether the session takes another letter afterwards.
    stays_open: bool,
    /// Whether the relay accepted the letter in truth.
    is_accepted: bool,
}

fn case(name: &'static str, script: Script, answer: &'static str) -> Case {
    Case { name, script, answer, stays_open: false, is_accepted: false }
}

fn kept(name: &'static str, script: Script, answer: &'static str) -> Case {
    Case { stays_open: true, ..case(name, script, answer) }
}

fn plain() -> Script {
    script().offers(&[])
}

/// What holds whether or not the relay offers PIPELINING.
fn faults(base: fn() -> Script) -> Vec<Case> {
    let on = |at, acts| base().at(at, acts);
    let after = |acts: Vec<Act>| on(At::Dot, acts);
    let accepted = |case: Case| Case { is_accepted: true, ..case };
    vec![
        accepted(kept("none", base(), "accepted 250")),
        kept("greylisting", on(At::Rcpt, say("450 4.2.0 Greylisted")), "deferred RCPT 450"),
        kept("user unknown", on(At::Rcpt, say("550 5.1.1 User unknown")), "refused RCPT 550"),
        case("421 at RCPT", on(At::Rcpt, say("421 4.3.2 bye")), "deferred RCPT 421"),
        kept("rate limit", on(At::Mail, say("451 4.7.1 rate limited")), "deferred MAIL 451"),
        kept("sender refused", on(At::Mail, say("550 5.7.1 no")), "service refused MAIL 550"),
        kept("no login", on(At::Rcpt, say("530 5.7.0 log in")), "service refused RCPT 530"),
        kept("too large by words", on(At::Mail, say("552 5.3.4 large")), "refused MAIL 552"),
        kept("too many", on(At::Rcpt, say("452 4.5.3 too many")), "deferred RCPT 452"),
        case("drop at MAIL", on(At::Mail, vec![Act::Close]), "not accepted MAIL Closed"),
        case("drop at RCPT", on(At::Rcpt, vec![Act::Close]), "not accepted RCPT Closed"),
        case("drop at DATA", on(At::Data, vec![Act::Close]), "not accepted DATA Closed"),
        case("hang at MAIL", on(At::Mail, vec![Act::Hang]), "not accepted MAIL Silent"),
        case("hang at RCPT", on(At::Rcpt, vec![Act::Hang]), "not accepted RCPT Silent"),
        case("hang at DATA", on(At::Data, vec![Act::Hang]), "not accepted DATA Silent"),
        kept("451 at DATA", on(At::Data, say("451 4.3.0 no")), "deferred DATA 451"),
        kept("554 at DATA", on(At::Data, say("554 5.5.1 no")), "refused DATA 554"),
        case("250 at DATA", on(At::Data, say("250 what")), "not accepted DATA Garbled"),
        case("354 at RCPT", on(At::Rcpt, say("354 what")), "not accepted RCPT Garbled"),
        case("garbage", on(At::Rcpt, say("<html>")), "not accepted RCPT Garbled"),
        case("two codes", on(At::Rcpt, say("250-a\n251 b")), "not accepted RCPT Garbled"),
        case(
            "a drip",
            on(At::Mail, vec![Act::Trickle("250-x\r\n".repeat(40))]),
            "not accepted MAIL Silent",
        ),
        case("refusal ahead", on(At::Data, say("354 go\n554 5.7.1 no")), "refused 354 554"),
        case("acceptance ahead", on(At::Data, say("354 go\n250 ok")), "not accepted 354 Garbled"),
        case("drop after dot", after(vec![Act::Close]), "doubt closed"),
        accepted(case("accepted, dropped", after(vec![Act::Accept, Act::Close]), "doubt closed")),
        accepted(case("accepted, reset", after(vec![Act::Accept, Act::Reset]), "doubt closed")),
        case("hang after dot", after(vec![Act::Hang]), "doubt timed-out"),
        accepted(case("accepted, hang", after(vec![Act::Accept, Act::Hang]), "doubt timed-out")),
        accepted(case(
            "half a reply",
            after(vec![Act::Say("25".into()), Act::Close]),
            "doubt closed",
        )),
        case("garbage after dot", after(say("what")), "doubt garbled"),
        case("354 after dot", after(say("354 again")), "doubt garbled"),
        kept("spam", after(say("554 5.7.1 spam")), "refused CRLF.CRLF 554"),
        kept("queue error", after(say("451 4.3.0 error")), "deferred CRLF.CRLF 451"),
        case("421 after dot", after(say("421 4.3.2 bye")), "deferred CRLF.CRLF 421"),
        accepted(kept("many lines", after(say("250-2.0.0 a\n250 2.0.0 b")), "accepted 250")),
        accepted(kept("split", after(vec![Act::Trickle("250 o\r\n".into())]), "accepted 250")),
        accepted(case("one reply too many", after(say("250 ok\n250 ok")), "accepted 250")),
    ]
}

fn check(case: Case) {
    let Case { name, script, answer, stays_open, is_accepted } = case;
    let relay = script.start();
    let mut session = open(&relay);
    let start = Instant::now();
    assert_eq!(short(&send(&mut session, "anna@example.org")), answer, "{name}");
    let elapsed = start.elapsed();
    assert!(elapsed < PATIENCE * 3, "{name} took {elapsed:?}");
    assert_eq!(session.is_open(), stays_open, "{name}");
    assert_eq!(!relay.accepted().is_empty(), is_accepted, "{name}");
    for letter in relay.accepted() {
        assert_eq!(letter.content, LETTER.as_bytes(), "{name}");
        assert_eq!(letter.recipient, "anna@example.org", "{name}");
    }
}

#[test]
fn every_fault_of_a_letter_has_its_answer() {
    faults(script).into_iter().for_each(check);
}

#[test]
fn every_fault_of_a_letter_has_the_same_answer_without_extensions() {
    faults(plain).into_iter().for_each(check);
}

#[test]
fn a_session_goes_on_after_a_letter_that_was_not_taken() {
    for base in [script, plain] {
        for (at, reply) in [
            (At::Mail, "451 4.7.1 later"),
            (At::Rcpt, "450 4.2.0 later"),
            (At::Rcpt, "550 5.1.1 unknown"),
            (At::Data, "451 4.3.0 later"),
            (At::Dot, "554 5.7.1 spam"),
        ] {
            let relay = base().first(1, at, say(reply)).start();
            let mut session = open(&relay);
            assert_ne!(short(&send(&mut session, "anna@example.org")), "accepted 250");
            assert_eq!(short(&send(&mut session, "bert@example.org")), "accepted 250", "{reply}");
            session.quit();
            let accepted = relay.accepted();
            assert_eq!(accepted.len(), 1, "{reply}");
            assert_eq!(accepted[0].recipient, "bert@example.org", "{reply}");
            assert_eq!(relay.n_sessions(), 1, "{reply}");
        }
    }
}

#[test]
fn a_letter_that_is_refused_leaves_nothing_behind_although_data_is_welcome() {
    // A content that is ended without having been sent would be an empty letter.
    let welcome = script()
        .to("anna@example.org", At::Rcpt, say("550 5.1.1 unknown"))
        .at(At::Data, say("354 go ahead"));
    let without_reset = script()
        .first(1, At::Rcpt, say("450 4.2.0 Greylisted"))
        .at(At::Rset, say("502 5.5.1 unknown command"));
    for (script, n_letters) in [(welcome, 1), (without_reset, 2)] {
        let relay = script.start();
        let mut session = open(&relay);
        let answers: Vec<_> =
            (0..n_letters).map(|_| short(&send(&mut session, "anna@example.org"))).collect();
        assert!(answers.last().is_some_and(|answer| answer.contains("refused")), "{answers:?}");
        assert!(!session.is_open(), "the connection is dropped: {answers:?}");
        assert_eq!(relay.accepted(), [], "{answers:?}");
    }
}

#[test]
fn the_dot_leaves_only_with_leave() {
    let relay = script().start();
    let mut session = open(&relay);
    let (sender, recipient) = (address("press@example.org"), address("anna@example.org"));
    let letter = Outgoing { sender: &sender, recipient: &recipient, content: LETTER.as_bytes() };
    let mut n_asked = 0;
    let answer = session.transmit(&letter, || {
        n_asked += 1;
        assert!(relay.accepted().is_empty());
        false
    });
    assert_eq!((answer, n_asked), (Answer::Withheld, 1));
    assert!(!session.is_open());
    assert!(relay.accepted().is_empty());
}

#[test]
fn leave_is_not_asked_for_a_letter_that_is_refused() {
    let relay = script().at(At::Rcpt, say("550 5.1.1 unknown")).start();
    let (sender, recipient) = (address("press@example.org"), address("anna@example.org"));
    let letter = Outgoing { sender: &sender, recipient: &recipient, content: LETTER.as_bytes() };
    let answer = open(&relay).transmit(&letter, || panic!("nothing to ask"));
    assert_eq!(short(&answer), "refused RCPT 550");
}

#[test]
fn a_late_acceptance_is_not_taken_for_the_next_letter() {
    let relay = script().first(1, At::Dot, vec![Act::Hang, Act::Continue]).start();
    let mut session = open(&relay);
    assert_eq!(short(&send(&mut session, "anna@example.org")), "doubt timed-out");
    relay.release();
    assert_eq!(short(&send(&mut session, "bert@example.org")), "not accepted MAIL Closed");
}

#[test]
fn a_large_letter_that_is_broken_off_was_not_accepted() {
    let content = "0123456789012345678901234567890123456789\r\n".repeat(400_000);
    for (name, acts, answer) in [
        ("closed", vec![Act::Close], "not accepted 354 Closed"),
        ("reset", vec![Act::Reset], "not accepted 354 Closed"),
        ("stalled", vec![Act::Hang], "not accepted 354 Silent"),
    ] {
        let script = script().offers(&["PIPELINING"]).at(At::Content(100_000), acts);
        let relay = script.start();
        let mut session = open(&relay);
        let start = Instant::now();
        let answered = transmit(&mut session, "anna@example.org", content.as_bytes());
        assert_eq!(short(&answered), answer, "{name}");
        assert!(start.elapsed() < PATIENCE * 5, "{name} took {:?}", start.elapsed());
        assert!(relay.accepted().is_empty(), "{name}");
    }
}

#[test]
fn a_refusal_amid_a_large_letter_is_heard() {
    let content = "0123456789012345678901234567890123456789\r\n".repeat(400_000);
    for last in [Act::Close, Act::Hang] {
        let mut acts = say("552 5.3.4 too much");
        acts.push(last);
        let relay = script().offers(&[]).at(At::Content(100_000), acts).start();
        let mut access = access(&relay);
        access.timeouts = Timeouts::all(Duration::from_secs(5));
        let mut session = Session::open(&access).expect("a session");
        let answered = transmit(&mut session, "anna@example.org", content.as_bytes());
        assert_eq!(short(&answered), "refused 354 552");
        assert!(relay.accepted().is_empty());
    }
}

#[test]
fn a_relay_that_takes_few_letters_per_session_says_so() {
    let relay = script().letters_per_session(2).forgets_contents().start();
    let mut session = open(&relay);
    let answers: Vec<String> =
        (0..3).map(|_| short(&send(&mut session, "anna@example.org"))).collect();
    assert_eq!(answers, ["accepted 250", "accepted 250", "deferred MAIL 421"]);
    assert_eq!(relay.accepted().len(), 2);
    assert!(!session.is_open());
}

#[test]
fn what_a_relay_cannot_take_is_not_offered() {
    let relay = plain().offers(&["SIZE 100", "PIPELINING"]).start();
    let mut session = open(&relay);
    let large = "x\r\n".repeat(50);
    assert_eq!(
        transmit(&mut session, "anna@example.org", large.as_bytes()),
        Answer::Unsuitable(Unsuitable::TooLarge { size: 150, limit: 100 })
    );
    assert_eq!(
        transmit(&mut session, "zoë@example.org", b"x\r\n"),
        Answer::Unsuitable(Unsuitable::NeedsSmtpUtf8)
    );
    assert_eq!(
        transmit(&mut session, "anna@example.org", "é\r\n".as_bytes()),
        Answer::Unsuitable(Unsuitable::NeedsEightBit)
    );
    assert_eq!(short(&transmit(&mut session, "anna@exämple.org", b"x\r\n")), "accepted 250");
    assert_eq!(relay.accepted()[0].recipient, "anna@xn--exmple-cua.org");
}

#[test]
fn parameters_are_those_that_are_offered_and_needed() {
    let relay = script().start();
    let mut session = open(&relay);
    assert_eq!(short(&transmit(&mut session, "zoë@exämple.org", b"x\r\n")), "accepted 250");
    assert_eq!(
        short(&transmit(&mut session, "anna@example.org", "é\r\n".as_bytes())),
        "accepted 250"
    );
    session.quit();
    let lines = relay.lines();
    assert_eq!(lines[1], "MAIL FROM:<press@example.org> SIZE=3 SMTPUTF8");
    assert_eq!(lines[4], "MAIL FROM:<press@example.org> SIZE=4 BODY=8BITMIME");
    assert_eq!(lines.last().map(String::as_str), Some("QUIT"));
}
