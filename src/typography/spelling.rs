//! Words that are often typed without an accent, or with a letter or a mark too many, as dictionaries
//! have them. This changes letters: only whoever asks for it gets it.

use crate::locale::{Spelling, Spelt};

use super::run::{Cell, Run};

/// Corrects the words of a line.
pub(super) fn correct(run: &mut Run, table: &Spelling) {
    run.rewrite(
        |_| true,
        |cells, at, out| {
            let is_word = |cell: &Cell| cell.character.is_alphanumeric();
            let starts = at == 0 || !is_word(&cells[at - 1]);
            let found = table.corrections().find_map(|spelt| {
                let width = width(&cells[at..], spelt)?;
                let fits = if spelt.behind_figure {
                    at > 0 && cells[at - 1].character.is_ascii_digit()
                } else {
                    starts && (!spelt.starts_sentence || starts_sentence(&cells[..at]))
                };
                fits.then_some((width, spelt))
            });
            let Some((width, spelt)) = found else {
                out.push(cells[at]);
                return 1;
            };
            out.extend(spelt.right.chars().map(|character| cells[at].with(character)));
            width
        },
    );
}

/// How many cells a misspelt word takes up, if it stands here and ends here.
fn width(cells: &[Cell], spelt: &Spelt) -> Option<usize> {
    let mut width = 0;
    for (cell, letter) in cells.iter().zip(spelt.wrong.chars()) {
        let is_letter = cell.is(letter) || (letter == ' ' && cell.is_space());
        if !is_letter || !cell.is_beside(&cells[0]) {
            return None;
        }
        width += 1;
    }
    let is_whole = width == spelt.wrong.chars().count();
    let last_is_word = spelt.wrong.ends_with(char::is_alphanumeric);
    let goes_on = cells.get(width).is_some_and(|cell| cell.character.is_alphanumeric());
    (is_whole && !(last_is_word && goes_on)).then_some(width)
}

/// Whether a sentence starts behind these characters.
fn starts_sentence(cells: &[Cell]) -> bool {
    let before = cells.iter().rev().find(|cell| !cell.character.is_whitespace());
    before.is_none_or(|before| {
        matches!(before.character, '.' | '!' | '?' | '…' | ':' | '«' | '“' | '"' | '–' | '(')
    })
}
