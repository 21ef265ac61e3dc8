//! Tables of plain text, in columns that are aligned.

use crate::prose::{Alignment, RowKind};

use super::lines::{length, wrap};

/// What stands between two columns.
const GAP: &str = "  ";

/// No column is made narrower than this, if its words are longer.
const NARROWEST: usize = 6;

/// A table in words; a break in a cell is `\n`.
pub(super) struct Sheet<'a> {
    /// The head of the group in which each column stands; empty where it stands in none.
    pub(super) groups: Vec<String>,
    /// The cells of the head.
    pub(super) head: Vec<String>,
    /// The rows.
    pub(super) rows: Vec<Row>,
    /// How each column is aligned.
    pub(super) alignments: &'a [Alignment],
}

/// A row in words.
pub(super) struct Row {
    /// What it is there for.
    pub(super) kind: RowKind,
    /// Its cells; a heading has one.
    pub(super) cells: Vec<String>,
}

impl Sheet<'_> {
    /// The table in lines: its head underlined, its rows below; or, where too much of it would be broken,
    /// each row as a record, a line for each cell behind the head of its column.
    ///
    /// One column at most is broken into lines, and not the first, so that a line that goes on is told
    /// from a new row.
    pub(super) fn lines(&self, width: usize) -> Vec<String> {
        let has_groups = self.groups.iter().any(|group| !group.is_empty());
        let heads = self.head.iter().enumerate().map(|(column, head)| {
            let group = self.groups.get(column).map(String::as_str).unwrap_or_default();
            if has_groups { format!("{group}\n{head}") } else { head.clone() }
        });
        let heads: Vec<String> = heads.collect();
        let mut grid = vec![heads.as_slice()];
        grid.extend(self.plain_rows().map(|row| row.cells.as_slice()));
        let widths = widths(&grid, width);
        let broken: Vec<usize> = (0..widths.len())
            .filter(|column| longest(&grid, *column, &LINES) > widths[*column])
            .collect();
        let are_rows_told =
            self.plain_rows().all(|row| !row.cells.first().is_none_or(String::is_empty));
        let is_over = widths.iter().sum::<usize>() + gaps(widths.len()) > width;
        let is_table = match broken.as_slice() {
            [] => !is_over,
            [column] => *column > 0 && are_rows_told && !is_over,
            _ => false,
        };
        if is_table { self.columns(&heads, &widths, width) } else { self.records(width) }
    }

    fn plain_rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.kind != RowKind::Heading)
    }

    fn columns(&self, heads: &[String], widths: &[usize], width: usize) -> Vec<String> {
        let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
        let rule = rule.join(GAP);
        let mut lines = row_lines(heads, widths, self.alignments);
        lines.push(rule.clone());
        for row in &self.rows {
            match row.kind {
                RowKind::Plain => lines.extend(row_lines(&row.cells, widths, self.alignments)),
                RowKind::Total => {
                    lines.push(rule.clone());
                    lines.extend(row_lines(&row.cells, widths, self.alignments));
                }
                RowKind::Heading => {
                    if lines.last() != Some(&rule) {
                        lines.push(String::new());
                    }
                    lines.extend(row.cells.iter().flat_map(|cell| wrap(cell, width)));
                }
            }
        }
        lines
    }

    /// Writes each row as a block: its name, if the first column holds names, and below it each cell
    /// behind the head of its column. What the head says of the names, mostly a unit, stands above all.
    fn records(&self, width: usize) -> Vec<String> {
        let Self { groups, head, rows, alignments } = self;
        let has_names = alignments.first() != Some(&Alignment::End);
        let first = usize::from(has_names);
        let heads = head.iter().enumerate().map(|(column, head)| match groups.get(column) {
            Some(group) if !group.is_empty() => format!("{group}, {head}"),
            _ => head.clone(),
        });
        let heads: Vec<String> = heads.collect();
        let longest = heads.iter().skip(first).flat_map(|head| head.split(LINES)).map(length).max();
        let margin = if has_names { GAP } else { "" };
        let label = longest.unwrap_or_default().min(width * 2 / 3);
        let room = width.saturating_sub(margin.len() + label + GAP.len()).max(1);
        let mut lines = match head.first().filter(|head| has_names && !head.is_empty()) {
            Some(head) => wrap(head, width),
            None => Vec::new(),
        };
        for row in rows {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            if row.kind == RowKind::Heading {
                let name = row.cells.iter().flat_map(|cell| wrap(cell, width));
                let from = lines.len();
                lines.extend(name);
                let longest = lines[from..].iter().map(|line| length(line)).max();
                lines.push("-".repeat(longest.unwrap_or_default()));
                continue;
            }
            if let Some(name) = row.cells.first().filter(|_| has_names) {
                lines.extend(wrap(name, width));
            }
            let cells = row.cells.iter().zip(*alignments).skip(first);
            let figures = cells.filter(|(_, alignment)| **alignment == Alignment::End);
            let figures = figures.map(|(cell, _)| length(cell)).max().unwrap_or_default().min(room);
            for (column, cell) in row.cells.iter().enumerate().skip(first) {
                let (Some(head), false) = (heads.get(column), cell.is_empty()) else { continue };
                let alignment = alignments.get(column).copied();
                let end = alignment.filter(|alignment| *alignment == Alignment::End);
                let (heads, cells) = (wrap(head, label.max(1)), wrap(cell, room));
                for index in 0..heads.len().max(cells.len()) {
                    let part = |parts: &[String]| parts.get(index).cloned().unwrap_or_default();
                    let (head, cell) = (part(&heads), part(&cells));
                    let cell = if end.is_some() { aligned(&cell, figures, end) } else { cell };
                    let line = format!("{margin}{}{GAP}{cell}", aligned(&head, label, None));
                    lines.push(line.trim_end().to_owned());
                }
            }
        }
        lines
    }
}

/// What parts the lines of a cell, and what its words.
const LINES: [char; 1] = ['\n'];
const WORDS: [char; 2] = [' ', '\n'];

/// The longest piece of a column between these breaks.
fn longest(rows: &[&[String]], column: usize, breaks: &[char]) -> usize {
    let cells = rows.iter().filter_map(|row| row.get(column));
    cells.flat_map(|cell| cell.split(breaks)).map(length).max().unwrap_or_default()
}

/// How much stands between so many columns.
fn gaps(n_columns: usize) -> usize {
    GAP.len() * n_columns.saturating_sub(1)
}

/// The width of each column: what its longest line needs, less where all of it does not fit.
fn widths(rows: &[&[String]], width: usize) -> Vec<usize> {
    let n_columns = rows.iter().map(|row| row.len()).max().unwrap_or_default();
    let mut widths: Vec<usize> =
        (0..n_columns).map(|column| longest(rows, column, &LINES)).collect();
    let least: Vec<usize> =
        (0..n_columns).map(|column| longest(rows, column, &WORDS).max(NARROWEST)).collect();
    while widths.iter().sum::<usize>() + gaps(n_columns) > width {
        let can_shrink = |column: &usize| widths[*column] > least[*column];
        // The first of the widest, so that equal columns take turns.
        let Some(widest) = (0..n_columns).rev().filter(can_shrink).max_by_key(|at| widths[*at])
        else {
            break;
        };
        widths[widest] -= 1;
    }
    widths
}

fn row_lines(row: &[String], widths: &[usize], alignments: &[Alignment]) -> Vec<String> {
    let cells: Vec<Vec<String>> =
        row.iter().zip(widths).map(|(cell, width)| wrap(cell, *width)).collect();
    let n_lines = cells.iter().map(Vec::len).max().unwrap_or_default();
    let line = |index: usize| {
        let parts: Vec<String> = cells
            .iter()
            .zip(widths)
            .enumerate()
            .map(|(column, (cell, width))| {
                let text = cell.get(index).map(String::as_str).unwrap_or_default();
                aligned(text, *width, alignments.get(column).copied())
            })
            .collect();
        parts.join(GAP).trim_end().to_owned()
    };
    (0..n_lines).map(line).collect()
}

fn aligned(text: &str, width: usize, alignment: Option<Alignment>) -> String {
    let spare = width.saturating_sub(length(text));
    let before = match alignment {
        Some(Alignment::End) => spare,
        Some(Alignment::Center) => spare / 2,
        Some(Alignment::Start) | None => 0,
    };
    format!("{}{text}{}", " ".repeat(before), " ".repeat(spare - before))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(rows: &[&[&str]]) -> Vec<Vec<String>> {
        rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect()
    }

    fn table(rows: &[Vec<String>], alignments: &[Alignment], width: usize) -> Vec<String> {
        let (head, rows) = rows.split_first().unwrap();
        let row = |cells: &Vec<String>| Row { kind: RowKind::Plain, cells: cells.clone() };
        let (head, rows) = (head.clone(), rows.iter().map(row).collect());
        Sheet { groups: Vec::new(), head, rows, alignments }.lines(width)
    }

    #[test]
    fn columns_are_aligned_and_figures_stand_at_their_end() {
        let rows = rows(&[&["Cluster", "Members"], &["BioWin", "260"], &["MEDVIA", "1\u{A0}150"]]);
        let expected =
            ["Cluster  Members", "-------  -------", "BioWin       260", "MEDVIA     1\u{A0}150"];
        assert_eq!(table(&rows, &[Alignment::Start, Alignment::End], 72), expected);
    }

    #[test]
    fn a_table_too_wide_wraps_its_widest_column() {
        let rows = rows(&[&["Area", "What"], &["Talent", "training of the talent we need"]]);
        let expected = [
            "Area    What",
            "------  ----------------",
            "Talent  training of the",
            "        talent we need",
        ];
        assert_eq!(table(&rows, &[], 24), expected);
    }

    #[test]
    fn a_table_of_which_too_much_would_break_is_written_row_by_row() {
        let rows = rows(&[
            &["EUR million", "First half 2025", "First half 2026"],
            &["Turnover of the group", "1 018.5", "-99 102.0"],
            &["Result", "", "-4.8"],
        ]);
        let expected = [
            "EUR million",
            "",
            "Turnover of the group",
            "  First half 2025    1 018.5",
            "  First half 2026  -99 102.0",
            "",
            "Result",
            "  First half 2026  -4.8",
        ];
        let alignments = [Alignment::Start, Alignment::End, Alignment::End];
        assert_eq!(table(&rows, &alignments, 40), expected);
        let rows = [&rows[0][1..], &rows[1][1..]].map(<[String]>::to_vec);
        let expected = ["First half 2025  1 018.5", "First half 2026  -99 102.0"];
        assert_eq!(table(&rows, &[Alignment::End], 26), expected);
    }

    #[test]
    fn a_row_that_lacks_cells_is_written_all_the_same() {
        let rows = rows(&[&["a", "b"], &["c"], &[]]);
        assert_eq!(table(&rows, &[], 72), ["a  b", "-  -", "c"]);
    }

    #[test]
    fn heads_of_groups_stand_over_those_of_columns_and_headings_over_rows() {
        let row = |kind, cells: &[&str]| Row {
            kind,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        };
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let sheet = Sheet {
            groups: words(&["", "2026", "2026"]),
            head: words(&["EUR million", "H1", "H2"]),
            rows: vec![
                row(RowKind::Heading, &["Belgium"]),
                row(RowKind::Plain, &["Beds", "12", "13"]),
                row(RowKind::Heading, &["France"]),
                row(RowKind::Plain, &["Beds", "2", "1"]),
                row(RowKind::Total, &["Total", "14", "14"]),
            ],
            alignments: &[Alignment::Start, Alignment::End, Alignment::End],
        };
        let expected = [
            "             2026  2026",
            "EUR million    H1    H2",
            "-----------  ----  ----",
            "Belgium",
            "Beds           12    13",
            "",
            "France",
            "Beds            2     1",
            "-----------  ----  ----",
            "Total          14    14",
        ];
        assert_eq!(sheet.lines(40), expected);
        let records = sheet.lines(20);
        assert_eq!(records[2..6], ["Belgium", "-------", "", "Beds"]);
        assert_eq!(records[6..8], ["  2026, H1  12", "  2026, H2  13"]);
    }
}
