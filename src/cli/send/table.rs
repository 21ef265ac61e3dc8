//! The plan as a table.

use std::collections::BTreeMap;

use heraut::diagnostic::Arguments;
use heraut::locale::Locale;
use heraut::mail::composing::Composed;
use heraut::mail::wording::{choice_words, reason_words, state_words, withholding_words};
use heraut::post::ledger::{Draft, Fate, Planned, Review, ReviewSummary, Summary};

use super::desk::Desk;
use super::halt::Halt;
use crate::cli::relay;
use crate::cli::terminal::{Terminal, columns};

/// How many rows of each part are shown; the counts below tell of the rest.
const MOST_ROWS: usize = 100;

/// Shows who gets what and why, who gets nothing and why, and what the letters are about.
pub(super) fn show(
    desk: &Desk<'_>,
    draft: &mut Draft<'_>,
    summary: &Summary,
    composed: &[Composed],
    unreachable: &[String],
) -> Result<(), Halt> {
    let terminal = desk.terminal;
    let head = |key| terminal.told(key, &Arguments::new());
    say_way(desk)?;

    let mut letters = vec![
        ["column-language", "column-name", "column-outlet", "column-address", "column-why"]
            .map(head)
            .to_vec(),
    ];
    let mut left_out = vec![["column-name", "column-address", "column-why"].map(head).to_vec()];
    draft.each(&mut |planned: Planned| match &planned.fate {
        Fate::Letter { locale, choice } if letters.len() <= MOST_ROWS => {
            let why = choice_words(&terminal.words(), *choice);
            let outlet = planned.outlet.clone().unwrap_or_default();
            letters.push(vec![locale.to_string(), planned.name, outlet, planned.address, why]);
        }
        Fate::LeftOut { reason, note } if left_out.len() <= MOST_ROWS => {
            let why = reason_words(&terminal.words(), *reason, note);
            left_out.push(vec![planned.name, planned.address, why]);
        }
        Fate::Letter { .. } | Fate::LeftOut { .. } => {}
    })?;
    for name in unreachable {
        left_out.push(vec![name.clone(), String::new(), head("left-out-no-email")]);
    }

    let n_letters = summary.n_letters();
    if n_letters > 0 {
        terminal.print(&format!("\n{}", head("plan-subjects")));
        let shown = composed.iter().filter(|one| summary.letters.contains_key(&one.locale));
        let rows: Vec<Vec<String>> =
            shown.map(|one| vec![one.locale.to_string(), one.subject.clone()]).collect();
        terminal.print(&columns(&rows));
        terminal.print(&format!("\n{}", head("plan-letters")));
        terminal.print(&columns(&letters));
        more(terminal, n_letters, letters.len() - 1);
    }
    let n_left_out = summary.left_out.values().sum::<usize>() + unreachable.len();
    if n_left_out > 0 {
        terminal.print(&format!("\n{}", head("plan-left-out")));
        terminal.print(&columns(&left_out));
        more(terminal, n_left_out, left_out.len() - 1);
    }
    terminal.print("");
    if n_letters > 0 {
        say_count(terminal, &summary.letters);
    }
    if n_left_out > 0 {
        terminal.say("plan-left-out-count", &Arguments::new().with("count", n_left_out));
    }
    Ok(())
}

/// Says what is mailed, from whom, and by which relay.
fn say_way(desk: &Desk<'_>) -> Result<(), Halt> {
    let terminal = desk.terminal;
    terminal.say("plan-title", &Arguments::new().with("id", desk.send.id.as_str()));
    terminal.say("plan-sender", &Arguments::new().with("sender", desk.mailing.sender.as_str()));
    let relay = relay::chosen(desk.mailing, desk.send.relay.as_deref()).map_err(Halt::Usage)?;
    match relay {
        Some(relay) => {
            terminal.say("plan-relay", &Arguments::new().with("relay", relay::shown(&relay)));
        }
        None => terminal.say("plan-no-relay", &Arguments::new()),
    }
    Ok(())
}

fn more(terminal: &Terminal, total: usize, shown: usize) {
    if total > shown {
        terminal.say("plan-more", &Arguments::new().with("count", total - shown));
    }
}

/// Shows what is left of a mailing: who gets theirs now and who does not; `is_whole` for all of it,
/// otherwise only what may not leave.
pub(super) fn show_review(
    desk: &Desk<'_>,
    review: &Review<'_>,
    summary: &ReviewSummary,
    is_whole: bool,
) -> Result<(), Halt> {
    let terminal = desk.terminal;
    let head = |key| terminal.told(key, &Arguments::new());
    let keys = ["column-state", "column-language", "column-name", "column-address"];
    let mut letters = vec![keys.map(head).to_vec()];
    let keys = ["column-name", "column-address", "column-why"];
    let mut withheld = vec![keys.map(head).to_vec()];
    review.each(&mut |row| match &row.withholding {
        None if letters.len() <= MOST_ROWS => {
            let state = state_words(&terminal.words(), row.state);
            letters.push(vec![state, row.locale.to_string(), row.name, row.address]);
        }
        Some(why) if withheld.len() <= MOST_ROWS => {
            withheld.push(vec![row.name, row.address, withholding_words(&terminal.words(), why)]);
        }
        None | Some(_) => {}
    })?;
    if is_whole && summary.n_letters() > 0 {
        terminal.print(&format!("\n{}", head("plan-letters")));
        terminal.print(&columns(&letters));
        more(terminal, summary.n_letters(), letters.len() - 1);
    }
    if summary.n_withheld() > 0 {
        terminal.print(&format!("\n{}", head("plan-withheld")));
        terminal.print(&columns(&withheld));
        more(terminal, summary.n_withheld(), withheld.len() - 1);
    }
    if summary.n_letters() + summary.n_withheld() > 0 {
        terminal.print("");
    }
    // Where nothing leaves, the ending counts who is left.
    if summary.n_letters() > 0 {
        say_count(terminal, &summary.letters);
        if summary.n_withheld() > 0 {
            terminal.say("withheld-count", &desk.count(summary.n_withheld()));
        }
    }
    Ok(())
}

/// Says how many letters there are in each language.
fn say_count(terminal: &Terminal, letters: &BTreeMap<Locale, usize>) {
    let each: Vec<String> =
        letters.iter().map(|(locale, count)| format!("{count} {locale}")).collect();
    let count: usize = letters.values().sum();
    let counts = Arguments::new().with("count", count).with("languages", each.join(", "));
    terminal.say("plan-count", &counts);
}
