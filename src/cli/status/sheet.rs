//! Who got what, as a table for spreadsheets.

use heraut::diagnostic::Diagnostic;
use heraut::post::ledger::Ledger;
use jiff::Timestamp;

use crate::cli::terminal::Terminal;

/// The columns of the table.
const COLUMNS: [&str; 16] = [
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
    "reason",
    "note",
];

/// Prints the line that names the columns.
pub(super) fn print_head(terminal: &Terminal) {
    terminal.print(&line(COLUMNS.iter().map(ToString::to_string)));
}

/// Prints the deliveries of a campaign as lines of the table.
pub(super) fn print(
    ledger: &Ledger,
    campaign: &str,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let shown = |instant: Option<Timestamp>| instant.map(|one| one.to_string()).unwrap_or_default();
    ledger.each_delivery(campaign, &mut |delivery| {
        let why = delivery.reason;
        let reason = why.as_ref().map_or("", |why| why.reason.name()).to_owned();
        let cells = [
            campaign.to_owned(),
            delivery.address,
            delivery.name,
            delivery.outlet.unwrap_or_default(),
            delivery.list,
            delivery.locale.to_string(),
            delivery.state.name().to_owned(),
            delivery.attempts.to_string(),
            delivery.stage.unwrap_or_default(),
            delivery.reply.unwrap_or_default(),
            delivery.message_id,
            delivery.queued_at.to_string(),
            shown(delivery.claimed_at),
            shown(delivery.settled_at),
            reason,
            why.map(|why| why.note).unwrap_or_default(),
        ];
        terminal.print(&line(cells));
    })
}

/// A line of the table (RFC 4180), without its end.
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
