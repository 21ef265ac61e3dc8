//! The ledger, tried from inside: what only SQL can arrange.

#![expect(clippy::disallowed_methods, reason = "tests spoil and copy files in temporary folders")]

mod failing;
mod moves;
mod planning;
mod working;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use super::{
    Again, Answer, Clerk, Entered, Entry, Frozen, Gate, Leave, Ledger, NewContent, NewMailing,
    Reserved, Scope, SenderName, Verdict, Work,
};
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::model::EmailAddress;

/// The campaign of these tests.
pub(super) const CAMPAIGN: &str = "spring-results";

/// A folder for a ledger, and the file in it.
pub(super) struct Place {
    pub(super) folder: tempfile::TempDir,
    pub(super) path: PathBuf,
}

pub(super) fn place() -> Place {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("ledger.sqlite");
    Place { folder, path }
}

/// The instant that is so many seconds after an arbitrary one.
pub(super) fn second(second: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + second).expect("an instant")
}

pub(super) fn locale(tag: &str) -> Locale {
    tag.parse().expect("a tag")
}

pub(super) fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).expect("an address")
}

/// The address with this number.
pub(super) fn numbered(number: usize) -> EmailAddress {
    address(&format!("press{number}@outlet{}.example", number % 97))
}

pub(super) fn answer(reply: &str) -> Answer {
    Answer { stage: "data", reply: reply.to_owned(), at: second(60) }
}

/// An entry that is sent in a language.
pub(super) fn entry<'a>(address: &'a EmailAddress, locale: &'a Locale) -> Entry<'a> {
    Entry {
        address,
        name: "Ada Example",
        greeting: "Dear Ada Example,",
        outlet: Some("The Example"),
        list: "media/business.csv",
        wave: 1,
        message_id: "<spring-results.1@press.example>",
        languages: &[],
        verdict: Verdict::Send { locale, choice: 0 },
    }
}

/// Freezes letters to the addresses with these numbers.
pub(super) fn freeze(ledger: &mut Ledger, numbers: std::ops::Range<usize>) -> Frozen {
    let language = locale("tlh");
    let mut draft = ledger.draft(CAMPAIGN, &[]).expect("a draft");
    for number in numbers {
        let entered = draft.enter(&entry(&numbered(number), &language)).expect("entered");
        assert_eq!(entered, Entered::First);
    }
    let contents =
        [NewContent { locale: &language, hash: "0af3", files: "", bytes: b"Subject: x\r\n\r\ny" }];
    draft.freeze(&mailing(&contents)).expect("frozen")
}

pub(super) fn mailing<'a>(contents: &'a [NewContent<'a>]) -> NewMailing<'a> {
    NewMailing {
        planned_at: second(0),
        letters_dated: second(10),
        not_before: None,
        contents,
        settings: None,
    }
}

/// A ledger with letters to so many addresses.
pub(super) fn ledger_of(path: &Path, n: usize) -> Ledger {
    let mut ledger = Ledger::open(path).expect("a ledger");
    assert_eq!(freeze(&mut ledger, 0..n).queued, n);
    ledger
}

/// Starts a clerk for a sender of this name, to whom all others are alive.
pub(super) fn clerk(ledger: Ledger, name: &str, again: &[Again]) -> Clerk {
    clerk_knowing(ledger, name, again, |_| true)
}

/// Starts a clerk for a sender of this name, who tells by `is_alive` which others are.
pub(super) fn clerk_knowing(
    mut ledger: Ledger,
    name: &str,
    again: &[Again],
    is_alive: impl Fn(&SenderName) -> bool + Send + 'static,
) -> Clerk {
    let name = SenderName(name.to_owned());
    let sender = ledger.register_sender(&name, second(20)).expect("a sender");
    let scope = Scope::mailing(ledger.mailings(CAMPAIGN).expect("mailings")[0].id);
    let work = Work {
        campaign: CAMPAIGN.to_owned(),
        sender,
        again: again.to_vec(),
        scope,
        gate: Arc::new(OpenGate),
        watermark: Box::new(|_| {}),
        started_at: second(20),
        is_alive: Box::new(is_alive),
    };
    ledger.clerk(work).expect("a clerk")
}

/// A gate that is always open: these tests ask nothing about records.
pub(super) struct OpenGate;

impl Gate for OpenGate {
    fn may_leave(&self, _: &Reserved, _: Timestamp) -> Result<Leave, Diagnostic> {
        Ok(Leave::Granted)
    }
}
