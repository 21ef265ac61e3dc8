//! Tables of plain text, in columns that are aligned.

use crate::prose::Alignment;

use super::lines::{length, wrap};

/// What stands between two columns.
const GAP: &str = "  ";

/// No column is made narrower than this, if its words are longer.
const NARROWEST: usize = 6;

/// Writes a table: its head underlined, its cells wrapped where the width does not do.
pub(super) fn table(rows: &[Vec<String>], alignments: &[Alignment], width: usize) -> Vec<String> {
    let widths = widths(rows, width);
    let mut lines = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        lines.extend(row_lines(row, &widths, alignments));
        if index == 0 {
            let rules: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
            lines.push(rules.join(GAP));
        }
    }
    lines
}

/// The width of each column: what its longest line needs, less where all of it does not fit.
fn widths(rows: &[Vec<String>], width: usize) -> Vec<usize> {
    let n_columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let longest = |column: usize, breaks: &[char]| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.flat_map(|cell| cell.split(breaks)).map(length).max().unwrap_or_default()
    };
    let mut widths: Vec<usize> = (0..n_columns).map(|column| longest(column, &['\n'])).collect();
    let least: Vec<usize> =
        (0..n_columns).map(|column| longest(column, &[' ', '\n']).max(NARROWEST)).collect();
    let gaps = GAP.len() * n_columns.saturating_sub(1);
    while widths.iter().sum::<usize>() + gaps > width {
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
    fn a_row_that_lacks_cells_is_written_all_the_same() {
        let rows = rows(&[&["a", "b"], &["c"], &[]]);
        assert_eq!(table(&rows, &[], 72), ["a  b", "-  -", "c"]);
    }
}
