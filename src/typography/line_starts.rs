//! No line starts with a dash, a per cent sign or a unit of money that was set off by a space.

use crate::locale::Profile;

use super::classes::{NO_BREAK_SPACE, is_currency, is_dash, is_numbering, is_rate};
use super::run::{Cell, Run};

pub(super) fn set(run: &mut Run, _: &Profile) {
    for at in 1..run.cells.len().saturating_sub(1) {
        let [before, cell, after] = [run.cells[at - 1], run.cells[at], run.cells[at + 1]];
        if !cell.is(' ') {
            continue;
        }
        let figure_before = before.character.is_ascii_digit();
        let figure_after = after.character.is_ascii_digit();
        let glued = match (before.character, after.character) {
            (_, dash) if is_dash(dash) => run.cells.get(at + 2).is_some_and(Cell::is_space),
            (_, sign) if is_rate(sign) || is_currency(sign) => figure_before,
            (sign, _) if is_currency(sign) || is_numbering(sign) => figure_after,
            _ => false,
        };
        if glued {
            run.cells[at].character = NO_BREAK_SPACE;
        }
    }
}
