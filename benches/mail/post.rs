//! A mailing from plan to last letter, by the way that `heraut send` goes; each step in a process of
//! its own.

use std::num::{NonZeroU32, NonZeroUsize};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;
use std::{env, fs};

use heraut::diagnostic::Diagnostic;
use heraut::locale::Locale;
use heraut::model::{DkimKey, EmailAddress, Security};
use heraut::output::Presence;
use heraut::post::dispatch::{Dispatch, Event, Pace, Sheets, sign_ahead};
use heraut::post::dkim::Signer;
use heraut::post::ledger::{
    Clerk, Entry, Gate, Leave, Ledger, NewContent, NewMailing, Reserved, Scope, SenderName,
    Verdict, Work,
};
use heraut::post::smtp::{Access, Dialer, Reach, Timeouts};
use heraut::post::stationery::{Composition, Stationery};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};
use rcgen::{KeyPair, PKCS_ED25519, PKCS_RSA_SHA256, RsaKeySize};

use crate::measure::print_peak;

const CAMPAIGN: &str = "spring-results";
const LEDGER: &str = "ledger.sqlite";
/// How many bytes a letter has: as many as those of `smtp-source`.
const N_BYTES: usize = 40 * 1024;
const LANGUAGES: [&str; 3] = ["fr", "nl", "en"];

/// When letters are signed, and by which key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signing {
    None,
    Ahead,
    Ed25519,
    Rsa,
}

impl Signing {
    pub(crate) const ALL: [Self; 4] = [Self::None, Self::Ahead, Self::Ed25519, Self::Rsa];

    /// The way of signing as figures are headed.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::None => "unsigned",
            Self::Ahead => "signed ahead",
            Self::Ed25519 => "Ed25519 on the way",
            Self::Rsa => "RSA-2048 on the way",
        }
    }

    /// The key that signs on the way, as a file in the folder.
    fn key(self) -> &'static str {
        match self {
            Self::None | Self::Ahead => "",
            Self::Ed25519 => ED25519,
            Self::Rsa => RSA,
        }
    }
}

const ED25519: &str = "ed25519.pem";
const RSA: &str = "rsa.pem";

const PLAN: &str = "plan-letters";
const SIGN: &str = "sign-letters";
const SEND: &str = "send-letters";

/// A process that plans so many letters, with a ledger in a folder.
pub(crate) fn plan(folder: &Path, n_letters: usize) -> Command {
    let key = |name: &str, key: KeyPair| {
        fs::write(folder.join(name), key.serialize_pem()).expect("a file");
    };
    key(ED25519, KeyPair::generate_for(&PKCS_ED25519).expect("a key"));
    key(RSA, KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).expect("a key"));
    own(&[PLAN, &n_letters.to_string()], folder)
}

/// A process that signs them.
pub(crate) fn sign(folder: &Path) -> Command {
    own(&[SIGN], folder)
}

/// A process that sends them.
pub(crate) fn send(folder: &Path, port: u16, signing: Signing, n_connections: usize) -> Command {
    own(&[SEND, &port.to_string(), &n_connections.to_string(), signing.key()], folder)
}

fn own(arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(env::current_exe().expect("the benchmark knows itself"));
    command.args(arguments).current_dir(folder);
    command
}

/// Whether this process is one of those above.
pub(crate) fn is_asked(arguments: &[String]) -> bool {
    arguments.first().is_some_and(|verb| [PLAN, SIGN, SEND].contains(&verb.as_str()))
}

/// Does what this process was started for.
pub(crate) fn run(arguments: &[String]) {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [PLAN, n_letters] => make_plan(n_letters.parse().expect("a number")),
        [SIGN] => {
            let (ledger, sheets) = opened();
            let (presence, clerk) = at_work(ledger);
            sign_ahead(&clerk, &sheets, &signer(RSA)).expect("signed");
            close(clerk, presence);
        }
        [SEND, port, n_connections, key] => {
            let n_connections = n_connections.parse().expect("a number");
            let signer = (!key.is_empty()).then(|| signer(key));
            hand_over(port.parse().expect("a port"), n_connections, signer.as_ref());
        }
        _ => unreachable!("only `plan`, `sign` and `send` start this"),
    }
    print_peak();
}

fn now() -> Timestamp {
    Timestamp::now()
}

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).expect("an address")
}

/// Freezes the letters and those who get them.
fn make_plan(n_letters: usize) {
    let locales = LANGUAGES.map(|tag| tag.parse::<Locale>().expect("a language"));
    let mut ledger = Ledger::open(Path::new(LEDGER)).expect("a ledger");
    let mut draft = ledger.draft(CAMPAIGN, &[]).expect("a draft");
    let sheets = locales.each_ref().map(stationery);
    for number in 0..n_letters {
        let place = number % locales.len();
        let address = address(&format!("firstname.lastname{number}@outlet{}.example", number / 3));
        let message_id = sheets[place].message_id(&address);
        let entered = draft.enter(&Entry {
            address: &address,
            name: "Firstname Lastname",
            greeting: "Dear Ms Lastname,",
            outlet: Some("The Example Gazette"),
            list: "media/business.csv",
            wave: 0,
            message_id: &message_id,
            languages: &[],
            verdict: Verdict::Send { locale: &locales[place], choice: 0 },
        });
        entered.expect("entered");
    }
    let bytes = sheets.map(|sheet| sheet.to_bytes());
    let contents: Vec<NewContent<'_>> = locales
        .iter()
        .zip(&bytes)
        .map(|(locale, bytes)| NewContent { locale, hash: "0af3", files: "", bytes })
        .collect();
    let frozen = draft.freeze(&NewMailing {
        planned_at: now(),
        letters_dated: now(),
        not_before: None,
        contents: &contents,
        settings: None,
    });
    assert_eq!(frozen.expect("frozen").queued, n_letters);
}

/// A letter of text and HTML, about as long as a release with its boilerplates.
fn stationery(locale: &Locale) -> Stationery {
    const SENTENCE: &str = "Le réseau forme cent vingt infirmières et infirmiers aux soins à distance : \
        c’est « une première », résume l’équipe. ";
    let paragraph = SENTENCE.repeat(4);
    let text = format!("SLOT\n\n{}", format!("{paragraph}\n\n").repeat(N_BYTES / 5 / 512));
    let paragraph = format!("<p style=\"margin:0 0 16px;font-size:16px\">{paragraph}</p>\n");
    let from = address("presse@newsroom.example");
    let dated = ZonedDateTime::new(now(), TimeZone::UTC);
    let compose = |n_paragraphs: usize| {
        let html = paragraph.repeat(n_paragraphs);
        let composition = Composition {
            campaign: CAMPAIGN,
            language: locale,
            dated: &dated,
            from_name: "Newsroom",
            from: &from,
            reply_to: None,
            subject: "Le réseau forme ses infirmiers aux soins à distance",
            text: &text,
            html: &format!("<html><body><p>SLOT</p>\n{html}</body></html>\n"),
            slot: "SLOT",
            list_id: "press.newsroom.example",
            list_name: "Newsroom",
            opt_out: &from,
            opt_out_subject: "stop",
            one_click: None,
            attachments: &[],
        };
        Stationery::compose(&composition).expect("a letter")
    };
    let length = |sheet: &Stationery| sheet.to_bytes().len();
    (1..N_BYTES)
        .map(compose)
        .find(|sheet| length(sheet) >= N_BYTES - 512)
        .expect("longer and longer")
}

fn signer(key: &str) -> Signer {
    let dkim = DkimKey {
        domain: "newsroom.example".to_owned(),
        selector: "press".to_owned(),
        file: key.into(),
    };
    Signer::new([(&dkim, fs::read(key).expect("a key"))]).expect("a signer")
}

fn opened() -> (Ledger, Sheets) {
    let ledger = Ledger::open(Path::new(LEDGER)).expect("a ledger");
    let sheets = Sheets::read(&ledger, CAMPAIGN).expect("letters");
    (ledger, sheets)
}

/// A gate that is always open: the records are not what is measured.
struct OpenGate;

impl Gate for OpenGate {
    fn may_leave(&self, _: &Reserved, _: Timestamp) -> Result<Leave, Diagnostic> {
        Ok(Leave::Granted)
    }
}

fn at_work(mut ledger: Ledger) -> (Presence, Clerk) {
    let presence = Presence::announce(Path::new(".")).expect("a presence");
    let name = SenderName(presence.name().to_owned());
    let scope = Scope::mailing(ledger.mailings(CAMPAIGN).expect("mailings")[0].id);
    let work = Work {
        campaign: CAMPAIGN.to_owned(),
        sender: ledger.register_sender(&name, now()).expect("a sender"),
        again: Vec::new(),
        scope,
        gate: Arc::new(OpenGate),
        watermark: Box::new(|_| {}),
        started_at: now(),
        is_alive: Box::new(|_| true),
    };
    (presence, ledger.clerk(work).expect("a clerk"))
}

fn close(clerk: Clerk, presence: Presence) {
    let closed = clerk.close(now());
    assert_eq!(closed.failure, None);
    drop(presence);
}

fn hand_over(port: u16, connections: NonZeroUsize, signer: Option<&Signer>) {
    let dialer = Dialer::new(Access {
        host: "127.0.0.1".to_owned(),
        port,
        security: Security::Plain,
        reach: Reach::Loopback,
        login: None,
        authority: None,
        client_name: "newsroom.example".to_owned(),
        timeouts: Timeouts::all(Duration::from_mins(1)),
        stop: None,
    });
    let (ledger, sheets) = opened();
    let (presence, clerk) = at_work(ledger);
    let n_sent = AtomicUsize::new(0);
    let dispatch = Dispatch {
        dialer: &dialer.expect("a way"),
        bounces: &address("bounces@newsroom.example"),
        sheets: &sheets,
        signer,
        connections,
        letters_per_connection: NonZeroU32::MAX,
        retry_after: &[],
        pace: Pace::default(),
        clock: &now,
        observer: &|event| {
            n_sent.fetch_add(usize::from(event == Event::Sent), Ordering::Relaxed);
        },
        stop: &AtomicBool::new(false),
    };
    dispatch.run(&clerk).expect("all is well");
    close(clerk, presence);
    println!("sent {}", n_sent.into_inner());
}
