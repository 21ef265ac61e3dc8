//! A dash between spaces, typed as a dash or as hyphens, is that of the language; one between two
//! figures makes a range of them. Keyboards have no dash.

use crate::locale::Profile;

use super::classes::{is_dash, is_quotation_mark};
use super::run::{Cell, Run, pop_spaces};

pub(super) fn set(run: &mut Run, profile: &Profile) {
    let is_about = |cell: &Cell| is_dash(cell.character) || cell.is('-');
    run.rewrite(is_about, |cells, at, out| {
        let cell = cells[at];
        let width = width(cells, at);
        if width == 0 {
            out.push(cell);
            return 1;
        }
        let (before, behind) = (at.checked_sub(1), cells.get(at + width));
        let is_apart = at > 1
            && before.is_some_and(|before| parts_words(cells, before))
            && behind.is_some_and(|behind| behind.is(' '))
            && cells.len() > at + width + 1;
        let is_digit =
            |cell: Option<&Cell>| cell.is_some_and(|cell| cell.character.is_ascii_digit());
        let is_range =
            cell.is('–') && is_digit(before.map(|before| &cells[before])) && is_digit(behind);
        if is_apart {
            pop_spaces(out);
            out.extend(profile.dash.chars().map(|character| cell.with(character)));
            width + 1
        } else if is_range {
            out.extend(profile.range.chars().map(|character| cell.with(character)));
            width
        } else {
            out.push(cell);
            1
        }
    });
}

/// Whether a space parts words, and is not the one inside a quotation mark.
fn parts_words(cells: &[Cell], at: usize) -> bool {
    let is_inner = at > 0 && is_quotation_mark(cells[at - 1].character);
    cells[at].is(' ') || cells[at].is_space() && !is_inner
}

/// How many characters are typed for a dash here; 0 if there is none.
fn width(cells: &[Cell], at: usize) -> usize {
    if is_dash(cells[at].character) && !cells[at].literal {
        return 1;
    }
    let n_hyphens = cells[at..].iter().take(3).take_while(|cell| cell.is('-')).count();
    if n_hyphens < 3 { n_hyphens } else { 0 }
}

/// Whether a text has hyphens that this rule sets.
pub(super) fn has_dashes(text: &str) -> bool {
    text.contains(" - ") || text.contains(" -- ")
}
