//! Marks that Markdown would take for something that nobody means by them.

use super::edits::Edits;
use super::lines::{Line, starts_with_space};

/// Rewrites marks: rules below a text, headings without a space, stars between digits, notes.
pub(super) fn marks(text: &str, lines: &[Line<'_>], edits: &mut Edits) {
    for (at, line) in lines.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| &lines[before]);
        let words = line.words();
        if words.is_empty() {
            // A no-break space alone would make a paragraph.
            edits.replace(line.tail(), "");
            continue;
        }
        if begins_with_tab(lines, at) {
            edits.replace(line.start + line.quote..line.words_start() + tabs(words), "");
        }
        // `---` below a line would make a heading of it.
        let is_rule = words.chars().all(|mark| mark == '-');
        if is_rule && before.is_some_and(|before| line.continues(before)) {
            edits.insert(line.start, format!("{}\n", line.quote_marks()));
        }
        // `##Title`; a single `#` begins a word that is to be found by it.
        let n_hashes = words.len() - words.trim_start_matches('#').len();
        let behind = &words[n_hashes..];
        if (2..=6).contains(&n_hashes) && !behind.is_empty() && !starts_with_space(behind) {
            edits.insert(line.words_start() + n_hashes, " ");
        }
        // `[Note]: words` would be taken for the address of a link, and vanish.
        if let Some(label) = definition(words)
            && !text.contains(&format!("][{label}]"))
        {
            edits.insert(line.words_start(), "\\");
        }
        if words.starts_with("* ") && is_note(lines, at) {
            edits.insert(line.words_start(), "\\");
        }
        stars_between_digits(line, edits);
    }
}

/// Whether a line begins a paragraph with a tab, as typewriters did: Markdown would take it for code.
fn begins_with_tab(lines: &[Line<'_>], at: usize) -> bool {
    let before = lines[..at].iter().rev().find(|line| !line.is_blank());
    let is_in_list = before.is_some_and(|before| before.indent > 0 || before.begins_block());
    tabs(lines[at].words()) > 0 && !is_in_list
}

/// The width of the tabs and no-break spaces that words begin with.
fn tabs(words: &str) -> usize {
    words.len() - words.trim_start_matches(['\t', ' ', '\u{A0}']).len()
}

/// The label of `[label]: …`; none for a footnote.
fn definition(words: &str) -> Option<&str> {
    let (label, behind) = words.strip_prefix('[')?.split_once(']')?;
    (behind.starts_with(':') && !label.starts_with('^')).then_some(label)
}

/// Whether a line that begins with a star is a note below a table: there is no second one.
fn is_note(lines: &[Line<'_>], at: usize) -> bool {
    let is_item = |line: &Line<'_>| line.words().starts_with("* ");
    let before = lines[..at].iter().rev().find(|line| !line.is_blank());
    let behind = lines[at + 1..].iter().find(|line| !line.is_blank());
    before.is_some_and(|before| before.words().contains(['|', '\t']))
        && !behind.is_some_and(is_item)
}

/// `2*3*4` multiplies.
fn stars_between_digits(line: &Line<'_>, edits: &mut Edits) {
    for (offset, _) in line.text.match_indices('*') {
        let (before, behind) = (&line.text[..offset], &line.text[offset + 1..]);
        let is_digit = |one: char| one.is_ascii_digit();
        if before.ends_with(is_digit) && behind.starts_with(is_digit) {
            edits.insert(line.start + offset, "\\");
        }
    }
}
