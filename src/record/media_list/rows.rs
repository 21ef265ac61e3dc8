//! The bytes of a sheet, row by row, each with the number of its first line.
//!
//! Quoting is that of RFC 4180, taken as leniently as spreadsheets take it. What a CSV library does
//! not do is done here: a quotation mark that is never closed costs its own row and not the rest of
//! the list, no row grows without end, and every row knows its line and every cell its place.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::io::{self, BufRead, Read};
use std::ops::Range;

/// The most bytes of a row. A row of an address book with long notes has some thousands.
const LONGEST_ROW: usize = 64 * 1024;

/// The most lines of a row.
const MOST_LINES: usize = 200;

/// What Excel writes before UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The rows of a sheet.
pub(super) struct Rows<R> {
    reader: R,
    /// What ends a line: a line feed, or on an old Macintosh a carriage return.
    line_end: u8,
    delimiter: u8,
    /// Lines that were read and are still to come.
    ahead: VecDeque<Vec<u8>>,
    /// The number of the line that comes next.
    next: usize,
}

/// A row, or what is in its place.
pub(super) struct Row {
    /// The number of its first line.
    pub(super) line: usize,
    /// Its bytes with their line ends; of a row that is no row, those of the first line.
    pub(super) bytes: Vec<u8>,
    /// Why it is no row.
    pub(super) fault: Option<&'static str>,
}

impl<R: BufRead> Rows<R> {
    /// Starts to read; nothing is known of the cells yet.
    pub(super) fn new(mut reader: R) -> io::Result<Self> {
        if reader.fill_buf()?.starts_with(BYTE_ORDER_MARK) {
            reader.consume(BYTE_ORDER_MARK.len());
        }
        let start = reader.fill_buf()?;
        let end = start.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        let is_macintosh = end.is_some_and(|end| {
            start[end] == b'\r' && start.get(end + 1).is_some_and(|next| *next != b'\n')
        });
        let line_end = if is_macintosh { b'\r' } else { b'\n' };
        Ok(Self { reader, line_end, delimiter: b';', ahead: VecDeque::new(), next: 1 })
    }

    /// The line that comes next, without taking it.
    pub(super) fn peek(&mut self) -> io::Result<Option<&[u8]>> {
        if self.ahead.is_empty() {
            let line = self.line()?;
            self.ahead.extend(line);
        }
        Ok(self.ahead.front().map(Vec::as_slice))
    }

    /// Leaves out the line that comes next.
    pub(super) fn skip(&mut self) {
        if self.ahead.pop_front().is_some() {
            self.next += 1;
        }
    }

    /// What stands between cells.
    pub(super) fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// Says what stands between cells.
    pub(super) fn separate_by(&mut self, delimiter: u8) {
        self.delimiter = delimiter;
    }

    /// Reads the next row.
    pub(super) fn row(&mut self) -> io::Result<Option<Row>> {
        let line = self.next;
        let Some(first) = self.line()? else { return Ok(None) };
        self.next += 1;
        if first.len() > LONGEST_ROW {
            return Ok(Some(Row { line, bytes: first, fault: Some("row-too-long") }));
        }
        let mut quotes = Quotes::new(self.delimiter);
        quotes.follow(&first);
        let mut lines = vec![first];
        let mut n_bytes = lines[0].len();
        while quotes.is_open {
            let more = self.line()?;
            let ends = more.is_none() || lines.len() >= MOST_LINES || n_bytes > LONGEST_ROW;
            if let Some(more) = more {
                quotes.follow(&more);
                n_bytes += more.len();
                lines.push(more);
            }
            if ends && quotes.is_open {
                // The lines behind the first are rows of their own until the contrary is seen.
                for line in lines.drain(1..).rev() {
                    self.ahead.push_front(line);
                }
                let bytes = lines.concat();
                return Ok(Some(Row { line, bytes, fault: Some("quote-left-open") }));
            }
        }
        self.next += lines.len() - 1;
        Ok(Some(Row { line, bytes: lines.concat(), fault: None }))
    }

    /// Reads a line with its end. Of one that is too long, the rest is passed over.
    fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        if let Some(line) = self.ahead.pop_front() {
            return Ok(Some(line));
        }
        let mut line = Vec::new();
        let mut limited = (&mut self.reader).take(LONGEST_ROW as u64 + 1);
        limited.read_until(self.line_end, &mut line)?;
        if line.len() > LONGEST_ROW && line.last() != Some(&self.line_end) {
            self.pass_over_line()?;
        }
        Ok((!line.is_empty()).then_some(line))
    }

    fn pass_over_line(&mut self) -> io::Result<()> {
        loop {
            let bytes = self.reader.fill_buf()?;
            let end = bytes.iter().position(|byte| *byte == self.line_end);
            let n_bytes = end.map_or(bytes.len(), |end| end + 1);
            if n_bytes == 0 {
                return Ok(());
            }
            self.reader.consume(n_bytes);
            if end.is_some() {
                return Ok(());
            }
        }
    }
}

/// A cell: its place in the text of its row, and what it says.
pub(super) struct Cell<'r> {
    /// Its bytes, quotation marks included.
    pub(super) range: Range<usize>,
    /// Its value.
    pub(super) value: Cow<'r, str>,
}

/// Cuts the text of a row into cells.
pub(super) fn cells(text: &str, delimiter: u8) -> Vec<Cell<'_>> {
    let text = text.trim_end_matches(['\r', '\n']);
    let mut cells = Vec::new();
    let mut cell = |range: Range<usize>| {
        cells.push(Cell { value: unquoted(&text[range.clone()]), range });
    };
    let mut quotes = Quotes::new(delimiter);
    let mut start = 0;
    for (offset, byte) in text.bytes().enumerate() {
        quotes.pass(byte);
        if byte == delimiter && !quotes.is_open {
            cell(start..offset);
            start = offset + 1;
        }
    }
    cell(start..text.len());
    cells
}

/// The value of a cell: without the quotation marks around it, two inside standing for one.
fn unquoted(cell: &str) -> Cow<'_, str> {
    let Some(mut rest) = cell.strip_prefix('"') else { return cell.into() };
    let mut value = String::with_capacity(rest.len());
    while let Some((inner, behind)) = rest.split_once('"') {
        value.push_str(inner);
        let Some(more) = behind.strip_prefix('"') else {
            // What stands behind the closing mark belongs to the cell all the same.
            value.push_str(behind);
            return value.into();
        };
        value.push('"');
        rest = more;
    }
    value.push_str(rest);
    value.into()
}

/// Whether the bytes so far end inside a quoted cell.
struct Quotes {
    delimiter: u8,
    is_open: bool,
    is_cell_start: bool,
    /// The quotation mark before may have been the first of two that stand for one.
    is_just_closed: bool,
}

impl Quotes {
    fn new(delimiter: u8) -> Self {
        Self { delimiter, is_open: false, is_cell_start: true, is_just_closed: false }
    }

    fn follow(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.pass(*byte);
        }
    }

    fn pass(&mut self, byte: u8) {
        let is_mark = byte == b'"';
        let closes = self.is_open && is_mark;
        let opens = !self.is_open && is_mark && (self.is_cell_start || self.is_just_closed);
        self.is_open = (self.is_open && !closes) || opens;
        self.is_just_closed = closes;
        self.is_cell_start = !self.is_open && byte == self.delimiter;
    }
}
