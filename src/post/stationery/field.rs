//! Header fields: words that mail programs understand, in lines that mail systems carry (RFC 5322,
//! RFC 2047).
//!
//! Own code: libraries fold at spaces only, so that a name without any becomes a line that is too
//! long.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::model::EmailAddress;

/// How many bytes a line of a header has, if it can be folded.
const LINE: usize = 76;
/// How long a word may be that is written as it is.
const LONGEST_PLAIN_WORD: usize = 50;
/// What an encoded word has besides its text: `=?utf-8?q?` and `?=`.
const N_AROUND_WORD: usize = 12;
/// The room on a line below which an encoded word starts a new one; any character fits into it.
const LEAST_ROOM: usize = 14;

/// A text on one line: control characters, separators of lines and marks that turn the direction
/// of writing become spaces, and there are none at its ends.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    let is_unfit = |character: char| {
        character.is_control()
            || matches!(character, '\u{2028}' | '\u{2029}')
            || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    if text.contains(is_unfit) {
        Cow::Owned(text.replace(is_unfit, " ").trim().to_owned())
    } else {
        Cow::Borrowed(text.trim())
    }
}

/// Writes a field of running text: `Subject`.
pub(super) fn text(name: &str, value: &str, into: &mut Vec<u8>) {
    let value = clean(value);
    let mut line = Line::start(name, into);
    if is_plain(&value, |byte| byte.is_ascii_graphic()) {
        line.words(&value);
    } else {
        line.encoded_words(&value);
    }
    line.end();
}

/// Writes a field whose value is ready, on one line.
pub(super) fn ready(name: &str, value: &str, into: &mut Vec<u8>) {
    for part in [name, ": ", value, "\r\n"] {
        into.extend_from_slice(part.as_bytes());
    }
}

/// Writes a field with a phrase and what it names in angle brackets: `List-Id`.
pub(super) fn named(name: &str, phrase: &str, value: &str, into: &mut Vec<u8>) {
    let mut line = Line::start(name, into);
    line.phrase_and(phrase, value);
    line.end();
}

/// Writes the value of a field with one mailbox: `From`, `Reply-To`, `To`. The name of the field is
/// in `into` already; the end of the line is not written.
///
/// The domain is in ASCII; only if the part before the `@` is not, the whole address is UTF-8 (RFC
/// 6532).
pub(super) fn mailbox(phrase: &str, address: &EmailAddress, name: &str, into: &mut Vec<u8>) {
    let carried = address.ascii();
    let address = carried.as_deref().unwrap_or(address.as_str());
    let mut line = Line { column: name.len() + 2, into };
    if clean(phrase).is_empty() {
        line.write(address);
    } else {
        line.phrase_and(phrase, address);
    }
}

/// Whether words can stand in a header as they are: of such characters, single spaces between
/// them, none of them long or like an encoded word.
fn is_plain(text: &str, is_fit: impl Fn(u8) -> bool) -> bool {
    text.split(' ').all(|word| {
        (1..=LONGEST_PLAIN_WORD).contains(&word.len())
            && !word.contains("=?")
            && word.bytes().all(&is_fit)
    })
}

/// The line of a header that is being written.
struct Line<'a> {
    into: &'a mut Vec<u8>,
    column: usize,
}

impl<'a> Line<'a> {
    fn start(name: &str, into: &'a mut Vec<u8>) -> Self {
        let mut line = Line { into, column: 0 };
        line.write(name);
        line.write(": ");
        line
    }

    fn write(&mut self, text: &str) {
        self.into.extend_from_slice(text.as_bytes());
        self.column += text.len();
    }

    /// Writes a space, or a new line with one if `n_bytes` more do not fit.
    fn space_before(&mut self, n_bytes: usize) {
        if self.column + 1 + n_bytes > LINE {
            self.into.extend_from_slice(b"\r\n");
            self.column = 0;
        }
        self.write(" ");
    }

    fn end(self) {
        self.into.extend_from_slice(b"\r\n");
    }

    fn words(&mut self, text: &str) {
        for (index, word) in text.split(' ').enumerate() {
            if index > 0 {
                self.space_before(word.len());
            }
            self.write(word);
        }
    }

    /// Writes a phrase (RFC 5322, section 3.2.5) and what it names in angle brackets.
    fn phrase_and(&mut self, phrase: &str, value: &str) {
        let phrase = clean(phrase);
        let is_atom =
            |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
        if is_plain(&phrase, is_atom) {
            self.words(&phrase);
        } else if phrase.len() <= LONGEST_PLAIN_WORD
            && is_plain(&phrase, |byte| byte.is_ascii_graphic())
        {
            let escaped = phrase.replace('\\', "\\\\").replace('"', "\\\"");
            self.write("\"");
            self.write(&escaped);
            self.write("\"");
        } else if !phrase.is_empty() {
            self.encoded_words(&phrase);
        }
        if !phrase.is_empty() {
            self.space_before(value.len() + 2);
        }
        self.write("<");
        self.write(value);
        self.write(">");
    }

    /// Writes a text as encoded words (RFC 2047), in the shorter of its two encodings.
    ///
    /// Each word has whole characters, and those of the strictest place, a phrase.
    fn encoded_words(&mut self, text: &str) {
        let is_q = text.bytes().map(n_bytes_q).sum::<usize>() <= n_bytes_b(text.len());
        let mut rest = text;
        let mut is_first = true;
        while !rest.is_empty() {
            if is_first && self.column + N_AROUND_WORD + LEAST_ROOM <= LINE {
                // It stands after the name of the field and its space.
            } else {
                self.space_before(N_AROUND_WORD + LEAST_ROOM);
            }
            is_first = false;
            let room = LINE.saturating_sub(self.column + N_AROUND_WORD);
            let (mut end, mut n_bytes) = (0, 0);
            for character in rest.chars() {
                let mut bytes = [0; 4];
                let bytes = character.encode_utf8(&mut bytes).bytes();
                n_bytes += if is_q { bytes.map(n_bytes_q).sum() } else { 0usize };
                let taken = if is_q { n_bytes } else { n_bytes_b(end + character.len_utf8()) };
                if taken > room && end > 0 {
                    break;
                }
                end += character.len_utf8();
            }
            let (word, tail) = rest.split_at(end);
            if is_q {
                self.write("=?utf-8?q?");
                self.q_encoded(word);
            } else {
                self.write("=?utf-8?b?");
                self.write(&STANDARD.encode(word));
            }
            self.write("?=");
            rest = tail;
        }
    }

    fn q_encoded(&mut self, word: &str) {
        for byte in word.bytes() {
            match byte {
                b' ' => self.into.push(b'_'),
                _ if n_bytes_q(byte) == 1 => self.into.push(byte),
                _ => self.into.extend_from_slice(format!("={byte:02X}").as_bytes()),
            }
            self.column += n_bytes_q(byte);
        }
    }
}

/// How many bytes a byte takes in the encoding Q of a phrase (RFC 2047, section 5).
fn n_bytes_q(byte: u8) -> usize {
    if byte.is_ascii_alphanumeric() || b" !*+-/".contains(&byte) { 1 } else { 3 }
}

/// How many bytes so many bytes take in the encoding B.
fn n_bytes_b(n_bytes: usize) -> usize {
    n_bytes.div_ceil(3) * 4
}
