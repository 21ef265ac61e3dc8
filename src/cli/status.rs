//! `heraut status`: shows who got what.

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::mail::ledger::{Delivery, Ledger, State};
use heraut::project::Opening;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::args::{Status, StatusForm};
use super::send::{LEDGER, is_present};
use super::terminal::{Columns, Ending, Terminal};

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
    message_id: String,
    queued: Timestamp,
    claimed: Option<Timestamp>,
    settled: Option<Timestamp>,
}

/// The columns of the table for spreadsheets.
const COLUMNS: [&str; 14] = [
    "campaign",
    "address",
    "name",
    "outlet",
    "list",
    "language",
    "state",
    "attempts",
    "stage",
    "reply",
    "message_id",
    "queued",
    "claimed",
    "settled",
];

/// Shows a campaign, or all of them.
pub(crate) fn run(opening: Opening, status: &Status, terminal: &Terminal) -> Ending {
    match show(opening, status, terminal) {
        Ok(()) => Ending::Fine,
        Err(fault) => {
            terminal.report_one(&fault);
            Ending::Problems
        }
    }
}

fn show(opening: Opening, status: &Status, terminal: &Terminal) -> Result<(), Diagnostic> {
    let root = opening.root().to_owned();
    let mut ledger = Ledger::open_existing(&root.join(LEDGER))?;
    let mut campaigns = Vec::new();
    if let Some(ledger) = &mut ledger {
        ledger.observe(&|name| is_present(&root, name))?;
        campaigns = ledger.campaigns()?;
    }
    if let Some(id) = &status.id
        && !campaigns.contains(id)
    {
        let fault = Diagnostic::error("nothing-mailed").with("id", id.as_str());
        return Err(fault.suggest(id, campaigns.iter().map(String::as_str)));
    }
    campaigns.retain(|one| status.id.as_ref().is_none_or(|id| id == one));
    match status.format {
        StatusForm::Json => {
            // One campaign is an object, several are a list.
            let (open, close) = if status.id.is_some() { ("", "") } else { ("[", "]") };
            terminal.print(open);
            for (place, campaign) in campaigns.iter().enumerate() {
                if let Some(ledger) = &ledger {
                    print_json(ledger, campaign, terminal)?;
                }
                terminal.print(if place + 1 < campaigns.len() { "," } else { close });
            }
            if campaigns.is_empty() {
                terminal.print(close);
            }
        }
        StatusForm::Csv => {
            terminal.print(&line(COLUMNS.iter().map(ToString::to_string)));
            for campaign in &campaigns {
                if let Some(ledger) = &ledger {
                    print_sheet(ledger, campaign, terminal)?;
                }
            }
        }
        StatusForm::Text => {
            let zone = zone(opening);
            for campaign in &campaigns {
                if let Some(ledger) = &ledger {
                    draw(ledger, campaign, status.id.is_some(), &zone, terminal)?;
                }
            }
            if campaigns.is_empty() {
                terminal.say("status-none", &Arguments::new());
            }
        }
    }
    Ok(())
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
            message_id: delivery.message_id,
            queued: delivery.queued_at,
            claimed: delivery.claimed_at,
            settled: delivery.settled_at,
        }
    }
}

/// Prints a campaign as JSON, a line for each delivery: there may be very many.
fn print_json(ledger: &Ledger, campaign: &str, terminal: &Terminal) -> Result<(), Diagnostic> {
    let json = |value: &dyn Fn() -> serde_json::Result<String>| value().unwrap_or_default();
    let mailings = mailings(ledger, campaign)?;
    let name = json(&|| serde_json::to_string(campaign));
    let mailings = json(&|| serde_json::to_string(&mailings));
    terminal.print(&format!("{{\"campaign\":{name},\"mailings\":{mailings},\"deliveries\":["));
    let mut last: Option<String> = None;
    ledger.each_delivery(campaign, &mut |delivery| {
        let report = DeliveryReport::from(delivery);
        let text = json(&|| serde_json::to_string(&report));
        if let Some(last) = last.replace(text) {
            terminal.print(&format!("{last},"));
        }
    })?;
    terminal.print(&format!("{}]}}", last.unwrap_or_default()));
    Ok(())
}

/// Prints the deliveries of a campaign as lines of a table for spreadsheets.
fn print_sheet(ledger: &Ledger, campaign: &str, terminal: &Terminal) -> Result<(), Diagnostic> {
    let shown = |instant: Option<Timestamp>| instant.map(|one| one.to_string()).unwrap_or_default();
    ledger.each_delivery(campaign, &mut |delivery| {
        let report = DeliveryReport::from(delivery);
        let cells = [
            campaign.to_owned(),
            report.address,
            report.name,
            report.outlet.unwrap_or_default(),
            report.list,
            report.language,
            report.state.to_owned(),
            report.attempts.to_string(),
            report.stage.unwrap_or_default(),
            report.reply.unwrap_or_default(),
            report.message_id,
            report.queued.to_string(),
            shown(report.claimed),
            shown(report.settled),
        ];
        terminal.print(&line(cells));
    })
}

/// The newsroom's zone; that of nowhere if the newsroom cannot be read.
fn zone(opening: Opening) -> TimeZone {
    let loaded = opening.load().loaded;
    loaded.map_or(TimeZone::UTC, |loaded| loaded.newsroom.directory.settings.zone)
}

/// Draws a campaign for people; all of it, or how far it is.
fn draw(
    ledger: &Ledger,
    campaign: &str,
    is_whole: bool,
    zone: &TimeZone,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    terminal.say("status-title", &Arguments::new().with("id", campaign));
    for mailing in mailings(ledger, campaign)? {
        let (date, time) = terminal.date_and_time(mailing.planned, zone);
        let count: usize = mailing.contents.iter().map(|content| content.letters).sum();
        let planned = Arguments::new().with("date", date).with("time", time);
        terminal.say("status-planned", &planned.with("count", count));
    }
    let tally = ledger.tally(campaign)?;
    let counts = State::ALL.iter().filter(|state| tally.of(**state) > 0);
    let counts =
        counts.map(|state| format!("{}: {}", state_words(terminal, *state), tally.of(*state)));
    terminal.print(&counts.collect::<Vec<_>>().join(", "));
    if is_whole {
        let keys = [
            "column-state",
            "column-language",
            "column-name",
            "column-address",
            "column-when",
            "column-answer",
        ];
        let head = keys.map(|key| terminal.told(key, &Arguments::new())).to_vec();
        // Once for the widths, once for the lines: there may be too many rows to hold.
        let mut columns = Columns::default();
        columns.fit(&head);
        ledger.each_delivery(campaign, &mut |one| columns.fit(&row(&one, zone, terminal)))?;
        terminal.print(&format!("\n{}", columns.line(&head)));
        ledger.each_delivery(campaign, &mut |one| {
            terminal.print(&columns.line(&row(&one, zone, terminal)));
        })?;
    }
    terminal.print("");
    Ok(())
}

fn row(delivery: &Delivery, zone: &TimeZone, terminal: &Terminal) -> Vec<String> {
    let when = delivery.settled_at.or(delivery.claimed_at).map(|instant| {
        let local = zone.to_datetime(instant);
        format!("{} {:02}:{:02}:{:02}", local.date(), local.hour(), local.minute(), local.second())
    });
    vec![
        state_words(terminal, delivery.state),
        delivery.locale.to_string(),
        delivery.name.clone(),
        delivery.address.clone(),
        when.unwrap_or_default(),
        answer(delivery, terminal),
    ]
}

/// What the relay said; what was decided here instead, in the user's words.
fn answer(delivery: &Delivery, terminal: &Terminal) -> String {
    let Some(reply) = &delivery.reply else { return String::new() };
    let address = Arguments::new()
        .with("address", delivery.address.as_str())
        .with("size", "")
        .with("limit", "")
        .with("relay", "")
        .with("stage", delivery.stage.as_deref().unwrap_or_default());
    let words = terminal.words();
    heraut::diagnostic::Wording::phrase(&words, reply, None, &address)
        .unwrap_or_else(|| reply.clone())
}

/// A state in the user's words.
pub(crate) fn state_words(terminal: &Terminal, state: State) -> String {
    let key = match state {
        State::Queued => "state-queued",
        State::Claimed => "state-claimed",
        State::Sent => "state-sent",
        State::Deferred => "state-deferred",
        State::Refused => "state-refused",
        State::InDoubt => "state-in-doubt",
    };
    terminal.told(key, &Arguments::new())
}

/// A line of a table for spreadsheets (RFC 4180), without its end.
fn line(cells: impl IntoIterator<Item = String>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    drop(writer.write_record(cells.into_iter().map(|cell| defused(&cell))));
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default().trim_end_matches('\n').to_owned()
}

/// A cell that no spreadsheet runs: what would open a formula is kept from doing so by an
/// apostrophe (OWASP, CSV injection).
fn defused(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::defused;

    #[test]
    fn what_a_spreadsheet_would_run_is_kept_from_it() {
        for cell in ["=1+1", "+32", "-1", "@SUM(A1)", "\t=1"] {
            assert_eq!(defused(cell), format!("'{cell}"));
        }
        assert_eq!(defused("Ada = Lys"), "Ada = Lys");
    }
}
