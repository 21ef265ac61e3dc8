//! `heraut status`: shows who got what.

mod drawing;
mod report;
mod sheet;

use heraut::diagnostic::{Arguments, Diagnostic};
use heraut::project::{Need, Opening};
use jiff::tz::TimeZone;

use super::args::{Status, StatusForm};
use super::ledger::{self, is_present};
use super::terminal::{Ending, Terminal};

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
    if let Some(file) = &status.backup {
        ledger::back_up(&root, file)?;
        let written = Arguments::new().with("path", file.display().to_string());
        terminal.say("ledger-backed-up", &written);
        return Ok(());
    }
    let mut ledger = ledger::open_existing(&root)?;
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
                    report::print(ledger, campaign, terminal)?;
                }
                terminal.print(if place + 1 < campaigns.len() { "," } else { close });
            }
            if campaigns.is_empty() {
                terminal.print(close);
            }
        }
        StatusForm::Csv => {
            sheet::print_head(terminal);
            for campaign in &campaigns {
                if let Some(ledger) = &ledger {
                    sheet::print(ledger, campaign, terminal)?;
                }
            }
        }
        StatusForm::Text => {
            let zone = zone(opening);
            for campaign in &campaigns {
                if let Some(ledger) = &ledger {
                    drawing::draw(ledger, campaign, status.id.is_some(), &zone, terminal)?;
                }
            }
            if campaigns.is_empty() {
                terminal.say("status-none", &Arguments::new());
            }
        }
    }
    Ok(())
}

/// The newsroom's zone; that of nowhere if the newsroom cannot be read.
fn zone(opening: Opening) -> TimeZone {
    let ready = opening.load().ready(Need::Records).ready;
    ready.map_or(TimeZone::UTC, |ready| ready.newsroom.directory.settings.zone.clone())
}
