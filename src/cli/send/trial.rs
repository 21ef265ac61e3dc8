//! A trial: every language once to the comms officer, drafts too; the ledger knows nothing of it.

use std::fmt::Display;

use heraut::diagnostic::{Arguments, Diagnostic, Sources};
use heraut::locale::Locale;
use heraut::model::{EmailAddress, Recipient, Staff};
use heraut::post::smtp::{Answer, Outgoing, Session};
use heraut::post::stationery::AddresseeLines;
use heraut::view::greeting;

use super::attachments::Attachments;
use super::desk::Desk;
use super::halt::Halt;
use super::letters::{compose_all, finished};
use crate::cli::relay;
use crate::cli::terminal::Ending;

/// Sends the letter in each language to the address that the user names, and says what became of
/// each.
pub(super) fn run(desk: &Desk<'_>) -> Result<Ending, Halt> {
    let terminal = desk.terminal;
    let typed = desk.send.test.as_deref().unwrap_or_default();
    let Some(address) = EmailAddress::parse(typed.trim()) else {
        return Err(Halt::Usage(Diagnostic::error("invalid-email").with("value", typed)));
    };
    let letters = letters(desk, &address)?;
    let relay = relay::choose(desk.mailing, desk.send.relay.as_deref())?;
    let settings = &desk.ready.newsroom.directory.settings;
    let dialer = relay::dialer(&relay, settings, desk.root, None)?;
    let mut session = Some(dialer.open().map_err(|fault| fault.diagnostic())?);
    let (mut n_sent, mut failures) = (0, Vec::new());
    for Letter { locale, content } in &letters {
        // A relay that closed the connection over one letter may take the next.
        session = session.filter(Session::is_open);
        let opened = match session.take() {
            Some(open) => Ok(open),
            None => dialer.open(),
        };
        let outgoing =
            Outgoing { sender: desk.mailing.bounce_address(), recipient: &address, content };
        let failure = match opened {
            Ok(mut open) => {
                let answer = open.transmit(&outgoing, || true);
                session = Some(open);
                failure(&address, answer)
            }
            Err(fault) => Some(fault.diagnostic()),
        };
        match failure {
            None => n_sent += 1,
            Some(fault) => failures.push((locale, fault)),
        }
    }
    if let Some(session) = session {
        session.quit();
    }
    if n_sent > 0 {
        let sent = Arguments::new().with("count", n_sent).with("address", address.as_str());
        terminal.say("test-sent", &sent);
    }
    if failures.is_empty() {
        return Ok(Ending::Fine);
    }
    for (locale, fault) in &failures {
        terminal.remark("test-failed", &Arguments::new().with("language", locale.as_str()));
        terminal.report(std::slice::from_ref(fault), &Sources::new());
    }
    Ok(Ending::Problems)
}

/// A letter that is ready to leave.
struct Letter {
    locale: Locale,
    content: Vec<u8>,
}

/// The letter in each language that is there, drafts too.
fn letters(desk: &Desk<'_>, address: &EmailAddress) -> Result<Vec<Letter>, Halt> {
    let now = (desk.clock)();
    let editions = desk.ready.newsroom.editions::<Staff>(now);
    let attachments = Attachments::read(&desk.send.attach)?;
    let signer = relay::signer(desk.mailing, desk.root)?;
    // The comms officer is greeted without a name.
    let recipient = Recipient::at(address.clone());
    let languages = &desk.ready.languages;
    let mut letters = Vec::new();
    for locale in &desk.ready.newsroom.directory.settings.languages {
        // Two trials are two letters, so each has a name of its own; so has each language.
        let name = format!("trial/{}/{}/{now}", desk.send.id, locale.value);
        let composed = compose_all(desk, &editions, (&name, now), &attachments)?;
        let Some(letter) = composed.iter().find(|letter| letter.locale == locale.value) else {
            continue;
        };
        let Some(language) = languages.get(&locale.value) else { continue };
        let greeting = greeting(language, &recipient)?;
        let lines = AddresseeLines { name: "", address, greeting: &greeting };
        let content = finished(&letter.stationery, &lines, signer.as_ref(), now)?;
        letters.push(Letter { locale: locale.value.clone(), content });
    }
    Ok(letters)
}

/// Why a letter was not taken; nothing if it was.
fn failure(address: &EmailAddress, answer: Answer) -> Option<Diagnostic> {
    match answer {
        // Leave is always given.
        Answer::Accepted(_) | Answer::Withheld => None,
        Answer::Deferred { reply, .. } | Answer::Refused { reply, .. } => {
            Some(untaken(address, &reply))
        }
        Answer::NotAccepted(fault) | Answer::ServiceRefused(fault) => Some(fault.diagnostic()),
        Answer::Unsuitable(unsuitable) => Some(unsuitable.diagnostic(address)),
        Answer::Doubt(silence) => Some(untaken(address, &silence.name())),
    }
}

fn untaken(address: &EmailAddress, reply: &dyn Display) -> Diagnostic {
    Diagnostic::error("trial-not-taken")
        .with("address", address.as_str())
        .because(reply.to_string())
}
