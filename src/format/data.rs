//! Data beside a release: tables as CSV (RFC 4180), facts as JSON (RFC 8259).

use crate::view::{FactSheet, Grid};

/// A table as spreadsheets open it: UTF-8 with its mark, without which Excel takes it for something else.
pub(super) fn csv(grid: &Grid) -> Vec<u8> {
    let separator = u8::try_from(grid.separator).unwrap_or(b',');
    let bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .terminator(csv::Terminator::CRLF)
        .from_writer(bytes);
    for row in &grid.rows {
        // Bytes in memory take whatever is written, and all rows have one length.
        let _ = writer.write_record(row);
    }
    writer.into_inner().unwrap_or_default()
}

/// Facts and tables, without spaces: machines read them, and a large table would be twice as long.
pub(super) fn json(facts: &FactSheet<'_>) -> Vec<u8> {
    let mut text = serde_json::to_string(facts).unwrap_or_default();
    text.push('\n');
    text.into_bytes()
}
