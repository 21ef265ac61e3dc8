//! What belongs together stays on one line: a figure and its unit, a title and a name, a number and
//! what it numbers.

use std::collections::BTreeSet;

use crate::locale::Profile;

use super::classes::{
    NO_BREAK_SPACE, is_currency, is_numbering, is_opening_bracket, is_rate, is_space,
};
use super::run::{Cell, Run};

pub(super) fn set(run: &mut Run, profile: &Profile) {
    for at in 1..run.cells.len().saturating_sub(1) {
        if run.cells[at].is(' ') && belong_together(&run.cells, at, profile) {
            run.cells[at].character = NO_BREAK_SPACE;
        }
    }
}

/// Whether no line may end at a space.
fn belong_together(cells: &[Cell], at: usize, profile: &Profile) -> bool {
    let (before, after) = (cells[at - 1].character, cells[at + 1].character);
    if is_in_account_number(cells, at) {
        return true;
    }
    if after.is_ascii_digit() {
        return is_currency(before)
            || is_numbering(before)
            || is_prime(before)
            || profile.numbering.contains(&word_before(cells, at));
    }
    if ends_figure(cells, at) {
        return is_rate(after) || is_currency(after) || is_one_of(&profile.units, cells, at);
    }
    if after.is_uppercase() && is_title(&word_before(cells, at), profile) {
        return true;
    }
    // *88 millions EUR*, *prof. dr. Peeters*
    if !before.is_alphabetic() && before != '.' {
        return false;
    }
    let start = start_of_word(cells, at);
    let is_behind_unit = start > 0
        && cells[start - 1].character == NO_BREAK_SPACE
        && is_one_of(&profile.units, cells, start - 1)
        && is_one_of(&profile.units, cells, at);
    is_behind_unit
        || (before == '.' && is_title(&word_before(cells, at), profile))
            && is_one_of(&profile.titles, cells, at)
}

/// Whether a space parts the groups of an account number: two capitals and two digits, then groups of
/// four, the last of four or fewer (ISO 13616).
fn is_in_account_number(cells: &[Cell], at: usize) -> bool {
    let group = |cells: &[Cell]| {
        let letters = cells.iter().map(|cell| cell.character).take(5);
        letters.take_while(|one| one.is_ascii_uppercase() || one.is_ascii_digit()).count()
    };
    let is_gap = |place: usize| is_space(cells[place].character);
    let mut start = at;
    for _ in 0..MOST_GROUPS {
        let Some(head) = start.checked_sub(4) else { return false };
        if group(&cells[head..start]) != 4 {
            return false;
        }
        let is_first = cells[head..head + 2].iter().all(|cell| cell.character.is_ascii_uppercase());
        if is_first && cells[head + 2..start].iter().all(|cell| cell.character.is_ascii_digit()) {
            let is_word = head > 0 && cells[head - 1].character.is_alphanumeric();
            let second = &cells[(start + 1).min(cells.len())..];
            return !is_word && group(second) == 4 && (1..=4).contains(&group(&cells[at + 1..]));
        }
        if head == 0 || !is_gap(head - 1) {
            return false;
        }
        start = head - 1;
    }
    false
}

/// How many groups an account number has at most: 34 characters.
const MOST_GROUPS: usize = 9;

/// Whether a figure ends before a space: *14*, and *14.* before a month.
fn ends_figure(cells: &[Cell], at: usize) -> bool {
    let is_digit = |back: usize| {
        at.checked_sub(back).is_some_and(|place| cells[place].character.is_ascii_digit())
    };
    is_digit(1) || (cells[at - 1].is('.') && is_digit(2))
}

const fn is_prime(character: char) -> bool {
    matches!(character, '′' | '″')
}

fn is_title(word: &str, profile: &Profile) -> bool {
    profile.titles.contains(word)
}

/// Whether the word behind a space is one of these, with or without the mark that follows it.
fn is_one_of(words: &BTreeSet<String>, cells: &[Cell], at: usize) -> bool {
    let letters = cells[at + 1..].iter().map(|cell| cell.character);
    let word: String = letters
        .take_while(|letter| !letter.is_whitespace())
        .take(LONGEST_WORD)
        .map(|letter| if letter == '\'' { '’' } else { letter })
        .collect();
    let is_mark =
        |letter: char| !letter.is_alphanumeric() && !matches!(letter, '%' | '‰' | '€' | '$' | '£');
    words.contains(&word) || words.contains(word.trim_end_matches(is_mark))
}

/// Where the word before a space starts.
fn start_of_word(cells: &[Cell], at: usize) -> usize {
    let length = cells[..at]
        .iter()
        .rev()
        .take(LONGEST_WORD)
        .take_while(|cell| !cell.character.is_whitespace())
        .count();
    at - length
}

/// The word before a space, without the bracket that it may stand in.
fn word_before(cells: &[Cell], at: usize) -> String {
    let letters = cells[start_of_word(cells, at)..at].iter().map(|cell| cell.character);
    letters.skip_while(|letter| is_opening_bracket(*letter)).collect()
}

/// How much of a word is looked at.
const LONGEST_WORD: usize = 16;
