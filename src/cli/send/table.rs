//! The plan as a table.

use heraut::diagnostic::Arguments;
use heraut::mail::composing::Composed;
use heraut::mail::ledger::{Draft, Fate, Planned, Reason, Summary};

use super::{Desk, Halt};
use crate::cli::ledger::state_words;
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
    terminal.say("plan-title", &Arguments::new().with("id", desk.send.id.as_str()));
    terminal.say("plan-sender", &Arguments::new().with("sender", desk.mailing.sender.as_str()));
    match relay::choose(desk.mailing, desk.send.relay.as_deref()) {
        Ok(relay) => {
            terminal.say("plan-relay", &Arguments::new().with("relay", relay::shown(&relay)));
        }
        Err(fault) if fault.code == "relay-not-set" => {
            terminal.say("plan-no-relay", &Arguments::new());
        }
        Err(fault) => return Err(Halt::Usage(fault)),
    }

    let mut letters = vec![
        ["column-language", "column-name", "column-outlet", "column-address", "column-why"]
            .map(head)
            .to_vec(),
    ];
    let mut left_out = vec![["column-name", "column-address", "column-why"].map(head).to_vec()];
    draft.each(&mut |planned: Planned| match &planned.fate {
        Fate::Letter { locale, choice } if letters.len() <= MOST_ROWS => {
            let why = match choice {
                0 => head("why-first-choice"),
                later => {
                    let place = Arguments::new().with("place", usize::from(*later) + 1);
                    terminal.told("why-later-choice", &place)
                }
            };
            let outlet = planned.outlet.clone().unwrap_or_default();
            letters.push(vec![locale.to_string(), planned.name, outlet, planned.address, why]);
        }
        Fate::LeftOut { reason, note } if left_out.len() <= MOST_ROWS => {
            let why = reason_words(terminal, *reason, note);
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
    let each: Vec<String> =
        summary.letters.iter().map(|(locale, count)| format!("{count} {locale}")).collect();
    if n_letters > 0 {
        let counts = Arguments::new().with("count", n_letters).with("languages", each.join(", "));
        terminal.say("plan-count", &counts);
    }
    if n_left_out > 0 {
        terminal.say("plan-left-out-count", &Arguments::new().with("count", n_left_out));
    }
    Ok(())
}

fn more(terminal: &Terminal, total: usize, shown: usize) {
    if total > shown {
        terminal.say("plan-more", &Arguments::new().with("count", total - shown));
    }
}

/// Why somebody gets no letter, in the user's words.
fn reason_words(terminal: &Terminal, reason: Reason, note: &str) -> String {
    let plain = |key| terminal.told(key, &Arguments::new());
    match reason {
        Reason::Suppressed => {
            terminal.told("left-out-suppressed", &Arguments::new().with("why", note))
        }
        Reason::NoLanguage => {
            terminal.told("left-out-no-language", &Arguments::new().with("languages", note))
        }
        Reason::NotTrusted => plain("left-out-not-trusted"),
        Reason::Excepted => plain("left-out-excepted"),
        Reason::OtherTopic => {
            terminal.told("left-out-other-topic", &Arguments::new().with("topic", note))
        }
        Reason::AlreadyServed(state) => {
            let state = Arguments::new().with("state", state_words(terminal, state));
            terminal.told("left-out-served", &state)
        }
    }
}
