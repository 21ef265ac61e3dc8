//! Marks that a language puts a space before get that space.

use crate::locale::Profile;

use super::classes::{is_closing_quote, is_opening_bracket};
use super::run::{Cell, Run, pop_spaces};

pub(super) fn set(run: &mut Run, profile: &Profile) {
    let spaces = &profile.space_before;
    if spaces.is_empty() {
        return;
    }
    run.rewrite(|cells, at, out| {
        let cell = cells[at];
        let space = spaces.get(&cell.character).filter(|_| !cell.literal);
        let Some(space) = space.filter(|_| ends_word(cells.get(at + 1))) else {
            out.push(cell);
            return 1;
        };
        let before = out.iter().rev().find(|cell| !cell.is_space()).copied();
        let follows_words = before.is_some_and(|before| {
            !spaces.contains_key(&before.character)
                && !before.character.is_whitespace()
                && !is_opening_bracket(before.character)
        });
        if follows_words {
            pop_spaces(out);
            out.extend(space.chars().map(|character| cell.with(character)));
        }
        out.push(cell);
        1
    });
}

/// Whether a mark before this cell ends a word, and is no part of a time or an address.
fn ends_word(next: Option<&Cell>) -> bool {
    next.is_none_or(|next| {
        let character = next.character;
        character.is_whitespace()
            || is_closing_quote(character)
            || matches!(character, '"' | ')' | ']' | '!' | '?' | ';' | ':' | '…')
    })
}
