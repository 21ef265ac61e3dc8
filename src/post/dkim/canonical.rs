//! Letters in the relaxed canonical form, which survives what relays do to spaces (RFC 6376,
//! section 3.4).

use std::borrow::Cow;

/// A field of a header.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field<'a> {
    name: &'a [u8],
    /// What follows the colon, up to the end of its last line.
    pub(super) value: &'a [u8],
}

impl Field<'_> {
    /// Whether the field has this name.
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }
}

/// The fields of a letter's header, and its body; nothing if there is no header.
pub(super) fn split(letter: &[u8]) -> Option<(Vec<Field<'_>>, &[u8])> {
    let mut fields = Vec::with_capacity(16);
    let mut rest = letter;
    loop {
        let mut end = 0;
        loop {
            end += line_end(&rest[end..])?;
            if !matches!(rest.get(end), Some(b' ' | b'\t')) {
                break;
            }
        }
        let (field, tail) = rest.split_at(end);
        let colon = field.iter().position(|byte| *byte == b':')?;
        let name = field[..colon].trim_ascii_end();
        let value = field[colon + 1..].strip_suffix(b"\r\n")?;
        if name.is_empty() || !name.iter().all(u8::is_ascii_graphic) {
            return None;
        }
        fields.push(Field { name, value });
        if let Some(body) = tail.strip_prefix(b"\r\n") {
            return Some((fields, body));
        }
        rest = tail;
    }
}

/// How many bytes the first line has, CRLF included.
fn line_end(bytes: &[u8]) -> Option<usize> {
    bytes.windows(2).position(|pair| pair == b"\r\n").map(|at| at + 2)
}

/// Adds a field in canonical form: its name in small letters, its value on one line, one space for
/// several, none at its ends.
pub(super) fn header_field(name: &str, value: &[u8], into: &mut Vec<u8>) {
    into.extend(name.bytes().map(|byte| byte.to_ascii_lowercase()));
    into.push(b':');
    let start = into.len();
    let mut is_space_due = false;
    for &byte in value {
        match byte {
            b' ' | b'\t' => is_space_due = true,
            b'\r' | b'\n' => {}
            _ => {
                if is_space_due && into.len() > start {
                    into.push(b' ');
                }
                is_space_due = false;
                into.push(byte);
            }
        }
    }
    into.extend_from_slice(b"\r\n");
}

/// A body in canonical form: one space for several within lines, none at their ends, no empty lines
/// at the end of the body.
///
/// The bodies of our own letters are canonical already, and are not copied.
pub(super) fn body(body: &[u8]) -> Cow<'_, [u8]> {
    let body = without_empty_end(body);
    if is_canonical(body) {
        return Cow::Borrowed(body);
    }
    let mut canonical = Vec::with_capacity(body.len() + 2);
    let mut rest = body;
    while !rest.is_empty() {
        let end = line_end(rest).unwrap_or(rest.len());
        let (line, tail) = rest.split_at(end);
        let line = line.strip_suffix(b"\r\n").unwrap_or(line);
        let mut is_space_due = false;
        for &byte in line {
            if matches!(byte, b' ' | b'\t') {
                is_space_due = true;
                continue;
            }
            if std::mem::take(&mut is_space_due) {
                canonical.push(b' ');
            }
            canonical.push(byte);
        }
        canonical.extend_from_slice(b"\r\n");
        rest = tail;
    }
    // Lines of spaces have become empty ones.
    let end = without_empty_end(&canonical).len();
    canonical.truncate(end);
    Cow::Owned(canonical)
}

/// A body without the empty lines at its end; nothing remains of one that has no other lines.
fn without_empty_end(body: &[u8]) -> &[u8] {
    let mut body = body;
    while body.ends_with(b"\r\n\r\n") || body == b"\r\n" {
        body = &body[..body.len() - 2];
    }
    body
}

/// Whether nothing within a body is to be changed.
///
/// It looks at all bytes of a stretch without a branch, since that is how processors look at many
/// at once.
#[expect(clippy::needless_bitwise_bool, reason = "a branch would undo it")]
fn is_canonical(body: &[u8]) -> bool {
    const STRETCH: usize = 4096;
    if !body.is_empty() && !body.ends_with(b"\r\n") {
        return false;
    }
    let following = body.get(1..).unwrap_or_default();
    body.chunks(STRETCH).zip(following.chunks(STRETCH)).all(|(bytes, following)| {
        let mut is_fit = true;
        for (&byte, &next) in bytes.iter().zip(following) {
            let is_loose = (next == b' ') | (next == b'\r');
            is_fit &= (byte != b'\t') & !((byte == b' ') & is_loose);
        }
        is_fit
    })
}

#[cfg(test)]
mod tests {
    use super::{body, header_field, split};

    fn header(letter: &str) -> String {
        let (fields, _) = split(letter.as_bytes()).expect("a letter");
        let mut canonical = Vec::new();
        for field in fields {
            let name = String::from_utf8_lossy(field.name).into_owned();
            header_field(&name, field.value, &mut canonical);
        }
        String::from_utf8(canonical).expect("text")
    }

    #[test]
    fn the_example_of_rfc_6376_becomes_what_it_says() {
        let letter = "A: X\r\nB : Y\t\r\n\tZ  \r\n\r\n C \r\nD \t E\r\n\r\n\r\n";
        assert_eq!(header(letter), "a:X\r\nb:Y Z\r\n");
        let (_, content) = split(letter.as_bytes()).expect("a letter");
        assert_eq!(&*body(content), b" C\r\nD E\r\n");
    }

    #[test]
    fn bodies_are_canonical() {
        for (content, canonical) in [
            ("", ""),
            ("\r\n", ""),
            ("\r\n\r\n\r\n", ""),
            ("text", "text\r\n"),
            ("text\r\n", "text\r\n"),
            ("text\r\n\r\n\r\n", "text\r\n"),
            (" \r\n\t\r\n", ""),
            ("text \r\n \r\n\r\n", "text\r\n"),
            ("a  b\tc \t\r\n", "a b c\r\n"),
            ("  a\r\n", " a\r\n"),
            ("\r\n\r\na\r\n", "\r\n\r\na\r\n"),
            ("a \r b\r\n", "a \r b\r\n"),
            ("a\tb\r\n", "a b\r\n"),
        ] {
            let found = body(content.as_bytes()).into_owned();
            assert_eq!(String::from_utf8_lossy(&found), canonical, "{content:?}");
        }
    }

    #[test]
    fn what_has_no_header_is_no_letter() {
        for text in ["", "\r\n", "\r\nbody", "A: b", "A: b\r\n", "no colon\r\n\r\n", ": x\r\n\r\n"]
        {
            assert!(split(text.as_bytes()).is_none(), "{text:?}");
        }
    }

    #[test]
    fn a_space_is_found_wherever_a_stretch_ends() {
        for n_bytes in [4090, 4094, 4095, 4096, 4097, 8191, 8192] {
            let content = format!("{}  x\r\n", "a".repeat(n_bytes));
            let canonical = format!("{} x\r\n", "a".repeat(n_bytes));
            assert_eq!(&*body(content.as_bytes()), canonical.as_bytes(), "{n_bytes}");
        }
    }
}
