//! A time of day that was typed with a letter between hours and minutes gets the spaces of the
//! language: *14h30*, *14 h 30*.

use crate::locale::Profile;

use super::run::{Cell, Run, pop_spaces};

pub(super) fn set(run: &mut Run, profile: &Profile) {
    if !run.cells.iter().any(|cell| cell.character.is_alphabetic()) {
        return;
    }
    let Some((before, letter, behind)) = profile.hour_letter() else {
        return;
    };
    run.rewrite(
        |cell| cell.is(letter),
        |cells, at, out| {
            let cell = cells[at];
            let hour = hour(cells, at);
            if let Hour::None = hour {
                out.push(cell);
                return 1;
            }
            pop_spaces(out);
            out.extend(before.chars().map(|space| cell.with(space)));
            out.push(cell);
            if let Hour::WithMinutes(start) = hour {
                out.extend(behind.chars().map(|space| cell.with(space)));
                return start - at;
            }
            1
        },
    );
}

/// What the letter between hours and minutes stands behind.
enum Hour {
    /// No hour: it is any letter.
    None,
    /// A whole hour.
    Whole,
    /// An hour whose minutes start at this cell.
    WithMinutes(usize),
}

/// Whether the letter at a place stands behind an hour.
fn hour(cells: &[Cell], at: usize) -> Hour {
    let is_digit = |cell: &&Cell| cell.character.is_ascii_digit() && !cell.literal;
    let value = |digits: &[Cell]| {
        digits.iter().fold(0, |value, cell| value * 10 + cell.character.to_digit(10).unwrap_or(0))
    };
    let end = at - usize::from(at > 0 && cells[at - 1].is_space());
    let n_hour = cells[..end].iter().rev().take_while(is_digit).take(3).count();
    let hour = end - n_hour;
    let stands_apart = |cell: Option<&Cell>| {
        cell.is_none_or(|cell| {
            !cell.character.is_alphanumeric() && !matches!(cell.character, '.' | ',')
        })
    };
    let is_hour = (1..=2).contains(&n_hour)
        && value(&cells[hour..end]) <= 24
        && stands_apart(hour.checked_sub(1).map(|before| &cells[before]));
    if !is_hour {
        return Hour::None;
    }
    let start = at + 1 + usize::from(cells.get(at + 1).is_some_and(Cell::is_space));
    let n_minutes = cells[start.min(cells.len())..].iter().take_while(is_digit).take(3).count();
    let behind = cells.get(start + n_minutes);
    let ends = behind.is_none_or(|cell| !cell.character.is_alphanumeric());
    if n_minutes == 2 && ends && value(&cells[start..start + 2]) < 60 {
        return Hour::WithMinutes(start);
    }
    let is_word = cells.get(at + 1).is_none_or(|cell| !cell.character.is_alphanumeric());
    if is_word { Hour::Whole } else { Hour::None }
}
