//! A small mailing: its letters in a ledger, and a run of dispatch over them.

use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use heraut::diagnostic::Diagnostic;
use heraut::locale::Locale;
use heraut::post::dispatch::{Dispatch, Pace, Sheets};
use heraut::post::dkim::Signer;
use heraut::post::ledger::{
    Again, Entry, Ledger, NewContent, NewMailing, Scope, SenderName, Tally, Verdict, Work,
};
use heraut::post::smtp::{Access, Dialer};
use heraut::post::stationery::{Composition, Stationery, message_id};
use jiff::ZonedDateTime;
use tempfile::TempDir;

use super::{CAMPAIGN, STAGE, instant};
use crate::support::relay::Relay;
use crate::support::{OpenGate, access, address};

/// A ledger with a letter to each of some people, and the way to send it.
pub(super) struct Mailing {
    folder: TempDir,
    connections: NonZeroUsize,
    n_rests: usize,
}

impl Mailing {
    /// A ledger in a folder of its own.
    pub(super) fn to(people: &[String]) -> Self {
        let connections = const { NonZeroUsize::new(2).unwrap() };
        let mailing = Self { folder: TempDir::new().expect("a folder"), connections, n_rests: 3 };
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
        let mut draft = ledger.draft(CAMPAIGN, &[]).expect("a plan");
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
                languages: &[],
                verdict: Verdict::Send { locale: &locale, choice: 0 },
            };
            draft.enter(&entry).expect("entered");
        }
        let contents = [NewContent { locale: &locale, hash: "0af3", files: "", bytes: &bytes }];
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

    /// The same on so many connections, with as many rests as the program has.
    pub(super) fn on(self, connections: NonZeroUsize) -> Self {
        Self { connections, n_rests: Pace::default().rests.len(), ..self }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("ledger.sqlite")
    }

    /// The ledger, opened.
    pub(super) fn ledger(&self) -> Ledger {
        Ledger::open(&self.path()).expect("a ledger")
    }

    /// Sends what is queued, as a run of the program does.
    pub(super) fn run(&self, relay: &Relay, again: &[Again]) -> (Result<(), Diagnostic>, Tally) {
        self.run_by(&access(relay, STAGE), again, None)
    }

    /// Sends what is queued by a way of its own, and signs it.
    pub(super) fn run_by(
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
        let scope = Scope::mailing(ledger.mailings(CAMPAIGN).expect("mailings")[0].id);
        let clerk = ledger.clerk(Work {
            campaign: CAMPAIGN.to_owned(),
            sender: sender.expect("a sender"),
            again: again.to_vec(),
            scope,
            gate: Arc::new(OpenGate),
            watermark: Box::new(|_| {}),
            started_at: instant(),
            is_alive: Box::new(nobody),
        });
        let clerk = clerk.expect("a clerk");
        let dispatch = Dispatch {
            dialer: &dialer,
            bounces: &address("bounces@example.org"),
            sheets: &sheets,
            signer,
            connections: self.connections,
            letters_per_connection: const { NonZeroU32::new(100).unwrap() },
            retry_after: &[Duration::ZERO],
            pace: Pace { letters_per_minute: None, rests: vec![Duration::ZERO; self.n_rests] },
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
