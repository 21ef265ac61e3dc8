//! Line breaks that are meant: short lines that follow each other.

use super::edits::Edits;
use super::lines::Line;
use super::lists::bullet;

/// The most characters of a line that can be one of several short ones.
const SHORT: usize = 60;

/// How many characters of room a break that is meant leaves at least: people wrap lines unevenly.
const SLACK: usize = 10;

/// A text whose longest line is shorter than this says nothing about where its author wraps lines.
const NARROWEST: usize = 40;

/// Keeps the breaks between short lines, such as those of an address, and between lines that begin
/// with bold words, such as `**When:** …`.
///
/// Whoever wraps lines fills them: a break is meant where the next word would still have found room.
pub(super) fn breaks(lines: &[Line<'_>], edits: &mut Edits) {
    let longest = lines.iter().map(|line| width(line.words())).max().unwrap_or_default();
    let longest = longest.max(NARROWEST);
    for paragraph in paragraphs(lines) {
        if paragraph.len() > 1 && are_meant(paragraph, longest) {
            for line in &paragraph[..paragraph.len() - 1] {
                if !line.words().ends_with('\\') {
                    edits.replace(line.tail(), "\\");
                }
            }
        }
    }
}

/// Lines that stand together outside quotes and lists.
fn paragraphs<'a, 'l>(lines: &'a [Line<'l>]) -> impl Iterator<Item = &'a [Line<'l>]> {
    lines.chunk_by(|before, line| line.continues(before)).filter(|lines| lines.iter().all(is_plain))
}

fn is_plain(line: &Line<'_>) -> bool {
    !line.is_blank()
        && line.quote == 0
        && line.indent < 4
        && !line.begins_block()
        && bullet(line.words()).is_none()
        && !line.text.contains('\t')
        && !line.text.contains('|')
}

fn are_meant(lines: &[Line<'_>], longest: usize) -> bool {
    if lines.iter().all(|line| line.words().starts_with("**")) || are_lettered(lines) {
        return true;
    }
    let is_early = |pair: &&[Line<'_>]| {
        let next = pair[1].words().split_whitespace().next().unwrap_or_default();
        width(pair[0].words()) + 1 + width(next) + SLACK <= longest
    };
    let n_early = lines.windows(2).filter(is_early).count();
    let is_short = lines.iter().all(|line| width(line.words()) <= SHORT);
    is_short && 2 * n_early > lines.len() - 1
}

/// Whether lines begin with letters that count on: `a)`, `b)`.
fn are_lettered(lines: &[Line<'_>]) -> bool {
    let letter = |line: &Line<'_>| {
        let mut characters = line.words().chars();
        let letter = characters.next().filter(char::is_ascii_alphabetic)?;
        matches!(characters.next(), Some(')' | '.')).then_some(letter as u8)
    };
    let letters: Vec<_> = lines.iter().map(letter).collect();
    letters.windows(2).all(|pair| matches!(pair, [Some(one), Some(next)] if one + 1 == *next))
}

fn width(words: &str) -> usize {
    words.chars().count()
}
