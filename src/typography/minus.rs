//! A hyphen before a figure is its minus sign, as wide as a plus: *−65*.

use crate::locale::{MINUS, Profile};

use super::classes::is_opening_bracket;
use super::run::Run;

pub(super) fn set(run: &mut Run, profile: &Profile) {
    if profile.is_straight() {
        return;
    }
    for at in 0..run.cells.len().saturating_sub(1) {
        let is_before_figure = run.cells[at + 1].character.is_ascii_digit();
        if !run.cells[at].is('-') || !is_before_figure {
            continue;
        }
        // Behind a figure it may part the two ends of a range.
        let before = at.checked_sub(1).map(|before| run.cells[before].character);
        let is_apart = before.is_none_or(|one| one.is_whitespace() || is_opening_bracket(one));
        let follows_figure = run.cells[..at]
            .iter()
            .rev()
            .find(|cell| !cell.is_space())
            .is_some_and(|cell| cell.character.is_ascii_digit());
        if is_apart && !follows_figure {
            run.cells[at].character = MINUS;
        }
    }
}
