//! Files that letters carry.

use std::fmt::Write;

use lettre::message::header::{
    ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue,
};
use lettre::message::{Body, SinglePart};

use super::field;
use crate::diagnostic::Diagnostic;
use crate::model::percent_encoded;

/// A file that a letter carries.
#[derive(Clone, Copy, Debug)]
pub struct Attachment<'a> {
    /// Its name, in any script.
    pub name: &'a str,
    /// What it is: `application/pdf`.
    pub media_type: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// How many bytes of a file's name are kept, as long as no file system asks for less.
const LONGEST_NAME: usize = 240;
/// How many bytes of a name one line of a header has.
const NAME_PER_LINE: usize = 55;

impl Attachment<'_> {
    /// The part of the letter that holds the file, in base64.
    pub(super) fn to_part(self) -> Result<SinglePart, Diagnostic> {
        let unfit = || {
            Diagnostic::error("attachment-not-mailable")
                .with("name", self.name)
                .with("type", self.media_type)
        };
        if !is_media_type(self.media_type) {
            return Err(unfit());
        }
        let content_type =
            ContentType::parse(self.media_type).map_err(|cause| unfit().because(cause))?;
        let encoding = ContentTransferEncoding::Base64;
        let body = Body::new_with_encoding(self.bytes.to_vec(), encoding).map_err(|_| unfit())?;
        let disposition = Disposition(disposition(self.name));
        Ok(SinglePart::builder().header(content_type).header(disposition).body(body))
    }
}

/// Whether a text is the type of a file: not of several parts, nor of a letter, which base64 must
/// not hide (RFC 2045, section 6.4).
fn is_media_type(text: &str) -> bool {
    let is_token = |part: &str| {
        (1..=60).contains(&part.len())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&byte))
    };
    text.split_once('/').is_some_and(|(kind, rest)| {
        let is_composite =
            ["multipart", "message"].iter().any(|one| kind.eq_ignore_ascii_case(one));
        is_token(kind) && is_token(rest) && !is_composite
    })
}

/// `Content-Disposition` (RFC 2183). A name beyond ASCII is written twice: as RFC 2231 says, first,
/// since readers that know only one `filename` take the first; and spelt in ASCII for those that
/// do not know RFC 2231.
fn disposition(name: &str) -> String {
    let name = field::clean(name).replace(['/', '\\'], "_");
    let mut end = name.len().min(LONGEST_NAME);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    // The end of a name says what program opens it.
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if name.len() > end && extension.len() <= 8 => {
            let mut end = end - extension.len() - 1;
            while !stem.is_char_boundary(end) {
                end -= 1;
            }
            (&stem[..end], format!(".{extension}"))
        }
        _ => (&name[..end], String::new()),
    };
    let name = format!("{stem}{extension}");
    let plain = spelt_in_ascii(&name);
    let mut value = "attachment".to_owned();
    if plain != name || name.len() > NAME_PER_LINE {
        extended(&name, &mut value);
    }
    let plain = if plain.len() > NAME_PER_LINE {
        let extension = plain.rsplit_once('.').map_or("", |(_, extension)| extension);
        let extension = if extension.len() <= 8 { extension } else { "" };
        format!("{}.{extension}", &plain[..NAME_PER_LINE - extension.len() - 1])
    } else {
        plain
    };
    // Writing to a string cannot fail.
    let _ = write!(value, ";\r\n filename=\"{plain}\"");
    value
}

/// A name with `_` for what not every system can show or store.
fn spelt_in_ascii(name: &str) -> String {
    let is_fit =
        |character: &char| character.is_ascii_alphanumeric() || " ._-()".contains(*character);
    let plain: String =
        name.chars().map(|character| if is_fit(&character) { character } else { '_' }).collect();
    if plain.is_empty() { "_".to_owned() } else { plain }
}

/// Adds a name in any script (RFC 2231), in several lines if it is long.
fn extended(name: &str, value: &mut String) {
    let mut lines = vec![String::new()];
    for character in name.chars() {
        let encoded = percent_encoded(character.encode_utf8(&mut [0; 4]), b"!#$&+-.^_`|~");
        if lines.last().is_some_and(|line| line.len() + encoded.len() > NAME_PER_LINE) {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(&encoded);
        }
    }
    // Writing to a string cannot fail.
    if let [line] = &lines[..] {
        let _ = write!(value, ";\r\n filename*=utf-8''{line}");
        return;
    }
    for (index, line) in lines.iter().enumerate() {
        let charset = if index == 0 { "utf-8''" } else { "" };
        let _ = write!(value, ";\r\n filename*{index}*={charset}{line}");
    }
}

/// `Content-Disposition`, whose value is ready.
#[derive(Clone)]
struct Disposition(String);

impl Header for Disposition {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Disposition")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::dangerous_new_pre_encoded(Self::name(), self.0.clone(), self.0.clone())
    }
}
