//! `heraut status`: shows who got what.

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::mail::ledger::{Delivery, Ledger, State};
use heraut::project::Opening;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::args::{Status, StatusForm};
use super::send::{LEDGER, is_present};
use super::terminal::{Ending, Terminal, columns};

/// A campaign, for other programs.
#[derive(Serialize)]
struct CampaignReport {
    campaign: String,
    mailings: Vec<MailingReport>,
    deliveries: Vec<DeliveryReport>,
}

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
    let ledger = Ledger::open_existing(&root.join(LEDGER))?;
    let mut campaigns = Vec::new();
    if let Some(mut ledger) = ledger {
        ledger.observe(&|name| is_present(&root, name))?;
        let known = ledger.campaigns()?;
        if let Some(id) = &status.id
            && !known.contains(id)
        {
            let fault = Diagnostic::error("nothing-mailed").with("id", id.as_str());
            return Err(fault.suggest(id, known.iter().map(String::as_str)));
        }
        let wanted = known.into_iter().filter(|one| status.id.as_ref().is_none_or(|id| id == one));
        for campaign in wanted {
            campaigns.push(report(&ledger, campaign)?);
        }
    } else if let Some(id) = &status.id {
        return Err(Diagnostic::error("nothing-mailed").with("id", id.as_str()));
    }
    match status.format {
        StatusForm::Json => {
            let text = match (&status.id, campaigns.first()) {
                (Some(_), Some(campaign)) => serde_json::to_string_pretty(campaign),
                _ => serde_json::to_string_pretty(&campaigns),
            };
            terminal.print(&text.unwrap_or_default());
        }
        StatusForm::Csv => terminal.print(&sheet(&campaigns)),
        StatusForm::Text => {
            let zone = zone(opening);
            for campaign in &campaigns {
                draw(campaign, status.id.is_some(), &zone, terminal);
            }
            if campaigns.is_empty() {
                terminal.say("status-none", &Arguments::new());
            }
        }
    }
    Ok(())
}

fn report(ledger: &Ledger, campaign: String) -> Result<CampaignReport, Diagnostic> {
    let mut deliveries = Vec::new();
    ledger.each_delivery(&campaign, &mut |delivery: Delivery| {
        deliveries.push(DeliveryReport {
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
        });
    })?;
    let mailings = ledger.mailings(&campaign)?.into_iter().map(|mailing| MailingReport {
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
    Ok(CampaignReport { mailings: mailings.collect(), campaign, deliveries })
}

/// The newsroom's zone; that of nowhere if the newsroom cannot be read.
fn zone(opening: Opening) -> TimeZone {
    let loaded = opening.load().loaded;
    loaded.map_or(TimeZone::UTC, |loaded| loaded.newsroom.directory.settings.zone)
}

/// Draws a campaign for people; all of it, or how far it is.
fn draw(campaign: &CampaignReport, is_whole: bool, zone: &TimeZone, terminal: &Terminal) {
    let say = |key, arguments: &Arguments| terminal.say(key, arguments);
    say("status-title", &Arguments::new().with("id", campaign.campaign.as_str()));
    for mailing in &campaign.mailings {
        let (date, time) = terminal.date_and_time(mailing.planned, zone);
        let count: usize = mailing.contents.iter().map(|content| content.letters).sum();
        let planned = Arguments::new().with("date", date).with("time", time);
        say("status-planned", &planned.with("count", count));
    }
    let counts = State::ALL.iter().filter_map(|state| {
        let count = campaign.deliveries.iter().filter(|one| one.state == state.name()).count();
        (count > 0).then(|| format!("{}: {count}", state_words(terminal, *state)))
    });
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
        let rows = campaign.deliveries.iter().map(|delivery| row(delivery, zone, terminal));
        let rows: Vec<_> = std::iter::once(head).chain(rows).collect();
        terminal.print(&format!("\n{}", columns(&rows)));
    }
    terminal.print("");
}

fn row(delivery: &DeliveryReport, zone: &TimeZone, terminal: &Terminal) -> Vec<String> {
    let state = State::ALL.into_iter().find(|state| state.name() == delivery.state);
    let when = delivery.settled.or(delivery.claimed).map(|instant| {
        let local = zone.to_datetime(instant);
        format!("{} {:02}:{:02}:{:02}", local.date(), local.hour(), local.minute(), local.second())
    });
    vec![
        state.map(|state| state_words(terminal, state)).unwrap_or_default(),
        delivery.language.clone(),
        delivery.name.clone(),
        delivery.address.clone(),
        when.unwrap_or_default(),
        answer(delivery, terminal),
    ]
}

/// What the relay said; what was decided here instead, in the user's words.
fn answer(delivery: &DeliveryReport, terminal: &Terminal) -> String {
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

/// All deliveries as a table for spreadsheets (RFC 4180).
fn sheet(campaigns: &[CampaignReport]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut rows = vec![COLUMNS.map(str::to_owned).to_vec()];
    let instant =
        |instant: Option<Timestamp>| instant.map(|one| one.to_string()).unwrap_or_default();
    for campaign in campaigns {
        rows.extend(campaign.deliveries.iter().map(|delivery| {
            vec![
                campaign.campaign.clone(),
                delivery.address.clone(),
                delivery.name.clone(),
                delivery.outlet.clone().unwrap_or_default(),
                delivery.list.clone(),
                delivery.language.clone(),
                delivery.state.to_owned(),
                delivery.attempts.to_string(),
                delivery.stage.clone().unwrap_or_default(),
                delivery.reply.clone().unwrap_or_default(),
                delivery.message_id.clone(),
                instant(Some(delivery.queued)),
                instant(delivery.claimed),
                instant(delivery.settled),
            ]
        }));
    }
    for row in rows {
        // Writing to memory cannot fail.
        drop(writer.write_record(row.iter().map(|cell| defused(cell))));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default().trim_end().to_owned()
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
