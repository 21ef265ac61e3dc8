//! What a relay answers (RFC 5321, section 4.2; RFC 3463), from bytes as they come.

use std::fmt;

/// The longest line of a reply that is put up with; RFC 5321 allows 512 bytes.
const LONGEST_LINE: usize = 4 * 1024;

/// The longest reply that is put up with.
const LONGEST_REPLY: usize = 64 * 1024;

/// How much of a reply's words is kept.
const KEPT: usize = 1024;

/// What a relay answered to one command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The three digits: `250`, `451`, `550`.
    pub code: u16,
    /// The enhanced code, if there is one (RFC 3463): `5.1.1`.
    pub enhanced: Option<(u8, u16, u16)>,
    /// The words on one line, without codes; what is not text is replaced, and a long text is cut.
    pub text: String,
}

impl Reply {
    /// Whether it says that all is well.
    #[must_use]
    pub fn is_positive(&self) -> bool {
        self.code / 100 == 2
    }

    /// Whether it says that the same would do later.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        self.code / 100 == 4
    }

    /// Whether it says no, once and for all.
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        self.code / 100 == 5
    }

    /// Whether the relay says good-bye: it closes the connection after this (RFC 5321, 3.8).
    #[must_use]
    pub fn is_farewell(&self) -> bool {
        self.code == 421
    }
}

impl fmt::Display for Reply {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.code)?;
        if let Some((class, subject, detail)) = self.enhanced {
            write!(formatter, " {class}.{subject}.{detail}")?;
        }
        if !self.text.is_empty() {
            write!(formatter, " {}", self.text)?;
        }
        Ok(())
    }
}

/// A whole reply as it came: its code, and what follows the code on each line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lines {
    pub(super) code: u16,
    pub(super) lines: Vec<Vec<u8>>,
}

impl From<&Lines> for Reply {
    fn from(lines: &Lines) -> Self {
        let mut enhanced = None;
        let mut text = String::new();
        for line in &lines.lines {
            let line = String::from_utf8_lossy(line);
            let (code, words) = enhanced_code(&line, lines.code);
            enhanced = enhanced.or(code);
            if !text.is_empty() && !words.is_empty() {
                text.push(' ');
            }
            text.extend(words.chars().map(|character| match character {
                _ if character.is_control() => ' ',
                _ => character,
            }));
            if text.len() > KEPT {
                let end = (0..=KEPT).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
                text.truncate(end);
                break;
            }
        }
        text.truncate(text.trim_end().len());
        Self { code: lines.code, enhanced, text }
    }
}

/// The enhanced code that a line starts with, and the rest of the line.
fn enhanced_code(line: &str, code: u16) -> (Option<(u8, u16, u16)>, &str) {
    let line = line.trim_start();
    let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
    let mut parts = first.split('.');
    let number = |part: Option<&str>| {
        let part = part.filter(|part| (1..=3).contains(&part.len()))?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten()
    };
    let found = (number(parts.next()), number(parts.next()), number(parts.next()), parts.next());
    let (Some(class), Some(subject), Some(detail), None) = found else { return (None, line) };
    match u8::try_from(class) {
        Ok(class) if u16::from(class) == code / 100 => {
            (Some((class, subject, detail)), rest.trim_start())
        }
        _ => (None, line),
    }
}

/// What came is no reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Garbled;

/// Bytes that came, until they make whole replies.
#[derive(Debug, Default)]
pub(super) struct Inbox {
    bytes: Vec<u8>,
    /// How far the bytes were read.
    read: usize,
    /// How many bytes the lines had that are read but are no whole reply yet.
    length: usize,
    lines: Lines,
}

impl Inbox {
    /// Takes bytes as they come.
    pub(super) fn take(&mut self, bytes: &[u8]) {
        if self.read == self.bytes.len() {
            self.bytes.clear();
            self.read = 0;
        }
        self.bytes.extend_from_slice(bytes);
    }

    /// Whether there is nothing that nobody asked for.
    pub(super) fn is_empty(&self) -> bool {
        self.read == self.bytes.len() && self.lines.lines.is_empty()
    }

    /// The next whole reply, if it is all there.
    ///
    /// # Errors
    ///
    /// If what came cannot become one.
    pub(super) fn next(&mut self) -> Result<Option<Lines>, Garbled> {
        loop {
            let rest = self.bytes.get(self.read..).unwrap_or_default();
            let window = &rest[..rest.len().min(LONGEST_LINE)];
            let Some(end) = window.iter().position(|&byte| byte == b'\n') else {
                // Digits that cannot be a code are told apart before the line is whole, so that a
                // server that speaks something else is not waited for.
                let shape = window.iter().zip([b'2'..=b'5', b'0'..=b'9', b'0'..=b'9']);
                let is_code = shape.into_iter().all(|(byte, digits)| digits.contains(byte));
                let fits = window.len() < LONGEST_LINE;
                return if is_code && fits { Ok(None) } else { Err(Garbled) };
            };
            let line = &window[..end];
            let (code, is_last, words) =
                read_line(line.strip_suffix(b"\r").unwrap_or(line)).ok_or(Garbled)?;
            self.length += end + 1;
            let begun = !self.lines.lines.is_empty();
            if self.length > LONGEST_REPLY || (begun && self.lines.code != code) {
                return Err(Garbled);
            }
            self.lines.code = code;
            self.lines.lines.push(words.to_vec());
            self.read += end + 1;
            if is_last {
                self.length = 0;
                return Ok(Some(std::mem::take(&mut self.lines)));
            }
        }
    }
}

/// The code of a line, whether the reply ends with it, and its words.
fn read_line(line: &[u8]) -> Option<(u16, bool, &[u8])> {
    let (code, rest) = line.split_at_checked(3)?;
    let [first @ b'2'..=b'5', second @ b'0'..=b'9', third @ b'0'..=b'9'] = code else {
        return None;
    };
    let code =
        [first, second, third].iter().fold(0, |sum, &digit| sum * 10 + u16::from(digit - b'0'));
    match rest {
        [] => Some((code, true, rest)),
        [b' ', words @ ..] => Some((code, true, words)),
        [b'-', words @ ..] => Some((code, false, words)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Garbled, Inbox, LONGEST_LINE, Reply};

    fn read(chunks: &[&[u8]]) -> Result<Vec<Reply>, Garbled> {
        let mut inbox = Inbox::default();
        let mut replies = Vec::new();
        for chunk in chunks {
            inbox.take(chunk);
            while let Some(lines) = inbox.next()? {
                replies.push(Reply::from(&lines));
            }
        }
        Ok(replies)
    }

    #[test]
    fn a_reply_reads_the_same_wherever_it_is_split() {
        let talk: &[u8] =
            b"250-mx.example.org\r\n250-SIZE 1000\r\n250 PIPELINING\r\n250 2.1.0 Ok\r\n\
            550-5.1.1 <a@example.org>:\r\n550 5.1.1 User unknown\r\n354\r\n421 bye\n";
        let whole = read(&[talk]).expect("replies");
        assert_eq!(whole.len(), 5);
        assert_eq!(whole[2].to_string(), "550 5.1.1 <a@example.org>: User unknown");
        for one in 0..talk.len() {
            for two in one..talk.len() {
                let chunks = [&talk[..one], &talk[one..two], &talk[two..]];
                assert_eq!(read(&chunks).as_ref(), Ok(&whole), "split at {one} and {two}");
            }
        }
    }

    #[test]
    fn an_enhanced_code_is_one_of_its_own_class_only() {
        for (line, enhanced, text) in [
            ("550 5.7.1 no", Some((5, 7, 1)), "no"),
            ("550 5.7.1", Some((5, 7, 1)), ""),
            ("550 4.7.1 no", None, "4.7.1 no"),
            ("550 5.7 no", None, "5.7 no"),
            ("550 5.7.1.2 no", None, "5.7.1.2 no"),
            ("550 5.7.1000 no", None, "5.7.1000 no"),
            ("250 10.0.0.1 greets you", None, "10.0.0.1 greets you"),
            ("250 +.1.1 x", None, "+.1.1 x"),
        ] {
            let replies = read(&[format!("{line}\r\n").as_bytes()]).expect("a reply");
            assert_eq!((replies[0].enhanced, replies[0].text.as_str()), (enhanced, text), "{line}");
        }
    }

    #[test]
    fn words_are_kept_as_one_line_of_text_that_is_not_too_long() {
        let replies = read(&[b"550 caf\xE9 \x1b[31mred\x00\tend\r\n"]).expect("a reply");
        assert_eq!(replies[0].text, "caf\u{FFFD}  [31mred  end");
        let long = format!("550 {}\r\n", "é".repeat(2000));
        assert_eq!(read(&[long.as_bytes()]).expect("a reply")[0].text.len(), 1024);
    }

    #[test]
    fn what_is_no_reply_is_garbled_at_once() {
        let long = format!("250 {}", "x".repeat(LONGEST_LINE));
        let endless = "250-x\r\n".repeat(10_000);
        for talk in [
            "HTTP",
            "x",
            "25x",
            "199 no\r\n",
            "650 no\r\n",
            "25\r\n",
            "250x\r\n",
            "250-a\r\n251 b\r\n",
            "\r\n",
            &long,
            &endless,
        ] {
            assert_eq!(read(&[talk.as_bytes()]), Err(Garbled), "{talk:.40}");
        }
    }

    #[test]
    fn part_of_a_reply_is_not_empty() {
        let mut inbox = Inbox::default();
        assert!(inbox.is_empty());
        inbox.take(b"250-a\r\n");
        assert_eq!(inbox.next(), Ok(None));
        assert!(!inbox.is_empty());
        inbox.take(b"250 b\r\n2");
        assert!(inbox.next().is_ok_and(|lines| lines.is_some()));
        assert!(!inbox.is_empty());
    }
}
