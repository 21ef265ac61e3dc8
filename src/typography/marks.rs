//! Marks that a language puts a space before get that space, and others lose it.

use crate::locale::Profile;

use super::classes::{is_closing_quote, is_opening_bracket};
use super::run::{Cell, Run, pop_spaces};

pub(super) fn set(run: &mut Run, profile: &Profile) {
    let spaces = &profile.space_before;
    let is_high = |cell: &Cell| {
        !cell.literal && (HIGH.contains(&cell.character) || spaces.contains_key(&cell.character))
    };
    run.rewrite(is_high, |cells, at, out| {
        let cell = cells[at];
        if !ends_word(cells.get(at + 1)) {
            out.push(cell);
            return 1;
        }
        let before = out.iter().rev().find(|cell| !cell.is_space()).copied();
        let follows_words = before.is_some_and(|before| {
            !HIGH.contains(&before.character)
                && !spaces.contains_key(&before.character)
                && !before.character.is_whitespace()
                && !is_opening_bracket(before.character)
        });
        // Where no space belongs, one that was typed between two figures may be meant: *10 : 3*.
        let is_wanted = spaces.contains_key(&cell.character)
            || !before.is_some_and(|before| before.character.is_ascii_digit())
            || cells.get(at + 1).is_none_or(Cell::is_space)
                && !cells.get(at + 2).is_some_and(|cell| cell.character.is_ascii_digit());
        if follows_words && is_wanted {
            pop_spaces(out);
            let space = spaces.get(&cell.character).map_or("", String::as_str);
            out.extend(space.chars().map(|character| cell.with(character)));
        }
        out.push(cell);
        1
    });
}

/// The marks before which languages differ.
const HIGH: [char; 4] = [':', ';', '!', '?'];

/// Whether a mark before this cell ends a word, and is no part of a time or an address.
fn ends_word(next: Option<&Cell>) -> bool {
    next.is_none_or(|next| {
        let character = next.character;
        character.is_whitespace()
            || is_closing_quote(character)
            || matches!(character, '"' | '\'' | ')' | ']' | '!' | '?' | ';' | ':' | '…')
    })
}
