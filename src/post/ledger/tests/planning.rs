//! Plans: doubles found, deliveries frozen once, nothing kept of what is dropped.

use std::collections::BTreeMap;

use super::super::{Entered, Entry, Fate, Ledger, NewContent, Reason, State, Tally, Verdict};
use super::{CAMPAIGN, address, entry, freeze, ledger_of, locale, mailing, place, second};

#[test]
fn a_plan_says_who_gets_which_language_and_who_gets_nothing() {
    let place = place();
    let mut ledger = Ledger::open(&place.path).expect("a ledger");
    let (one, other) = (locale("tlh"), locale("sjn"));
    let addresses: Vec<_> =
        ["a@x.example", "b@x.example", "c@x.example", "A@X.example"].map(address).into();
    let mut draft = ledger.draft(CAMPAIGN, &[]).expect("a draft");
    let first = Entry { wave: 0, ..entry(&addresses[0], &one) };
    let second_choice = Verdict::Send { locale: &other, choice: 1 };
    let second = Entry { verdict: second_choice, outlet: None, ..entry(&addresses[1], &one) };
    let suppressed = Verdict::LeftOut { reason: Reason::Suppressed, note: "asked so in March" };
    let third = Entry { verdict: suppressed, ..entry(&addresses[2], &one) };
    let again = Entry { list: "media/other.yaml", ..entry(&addresses[3], &other) };
    for entry in [first, second, third] {
        assert_eq!(draft.enter(&entry).expect("entered"), Entered::First);
    }
    let list = "media/business.csv".to_owned();
    assert_eq!(draft.enter(&again).expect("entered"), Entered::Again { list });

    let summary = draft.summary().expect("a summary");
    assert_eq!(summary.letters, BTreeMap::from([(one.clone(), 1), (other.clone(), 1)]));
    assert_eq!(summary.left_out, BTreeMap::from([(Reason::Suppressed, 1)]));
    assert_eq!(summary.n_letters(), 2);

    let mut rows = Vec::new();
    draft.each(&mut |planned| rows.push(planned)).expect("rows");
    let fates: Vec<(&str, u8, &Fate)> =
        rows.iter().map(|row| (row.address.as_str(), row.wave, &row.fate)).collect();
    let note = "asked so in March".to_owned();
    assert_eq!(
        fates,
        [
            ("a@x.example", 0, &Fate::Letter { locale: one, choice: 0 }),
            ("b@x.example", 1, &Fate::Letter { locale: other, choice: 1 }),
            ("c@x.example", 1, &Fate::LeftOut { reason: Reason::Suppressed, note }),
        ]
    );
}

#[test]
fn whoever_the_campaign_has_a_delivery_for_is_left_out_by_itself() {
    let place = place();
    let mut ledger = ledger_of(&place.path, 2);
    let sql = "UPDATE delivery SET state = 'sent' WHERE id = 1";
    ledger.connection.execute(sql, ()).expect("sent");
    let language = locale("tlh");
    let known = super::numbered(0);
    let mut draft = ledger.draft(CAMPAIGN, &[]).expect("a draft");
    draft.enter(&entry(&known, &language)).expect("entered");
    draft.enter(&entry(&super::numbered(1), &language)).expect("entered");
    draft.enter(&entry(&super::numbered(2), &language)).expect("entered");
    let left_out = draft.summary().expect("a summary").left_out;
    let served = |state| (Reason::AlreadyServed(state), 1);
    assert_eq!(left_out, BTreeMap::from([served(State::Queued), served(State::Sent)]));
    drop(draft);

    let mut other = ledger.draft("correction", &[]).expect("a draft");
    other.enter(&entry(&known, &language)).expect("entered");
    assert_eq!(other.summary().expect("a summary").n_letters(), 1, "another campaign");
}

#[test]
fn a_plan_that_is_dropped_leaves_nothing() {
    let place = place();
    let mut ledger = Ledger::open(&place.path).expect("a ledger");
    let mut draft = ledger.draft(CAMPAIGN, &[]).expect("a draft");
    draft.enter(&entry(&address("a@x.example"), &locale("tlh"))).expect("entered");
    drop(draft);
    assert_eq!(ledger.campaigns().expect("campaigns"), Vec::<String>::new());
    let mut draft = ledger.draft(CAMPAIGN, &[]).expect("a draft");
    assert_eq!(draft.summary().expect("a summary").n_letters(), 0);
}

#[test]
fn two_plans_of_one_campaign_at_once_queue_an_address_once() {
    let place = place();
    let (mut one, mut other) =
        (Ledger::open(&place.path).expect("one"), Ledger::open(&place.path).expect("other"));
    let language = locale("tlh");
    let mut late = other.draft(CAMPAIGN, &[]).expect("a draft");
    for number in 0..3 {
        late.enter(&entry(&super::numbered(number), &language)).expect("entered");
    }
    assert_eq!(late.summary().expect("a summary").n_letters(), 3);
    assert_eq!(freeze(&mut one, 1..5).queued, 4);
    let contents = [NewContent { locale: &language, hash: "b", files: "", bytes: b"later" }];
    assert_eq!(late.freeze(&mailing(&contents)).expect("frozen").queued, 1);
    assert_eq!(one.tally(CAMPAIGN).expect("a tally"), Tally { queued: 5, ..Tally::default() });
}

#[test]
fn what_was_frozen_is_read_back() {
    let place = place();
    let ledger = ledger_of(&place.path, 3);
    let mailings = ledger.mailings(CAMPAIGN).expect("mailings");
    let [mailing] = mailings.as_slice() else { panic!("{mailings:#?}") };
    assert_eq!((mailing.planned_at, mailing.letters_dated), (second(0), second(10)));
    assert_eq!((mailing.not_before, mailing.n_letters()), (None, 3));
    let [content] = mailing.contents.as_slice() else { panic!("{mailing:#?}") };
    assert_eq!((content.locale.as_str(), content.hash.as_str()), ("tlh", "0af3"));
    let bytes = ledger.content(mailing.id, &locale("tlh")).expect("bytes");
    assert_eq!(bytes.as_deref(), Some(&b"Subject: x\r\n\r\ny"[..]));
    assert_eq!(ledger.content(mailing.id, &locale("sjn")).expect("none"), None);
    assert_eq!(ledger.campaigns().expect("campaigns"), [CAMPAIGN]);
    assert!(ledger.mailings("other").expect("mailings").is_empty());
}

#[test]
#[should_panic(expected = "a mailing says something in every language")]
fn a_language_without_words_is_not_frozen() {
    let mut ledger = Ledger::temporary().expect("a ledger");
    let mut draft = ledger.draft(CAMPAIGN, &[]).expect("a draft");
    draft.enter(&entry(&address("a@x.example"), &locale("tlh"))).expect("entered");
    draft.freeze(&mailing(&[])).ok();
}

#[test]
fn a_temporary_ledger_plans_like_any_other() {
    let mut ledger = Ledger::temporary().expect("a ledger");
    assert_eq!(freeze(&mut ledger, 0..3).queued, 3);
    assert_eq!(ledger.tally(CAMPAIGN).expect("a tally").queued, 3);
}

#[test]
fn deliveries_are_shown_by_wave_then_as_they_were_queued() {
    let place = place();
    let mut ledger = Ledger::open(&place.path).expect("a ledger");
    let language = locale("tlh");
    let mut draft = ledger.draft(CAMPAIGN, &[]).expect("a draft");
    for (number, wave) in [(1, 1), (2, 0), (3, 1), (4, 0)] {
        let address = super::numbered(number);
        draft.enter(&Entry { wave, ..entry(&address, &language) }).expect("entered");
    }
    let contents = [NewContent { locale: &language, hash: "", files: "", bytes: b"" }];
    draft.freeze(&mailing(&contents)).expect("frozen");
    let mut shown = Vec::new();
    let mut show = |delivery: super::super::Delivery| shown.push((delivery.wave, delivery.address));
    ledger.each_delivery(CAMPAIGN, &mut show).expect("deliveries");
    let expected = [(0, 2), (0, 4), (1, 1), (1, 3)];
    let expected = expected.map(|(wave, number)| (wave, super::numbered(number).to_string()));
    assert_eq!(shown, expected);
}
