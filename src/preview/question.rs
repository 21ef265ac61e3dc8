//! What the server asks about the newsroom, and what it is answered.

use std::sync::mpsc::Sender;

use serde::{Deserialize, Serialize};

/// What comes to whoever holds the newsroom.
pub(super) enum Call {
    /// Files changed: read it again.
    Changed,
    /// Somebody asks for a page.
    Asked(Box<Question>, Sender<Answer>),
}

/// What somebody asks for, and in which language the desk speaks to them.
pub(super) struct Question {
    /// What is wanted.
    pub(super) wanted: Wanted,
    /// The languages that they read, the best first, as tags.
    pub(super) tags: Vec<String>,
}

/// What there is to be seen.
pub(super) enum Wanted {
    /// The desk, with those announcements that fit.
    Desk(Filter),
    /// An announcement, by its id, in one of the ways to look at it.
    View(String, String, Look),
    /// The letter with an announcement as its readers' programs show it: its id, and how.
    Letter(String, Look),
    /// A file of the newsroom, by its path from its root; whether it is shown within another page.
    File(String, bool),
}

/// How somebody looks at an announcement.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Look {
    /// In which language; that of the desk, if it is empty.
    pub(super) language: String,
    /// In which languages side by side, with commas; in all, if it is empty.
    pub(super) languages: String,
    /// In which colours: `light` or `dark`.
    pub(super) scheme: String,
    /// Mailed to which list; to the first, if it is empty.
    pub(super) list: String,
    /// `on`, if mailed to its own press contacts.
    pub(super) contacts: String,
    /// `advance`, if mailed before it is public.
    pub(super) circulation: String,
}

/// Which announcements the desk lists.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Filter {
    /// Those in this state; all if it is empty.
    pub(super) state: String,
    /// Those that are there in this language; all if it is empty.
    pub(super) language: String,
    /// Those whose headline or id has these words.
    pub(super) words: String,
}

/// A page, or whatever else a browser asked for.
pub(super) struct Answer {
    /// The status, as HTTP has it.
    pub(super) status: u16,
    /// The media type.
    pub(super) media_type: &'static str,
    /// What it says.
    pub(super) bytes: Vec<u8>,
    /// What it may load.
    pub(super) policy: Policy,
}

/// What an answer may load (Content Security Policy, W3C).
#[derive(Clone, Copy, Debug)]
pub(super) enum Policy {
    /// What this server has; no scripts but files of it.
    Own,
    /// Nothing: a letter brings its styles with it, as mail programs want it.
    Letter,
}

impl Policy {
    /// The policy as HTTP has it.
    pub(super) fn header(self) -> &'static str {
        match self {
            Self::Own => {
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                 font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; \
                 form-action 'self'; frame-ancestors 'self'"
            }
            Self::Letter => {
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; \
                 form-action 'none'; frame-ancestors 'self'; sandbox"
            }
        }
    }
}

impl Answer {
    /// A page of the desk.
    pub(super) fn page(status: u16, html: String) -> Self {
        Self { status, media_type: HTML, bytes: html.into_bytes(), policy: Policy::Own }
    }

    /// A file as it is.
    pub(super) fn file(media_type: &'static str, bytes: Vec<u8>) -> Self {
        Self { status: 200, media_type, bytes, policy: Policy::Own }
    }

    /// A letter, in HTML.
    pub(super) fn letter(html: String) -> Self {
        Self { policy: Policy::Letter, ..Self::page(200, html) }
    }
}

/// The media type of pages.
pub(super) const HTML: &str = "text/html; charset=utf-8";

/// What a file is, by how its name ends.
pub(super) fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, end)| end) {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        // A browser shows as text what it would only store otherwise: feeds, tables, events.
        "txt" | "xml" | "csv" | "ics" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    }
}
