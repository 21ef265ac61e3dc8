//! Figures as they are typed: their groups stay on one line, and a per cent sign or a unit of money
//! stands behind them as it does behind the figures of facts.

use crate::locale::Profile;

use super::classes::{NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE, is_currency, is_rate, is_space};
use super::run::{Cell, Run, pop_spaces};

pub(super) fn set(run: &mut Run, profile: &Profile) {
    if !run.cells.iter().any(|cell| cell.character.is_ascii_digit()) {
        return;
    }
    let group = profile.figures.as_ref().and_then(|marks| marks.group.chars().next());
    let group = group.filter(|group| is_space(*group)).unwrap_or(NARROW_NO_BREAK_SPACE);
    let is_about = |cell: &Cell| {
        let character = cell.character;
        !cell.literal && (character == ' ' || is_rate(character) || is_currency(character))
    };
    run.rewrite(is_about, |cells, at, out| {
        let cell = cells[at];
        if cell.is(' ') && parts_groups(cells, at) {
            out.push(cell.with(group));
        } else if is_rate(cell.character) {
            let before = out.iter().rev().find(|cell| !cell.is_space()).copied();
            match before.map(|before| before.character) {
                // A fact has its sign already.
                Some(sign) if sign == cell.character => pop_spaces(out),
                Some(digit) if digit.is_ascii_digit() => {
                    if cell.character == '%' {
                        pop_spaces(out);
                        out.extend(profile.percent_space().chars().map(|space| cell.with(space)));
                    }
                    out.push(cell);
                }
                _ => out.push(cell),
            }
        } else if is_currency(cell.character) {
            let is_digit = |cell: &Cell| cell.character.is_ascii_digit();
            let n_spaces = cells[at + 1..].iter().take_while(|cell| cell.is_space()).count();
            let is_behind_figure = out.last().is_some_and(is_digit);
            let is_before_figure = cells.get(at + 1 + n_spaces).is_some_and(is_digit);
            if is_behind_figure && !is_before_figure {
                out.push(cell.with(NO_BREAK_SPACE));
            }
            out.push(cell);
            // Of *12 € 500* nobody knows which figure is money.
            let stands_apart = out.iter().rev().nth(1).is_none_or(|cell| !cell.is_space())
                || !out.iter().rev().nth(2).is_some_and(is_digit);
            if let Some(space) = profile.space_behind_currency()
                && is_before_figure
                && !is_behind_figure
                && stands_apart
            {
                out.extend(space.chars().map(|space| cell.with(space)));
                return 1 + n_spaces;
            }
        } else {
            out.push(cell);
        }
        1
    });
}

/// Whether a space parts the thousands of a figure: one to three digits before its first space,
/// three behind each; a telephone number has others, or a zero or a plus in front.
fn parts_groups(cells: &[Cell], at: usize) -> bool {
    let n_digits = |cells: &mut dyn Iterator<Item = &Cell>| {
        cells.take_while(|cell| cell.character.is_ascii_digit() && !cell.literal).take(4).count()
    };
    // Back to the first group: as long as there are three digits before a space.
    let mut space = at;
    let head = loop {
        let n_head = n_digits(&mut cells[..space].iter().rev());
        let start = space - n_head;
        let is_parted = start > 1
            && is_space(cells[start - 1].character)
            && cells[start - 2].character.is_ascii_digit();
        if !(1..=3).contains(&n_head) {
            return false;
        }
        let n_before = if is_parted { n_digits(&mut cells[..start - 1].iter().rev()) } else { 0 };
        // No figure begins with a zero, but a telephone number does.
        if n_before == 4 && start > 4 && cells[start - 5].character == '0' {
            return false;
        }
        if n_head < 3 || !(1..=3).contains(&n_before) {
            break start;
        }
        space = start - 1;
    };
    let is_figure = cells[head].character != '0'
        && head.checked_sub(1).is_none_or(|before| !matches!(cells[before].character, '+' | '/'));
    // On to the last group.
    let mut space = at;
    while is_figure && cells.get(space).is_some_and(|cell| is_space(cell.character)) {
        match n_digits(&mut cells[space + 1..].iter()) {
            0 => break,
            3 => space += 4,
            _ => return false,
        }
    }
    is_figure && space > at
}
