//! Straight quotation marks and apostrophes become those of the language.

use crate::locale::Profile;

use super::classes::{is_dash, is_opening_bracket, is_opening_quote};
use super::run::Run;

pub(super) fn set(run: &mut Run, profile: &Profile) {
    // Marks that were typed as such count too, so that straight ones inside them are inner ones.
    let open = profile.quotes.open.chars().next();
    let close = profile.quotes.close.chars().last();
    let mut depth = 0usize;
    run.rewrite(|cells, at, out| {
        let cell = cells[at];
        if open != close && !cell.literal {
            if Some(cell.character) == open {
                depth += 1;
            } else if Some(cell.character) == close {
                depth = depth.saturating_sub(1);
            }
        }
        let marks = if cell.is('"') {
            let before = at.checked_sub(1).map(|before| cells[before].character);
            if before.is_none_or(opens_after) {
                depth += 1;
                let quotes = if depth % 2 == 1 { &profile.quotes } else { &profile.inner_quotes };
                &quotes.open
            } else {
                let quotes = if depth > 0 && depth.is_multiple_of(2) {
                    &profile.inner_quotes
                } else {
                    &profile.quotes
                };
                depth = depth.saturating_sub(1);
                &quotes.close
            }
        } else if cell.is('\'') {
            &profile.apostrophe
        } else {
            out.push(cell);
            return 1;
        };
        out.extend(marks.chars().map(|character| cell.with(character)));
        1
    });
}

/// Whether a quotation mark behind this character opens.
fn opens_after(before: char) -> bool {
    before.is_whitespace()
        || is_opening_bracket(before)
        || is_opening_quote(before)
        || is_dash(before)
        || before == '/'
}
