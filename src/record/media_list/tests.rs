//! Sheets, from the bytes on: what another reader of CSV finds, and what chance writes.

use std::collections::BTreeMap;
use std::path::Path;

use super::rows::{Rows, cells};
use super::{ListVocabulary, Sheet, media_sheet};
use crate::diagnostic::Sources;
use crate::locale::Languages;

/// Chance that is the same at every run: Marsaglia's xorshift.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % n as u64).unwrap()
    }

    fn text(&mut self, bits: &[&str], longest: usize) -> String {
        (0..self.below(longest)).map(|_| bits[self.below(bits.len())]).collect()
    }
}

/// The rows of a sheet as this room cuts them.
fn cut(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    let mut rows = Rows::new(text.as_bytes()).unwrap();
    rows.separate_by(delimiter);
    let mut cut = Vec::new();
    while let Some(row) = rows.row().unwrap() {
        assert_eq!(row.fault, None, "{text:?}");
        let text = String::from_utf8(row.bytes).unwrap();
        if !text.trim_end_matches(['\r', '\n']).is_empty() {
            let cells = cells(&text, delimiter);
            cut.push(cells.into_iter().map(|cell| cell.value.into_owned()).collect());
        }
    }
    cut
}

#[test]
fn rows_and_cells_are_those_that_another_reader_of_csv_finds() {
    let mut chance = Chance(20_261_123);
    let bits = ["a", "é", " ", ";", ",", "\"", "\n", "\r\n", "'", "x y"];
    for _ in 0..2_000 {
        let mut writer = csv::WriterBuilder::new();
        writer.delimiter(b';').flexible(true).terminator(csv::Terminator::CRLF);
        let mut writer = writer.from_writer(Vec::new());
        let mut rows: Vec<Vec<String>> = Vec::new();
        for _ in 0..=chance.below(4) {
            // A first cell that is not empty, since an empty row is passed over.
            let mut row = vec!["first".to_owned()];
            row.extend((0..chance.below(4)).map(|_| chance.text(&bits, 6)));
            writer.write_record(&row).unwrap();
            rows.push(row);
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        assert_eq!(cut(&text, b';'), rows, "{text:?}");
    }
}

/// Reads a sheet without any words but those of records; counts recipients and diagnostics.
fn read(bytes: &[u8]) -> (usize, usize) {
    let (mut sources, mut n_recipients) = (Sources::new(), 0);
    let words = ListVocabulary::of(&Languages::default(), &BTreeMap::new());
    let sheet =
        Sheet { path: Path::new("content/media/a.csv"), words: &words, sources: &mut sources };
    let findings = media_sheet(bytes, sheet, &mut |_, _| {
        n_recipients += 1;
        None
    });
    for finding in &findings {
        if let Some(span) = finding.span {
            assert!(sources.text(span.file).get(span.range()).is_some(), "{finding:?}");
        }
    }
    (n_recipients, findings.len())
}

#[test]
fn whatever_bytes_a_sheet_holds_reading_it_ends() {
    let mut chance = Chance(5_318_008);
    for _ in 0..3_000 {
        let bytes: Vec<u8> =
            (0..chance.below(300)).map(|_| u8::try_from(chance.below(256)).unwrap()).collect();
        read(&bytes);
    }
    let bits =
        ["name", "email", ";", ",", "\"", "\n", "\r", "\0", "a@b.be", "nl", "\u{feff}", "=", "é"];
    for _ in 0..3_000 {
        let text = chance.text(&bits, 60);
        read(text.as_bytes());
        read(format!("name;email;languages\n{text}").as_bytes());
    }
}

#[test]
fn every_row_becomes_a_recipient_or_a_diagnostic() {
    let mut chance = Chance(1_618_033);
    let bits = ["a@b.be", "Ann", "nl", "", " ", "\0", "\"", "''", "@", "fr,nl", "\"\"", "99"];
    for _ in 0..3_000 {
        let row = (0..3).map(|_| chance.text(&bits, 3)).collect::<Vec<_>>().join(";");
        let sheet = format!("name;email;languages;consent\n{row};x\n");
        let (n_recipients, n_findings) = read(sheet.as_bytes());
        assert!(n_recipients + n_findings > 0, "{sheet:?}");
    }
}

#[test]
fn a_mark_that_is_never_closed_costs_its_own_row_only() {
    let mut sheet = "name;email;languages;consent\n\"Ann;a@b.be;nl;x\n".to_owned();
    sheet.extend((0..1_000).map(|n| format!("Ann;a{n}@b.be;nl;x\n")));
    assert_eq!(read(sheet.as_bytes()), (1_000, 1));
}

#[test]
fn a_row_that_goes_on_and_on_is_passed_over() {
    let long = "x".repeat(3_000_000);
    let sheet = format!("name;email;languages;consent\n{long}\nAnn;a@b.be;nl;x\n");
    assert_eq!(read(sheet.as_bytes()), (1, 1));
}

#[test]
fn findings_are_counted_once_there_are_too_many() {
    let sheet = format!("name;email;languages;consent\n{}", "Ann;a@b;nl;x\n".repeat(120));
    assert_eq!(read(sheet.as_bytes()), (0, 51));
}

#[test]
fn line_ends_delimiters_and_byte_order_marks_make_no_difference() {
    for end in ["\n", "\r\n", "\r"] {
        for delimiter in [";", ",", "\t", "|"] {
            for start in ["", "\u{feff}", &format!("sep={delimiter}{end}"), end] {
                let rows =
                    ["name;email;languages;consent", "Ann;a@b.be;nl;x", "", "Bo;b@b.be;nl;x"];
                let sheet = rows.join(end).replace(';', delimiter);
                let sheet = format!("{start}{sheet}");
                assert_eq!(read(sheet.as_bytes()), (2, 0), "{sheet:?}");
            }
        }
    }
}

#[test]
fn another_encoding_is_one_diagnostic() {
    let sheet = "name;email;languages;consent\nZoë;z@b.be;nl;x\nAnn;a@b.be;nl;x\n";
    let windows: Vec<u8> = sheet.chars().map(|letter| u8::try_from(letter).unwrap()).collect();
    let little: Vec<u8> = sheet.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = sheet.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let marked = [&[0xff, 0xfe][..], &little].concat();
    for bytes in [windows, little, big, marked] {
        assert_eq!(read(&bytes), (0, 1), "{bytes:?}");
    }
}
