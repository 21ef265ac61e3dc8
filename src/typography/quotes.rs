//! Quotation marks and apostrophes, typed straight or set, are those of the language.

use crate::locale::{Profile, Quotes};

use super::classes::{
    NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE, is_dash, is_double_quote, is_opening_bracket,
    is_opening_quote, is_quotation_mark, is_single_quote, is_space, may_open_quotation,
};
use super::run::{Cell, Run, pop_spaces};

/// Sets them, and what was set again until nothing changes: where marks do not pair, one that was set
/// may be read otherwise than as it was typed. Marks that never settle are left as they were typed.
pub(super) fn set(run: &mut Run, profile: &Profile) {
    let n_marks = run.cells.iter().filter(|cell| is_mark(cell)).count();
    let is_simple = n_marks < 3
        && run.cells.iter().all(|cell| !is_mark(cell) || matches!(cell.character, '"' | '’'));
    if is_simple {
        set_once(run, profile);
        return;
    }
    let typed = run.cells.clone();
    for _ in 0..MOST_TURNS {
        let before = run.text();
        set_once(run, profile);
        if run.text() == before {
            return;
        }
    }
    run.cells = typed;
}

/// How often marks are set at most.
const MOST_TURNS: usize = 6;

fn is_mark(cell: &Cell) -> bool {
    !cell.literal && (is_double_quote(cell.character) || is_single_quote(cell.character))
}

fn set_once(run: &mut Run, profile: &Profile) {
    let mut setter = Setter { profile, depth: 0, single: None, last: None, next_closing: 0 };
    run.rewrite(is_mark, |cells, at, out| {
        if is_double_quote(cells[at].character) {
            setter.double(cells, at, out)
        } else {
            setter.single(cells, at, out)
        }
    });
}

/// Goes along a line, and sets one mark after the other.
struct Setter<'p> {
    profile: &'p Profile,
    /// How many quotations are open.
    depth: usize,
    /// Where the single marks close that were opened last, and inside how many others they stand.
    single: Option<(usize, usize)>,
    /// Where the last mark stood, and whether it opened.
    last: Option<(usize, bool)>,
    /// The first place from which on no closing mark was looked for yet, so that none is looked at
    /// twice.
    next_closing: usize,
}

impl Setter<'_> {
    /// Sets a double mark; says how many cells it dealt with.
    fn double(&mut self, cells: &[Cell], at: usize, out: &mut Vec<Cell>) -> usize {
        let behind_mark = self.last.filter(|(place, _)| place + 1 == at);
        let behind_mark = behind_mark.map(|(_, opened)| opened);
        match turn(cells, at, self.depth > 0, behind_mark, self.profile) {
            Turn::Prime => out.push(cells[at].with('″')),
            Turn::Neither => out.push(cells[at]),
            Turn::Open => {
                self.depth += 1;
                self.last = Some((at, true));
                let depth = self.depth + self.n_single_around(at);
                return open(quotes_at(depth, self.profile), cells, at, out);
            }
            Turn::Close => {
                let depth = self.depth.max(1) + self.n_single_around(at);
                let quotes = quotes_at(depth, self.profile);
                if self.depth > 0 || quotes.close.starts_with(is_space) {
                    pop_spaces(out);
                }
                self.depth = self.depth.saturating_sub(1);
                self.last = Some((at, false));
                write(&quotes.close, cells[at], out);
            }
        }
        1
    }

    /// How many quotations between single marks are open that are not counted in the depth.
    fn n_single_around(&self, at: usize) -> usize {
        let is_around = self.depth > 0
            && self.single.is_some_and(|(closing, level)| closing > at && self.depth > level);
        usize::from(is_around && !are_alike(self.profile))
    }

    /// Sets a single mark or an apostrophe; says how many cells it dealt with.
    fn single(&mut self, cells: &[Cell], at: usize, out: &mut Vec<Cell>) -> usize {
        if let Some((closing, level)) = self.single
            && closing == at
        {
            write(&single_quotes_at(level, self.profile).close, cells[at], out);
            if are_alike(self.profile) {
                self.depth = level;
            }
            (self.single, self.last) = (None, Some((at, false)));
            return 1;
        }
        if self.opens_single(cells, at) {
            let quotes = single_quotes_at(self.depth, self.profile);
            self.depth += usize::from(are_alike(self.profile));
            self.last = Some((at, true));
            return open(quotes, cells, at, out);
        }
        let is_straight_mark = cells[at].character == '\'' && !self.profile.is_straight();
        if is_straight_mark && is_prime(cells, at) {
            out.push(cells[at].with('′'));
        } else {
            write(&self.profile.apostrophe, cells[at], out);
        }
        1
    }

    /// Whether a single mark opens: where one may, and another one closes; one that is shaped as an
    /// opening mark goes on in the next paragraph.
    fn opens_single(&mut self, cells: &[Cell], at: usize) -> bool {
        let mark = cells[at].character;
        let is_inside = self.single.is_some_and(|(closing, _)| closing > at);
        if is_inside || mark == '’' || !may_open(cells, at, self.profile) {
            return false;
        }
        let mut places = self.next_closing.max(at + 2)..cells.len();
        let end = places.end;
        self.next_closing = places.find(|place| may_close(cells, *place)).unwrap_or(end);
        let closes = self.next_closing < end;
        self.single = closes.then_some((self.next_closing, self.depth));
        closes || mark != '\'' && shapes(self.profile)[0].contains(&Some(mark))
    }
}

/// Writes a mark in the place of another.
fn write(mark: &str, cell: Cell, out: &mut Vec<Cell>) {
    out.extend(mark.chars().map(|character| cell.with(character)));
}

/// What a quotation mark does.
enum Turn {
    Open,
    Close,
    /// It is the sign of inches or seconds.
    Prime,
    /// It is an arrow, or stands alone.
    Neither,
}

/// Writes an opening mark; the spaces inside are those of the language.
fn open(quotes: &Quotes, cells: &[Cell], at: usize, out: &mut Vec<Cell>) -> usize {
    write(&quotes.open, cells[at], out);
    1 + cells[at + 1..].iter().take_while(|cell| cell.is_space()).count()
}

/// The marks of a quotation that stands inside so many others, itself among them.
fn quotes_at(depth: usize, profile: &Profile) -> &Quotes {
    if depth.is_multiple_of(2) { &profile.inner_quotes } else { &profile.quotes }
}

/// The marks for what was typed between single ones.
fn single_quotes_at(depth: usize, profile: &Profile) -> &Quotes {
    if are_alike(profile) { quotes_at(depth + 1, profile) } else { &profile.inner_quotes }
}

/// Whether single marks are as good as double ones, since they are not the inner ones of the language.
fn are_alike(profile: &Profile) -> bool {
    !profile.inner_quotes.open.starts_with(is_single_quote)
}

/// What a double mark does: as it leans, and where it leans on both sides or none, as it is shaped.
/// `behind_mark` says whether the mark right before it opened, if there is one.
fn turn(
    cells: &[Cell],
    at: usize,
    is_inside: bool,
    behind_mark: Option<bool>,
    profile: &Profile,
) -> Turn {
    let mark = cells[at].character;
    if mark == '"' {
        let behind_digit =
            !profile.is_straight() && at > 0 && cells[at - 1].character.is_ascii_digit();
        return match opens(cells, at, is_inside) {
            true => Turn::Open,
            false if behind_digit && (!is_inside || is_behind_feet(cells, at)) => Turn::Prime,
            false => Turn::Close,
        };
    }
    let before = at.checked_sub(1).map(|before| cells[before].character);
    let behind = cells.get(at + 1).map(|behind| behind.character);
    if !is_inside && before == Some(' ') && behind == Some(' ') && mark == '»' {
        return Turn::Neither;
    }
    // A no-break space stands inside a quotation, before its end or behind its start.
    let is_inner = |one: char| matches!(one, NO_BREAK_SPACE | NARROW_NO_BREAK_SPACE);
    let is_free_before = behind_mark
        .unwrap_or_else(|| before.is_none_or(|before| opens_after(before) && !is_inner(before)));
    let is_free_behind = behind.is_none_or(|behind| {
        behind.is_whitespace() && !is_inner(behind)
            || is_dash(behind)
            || matches!(
                behind,
                '.' | ',' | ';' | ':' | '!' | '?' | '…' | ')' | ']' | '}' | '-' | '/'
            )
    });
    let leans_right = is_free_before && !is_free_behind;
    let [opens, closes] = shapes(profile);
    match (opens.contains(&Some(mark)), closes.contains(&Some(mark))) {
        // Where others close with the mark that opens here.
        (true, false) if is_inside && !is_free_before && is_free_behind => Turn::Close,
        (true, false) => Turn::Open,
        // Where others open with the mark that closes here.
        (false, true) if leans_right && !is_inside => Turn::Open,
        (false, true) => Turn::Close,
        _ if leans_right => Turn::Open,
        _ if !is_free_before && is_free_behind => Turn::Close,
        _ if matches!(mark, '«' | '„' | '“') => Turn::Open,
        _ => Turn::Close,
    }
}

/// The marks that open and those that close in a language.
fn shapes(profile: &Profile) -> [[Option<char>; 2]; 2] {
    let quotes = [&profile.quotes, &profile.inner_quotes];
    [
        quotes.map(|quotes| quotes.open.chars().next()),
        quotes.map(|quotes| quotes.close.chars().last()),
    ]
}

/// Whether a straight mark behind a digit is the sign of feet or minutes, and no year is meant, of
/// which the century is left out: *the class of '90'*.
fn is_prime(cells: &[Cell], at: usize) -> bool {
    let digits = cells[..at].iter().rev().take_while(|cell| cell.character.is_ascii_digit());
    let n_digits = digits.take(4).count();
    let before = at.checked_sub(n_digits + 1).map(|before| cells[before].character);
    let behind = cells.get(at + 1).map(|behind| behind.character);
    n_digits > 0 && !before.is_some_and(is_single_quote) && !behind.is_some_and(char::is_alphabetic)
}

/// Whether a mark stands behind the digits behind the sign of feet or minutes: *6′5″*.
fn is_behind_feet(cells: &[Cell], at: usize) -> bool {
    let mut before = cells[..at].iter().rev().map(|cell| cell.character);
    let sign = before.by_ref().find(|character| !character.is_ascii_digit());
    matches!(sign, Some('\'' | '′')) && before.next().is_some_and(|digit| digit.is_ascii_digit())
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
    if cells[at + 1..].iter().all(Cell::is_space) {
        return false;
    }
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
    let is_shaped =
        cells[at].character != '\'' && shapes(profile)[0].contains(&Some(cells[at].character));
    let may_stand = |before: char| {
        if is_shaped { !before.is_alphanumeric() } else { opens_after(before) || before == '"' }
    };
    if !before.is_none_or(may_stand) {
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
    let behind = cells.get(at + 1 + word.chars().count()).map(|cell| cell.character);
    let ends = behind.is_none_or(|behind| {
        behind.is_whitespace() || behind.is_ascii_punctuation() || is_quotation_mark(behind)
    });
    let is_apostrophe = is_year || ends && profile.apostrophe_words.contains(&word.to_lowercase());
    !is_apostrophe
}

/// How much of a word is looked at.
const LONGEST_WORD: usize = 24;

/// Whether a straight single mark may close a quotation.
fn may_close(cells: &[Cell], at: usize) -> bool {
    let behind = cells.get(at + 1);
    is_single_quote(cells[at].character)
        && !cells[at].literal
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
