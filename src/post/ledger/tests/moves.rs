//! Every move from every state, allowed or refused.

use super::super::reason::{Reason, Withholding};
use super::super::state::State;
use super::super::turn::{self, Outcome, Setback};
use super::super::{DeliveryId, Ledger, SenderId, SenderName};
use super::{answer, ledger_of, place, second};

/// Who holds the delivery before a move.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Holder {
    Us,
    Another,
    Nobody,
}

type Move = (&'static str, fn(&Ledger, SenderId, DeliveryId) -> bool);

const MOVES: &[Move] = &[
    ("claim", |ledger, us, id| {
        turn::claim(&ledger.connection, us, id, second(30)).expect("no failure")
    }),
    ("give back", |ledger, us, id| {
        turn::give_back(&ledger.connection, us, id, State::Queued).expect("no failure")
    }),
    ("settle as sent", |ledger, us, id| {
        turn::settle(&ledger.connection, us, id, Outcome::Sent, &answer("250")).expect("no failure")
    }),
    ("settle as in doubt", |ledger, us, id| {
        turn::settle(&ledger.connection, us, id, Outcome::InDoubt, &answer("")).expect("no failure")
    }),
    ("turn down", |ledger, us, id| {
        turn::turn_down(&ledger.connection, us, id, Setback::Refused, &answer("550"))
            .expect("no failure")
    }),
    ("put off", |ledger, us, id| {
        turn::put_off(&ledger.connection, us, id, &answer("450")).expect("no failure")
    }),
    ("withhold", |ledger, us, id| {
        let why = Withholding { reason: Reason::Held, note: String::new() };
        turn::withhold(&ledger.connection, us, id, (&why, second(30))).expect("no failure")
    }),
    ("release", |ledger, us, id| turn::release(&ledger.connection, us, id).expect("no failure")),
];

/// The state that a move leads to, if it is allowed.
fn allowed(name: &str, state: State, holder: Holder) -> Option<State> {
    let is_ours = holder == Holder::Us;
    let is_waiting =
        matches!(state, State::Queued | State::Deferred | State::InDoubt | State::Refused);
    let is_claimed = state == State::Claimed;
    match name {
        "claim" => (is_ours && is_waiting).then_some(State::Claimed),
        "give back" => (is_ours && is_claimed).then_some(State::Queued),
        // The outcome of a claim that somebody else put in doubt is known after all.
        "settle as sent" => (is_ours && is_claimed
            || state == State::InDoubt && holder == Holder::Nobody)
            .then_some(State::Sent),
        "settle as in doubt" => (is_ours && is_claimed).then_some(State::InDoubt),
        "turn down" => (is_ours && is_waiting).then_some(State::Refused),
        "put off" => (is_ours && (is_waiting || is_claimed)).then_some(State::Deferred),
        // What was refused stays so, and says why it is not tried again.
        "withhold" if is_ours && state == State::Refused => Some(State::Refused),
        "withhold" => (is_ours && is_waiting).then_some(State::Withheld),
        "release" => (is_ours && !is_claimed).then_some(state),
        other => panic!("{other} is no move"),
    }
}

#[test]
fn a_move_that_the_state_or_the_holder_does_not_allow_changes_nothing() {
    let place = place();
    let mut ledger = ledger_of(&place.path, 1);
    let mut enter = |name: &str| {
        ledger.register_sender(&SenderName(name.to_owned()), second(5)).expect("a sender")
    };
    let (us, another) = (enter("us"), enter("another"));
    let read = |ledger: &Ledger| -> (State, Option<i64>, u32) {
        let sql = "SELECT state, sender, attempts FROM delivery";
        let row =
            ledger.connection.query_row(sql, (), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
        row.expect("a row")
    };
    let mut n_tried = 0;
    for (name, make) in MOVES {
        for state in State::ALL {
            for holder in [Holder::Us, Holder::Another, Holder::Nobody] {
                if state == State::Claimed && holder == Holder::Nobody {
                    continue; // The tables do not allow it.
                }
                let sender = match holder {
                    Holder::Us => Some(us.0),
                    Holder::Another => Some(another.0),
                    Holder::Nobody => None,
                };
                let sql = "UPDATE delivery SET state = ?, sender = ?, attempts = 3, is_doubted = 0";
                ledger.connection.execute(sql, (state, sender)).expect("arranged");
                let is_made = make(&ledger, us, DeliveryId(1));
                let now = read(&ledger);
                let case = format!("{name} from {state:?} held by {holder:?}");
                if let Some(next) = allowed(name, state, holder) {
                    assert!(is_made, "{case} is allowed");
                    assert_eq!(now.0, next, "{case}");
                } else {
                    assert!(!is_made, "{case} is refused");
                    assert_eq!(now, (state, sender, 3), "{case}");
                }
                n_tried += 1;
            }
        }
    }
    assert_eq!(n_tried, MOVES.len() * 23);
}

#[test]
fn a_claim_without_a_sender_cannot_even_be_written() {
    let place = place();
    let ledger = ledger_of(&place.path, 1);
    let sql = "UPDATE delivery SET state = 'claimed', sender = NULL";
    assert!(ledger.connection.execute(sql, ()).is_err());
}

#[test]
fn the_queue_is_found_by_its_index() {
    let place = place();
    let ledger = ledger_of(&place.path, 3);
    let plan = |state: &str| -> String {
        let sql = format!(
            "EXPLAIN QUERY PLAN SELECT id FROM delivery WHERE campaign = 1
             AND state = '{state}' AND sender IS NULL AND (wave, id) > (-1, 0)
             ORDER BY wave, id LIMIT 5"
        );
        let mut reading = ledger.connection.prepare(&sql).expect("a plan");
        let steps = reading.query_map((), |row| row.get::<_, String>(3)).expect("steps");
        steps.map(|step| step.expect("a step")).collect::<Vec<_>>().join("; ")
    };
    for (state, index) in [
        ("queued", "delivery_queued"),
        ("deferred", "delivery_deferred"),
        ("in-doubt", "delivery_in_doubt"),
    ] {
        let plan = plan(state);
        assert!(plan.contains(index) && !plan.contains("TEMP B-TREE"), "{state}: {plan}");
    }
}
