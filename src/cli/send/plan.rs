//! The plan: who gets which language and why, who gets nothing and why; then the question.

use std::collections::BTreeSet;

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::locale::Locale;
use heraut::mail::campaign::{Campaign, Placing, Selection};
use heraut::mail::composing::Composed;
use heraut::mail::ledger::{
    Draft, Entered, Entry, Ledger, NewContent, NewMailing, Summary, Verdict,
};
use heraut::mail::stationery::message_id;
use heraut::model::{Audience, EmailAddress, PressContact, Recipient};
use heraut::project::{MediaLists, Project};
use heraut::view::greeting;
use jiff::Timestamp;

use super::attachments::Attachments;
use super::letters::{campaign, compose_all, was_edited};
use super::{Desk, Halt, deliver, folder, table};
use crate::cli::terminal::Ending;
use crate::cli::{ledger, relay};

/// The waves: press contacts of the announcement get the proof first.
const CONTACTS: u8 = 0;
const LISTS: u8 = 1;

/// Plans a mailing for what `A` may read at `moment`, shows the plan, and does what was asked.
///
/// No letter of it leaves before `not_before`.
pub(super) fn run<A: Audience>(
    desk: &Desk<'_>,
    project: &mut Project,
    moment: Timestamp,
    not_before: Option<Timestamp>,
) -> Result<Ending, Halt> {
    let (send, terminal) = (desk.send, desk.terminal);
    let now = (desk.clock)();
    let editions = desk.loaded.newsroom.editions::<A>(moment);
    let campaign = campaign(desk, &editions)?;
    let languages = project.languages.clone();
    let attachments = Attachments::read(&send.attach)?;
    let dated = not_before.unwrap_or(now);
    let composed = compose_all(desk, &languages, &editions, (&send.id, dated), &attachments)?;
    let selection = selection(desk)?;
    let mut ledger = open_ledger(desk)?;
    let was_edited = was_edited(&ledger, &send.id, &composed)?;
    let mut draft = ledger.draft(&send.id)?;
    let unreachable = if send.contacts {
        enter_contacts(desk, project, &campaign, &selection, &mut draft)?
    } else {
        Vec::new()
    };
    let n_repeated = enter_lists(desk, project, &campaign, &selection, &mut draft)?;
    let summary = draft.summary()?;

    table::show(desk, &mut draft, &summary, &composed, &unreachable)?;
    if n_repeated > 0 {
        terminal.say("plan-repeated", &Arguments::new().with("count", n_repeated));
    }
    if let Some(embargo) =
        campaign.editions().first().filter(|one| one.is_held()).and_then(|one| one.embargo())
    {
        terminal.say("plan-held", &desk.when(embargo.until));
    }
    if let Some(instant) = not_before {
        terminal.say("plan-not-before", &desk.when(instant));
    }
    if was_edited {
        terminal.say("plan-edited", &Arguments::new());
    }
    if desk.mailing.dkim.is_empty() {
        terminal.say("plan-unsigned", &Arguments::new());
    }
    let n_letters = summary.n_letters();
    if let Some(path) = &send.to_folder {
        return Ok(folder::write(desk, draft, &composed, dated, path)?);
    }
    if send.dry_run {
        return Ok(Ending::Fine);
    }
    if n_letters == 0 {
        terminal.say("nobody-to-send-to", &Arguments::new());
        drop(draft);
        return Ok(deliver::remaining(desk, &ledger)?);
    }
    // What would keep letters from leaving is told before the question, not after.
    let way = if send.prepare { None } else { Some(deliver::Way::to(desk, n_letters)?) };
    let signer = relay::signer(desk.mailing, desk.root)?;
    let question = Arguments::new().with("count", n_letters);
    if !send.yes && !terminal.asks("plan-question", &question) {
        terminal.remark("nothing-sent", &Arguments::new());
        return Err(Halt::Told(Ending::Problems));
    }
    let contents = contents(&composed, &summary);
    let contents: Vec<NewContent<'_>> =
        contents.iter().map(|(locale, hash, bytes)| NewContent { locale, hash, bytes }).collect();
    draft.freeze(&NewMailing {
        planned_at: now,
        letters_dated: dated,
        not_before,
        contents: &contents,
        settings: None,
    })?;
    match way {
        None => Ok(deliver::prepare(desk, ledger, signer.as_ref(), n_letters)?),
        Some(way) => Ok(deliver::run(desk, ledger, &way, signer.as_ref(), Vec::new())?),
    }
}

/// What the letters of those languages that somebody gets are, as the ledger keeps them.
fn contents<'c>(
    composed: &'c [Composed],
    summary: &Summary,
) -> Vec<(&'c Locale, &'c str, Vec<u8>)> {
    let wanted = composed.iter().filter(|letter| summary.letters.contains_key(&letter.locale));
    wanted
        .map(|letter| (&letter.locale, letter.hash.as_str(), letter.stationery.to_bytes()))
        .collect()
}

/// The ledger; a plan that is only looked at makes none, and letters that are only looked at are
/// those of everybody, also of who has theirs already.
fn open_ledger(desk: &Desk<'_>) -> Result<Ledger, Diagnostic> {
    if desk.send.to_folder.is_some() {
        return Ledger::temporary();
    }
    if !desk.send.dry_run {
        let mut ledger = ledger::open(desk.root)?;
        deliver::recover(desk, &mut ledger)?;
        return Ok(ledger);
    }
    ledger::open_existing(desk.root)?.map_or_else(Ledger::temporary, Ok)
}

fn selection(desk: &Desk<'_>) -> Result<Selection, Halt> {
    let mut except = BTreeSet::new();
    for address in &desk.send.except {
        let Some(address) = EmailAddress::parse(address.trim()) else {
            let fault = Diagnostic::error("invalid-email").with("value", address.as_str());
            return Err(Halt::Usage(fault));
        };
        except.insert(address.key());
    }
    if let Some(topic) = &desk.send.only {
        let topics = &desk.loaded.newsroom.directory.settings.topics;
        if !topics.contains_key(topic) {
            let fault = Diagnostic::error("unknown-topic").with("topic", topic.as_str());
            return Err(Halt::Usage(fault.suggest(topic, topics.keys().map(String::as_str))));
        }
    }
    Ok(Selection { only: desk.send.only.clone(), except })
}

/// Enters the announcement's own press contacts; returns the names of those without an address.
fn enter_contacts<A: Audience>(
    desk: &Desk<'_>,
    project: &Project,
    campaign: &Campaign<'_, '_, A>,
    selection: &Selection,
    draft: &mut Draft<'_>,
) -> Result<Vec<String>, Diagnostic> {
    let directory = &desk.loaded.newsroom.directory;
    let Some(edition) = campaign.editions().first() else { return Ok(Vec::new()) };
    let mut unreachable = Vec::new();
    for id in edition.contacts() {
        let Some(person) = directory.people.get(&id.value) else { continue };
        let contact = PressContact::of(person);
        let Some(recipient) =
            contact.and_then(|contact| contact.recipient(&directory.settings.languages))
        else {
            unreachable.push(person.name.clone());
            continue;
        };
        // A topic says nothing about whose announcement it is.
        let selection = Selection { only: None, ..selection.clone() };
        let entry = Entering { desk, project, campaign, selection: &selection };
        entry.enter(&recipient, "contacts", CONTACTS, draft)?;
    }
    Ok(unreachable)
}

/// Enters those who stand on the lists; returns how many are listed more than once.
fn enter_lists<A: Audience>(
    desk: &Desk<'_>,
    project: &mut Project,
    campaign: &Campaign<'_, '_, A>,
    selection: &Selection,
    draft: &mut Draft<'_>,
) -> Result<usize, Halt> {
    let names: Vec<&str> = desk.send.list.iter().map(String::as_str).collect();
    let (mut n_repeated, mut fault) = (0, None);
    // The lists read rows of sheets into the sources while the rest of the project is looked at.
    let mut sources = std::mem::take(&mut project.sources);
    let entering = Entering { desk, project, campaign, selection };
    let media: &MediaLists = &project.media;
    let faults = media.each(&names, &mut sources, &mut |listed| {
        if fault.is_some() {
            return;
        }
        match entering.enter(&listed.recipient, listed.list, LISTS, draft) {
            Ok(Entered::First) => {}
            Ok(Entered::Again { .. }) => n_repeated += 1,
            Err(failure) => fault = Some(failure),
        }
    });
    project.sources = sources;
    if let Some(fault) = fault {
        return Err(fault.into());
    }
    // Warnings were told when the newsroom was loaded; errors would have ended it then.
    let errors: Vec<Diagnostic> = faults.into_iter().filter(Diagnostic::is_error).collect();
    if errors.is_empty() { Ok(n_repeated) } else { Err(Halt::Faults(errors)) }
}

/// What entering a recipient needs.
struct Entering<'e, 'c, 'a, A: Audience> {
    desk: &'e Desk<'e>,
    project: &'e Project,
    campaign: &'e Campaign<'c, 'a, A>,
    selection: &'e Selection,
}

impl<A: Audience> Entering<'_, '_, '_, A> {
    fn enter(
        &self,
        recipient: &Recipient,
        list: &str,
        wave: u8,
        draft: &mut Draft<'_>,
    ) -> Result<Entered, Diagnostic> {
        let key = recipient.email.key();
        let suppression = self.project.suppressions.contains(&key);
        let suppressed = suppression.map(|suppression| suppression.why.as_str());
        let placing = self.campaign.place(recipient, self.selection, suppressed);
        let (greeting, verdict) = match &placing {
            Placing::Letter { addressee, edition, choice } => {
                let unknown = || {
                    Diagnostic::error("unknown-locale").with("language", edition.locale().as_str())
                };
                let language = self.project.languages.get(edition.locale()).ok_or_else(unknown)?;
                let greeting = greeting(language, addressee.recipient())?;
                (greeting, Verdict::Send { locale: edition.locale(), choice: *choice })
            }
            Placing::LeftOut { reason, note } => {
                (String::new(), Verdict::LeftOut { reason: *reason, note })
            }
        };
        let domain = self.desk.mailing.sender.domain();
        draft.enter(&Entry {
            address: &recipient.email,
            name: &recipient.name,
            greeting: &greeting,
            outlet: recipient.outlet.as_ref().map(|outlet| outlet.0.as_str()),
            list,
            wave,
            message_id: &message_id(&self.desk.send.id, &key, &domain),
            verdict,
        })
    }
}
