//! The content of a letter on its way: lines that start with a dot get another (RFC 5321, 4.5.2).

use std::borrow::Cow;

/// What one look at a letter's content tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Survey {
    /// Every line ends with CRLF, and neither of the two stands alone.
    pub(super) has_whole_lines: bool,
    /// A line starts with a dot.
    pub(super) has_dots: bool,
    /// There are bytes beyond ASCII.
    pub(super) is_eight_bit: bool,
}

/// Looks at the content once.
pub(super) fn survey(content: &[u8]) -> Survey {
    let first = content.first().copied().unwrap_or_default();
    let (mut lone, mut dots, mut bits) = (u8::from(first == b'\n'), u8::from(first == b'.'), first);
    // Without branches, so that the compiler works on many bytes at once.
    for (&before, &byte) in content.iter().zip(content.iter().skip(1)) {
        lone |= u8::from(before == b'\r') ^ u8::from(byte == b'\n');
        dots |= u8::from(before == b'\n') & u8::from(byte == b'.');
        bits |= byte;
    }
    Survey {
        has_whole_lines: lone == 0 && content.ends_with(b"\r\n"),
        has_dots: dots != 0,
        is_eight_bit: bits >= 0x80,
    }
}

/// The content as it goes through the dialogue; `has_dots` as [`survey`] said.
pub(super) fn stuffed(content: &[u8], survey: Survey) -> Cow<'_, [u8]> {
    if !survey.has_dots {
        return Cow::Borrowed(content);
    }
    let mut stuffed = Vec::with_capacity(content.len() + content.len() / 64 + 16);
    for line in content.split_inclusive(|&byte| byte == b'\n') {
        if line.starts_with(b".") {
            stuffed.push(b'.');
        }
        stuffed.extend_from_slice(line);
    }
    Cow::Owned(stuffed)
}

#[cfg(test)]
mod tests {
    use super::{stuffed, survey};

    #[test]
    fn dots_at_the_start_of_a_line_are_doubled() {
        for (content, sent) in [
            ("a\r\n", "a\r\n"),
            (".\r\n", "..\r\n"),
            ("a.b\r\n.c\r\n..\r\n", "a.b\r\n..c\r\n...\r\n"),
            ("a\r\n\r\n.\r\nb\r\n", "a\r\n\r\n..\r\nb\r\n"),
        ] {
            let content = content.as_bytes();
            assert!(survey(content).has_whole_lines);
            assert_eq!(stuffed(content, survey(content)).as_ref(), sent.as_bytes());
        }
    }

    #[test]
    fn a_lone_carriage_return_or_line_feed_is_seen_wherever_it_stands() {
        for place in 0..200 {
            for broken in ["\r", "\n", "\n\r"] {
                let content =
                    format!("{}{broken}{}\r\n", "x".repeat(place), "y".repeat(199 - place));
                assert!(!survey(content.as_bytes()).has_whole_lines, "{broken:?} at {place}");
            }
        }
        for content in ["", "a", "a\r", "a\n", "\n", "\r", "\r\n\n", "\r\r\n", "a\r\n\r"] {
            assert!(!survey(content.as_bytes()).has_whole_lines, "{content:?}");
        }
        assert!(survey(b"\r\n").has_whole_lines);
    }

    #[test]
    fn bytes_beyond_ascii_are_seen() {
        assert!(survey("é\r\n".as_bytes()).is_eight_bit);
        assert!(survey("aé\r\n".as_bytes()).is_eight_bit);
        assert!(!survey(b"a\x7f\r\n").is_eight_bit);
    }
}
