//! Who got what, as JSON for other programs.

use heraut::diagnostic::Diagnostic;
use heraut::post::ledger::{Delivery, Ledger};
use jiff::Timestamp;
use serde::Serialize;

use crate::cli::terminal::Terminal;

/// A mailing, for other programs.
#[derive(Serialize)]
struct MailingReport {
    planned: Timestamp,
    letters_dated: Timestamp,
    not_before: Option<Timestamp>,
    contents: Vec<ContentReport>,
}

/// What a mailing says in one language, for other programs.
#[derive(Serialize)]
struct ContentReport {
    language: String,
    hash: String,
    letters: usize,
}

/// A delivery, for other programs.
#[derive(Serialize)]
struct DeliveryReport {
    address: String,
    name: String,
    outlet: Option<String>,
    list: String,
    language: String,
    state: &'static str,
    attempts: u32,
    stage: Option<String>,
    reply: Option<String>,
    reason: Option<&'static str>,
    note: Option<String>,
    message_id: String,
    queued: Timestamp,
    claimed: Option<Timestamp>,
    settled: Option<Timestamp>,
}

/// Prints a campaign as JSON, a line for each delivery: there may be very many.
pub(super) fn print(
    ledger: &Ledger,
    campaign: &str,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let (name, mailings) = (json(campaign), json(&mailings(ledger, campaign)?));
    terminal.print(&format!("{{\"campaign\":{name},\"mailings\":{mailings},\"deliveries\":["));
    let mut last: Option<String> = None;
    ledger.each_delivery(campaign, &mut |delivery| {
        if let Some(last) = last.replace(json(&DeliveryReport::from(delivery))) {
            terminal.print(&format!("{last},"));
        }
    })?;
    terminal.print(&format!("{}]}}", last.unwrap_or_default()));
    Ok(())
}

/// A value as JSON, which text, numbers and instants always become.
fn json(value: &(impl Serialize + ?Sized)) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn mailings(ledger: &Ledger, campaign: &str) -> Result<Vec<MailingReport>, Diagnostic> {
    let mailings = ledger.mailings(campaign)?.into_iter().map(|mailing| MailingReport {
        planned: mailing.planned_at,
        letters_dated: mailing.letters_dated,
        not_before: mailing.not_before,
        contents: mailing
            .contents
            .into_iter()
            .map(|content| ContentReport {
                language: content.locale.to_string(),
                hash: content.hash,
                letters: content.n_letters,
            })
            .collect(),
    });
    Ok(mailings.collect())
}

impl From<Delivery> for DeliveryReport {
    fn from(delivery: Delivery) -> Self {
        Self {
            address: delivery.address,
            name: delivery.name,
            outlet: delivery.outlet,
            list: delivery.list,
            language: delivery.locale.to_string(),
            state: delivery.state.name(),
            attempts: delivery.attempts,
            stage: delivery.stage,
            reply: delivery.reply,
            reason: delivery.reason.as_ref().map(|why| why.reason.name()),
            note: delivery.reason.map(|why| why.note),
            message_id: delivery.message_id,
            queued: delivery.queued_at,
            claimed: delivery.claimed_at,
            settled: delivery.settled_at,
        }
    }
}
