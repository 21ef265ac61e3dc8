//! `heraut mail-check`: looks whether letters could leave, and says what the DNS should hold.

use std::net::IpAddr;

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::model::{Mailing, Relay, Security, Settings};
use heraut::post::dkim::Signer;
use heraut::post::smtp::Session;
use heraut::project::{Need, Opening};
use jiff::Timestamp;

use super::args::MailCheck;
use super::ready::ready;
use super::relay;
use super::terminal::{Ending, Terminal};

/// Looks at the relay, the login, the keys and the DNS that they want.
pub(crate) fn run(
    opening: Opening,
    check: &MailCheck,
    clock: Timestamp,
    terminal: &Terminal,
) -> Ending {
    let root = opening.root().to_owned();
    let project = opening.load();
    let Some(ready) = ready(&project, Need::Records, terminal) else { return Ending::Problems };
    let settings = &ready.newsroom.directory.settings;
    let Some(mailing) = &settings.mailing else {
        terminal.report_one(&Diagnostic::error("mailing-not-set"));
        return Ending::Problems;
    };
    let mut faults = Vec::new();
    match relay::choose(mailing, check.relay.as_deref()) {
        Err(fault) => faults.push(fault),
        Ok(relay) => {
            let session = relay::dialer(&relay, settings, &root, None)
                .and_then(|dialer| dialer.open().map_err(|fault| fault.diagnostic()));
            match session {
                Ok(session) => answers(session, &relay, terminal),
                Err(fault) => faults.push(fault),
            }
        }
    }
    let signer = relay::signer(mailing, &root);
    match &signer {
        Ok(Some(signer)) => signs(signer, mailing, clock, terminal, &mut faults),
        Ok(None) => terminal.say("mail-check-no-key", &Arguments::new()),
        Err(unread) => faults.extend_from_slice(unread),
    }
    records(mailing, settings, signer.ok().flatten().as_ref(), terminal);
    terminal.report(&faults, &project.sources);
    if !faults.is_empty() {
        return Ending::Problems;
    }
    terminal.say("mail-check-fine", &Arguments::new());
    Ending::Fine
}

/// Says what a relay that answers is like.
fn answers(session: Session, relay: &Relay, terminal: &Terminal) {
    let none = Arguments::new();
    terminal.say("mail-check-relay", &Arguments::new().with("relay", relay::shown(relay)));
    match relay.security {
        Security::Plain => terminal.say("mail-check-unprotected", &none),
        Security::StartTls | Security::Tls => terminal.say("mail-check-protected", &none),
    }
    match &relay.user {
        Some(user) => {
            terminal.say("mail-check-login", &Arguments::new().with("user", user.as_str()));
        }
        None => terminal.say("mail-check-no-login", &none),
    }
    let extensions = session.extensions();
    let offered = [
        ("PIPELINING", extensions.pipelining),
        ("SIZE", extensions.size),
        ("8BITMIME", extensions.eight_bit_mime),
        ("SMTPUTF8", extensions.smtp_utf8),
    ];
    let offered: Vec<&str> =
        offered.iter().filter(|(_, is_offered)| *is_offered).map(|(name, _)| *name).collect();
    if !offered.is_empty() {
        let extensions = Arguments::new().with("extensions", offered.join(", "));
        terminal.say("mail-check-extensions", &extensions);
    }
    session.quit();
}

/// Says whether the keys sign, and whether they vouch for the sender's domain.
fn signs(
    signer: &Signer,
    mailing: &Mailing,
    clock: Timestamp,
    terminal: &Terminal,
    faults: &mut Vec<Diagnostic>,
) {
    let letter = format!("From: {}\r\nSubject: x\r\n\r\nx\r\n", mailing.sender);
    if let Err(fault) = signer.sign(letter.as_bytes(), clock) {
        faults.push(fault);
        return;
    }
    let mut is_aligned = true;
    for key in signer.public_keys() {
        let named = Arguments::new().with("selector", key.selector.as_str());
        terminal.say("mail-check-key", &named.with("domain", key.domain.as_str()));
        if !key.aligns_with(&mailing.sender) {
            is_aligned = false;
            let fault = Diagnostic::error("dkim-not-aligned").with("domain", key.domain.as_str());
            faults.push(fault.with("address", mailing.sender.as_str()));
        }
    }
    if is_aligned {
        let domain = Arguments::new().with("domain", mailing.sender.domain());
        terminal.say("mail-check-aligned", &domain);
    }
}

/// Says which records the DNS should hold for the sender's domain.
fn records(mailing: &Mailing, settings: &Settings, signer: Option<&Signer>, terminal: &Terminal) {
    let domain = mailing.sender.domain();
    let bounces = mailing.bounce_address().domain();
    let relay = mailing.relay.as_ref().filter(|_| !settings.demonstration);
    terminal.say("mail-check-dns", &Arguments::new());
    match relay.filter(|relay| !relay.is_loopback()) {
        Some(relay) => {
            let who = spf_mechanism(&relay.host);
            terminal.print(&format!("  {bounces}. TXT \"v=spf1 {who} ~all\""));
        }
        // Who hands letters to the world is not known here; a record that names nobody would have
        // them all suspected.
        None => terminal.say("mail-check-no-spf", &Arguments::new().with("domain", bounces)),
    }
    if let Some(signer) = signer {
        for key in signer.public_keys() {
            let record = key.dns_record();
            terminal.print(&format!("  {}. TXT \"{}\"", record.name, record.value));
        }
    }
    let reports = mailing.bounce_address();
    terminal.print(&format!(
        "  _dmarc.{domain}. TXT \"v=DMARC1; p=none; rua=mailto:{reports}; adkim=r; aspf=r\""
    ));
}

/// How an SPF record names a host (RFC 7208, section 5).
fn spf_mechanism(host: &str) -> String {
    match host.parse() {
        Ok(IpAddr::V4(address)) => format!("ip4:{address}"),
        Ok(IpAddr::V6(address)) => format!("ip6:{address}"),
        Err(_) => format!("a:{host}"),
    }
}
