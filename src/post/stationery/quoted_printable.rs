//! Texts as quoted-printable (RFC 2045, section 6.7), from any column of a line on.
//!
//! Own code, since a greeting has to be encoded in the middle of a line that exists already. What
//! it writes survives what mail systems do to texts: no line starts with `.` or `From `, and there
//! is no tab, no second space in a row and no space at the end of a line, so that the relaxed
//! canonical form of RFC 6376 is the text itself.

/// How many bytes a line has at most.
pub(super) const LINE: usize = 76;

/// Ends a line of the encoding, not of the text.
pub(super) const SOFT_BREAK: &[u8] = b"=\r\n";

/// Encodes a text from a column of a line on; the column after it, which leaves room for a soft
/// break.
pub(super) fn encode(text: &str, column: usize, into: &mut Vec<u8>) -> usize {
    let mut column = column;
    let mut after_space = false;
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        if matches!(byte, b'\r' | b'\n') {
            rest = if byte == b'\r' { tail.strip_prefix(b"\n").unwrap_or(tail) } else { tail };
            into.extend_from_slice(b"\r\n");
            (column, after_space) = (0, false);
            continue;
        }
        let is_last = matches!(tail.first(), None | Some(b'\r' | b'\n'));
        let is_plain = match byte {
            b'=' => false,
            b' ' => !is_last && !after_space,
            _ => byte.is_ascii_graphic(),
        };
        if column + if is_plain { 1 } else { 3 } >= LINE {
            into.extend_from_slice(SOFT_BREAK);
            column = 0;
        }
        if is_plain && !(column == 0 && is_fragile(byte, tail)) {
            into.push(byte);
            column += 1;
        } else {
            into.extend_from_slice(&[b'=', digit(byte >> 4), digit(byte & 0xF)]);
            column += 3;
        }
        after_space = is_plain && byte == b' ';
        rest = tail;
    }
    column
}

/// Whether mail systems might change a line that starts so.
fn is_fragile(byte: u8, tail: &[u8]) -> bool {
    byte == b'.' || (byte == b'F' && tail.starts_with(b"rom"))
}

fn digit(half: u8) -> u8 {
    b"0123456789ABCDEF"[usize::from(half & 0xF)]
}

#[cfg(test)]
mod tests {
    use super::encode;

    fn encoded(text: &str, column: usize) -> String {
        let mut bytes = Vec::new();
        encode(text, column, &mut bytes);
        String::from_utf8(bytes).expect("quoted-printable is ASCII")
    }

    #[test]
    fn texts_are_encoded_as_rfc_2045_says() {
        for (text, expected) in [
            ("plain", "plain"),
            ("1 = 1", "1 =3D 1"),
            ("œuvre", "=C5=93uvre"),
            ("one\ntwo\r\nthree\rfour", "one\r\ntwo\r\nthree\r\nfour"),
            ("space at the end \nand here ", "space at the end=20\r\nand here=20"),
            ("two  spaces, three   too", "two =20spaces, three =20 too"),
            ("a\ttab", "a=09tab"),
            ("zero\0byte", "zero=00byte"),
            (".\n..\na.", "=2E\r\n=2E.\r\na."),
            ("From here\nfrom there", "=46rom here\r\nfrom there"),
        ] {
            assert_eq!(encoded(text, 0), expected, "{text:?}");
        }
    }

    #[test]
    fn no_line_is_longer_than_76_bytes_wherever_the_text_starts() {
        for column in 0..76 {
            for text in ["x".repeat(1500), "é".repeat(700), "a b ".repeat(300), ".".repeat(400)] {
                let encoded = encoded(&text, column);
                for (index, line) in encoded.split("\r\n").enumerate() {
                    let before = if index == 0 { column } else { 0 };
                    assert!(before + line.len() <= 76, "{column}: {line}");
                    let is_dotted = before == 0 && line.starts_with('.');
                    assert!(!line.ends_with(' ') && !is_dotted, "{column}: {line}");
                }
            }
        }
    }
}
