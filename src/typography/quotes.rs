//! Straight quotation marks and apostrophes become those of the language.

use crate::locale::Profile;

use super::classes::{is_dash, is_opening_bracket, is_opening_quote, may_open_quotation};
use super::run::{Cell, Run, pop_spaces};

pub(super) fn set(run: &mut Run, profile: &Profile) {
    // Marks that were typed as such count too, so that straight ones inside them are inner ones.
    let open = profile.quotes.open.chars().next();
    let close = profile.quotes.close.chars().last();
    let mut depth = 0usize;
    // Where the single quotation marks close that were opened last.
    let mut closing = None;
    // The first place from which on none was looked for yet, so that no place is looked at twice.
    let mut next_closing = 0;
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
            if opens(cells, at, depth > 0) {
                depth += 1;
                let quotes = if depth % 2 == 1 { &profile.quotes } else { &profile.inner_quotes };
                // The spaces inside are those of the language.
                let spaces = cells[at + 1..].iter().take_while(|cell| cell.is_space()).count();
                out.extend(quotes.open.chars().map(|character| cell.with(character)));
                return 1 + spaces;
            }
            let quotes = if depth > 0 && depth.is_multiple_of(2) {
                &profile.inner_quotes
            } else {
                &profile.quotes
            };
            if depth > 0 {
                pop_spaces(out);
            }
            depth = depth.saturating_sub(1);
            &quotes.close
        } else if cell.is('\'') && closing == Some(at) {
            &profile.inner_quotes.close
        } else if cell.is('\'') {
            let is_inside = closing.is_some_and(|closing| closing > at);
            if !is_inside && may_open(cells, at, profile) {
                let places = next_closing.max(at + 2)..cells.len();
                next_closing =
                    places.clone().find(|place| may_close(cells, *place)).unwrap_or(places.end);
                closing = Some(next_closing).filter(|place| *place < cells.len());
                if closing.is_some() { &profile.inner_quotes.open } else { &profile.apostrophe }
            } else {
                &profile.apostrophe
            }
        } else {
            out.push(cell);
            return 1;
        };
        out.extend(marks.chars().map(|character| cell.with(character)));
        1
    });
}

/// Whether a text is quoted as a whole: it begins with a quotation mark, and no words follow where
/// that quotation closes. What is not closed goes on in the next paragraph.
#[must_use]
pub fn is_quoted(text: &str) -> bool {
    let text = text.trim();
    let Some(open) = text.chars().next().filter(|first| may_open_quotation(*first)) else {
        return false;
    };
    let has_words = |text: &str| text.contains(char::is_alphanumeric);
    let close: &[char] = match open {
        '«' => &['»'],
        '»' => &['«'],
        '“' => &['”'],
        '„' => &['”', '“'],
        // Apostrophes look like what closes these: the end of the text decides.
        '‘' => {
            let end = text.trim_end_matches(['.', ',', '!', '?', '…']);
            return end.ends_with(['’', '\'']) || !text[open.len_utf8()..].contains(['’', '\'']);
        }
        _ => return text[1..].find('"').is_none_or(|end| !has_words(&text[end + 2..])),
    };
    let mut depth = 0usize;
    for (at, character) in text.char_indices() {
        if character == open {
            depth += 1;
        } else if close.contains(&character) {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                return !has_words(&text[at..]);
            }
        }
    }
    true
}

/// Whether a straight mark opens a quotation. Behind a mark that may end a quotation or come before
/// one, what follows decides, if nothing is open.
fn opens(cells: &[Cell], at: usize, is_inside: bool) -> bool {
    let before = at.checked_sub(1).map(|before| cells[before].character);
    let after = cells.get(at + 1).map(|after| after.character);
    let leans_on_word = after.is_some_and(|after| {
        after.is_alphanumeric()
            || is_opening_quote(after)
            || is_opening_bracket(after)
            || after == '\''
    });
    match before {
        Some(before) if before.is_whitespace() => leans_on_word || !is_inside,
        Some('\'' | '’' | '-' | ':' | '.' | ',' | ';' | '=') => leans_on_word && !is_inside,
        before => before.is_none_or(opens_after),
    }
}

/// Whether a quotation mark behind this character opens.
fn opens_after(before: char) -> bool {
    before.is_whitespace()
        || is_opening_bracket(before)
        || is_opening_quote(before)
        || is_dash(before)
        || before == '/'
}

/// Whether a straight single mark may open a quotation; else it is an apostrophe.
fn may_open(cells: &[Cell], at: usize, profile: &Profile) -> bool {
    let before = at.checked_sub(1).map(|before| cells[before].character);
    if !before.is_none_or(|before| opens_after(before) || before == '"') {
        return false;
    }
    let word: String = cells[at + 1..]
        .iter()
        .map(|cell| cell.character)
        .take_while(|letter| letter.is_alphanumeric())
        .take(LONGEST_WORD)
        .collect();
    // `’90`, `’90s`, and words that begin with an apostrophe.
    let n_digits = word.chars().take_while(char::is_ascii_digit).count();
    let is_year = n_digits == 2;
    !is_year && !profile.apostrophe_words.contains(&word.to_lowercase())
}

/// How much of a word is looked at.
const LONGEST_WORD: usize = 24;

/// Whether a straight single mark may close a quotation.
fn may_close(cells: &[Cell], at: usize) -> bool {
    let behind = cells.get(at + 1);
    cells[at].is('\'')
        && !cells[at - 1].character.is_whitespace()
        && !behind.is_some_and(|cell| cell.character.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::is_quoted;

    #[test]
    fn a_text_is_quoted_where_nothing_is_said_behind_its_quotation() {
        for text in [
            "\"All of it.\"",
            "“All of it.”",
            "“All of it”.",
            "«\u{a0}Tout.\u{a0}»",
            "„Alles.“",
            "„Alles.”",
            "‘The dogs’ home is open.’",
            "“To be continued",
            "“He said “yes” to it.”",
        ] {
            assert!(is_quoted(text), "{text}");
        }
        for text in [
            "\"Zorg\" is een woord.",
            "“Zorg” is een “woord”",
            "„Pflege“ ist ein Wort.",
            "«\u{a0}Soin\u{a0}» est un mot.",
            "‘Care’ is a word.",
            "’s Avonds is het stil.",
            "No marks.",
            "",
        ] {
            assert!(!is_quoted(text), "{text}");
        }
    }
}
