//! Who got what, for people.

use heraut::diagnostic::{Arguments, Diagnostic, Wording as _};
use heraut::mail::wording::{state_words, withholding_words};
use heraut::post::ledger::{Delivery, Ledger, State};
use jiff::tz::TimeZone;

use crate::cli::terminal::{Columns, Terminal};

/// Draws a campaign for people; all of it, or how far it is.
pub(super) fn draw(
    ledger: &Ledger,
    campaign: &str,
    is_whole: bool,
    zone: &TimeZone,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    terminal.say("status-title", &Arguments::new().with("id", campaign));
    for mailing in ledger.mailings(campaign)? {
        let count: usize = mailing.contents.iter().map(|content| content.n_letters).sum();
        let planned = terminal.when(mailing.planned_at, zone).with("count", count);
        terminal.say("status-planned", &planned);
    }
    let tally = ledger.tally(campaign)?;
    let counts = State::ALL.iter().filter(|state| tally.of(**state) > 0);
    let counts = counts
        .map(|state| format!("{}: {}", state_words(&terminal.words(), *state), tally.of(*state)));
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
        state_words(&terminal.words(), delivery.state),
        delivery.locale.to_string(),
        delivery.name.clone(),
        delivery.address.clone(),
        when.unwrap_or_default(),
        answer(delivery, terminal),
    ]
}

/// What the relay said; why a letter was withheld, or what else was decided here, in the user's
/// words.
fn answer(delivery: &Delivery, terminal: &Terminal) -> String {
    if let Some(withholding) = &delivery.reason {
        return withholding_words(&terminal.words(), withholding);
    }
    let Some(reply) = &delivery.reply else { return String::new() };
    let address = Arguments::new()
        .with("address", delivery.address.as_str())
        .with("size", "")
        .with("limit", "")
        .with("relay", "")
        .with("stage", delivery.stage.as_deref().unwrap_or_default());
    terminal.words().phrase(reply, None, &address).unwrap_or_else(|| reply.clone())
}
