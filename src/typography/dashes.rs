//! A hyphen between spaces is a dash, and so are two: keyboards have no dash.

use crate::locale::Profile;

use super::run::{Cell, Run};

pub(super) fn set(run: &mut Run, _: &Profile) {
    run.rewrite(|cells, at, out| {
        let cell = cells[at];
        let width = cells[at..].iter().take(3).take_while(|cell| cell.is('-')).count();
        let is_apart = at > 1
            && cells[at - 1].is_space()
            && cells.get(at + width).is_some_and(Cell::is_space)
            && cells.len() > at + width + 1;
        if is_apart && (1..=2).contains(&width) {
            out.push(cell.with(DASH));
            width
        } else {
            out.push(cell);
            1
        }
    });
}

/// The dash of all languages that are built in, with a space before it and behind it.
const DASH: char = '–';

/// Whether a text has hyphens that this rule sets.
pub(super) fn has_dashes(text: &str) -> bool {
    text.contains(" - ") || text.contains(" -- ")
}
