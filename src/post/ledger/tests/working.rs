//! Clerks at work: claims on the disk, commits shared, work shared between senders, recovery.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Mutex;
use std::thread;

use super::super::{
    Again, Clerk, Entry, Ledger, NewContent, Outcome, Recovery, SenderName, Setback, State, Tally,
    Unclaimed,
};
use super::{
    CAMPAIGN, answer, clerk, clerk_knowing, entry, ledger_of, locale, mailing, numbered, place,
    second,
};

/// The states of all deliveries, in order.
fn states(ledger: &Ledger) -> Vec<State> {
    let mut states = Vec::new();
    ledger.each_delivery(CAMPAIGN, &mut |delivery| states.push(delivery.state)).expect("read");
    states
}

fn take_one(clerk: &Clerk) -> super::super::Reserved {
    clerk.take(1).expect("taken").pop().expect("one is left")
}

#[test]
fn each_way_that_a_delivery_can_end_is_recorded_with_the_words_of_the_relay() {
    let place = place();
    let clerk = clerk(ledger_of(&place.path, 6), "us", &[]);
    let claim = |clerk: &Clerk| clerk.claim(take_one(clerk), None, second(30)).expect("a claim");
    clerk.settle(claim(&clerk), Outcome::Sent, answer("250 2.0.0 taken"));
    clerk.settle(claim(&clerk), Outcome::InDoubt, answer(""));
    clerk.turn_down(take_one(&clerk), Setback::Refused, answer("550 5.1.1 unknown"));
    let later = clerk.put_off(take_one(&clerk), answer("450 4.2.0 greylisted"));
    let later = clerk.claim(later, None, second(40)).expect("a claim");
    assert_eq!(later.delivery().attempts, 2);
    let later = clerk.put_off(later, answer("451 4.3.0 full"));
    clerk.turn_down(later, Setback::Deferred, answer("450 4.2.0 greylisted"));
    let given = clerk.give_back(claim(&clerk));
    clerk.release(given);
    let dropped = claim(&clerk);
    assert_eq!(dropped.delivery().address, numbered(4), "what was put back is taken again");
    drop(dropped);
    let closed = clerk.close(second(90));
    assert_eq!(closed.failure, None);
    assert_eq!(closed.recovery, Recovery { in_doubt: 1, freed: 0 });
    let mut rows = Vec::new();
    let mut read = |delivery: super::super::Delivery| {
        rows.push((delivery.state, delivery.attempts, delivery.reply.unwrap_or_default()));
    };
    closed.ledger.each_delivery(CAMPAIGN, &mut read).expect("rows");
    let row = |state, attempts, reply: &str| (state, attempts, reply.to_owned());
    assert_eq!(
        rows,
        [
            row(State::Sent, 1, "250 2.0.0 taken"),
            row(State::InDoubt, 1, ""),
            row(State::Refused, 1, "550 5.1.1 unknown"),
            row(State::Deferred, 3, "450 4.2.0 greylisted"),
            row(State::InDoubt, 2, ""),
            row(State::Queued, 0, ""),
        ]
    );
}

#[test]
fn a_claim_is_in_the_files_when_it_is_granted() {
    let place = place();
    let clerk = clerk(ledger_of(&place.path, 2), "us", &[]);
    let claim = clerk.claim(take_one(&clerk), Some(b"a signature"), second(30)).expect("a claim");
    // What a crash would leave: the file and its log, without what is only in memory.
    let copy = place.folder.path().join("copy.sqlite");
    for ending in ["", "-wal"] {
        let from = format!("{}{ending}", place.path.display());
        fs::copy(from, format!("{}{ending}", copy.display())).expect("a copy");
    }
    let mut after = Ledger::open(&copy).expect("the copy is whole");
    let recovery = after.recover(&|_| false, second(50)).expect("recovered");
    assert_eq!(recovery, Recovery { in_doubt: 1, freed: 0 });
    assert_eq!(states(&after), [State::InDoubt, State::Queued]);
    let again = super::clerk(after, "next", &[Again::InDoubt]);
    let taken = again.take(5).expect("taken");
    // Whatever the clock says now: what was found before the run is asked for, too.
    assert_eq!(taken.len(), 2, "one queued, and the doubt");
    for reserved in taken {
        again.release(reserved);
    }
    clerk.settle(claim, Outcome::Sent, answer("250"));
}

#[test]
fn what_was_put_off_or_is_in_doubt_is_handed_out_once_when_asked() {
    let place = place();
    let ledger = ledger_of(&place.path, 4);
    for (id, state) in [(1, "deferred"), (2, "in-doubt"), (3, "sent")] {
        let sql = "UPDATE delivery SET state = ?, settled_at = 5, claimed_at = 4 WHERE id = ?";
        ledger.connection.execute(sql, (state, id)).expect("arranged");
    }
    let clerk = clerk(ledger, "us", &[]);
    let queued = clerk.take(9).expect("taken");
    assert_eq!(queued.iter().map(|row| row.id().0).collect::<Vec<_>>(), [4]);
    let ledger = clerk.close(second(70)).ledger;
    let clerk = super::clerk(ledger, "us", &[Again::Deferred, Again::InDoubt]);
    let taken = clerk.take(9).expect("taken");
    assert_eq!(taken.iter().map(|row| row.id().0).collect::<Vec<_>>(), [4, 1, 2]);
    assert_eq!(taken[1].signature.as_deref(), Some(&b""[..]), "it went out unsigned");
    for reserved in taken {
        assert_eq!(clerk.put_off(reserved, answer("450")).state, State::Deferred);
    }
    assert!(clerk.take(9).expect("taken").is_empty(), "each once in a run");
}

#[test]
fn a_signature_stays_whatever_is_signed_later() {
    let place = place();
    let clerk = clerk(ledger_of(&place.path, 3), "us", &[]);
    let mut ahead = clerk.take_unsigned(2).expect("taken");
    assert_eq!(ahead.len(), 2);
    for reserved in &mut ahead {
        clerk.sign(reserved, b"first");
        clerk.sign(reserved, b"second");
    }
    for reserved in ahead {
        clerk.release(reserved);
    }
    let unsigned = clerk.take_unsigned(9).expect("taken");
    assert_eq!(unsigned.iter().map(|row| row.id().0).collect::<Vec<_>>(), [3]);
    for reserved in unsigned {
        clerk.release(reserved);
    }
    let taken = take_one(&clerk);
    assert_eq!(taken.signature.as_deref(), Some(&b"first"[..]));
    let claim = clerk.claim(taken, Some(b"third"), second(30)).expect("a claim");
    assert_eq!(claim.delivery().signature.as_deref(), Some(&b"first"[..]));
    let given = clerk.give_back(claim);
    clerk.release(given);
    assert_eq!(take_one(&clerk).signature.as_deref(), Some(&b"first"[..]));
}

#[test]
fn lower_waves_go_first() {
    let place = place();
    let mut ledger = Ledger::open(&place.path).expect("a ledger");
    let language = locale("tlh");
    let mut draft = ledger.draft(CAMPAIGN, &[]).expect("a draft");
    for (number, wave) in [(1, 2), (2, 0), (3, 1)] {
        let address = numbered(number);
        draft.enter(&Entry { wave, ..entry(&address, &language) }).expect("entered");
    }
    let contents = [NewContent { locale: &language, hash: "", files: "", bytes: b"words" }];
    let mailing = draft.freeze(&mailing(&contents)).expect("frozen").mailing;
    let clerk = clerk(ledger, "us", &[]);
    let taken = clerk.take(9).expect("taken");
    let order: Vec<_> = taken.iter().map(|row| row.address.clone()).collect();
    assert_eq!(order, [2, 3, 1].map(numbered));
    let words = clerk.content(mailing, &language).expect("read");
    assert_eq!(words.as_deref(), Some(&b"words"[..]));
}

/// Sends everything with so many threads; returns what was claimed.
fn send_all(clerk: &Clerk, n_threads: usize) -> Vec<String> {
    let sent = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..n_threads {
            scope.spawn(|| {
                loop {
                    let taken = clerk.take(8).expect("taken");
                    if taken.is_empty() {
                        return;
                    }
                    for reserved in taken {
                        let claim = clerk.claim(reserved, None, second(30)).expect("a claim");
                        let address = claim.delivery().address.to_string();
                        sent.lock().expect("no panic").push(address);
                        clerk.settle(claim, Outcome::Sent, answer("250 2.0.0 taken"));
                    }
                }
            });
        }
    });
    sent.into_inner().expect("no panic")
}

#[test]
fn fifty_threads_claim_each_delivery_once() {
    let place = place();
    let clerk = clerk(ledger_of(&place.path, 2000), "us", &[]);
    let sent = send_all(&clerk, 50);
    assert_eq!(sent.len(), 2000);
    assert_eq!(sent.iter().collect::<BTreeSet<_>>().len(), 2000);
    let closed = clerk.close(second(90));
    assert_eq!((closed.failure, closed.recovery), (None, Recovery::default()));
    let tally = closed.ledger.tally(CAMPAIGN).expect("a tally");
    assert_eq!(tally, Tally { sent: 2000, ..Tally::default() });
}

#[test]
fn two_senders_on_one_ledger_share_the_work() {
    let place = place();
    let one = clerk(ledger_of(&place.path, 600), "one", &[]);
    let other = clerk(Ledger::open(&place.path).expect("a ledger"), "other", &[]);
    let (mut sent, mut more) = thread::scope(|scope| {
        let one = scope.spawn(|| send_all(&one, 8));
        let other = scope.spawn(|| send_all(&other, 8));
        (one.join().expect("one"), other.join().expect("other"))
    });
    sent.append(&mut more);
    assert_eq!(sent.len(), 600);
    assert_eq!(sent.iter().collect::<BTreeSet<_>>().len(), 600);
    let (one, other) = (one.close(second(90)), other.close(second(90)));
    assert_eq!((one.failure, other.failure), (None, None));
    assert_eq!(one.ledger.tally(CAMPAIGN).expect("a tally").sent, 600);
}

#[test]
fn what_a_dead_sender_reserved_is_handed_out_and_what_it_claimed_is_in_doubt() {
    let place = place();
    let dead = clerk(ledger_of(&place.path, 4), "dead", &[]);
    let mut taken = dead.take(3).expect("taken");
    let claim = dead.claim(taken.remove(0), None, second(30)).expect("a claim");
    let other = Ledger::open(&place.path).expect("a ledger");
    let living = clerk_knowing(other, "living", &[], |name| name.0 != "dead");
    let first = living.take(9).expect("taken");
    assert_eq!(first.len(), 1, "one was free");
    let more = living.take(9).expect("taken");
    assert_eq!(more.len(), 2, "two were reserved by the dead");
    // The dead one is only slow: its reservations are lost, what the relay told it is not.
    let lost = dead.claim(taken.remove(0), None, second(31));
    assert!(matches!(lost, Err(Unclaimed::Lost)), "{lost:?}");
    dead.settle(claim, Outcome::Sent, answer("250"));
    assert_eq!(dead.close(second(80)).failure, None);
    let mut ledger = living.close(second(90)).ledger;
    let tally = ledger.tally(CAMPAIGN).expect("a tally");
    assert_eq!(tally, Tally { sent: 1, queued: 3, ..Tally::default() });
    assert_eq!(ledger.recover(&|_| false, second(95)).expect("none"), Recovery::default());
}

#[test]
fn looking_shows_the_claims_of_the_dead_in_doubt_and_writes_nothing() {
    let place = place();
    let clerk = clerk(ledger_of(&place.path, 2), "dead", &[]);
    let claim = clerk.claim(take_one(&clerk), None, second(30)).expect("a claim");
    let mut looking = Ledger::open_existing(&place.path).expect("read").expect("it is there");
    assert_eq!(states(&looking), [State::Claimed, State::Queued]);
    looking.observe(&|_| false).expect("observed");
    assert_eq!(states(&looking), [State::InDoubt, State::Queued]);
    assert_eq!(looking.tally(CAMPAIGN).expect("a tally").in_doubt, 1);
    looking.observe(&|_| true).expect("observed");
    assert_eq!(looking.tally(CAMPAIGN).expect("a tally").claimed, 1);
    clerk.settle(claim, Outcome::Sent, answer("250"));
    assert_eq!(clerk.close(second(50)).recovery, Recovery::default());
}

#[test]
fn a_name_that_comes_back_recovers_who_had_it_before() {
    let place = place();
    let mut ledger = ledger_of(&place.path, 2);
    let name = SenderName("12-1".to_owned());
    let before = ledger.register_sender(&name, second(1)).expect("a sender");
    let sql = "UPDATE delivery SET state = 'claimed', sender = ? WHERE id = 1";
    ledger.connection.execute(sql, [before.0]).expect("arranged");
    assert_ne!(ledger.register_sender(&name, second(2)).expect("a sender"), before);
    assert_eq!(states(&ledger), [State::InDoubt, State::Queued]);
}

#[test]
fn a_clerk_that_is_dropped_loses_no_outcome() {
    let place = place();
    let clerk = clerk(ledger_of(&place.path, 1), "us", &[]);
    let claim = clerk.claim(take_one(&clerk), None, second(30)).expect("a claim");
    clerk.settle(claim, Outcome::Sent, answer("250"));
    drop(clerk);
    assert_eq!(states(&Ledger::open(&place.path).expect("a ledger")), [State::Sent]);
}

#[test]
fn a_run_does_not_take_what_another_plan_took_over_since_its_review() {
    let place = place();
    let mut ledger = ledger_of(&place.path, 2);
    let review = ledger.review(super::CAMPAIGN, &[], &super::OpenGate, second(20));
    let scope = review.expect("a review").approve(&[], second(21)).expect("approved");
    // Meanwhile somebody gives it up, and plans one of the two anew.
    let mut other = Ledger::open(&place.path).expect("a ledger");
    assert_eq!(other.abandon(super::CAMPAIGN, None).carry_out(second(22)), Ok(2));
    assert_eq!(super::freeze(&mut other, 0..1).queued, 1);
    let sender = ledger.register_sender(&SenderName("us".to_owned()), second(23));
    let clerk = ledger.clerk(super::Work {
        campaign: super::CAMPAIGN.to_owned(),
        sender: sender.expect("a sender"),
        again: Vec::new(),
        scope,
        gate: std::sync::Arc::new(super::OpenGate),
        watermark: Box::new(|_| {}),
        started_at: second(23),
        is_alive: Box::new(|_| true),
    });
    assert!(clerk.expect("a clerk").take(9).expect("taken").is_empty());
}
