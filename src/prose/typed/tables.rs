//! Tables: pasted with tabs, typed without the line below their head, or run into by a text.

use std::ops::Range;

use super::edits::Edits;
use super::lines::Line;
use super::lists::bullet;

/// Makes tables of Markdown of lines with tabs, and of lines that begin with `|`.
pub(super) fn tables(lines: &[Line<'_>], edits: &mut Edits) {
    let mut at = 0;
    while at < lines.len() {
        let end = at + lines[at..].iter().take_while(|line| has_tabs(line)).count();
        if end - at > 1 {
            tabbed(lines, at..end, edits);
            at = end;
            continue;
        }
        let end = at + lines[at..].iter().take_while(|line| is_row(line)).count();
        if end - at > 1 {
            piped(lines, at..end, edits);
            at = end;
            continue;
        }
        at = end.max(at + 1);
    }
}

/// Whether a line has cells that tabs part; behind a bullet, a tab is a space.
fn has_tabs(line: &Line<'_>) -> bool {
    let words = line.words();
    words.contains('\t') && bullet(words).is_none() && !line.begins_block()
}

fn is_row(line: &Line<'_>) -> bool {
    line.words().starts_with('|') && line.words().len() > 1
}

fn tabbed(lines: &[Line<'_>], rows: Range<usize>, edits: &mut Edits) {
    let lines_of_rows = &lines[rows.clone()];
    let n_columns =
        lines_of_rows.iter().map(|row| row.words().matches('\t').count() + 1).max().unwrap_or(1);
    apart(lines, &rows, edits);
    for (index, row) in lines_of_rows.iter().enumerate() {
        let start = row.words_start();
        edits.insert(start, "| ");
        for (offset, mark) in row.words().match_indices(['\t', '|']) {
            let place = start + offset..start + offset + mark.len();
            edits.replace(place, if mark == "|" { "\\|" } else { " | " });
        }
        edits.replace(row.tail(), " |");
        if index == 0 {
            let line = format!("\n{}{}", row.quote_marks(), delimiter(n_columns));
            edits.insert(row.tail().end, line);
        }
    }
}

fn piped(lines: &[Line<'_>], rows: Range<usize>, edits: &mut Edits) {
    let head = &lines[rows.start];
    apart(lines, &rows, edits);
    if !is_delimiter(lines[rows.start + 1].words()) {
        let line = format!("\n{}{}", head.quote_marks(), delimiter(cells(head.words()).count()));
        edits.insert(head.tail().end, line);
    }
}

/// Puts an empty line before a table and behind it, where a text stands there: it is no row.
fn apart(lines: &[Line<'_>], rows: &Range<usize>, edits: &mut Edits) {
    let (first, last) = (&lines[rows.start], &lines[rows.end - 1]);
    let before = rows.start.checked_sub(1).map(|before| &lines[before]);
    if before.is_some_and(|before| first.continues(before)) {
        edits.insert(first.start, format!("{}\n", first.quote_marks()));
    }
    if let Some(behind) = lines.get(rows.end)
        && behind.continues(last)
    {
        edits.insert(behind.start, format!("{}\n", behind.quote_marks()));
    }
}

fn delimiter(n_columns: usize) -> String {
    format!("|{}", "---|".repeat(n_columns))
}

/// Whether a line is the one below the head of a table: `|---|--:|`.
fn is_delimiter(words: &str) -> bool {
    words.contains('-') && words.chars().all(|mark| matches!(mark, '|' | '-' | ':' | ' ' | '\t'))
}

/// The cells of a row of a table, as Markdown parts them.
pub(in crate::prose) fn cells(row: &str) -> impl Iterator<Item = &str> {
    let row = row.trim().strip_prefix('|').unwrap_or(row.trim());
    let row = row.strip_suffix('|').filter(|row| !row.ends_with('\\')).unwrap_or(row);
    let mut is_escaped = false;
    row.split(move |mark| {
        let parts = mark == '|' && !is_escaped;
        is_escaped = mark == '\\' && !is_escaped;
        parts
    })
}
