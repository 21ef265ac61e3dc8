//! Lists: bullets that were pasted, numbers that were typed.

use super::edits::Edits;
use super::lines::{Line, number};

/// Bullets of Word and of its fonts for symbols.
const BULLETS: &[char] = &[
    '•', '●', '▪', '■', '‣', '◦', '○', '□', '⁃', '➢', '➤', '►', '\u{F0B7}', '\u{F0A7}', '\u{F0D8}',
    '\u{F06F}',
];

/// Letters that Word makes bullets of, with a tab behind them.
const LETTERS_AS_BULLETS: &[char] = &['o', '§', 'Ø', 'ü', 'v'];

/// What people type for a bullet, if several lines in a row begin with it.
const DASHES: &[char] = &['–', '—', '-', '·', '*'];

/// Makes items of a list of lines that begin with a bullet.
pub(super) fn bullets(lines: &[Line<'_>], edits: &mut Edits) {
    let marks: Vec<Option<(char, usize)>> = lines.iter().map(|line| bullet(line.words())).collect();
    let worded: Vec<usize> = (0..lines.len()).filter(|at| !lines[*at].is_blank()).collect();
    for (position, at) in worded.iter().enumerate() {
        let (line, Some((mark, width))) = (&lines[*at], marks[*at]) else { continue };
        let is_neighbour = |other: Option<&usize>| {
            other.and_then(|other| marks[*other]).is_some_and(|(other, _)| other == mark)
        };
        let before = position.checked_sub(1).and_then(|before| worded.get(before));
        if DASHES.contains(&mark)
            && !is_neighbour(before)
            && !is_neighbour(worded.get(position + 1))
        {
            continue;
        }
        let is_below = matches!(mark, 'o' | '◦' | '○' | '\u{F06F}')
            && before.is_some_and(|before| marks[*before].is_some());
        let start = line.words_start();
        edits.replace(start..start + width, if is_below { "  - " } else { "- " });
    }
}

/// The bullet that words begin with, and its width with the spaces behind it; none for a `-` or `*`
/// that Markdown knows as a bullet already.
pub(super) fn bullet(words: &str) -> Option<(char, usize)> {
    let mark = words.chars().next()?;
    let behind = &words[mark.len_utf8()..];
    let rest = behind.trim_start_matches([' ', '\t', '\u{A0}', '\u{202F}']);
    let (is_spaced, is_tabbed) = (rest.len() < behind.len(), behind.starts_with('\t'));
    let is_bullet = if BULLETS.contains(&mark) {
        true
    } else if LETTERS_AS_BULLETS.contains(&mark) {
        is_tabbed
    } else if mark == '-' {
        // `-5 %` is a figure, `--` a dash.
        !is_spaced && rest.starts_with(char::is_alphabetic) || behind.starts_with('\u{A0}')
    } else if mark == '*' {
        behind.starts_with('\u{A0}')
    } else {
        DASHES.contains(&mark) && is_spaced && !rest.starts_with('@')
    };
    (is_bullet && !rest.is_empty()).then(|| (mark, words.len() - rest.len()))
}

/// Leaves numbers as they were typed: those that do not count on, one by one, are no list.
pub(super) fn numbers(lines: &[Line<'_>], edits: &mut Edits) {
    let mut levels: Vec<(usize, usize)> = Vec::new();
    for line in lines.iter().filter(|line| number(line.words()).is_some()) {
        let level = (line.quote, line.indent);
        if !levels.contains(&level) && levels.len() < MOST_LEVELS {
            levels.push(level);
        }
    }
    for level in levels {
        for run in runs(lines, level) {
            let numbers: Vec<u64> =
                run.iter().filter_map(|at| Some(number(lines[*at].words())?.0)).collect();
            let counts_on = numbers.windows(2).all(|pair| pair[0].checked_add(1) == Some(pair[1]));
            if run.len() > 1 && counts_on {
                continue;
            }
            for at in run {
                let Some((_, width)) = number(lines[at].words()) else { continue };
                edits.insert(lines[at].words_start() + width - 1, "\\");
                if let Some(before) = at.checked_sub(1).map(|before| &lines[before])
                    && lines[at].continues(before)
                    && (!before.begins_block() || number(before.words()).is_some())
                {
                    edits.replace(before.tail(), "\\");
                }
            }
        }
    }
}

/// How many indentations a text has at which numbers are looked at.
const MOST_LEVELS: usize = 16;

/// The numbered lines of a level, in runs that Markdown would make one list of.
fn runs(lines: &[Line<'_>], level: (usize, usize)) -> Vec<Vec<usize>> {
    let mut runs = vec![Vec::new()];
    let mut after_blank = false;
    for (at, line) in lines.iter().enumerate() {
        if line.is_blank() {
            after_blank = true;
            continue;
        }
        if (line.quote, line.indent) == level && number(line.words()).is_some() {
            if let Some(run) = runs.last_mut() {
                run.push(at);
            }
        } else if line.quote != level.0 || after_blank && line.indent <= level.1 {
            runs.push(Vec::new());
        }
        after_blank = false;
    }
    runs.retain(|run| !run.is_empty());
    runs
}
