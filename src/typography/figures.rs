//! Figures as they are typed: their groups stay on one line, and a per cent sign or a unit of money
//! stands behind them as it does behind the figures of facts.

use crate::locale::Profile;

use super::classes::{NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE, is_currency, is_rate};
use super::run::{Cell, Run, pop_spaces};

pub(super) fn set(run: &mut Run, profile: &Profile) {
    if !run.cells.iter().any(|cell| cell.character.is_ascii_digit()) {
        return;
    }
    run.rewrite(|cells, at, out| {
        let cell = cells[at];
        if cell.is(' ') && parts_groups(cells, at) {
            out.push(cell.with(NARROW_NO_BREAK_SPACE));
        } else if is_rate(cell.character) && !cell.literal {
            let before = out.iter().rev().find(|cell| !cell.is_space()).copied();
            match before.map(|before| before.character) {
                // A fact has its sign already.
                Some(sign) if sign == cell.character => pop_spaces(out),
                Some(digit) if digit.is_ascii_digit() => {
                    if cell.character == '%' {
                        pop_spaces(out);
                        out.extend(profile.percent_space.chars().map(|space| cell.with(space)));
                    }
                    out.push(cell);
                }
                _ => out.push(cell),
            }
        } else if is_currency(cell.character) && !cell.literal {
            let is_behind_figure = out.last().is_some_and(|last| last.character.is_ascii_digit());
            let is_before_figure =
                cells.get(at + 1).is_some_and(|next| next.character.is_ascii_digit());
            if is_behind_figure && !is_before_figure {
                out.push(cell.with(NO_BREAK_SPACE));
            }
            out.push(cell);
        } else {
            out.push(cell);
        }
        1
    });
}

/// Whether a space parts the thousands of a figure: one to three digits before it, three behind it.
fn parts_groups(cells: &[Cell], at: usize) -> bool {
    let is_digit = |cell: &&Cell| cell.character.is_ascii_digit() && !cell.literal;
    let n_before = cells[..at].iter().rev().take_while(is_digit).take(4).count();
    let n_behind = cells[at + 1..].iter().take_while(is_digit).take(4).count();
    (1..=3).contains(&n_before) && n_behind == 3
}

/// Whether a text has figures that this rule sets.
pub(super) fn has_groups(text: &str) -> bool {
    let is_group =
        |three: &[u8]| three[0].is_ascii_digit() && three[1] == b' ' && three[2].is_ascii_digit();
    text.as_bytes().windows(3).any(is_group)
}
