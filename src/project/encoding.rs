//! The encoding of a list, as spreadsheets write it: UTF-8, UTF-16, or the code page of their system.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::file;
use crate::diagnostic::Diagnostic;

/// The most bytes of a list that is not in UTF-8: it is decoded as a whole.
const LARGEST: u64 = 32 * 1024 * 1024;

/// How a list is encoded.
pub(super) enum Text {
    /// In UTF-8: it can be read as it is.
    Utf8,
    /// In another way; what it says, and the name of the encoding.
    Decoded(String, &'static str),
}

/// Finds out how a list is encoded, and decodes it unless it is in UTF-8.
///
/// What has no mark is guessed: the code page of a system, by what is likely where domains end in
/// `tld`. What is no text in the encoding that was found is left as it is, for its lines to be
/// named; so is what holds UTF-8, too: it was damaged, and a guess would give it other letters.
pub(super) fn text(file: &Path, path: &Path, tld: &str) -> Result<Text, Diagnostic> {
    let start = start(file, path)?;
    let marked = Encoding::for_bom(&start).map(|(encoding, _)| encoding);
    let encoding = marked.filter(|encoding| *encoding != UTF_8).or_else(|| wide(&start));
    if marked == Some(UTF_8) {
        return Ok(Text::Utf8);
    }
    if encoding.is_none() && is_utf_8(file, path)? {
        return Ok(Text::Utf8);
    }
    let bytes = file::bytes(file, path, LARGEST)?;
    let encoding = match encoding {
        Some(encoding) => encoding,
        None if holds_utf_8(&bytes) => return Ok(Text::Utf8),
        None => {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            detector.feed(&bytes, true);
            let tld = Some(tld.as_bytes()).filter(|tld| tld.iter().all(u8::is_ascii_lowercase));
            detector.guess(tld, Utf8Detection::Deny)
        }
    };
    let (decoded, has_faults) = encoding.decode_with_bom_removal(&bytes);
    let is_nonsense =
        has_faults || decoded.chars().any(|one| one.is_control() && !"\t\r\n".contains(one));
    if is_nonsense {
        return Ok(Text::Utf8);
    }
    Ok(Text::Decoded(decoded.into_owned(), encoding.name()))
}

/// The first bytes of a file.
fn start(file: &Path, path: &Path) -> Result<Vec<u8>, Diagnostic> {
    let mut start = Vec::new();
    let read = File::open(file).and_then(|file| file.take(64).read_to_end(&mut start));
    read.map_err(unreadable(path))?;
    Ok(start)
}

/// UTF-16 without its mark: every other byte of Latin letters is zero.
fn wide(start: &[u8]) -> Option<&'static Encoding> {
    let zeros = |first: usize| {
        let places = start.iter().skip(first).step_by(2);
        !start.is_empty() && places.clone().count() > 1 && places.clone().all(|byte| *byte == 0)
    };
    match (zeros(0), zeros(1)) {
        (true, false) => Some(UTF_16BE),
        (false, true) => Some(UTF_16LE),
        _ => None,
    }
}

/// Whether a file is in UTF-8, however long it is.
fn is_utf_8(file: &Path, path: &Path) -> Result<bool, Diagnostic> {
    let mut reader = File::open(file).map_err(unreadable(path))?;
    let (mut block, mut n_kept) = (vec![0; 64 * 1024], 0);
    loop {
        let n_read = reader.read(&mut block[n_kept..]).map_err(unreadable(path))?;
        let filled = n_kept + n_read;
        if n_read == 0 {
            return Ok(n_kept == 0);
        }
        match std::str::from_utf8(&block[..filled]) {
            Ok(_) => n_kept = 0,
            // A letter may go on in the next block.
            Err(error) if error.error_len().is_none() => {
                block.copy_within(error.valid_up_to()..filled, 0);
                n_kept = filled - error.valid_up_to();
            }
            Err(_) => return Ok(false),
        }
    }
}

/// Whether letters beyond ASCII in UTF-8 are among bytes that are not all so.
fn holds_utf_8(bytes: &[u8]) -> bool {
    bytes.utf8_chunks().any(|chunk| !chunk.valid().is_ascii())
}

fn unreadable(path: &Path) -> impl Fn(std::io::Error) -> Diagnostic + '_ {
    |error| Diagnostic::error("unreadable-file").with("path", file::shown(path)).because(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "name;email;languages;consent\nZoë Désir;z@b.be;fr;d’accord\n\
        Søren Œuvre;a@b.be;nl;20 €\n";

    fn read(bytes: &[u8]) -> Option<(String, &'static str)> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("press.csv");
        #[expect(clippy::disallowed_methods, reason = "a test in a temporary folder")]
        std::fs::write(&path, bytes).expect("a file");
        match text(&path, Path::new("press.csv"), "be").expect("readable") {
            Text::Utf8 => None,
            Text::Decoded(text, name) => Some((text, name)),
        }
    }

    #[test]
    fn what_spreadsheets_write_is_decoded() {
        assert_eq!(read(LIST.as_bytes()), None);
        assert_eq!(read(format!("\u{feff}{LIST}").as_bytes()), None);
        assert_eq!(read(b"name;email\n"), None);
        let windows = encoding_rs::WINDOWS_1252.encode(LIST).0;
        assert_eq!(read(&windows), Some((LIST.to_owned(), "windows-1252")));
        for marked in ["", "\u{feff}"] {
            let wide = format!("{marked}{LIST}");
            let little: Vec<u8> = wide.encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert_eq!(read(&little), Some((LIST.to_owned(), "UTF-16LE")), "{marked:?}");
            let big: Vec<u8> = wide.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(read(&big), Some((LIST.to_owned(), "UTF-16BE")), "{marked:?}");
        }
    }

    #[test]
    fn what_would_decode_to_nonsense_is_left_for_its_line_to_be_named() {
        assert_eq!(read("Zoë;Z\u{eb}".as_bytes()), None);
        let damaged = [LIST.as_bytes(), b"\xff\xfe\xe9;x\n"].concat();
        assert_eq!(read(&damaged), None, "UTF-8 with a broken line");
        assert_eq!(read(b"\x00\x01\x02\xe9\x07;\x1b"), None);
        assert_eq!(read(b"\xff\xfea\x00\x00\xd8b\x00"), None, "half a pair");
    }
}
