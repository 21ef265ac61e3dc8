//! What the server asks about the newsroom, and what it is answered.

use std::sync::mpsc::Sender;

use serde::{Deserialize, Serialize};

/// What comes to whoever holds the newsroom.
pub(super) enum Call {
    /// Files changed: read it again.
    Changed,
    /// Somebody asks for a page.
    Asked(Question, Sender<Answer>),
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
    /// A file of the newsroom, by its path from its root.
    File(String),
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
}

impl Answer {
    /// A page of the desk.
    pub(super) fn page(status: u16, html: String) -> Self {
        Self { status, media_type: HTML, bytes: html.into_bytes() }
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
        _ => "application/octet-stream",
    }
}
