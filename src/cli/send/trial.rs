//! A trial: every language once to the comms officer, drafts too; the ledger knows nothing of it.

use std::fmt::Display;

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::mail::smtp::{Answer, Outgoing};
use heraut::mail::stationery::AddresseeLines;
use heraut::model::{EmailAddress, Recipient, Staff};
use heraut::project::Project;
use heraut::view::greeting;

use super::attachments::Attachments;
use super::letters::{compose_all, finished};
use super::{Desk, Halt};
use crate::cli::relay;
use crate::cli::terminal::Ending;

/// Sends the letter in each language to the address that the user names.
pub(super) fn run(desk: &Desk<'_>, project: &Project) -> Result<Ending, Halt> {
    let typed = desk.send.test.as_deref().unwrap_or_default();
    let Some(address) = EmailAddress::parse(typed.trim()) else {
        return Err(Halt::Usage(Diagnostic::error("invalid-email").with("value", typed)));
    };
    let now = (desk.clock)();
    let editions = desk.loaded.newsroom.editions::<Staff>(now);
    let attachments = Attachments::read(&desk.send.attach)?;
    let relay = relay::choose(desk.mailing, desk.send.relay.as_deref())?;
    let settings = &desk.loaded.newsroom.directory.settings;
    let dialer = relay::dialer(&relay, settings, desk.mailing, desk.root, None)?;
    let signer = relay::signer(desk.mailing, desk.root)?;
    let mut session = dialer.open().map_err(|fault| fault.diagnostic())?;
    let mut n_sent = 0;
    // The comms officer is greeted without a name.
    let recipient = Recipient::at(address.clone());
    let languages = &project.languages;
    for locale in &settings.languages {
        // Two trials are two letters, so each has a name of its own; so has each language.
        let name = format!("trial/{}/{}/{now}", desk.send.id, locale.value);
        let composed = compose_all(desk, languages, &editions, (&name, now), &attachments)?;
        let Some(letter) = composed.iter().find(|letter| letter.locale == locale.value) else {
            continue;
        };
        let Some(language) = languages.get(&locale.value) else { continue };
        let greeting = greeting(language, &recipient)?;
        let lines = AddresseeLines { name: "", address: &address, greeting: &greeting };
        let content = finished(&letter.stationery, &lines, signer.as_ref(), now)?;
        let sender = desk.mailing.bounce_address();
        let outgoing = Outgoing { sender, recipient: &address, content: &content };
        match session.transmit(&outgoing, || true) {
            Answer::Accepted(_) => n_sent += 1,
            Answer::Deferred { reply, .. } | Answer::Refused { reply, .. } => {
                return Err(untaken(&address, &reply).into());
            }
            Answer::NotAccepted(fault) | Answer::ServiceRefused(fault) => {
                return Err(fault.diagnostic().into());
            }
            Answer::Unsuitable(unsuitable) => return Err(unsuitable.diagnostic(&address).into()),
            Answer::Doubt(silence) => return Err(untaken(&address, &silence.name()).into()),
            Answer::Withheld => {}
        }
    }
    session.quit();
    let sent = Arguments::new().with("count", n_sent).with("address", address.as_str());
    desk.terminal.say("test-sent", &sent);
    Ok(Ending::Fine)
}

fn untaken(address: &EmailAddress, reply: &dyn Display) -> Diagnostic {
    Diagnostic::error("trial-not-taken")
        .with("address", address.as_str())
        .because(reply.to_string())
}
