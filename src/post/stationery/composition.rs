//! What a letter says, and how mail writes it; its parts are put together by lettre.

use std::fmt::Write;

use jiff::ZonedDateTime;
use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::message::{Body, MultiPart, MultiPartBuilder, SinglePart};

use super::attachment::Attachment;
use super::slot::Slot;
use super::{field, quoted_printable, token};
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::model::{EmailAddress, WebAddress, percent_encoded};

/// What a letter says in one language, to whomever it goes.
#[derive(Clone, Copy, Debug)]
pub struct Composition<'a> {
    /// The campaign that the letter belongs to.
    pub campaign: &'a str,
    /// Its language.
    pub language: &'a Locale,
    /// When it is dated, in the newsroom's time zone.
    pub dated: &'a ZonedDateTime,
    /// The name beside the sender's address; may be empty.
    pub from_name: &'a str,
    /// Whom it comes from.
    pub from: &'a EmailAddress,
    /// Where answers go, if not to the sender.
    pub reply_to: Option<&'a EmailAddress>,
    /// What it is about.
    pub subject: &'a str,
    /// What it says, as plain text.
    pub text: &'a str,
    /// What it says, as HTML.
    pub html: &'a str,
    /// What stands exactly once in text and HTML, for the greeting.
    pub slot: &'a str,
    /// What mail programs know the letters by (RFC 2919): `press.example.org`.
    pub list_id: &'a str,
    /// What mail programs call them.
    pub list_name: &'a str,
    /// Where readers write who want no more letters.
    pub opt_out: &'a EmailAddress,
    /// The subject of what they write.
    pub opt_out_subject: &'a str,
    /// Where one click ends the letters (RFC 8058); the letter's token is added to it.
    pub one_click: Option<&'a WebAddress>,
    /// The files that come with it.
    pub attachments: &'a [Attachment<'a>],
}

/// What stands for the token while lettre builds the parts: as long as the token, so that lines
/// are folded alike. `=_` before it occurs in neither quoted-printable nor base64.
const TOKEN_TO_COME: &str = "the-token-of-the-letter-goes-her";
const BOUNDARY: &str = "=_";

/// The longest line that may leave room for what its slots take (RFC 5322, section 2.1.1).
const LONGEST_LINE: usize = 998 - token::LENGTH;

impl Composition<'_> {
    /// The whole letter, with marks where its slots are.
    pub(super) fn to_marked_letter(self) -> Result<Vec<u8>, Diagnostic> {
        let mut letter = Vec::new();
        self.write_header(&mut letter)?;
        let parts = self.to_parts()?.formatted();
        let to_come = format!("{BOUNDARY}{TOKEN_TO_COME}");
        let mut rest = &parts[..];
        while let Some(at) = position(rest, to_come.as_bytes()) {
            letter.extend_from_slice(&rest[..at + BOUNDARY.len()]);
            letter.push(Slot::Token.mark());
            rest = &rest[at + to_come.len()..];
        }
        letter.extend_from_slice(rest);
        // What is too long is quoted without what follows the name of its field.
        match letter.split(|byte| *byte == b'\n').find(|line| line.len() > LONGEST_LINE) {
            None => Ok(letter),
            Some(line) => {
                let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
                let name = String::from_utf8_lossy(&name[..name.len().min(40)]).into_owned();
                Err(Diagnostic::error("letter-header-too-long").with("header", name))
            }
        }
    }

    /// Writes the header, but for the type of the content.
    ///
    /// There is no `Precedence`: it is no standard, and RFC 2076 discourages it. `List-Id` and
    /// `Auto-Submitted` (RFC 3834) tell programs the same; an answer that comes all the same says
    /// that somebody has moved on.
    fn write_header(self, letter: &mut Vec<u8>) -> Result<(), Diagnostic> {
        for address in [Some(self.from), self.reply_to].into_iter().flatten() {
            if address.ascii().is_none() {
                let code = "letter-sender-beyond-ascii";
                return Err(Diagnostic::error(code).with("address", address.as_str()));
            }
        }
        let date = jiff::fmt::rfc2822::to_string(self.dated).map_err(|cause| {
            Diagnostic::error("letter-date-impossible")
                .with("date", self.dated.to_string())
                .because(cause)
        })?;
        field::ready("Date", &date, letter);
        write_mailbox("From", self.from_name, self.from, letter);
        if let Some(reply_to) = self.reply_to {
            write_mailbox("Reply-To", "", reply_to, letter);
        }
        letter.extend_from_slice(&[b"To: ", &[Slot::Addressee.mark()][..], b"\r\n"].concat());
        field::text("Subject", self.subject, letter);
        let token = char::from(Slot::Token.mark());
        field::ready("Message-ID", &format!("<{token}@{}>", self.from.domain()), letter);
        let is_id = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        if self.list_id.is_empty() || !self.list_id.bytes().all(is_id) {
            return Err(Diagnostic::error("letter-list-id-invalid").with("id", self.list_id));
        }
        field::named("List-Id", self.list_name, self.list_id, letter);
        self.write_opt_out(letter);
        field::ready("Auto-Submitted", "auto-generated", letter);
        field::ready("Content-Language", self.language.as_str(), letter);
        field::ready("MIME-Version", "1.0", letter);
        Ok(())
    }

    /// Writes how to get no more letters, on one line as long as that is possible: relays have been
    /// seen to fold the field anew and to break its signature.
    fn write_opt_out(self, letter: &mut Vec<u8>) {
        let mut value = format!("<{}>", self.opt_out.mailto(&field::clean(self.opt_out_subject)));
        let Some(one_click) = self.one_click else {
            field::ready("List-Unsubscribe", &value, letter);
            return;
        };
        let one_click = one_click.as_str().split('#').next().unwrap_or_default();
        let joint = if one_click.contains('?') { '&' } else { '?' };
        let one_click = percent_encoded(one_click, b"-._~:/?[]@!$&'()*+,;=%");
        let token = char::from(Slot::Token.mark());
        let one_click = format!("<{one_click}{joint}letter={token}>");
        let fits = "List-Unsubscribe: , \r\n".len() + value.len() + one_click.len() < LONGEST_LINE;
        // Writing to a string cannot fail.
        let _ = write!(value, "{}{one_click}", if fits { ", " } else { ",\r\n " });
        field::ready("List-Unsubscribe", &value, letter);
        field::ready("List-Unsubscribe-Post", "List-Unsubscribe=One-Click", letter);
    }

    /// Text and HTML, and the files beside them if there are any.
    fn to_parts(self) -> Result<MultiPart, Diagnostic> {
        if self.subject.contains(self.slot) {
            return Err(self.greeting_not_once("subject"));
        }
        let text =
            self.to_part("text", "text/plain; charset=utf-8", self.text, Slot::TextGreeting)?;
        let html =
            self.to_part("html", "text/html; charset=utf-8", self.html, Slot::HtmlGreeting)?;
        let alternatives = bounded(MultiPart::alternative(), "a").singlepart(text).singlepart(html);
        if self.attachments.is_empty() {
            return Ok(alternatives);
        }
        let mut parts = bounded(MultiPart::mixed(), "m").multipart(alternatives);
        for attachment in self.attachments {
            parts = parts.singlepart(attachment.to_part()?);
        }
        Ok(parts)
    }

    /// A part in quoted-printable, with a mark where its greeting goes.
    fn to_part(
        self,
        part: &'static str,
        content_type: &str,
        content: &str,
        slot: Slot,
    ) -> Result<SinglePart, Diagnostic> {
        let pieces: Vec<&str> = content.split(self.slot).collect();
        let [before, after] = pieces[..] else {
            return Err(self.greeting_not_once(part));
        };
        let mut encoded = Vec::with_capacity(content.len() * 5 / 4);
        quoted_printable::encode(before, 0, &mut encoded);
        encoded.push(slot.mark());
        // What follows may begin a line or not, as long as the greeting is: it is fit for both.
        quoted_printable::encode(after, 0, &mut encoded);
        let content_type = ContentType::parse(content_type)
            .map_err(|cause| Diagnostic::error("letter-not-composed").because(cause))?;
        let body = Body::dangerous_pre_encoded(encoded, ContentTransferEncoding::QuotedPrintable);
        Ok(SinglePart::builder().header(content_type).body(body))
    }

    fn greeting_not_once(self, part: &str) -> Diagnostic {
        Diagnostic::error("letter-greeting-not-once")
            .with("language", self.language.as_str())
            .with("part", part)
    }
}

fn bounded(parts: MultiPartBuilder, level: &str) -> MultiPartBuilder {
    parts.boundary(format!("{BOUNDARY}{TOKEN_TO_COME}{level}"))
}

fn write_mailbox(name: &str, phrase: &str, address: &EmailAddress, letter: &mut Vec<u8>) {
    letter.extend_from_slice(name.as_bytes());
    letter.extend_from_slice(b": ");
    field::mailbox(phrase, address, name, letter);
    letter.extend_from_slice(b"\r\n");
}

fn position(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    bytes.windows(sought.len()).position(|window| window == sought)
}
