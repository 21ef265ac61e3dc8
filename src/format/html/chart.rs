//! The chart of a table, as a picture of shapes (SVG). The table beside it says the same to those who
//! cannot see it.

use std::fmt::Write;

use crate::format::templates::escape;
use crate::prose::{Chart, Inline, Said, Table, line_words};

/// How wide the picture is, in its own units; what it is drawn in scales it.
const WIDTH: f64 = 640.0;

/// What is left beside the bars for the figures behind them.
const FIGURES: f64 = 110.0;

/// How high a line of words, and a bar with the gap below it, are.
const LINE: f64 = 22.0;
const BAR: f64 = 16.0;
const STEP: f64 = 20.0;

/// The gap between two rows.
const GAP: f64 = 10.0;

/// Draws the bars of each row below its name.
pub(super) fn draw(chart: &Chart, table: &Table<Inline<Said>>) -> String {
    let sizes = || chart.rows.iter().flat_map(|(_, bars)| bars.iter().map(|bar| bar.size));
    let least = sizes().fold(0.0, f64::min);
    let most = sizes().fold(0.0, f64::max);
    let span = if most > least { most - least } else { 1.0 };
    // Figures of losses stand behind their zero line, too.
    let scale = (WIDTH - FIGURES) / span;
    let zero = -least * scale;
    let mut shapes = String::new();
    let mut y = 0.0;
    if chart.columns.len() > 1 {
        let mut x = 0.0;
        for (number, column) in chart.columns.iter().enumerate() {
            let group = table.group_of(*column).map(|words| format!("{}, ", line_words(words)));
            let head = table.head.get(*column).map(|head| line_words(head)).unwrap_or_default();
            let name = format!("{}{head}", group.unwrap_or_default());
            rectangle(&mut shapes, number, [x, y + 3.0, 12.0, 12.0]);
            words(&mut shapes, "", [x + 18.0, y + 14.0], &name);
            #[expect(clippy::cast_precision_loss, reason = "names are short")]
            let length = name.chars().count() as f64;
            x += 40.0 + length * 8.0;
        }
        y += LINE + GAP;
    }
    for (row, bars) in &chart.rows {
        let cell = |column: usize| {
            let cell = table.rows.get(*row).and_then(|row| row.cells.get(column));
            cell.map(|cell| line_words(cell)).unwrap_or_default()
        };
        words(&mut shapes, "name", [0.0, y + 15.0], &cell(0));
        y += LINE;
        for bar in bars {
            let series = chart.columns.iter().position(|column| *column == bar.column);
            let length = bar.size.abs() * scale;
            let from = if bar.size < 0.0 { zero - length } else { zero };
            rectangle(&mut shapes, series.unwrap_or_default(), [from, y, length.max(1.0), BAR]);
            words(&mut shapes, "", [zero.max(from + length) + 8.0, y + 13.0], &cell(bar.column));
            y += STEP;
        }
        y += GAP;
    }
    format!(
        "<svg class=\"chart\" viewBox=\"0 0 {WIDTH} {y}\" aria-hidden=\"true\" focusable=\"false\">{shapes}</svg>"
    )
}

fn rectangle(shapes: &mut String, series: usize, [x, y, width, height]: [f64; 4]) {
    let class = series.min(3);
    let _ = write!(
        shapes,
        "<rect class=\"series-{class}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\"/>"
    );
}

fn words(shapes: &mut String, class: &str, [x, y]: [f64; 2], text: &str) {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    let _ = write!(shapes, "<text{class} x=\"{x:.1}\" y=\"{y:.1}\">{}</text>", escape(text));
}
