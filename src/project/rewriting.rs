//! What commands share that write into records: which of them cannot be read, and what becomes of a
//! file whose text is changed.

use std::path::PathBuf;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, FileId, Sources};
use crate::yaml;

use super::file;
use super::loaded::Project;
use super::ready::Ready;
use super::shelf::LARGEST_RECORD;

/// What Notepad begins files with.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A record as YAML has it, whatever its fields are; nothing if it cannot be read.
pub(super) fn value(text: &str) -> Option<Value> {
    yaml::parse(text, Sources::new().add("", "")).ok()
}

impl Project {
    /// The errors of records of announcements that could not be read.
    #[must_use]
    pub fn unread(&self, ready: &Ready) -> Vec<Diagnostic> {
        let announcements = &ready.newsroom.announcements;
        let is_unread = |file: FileId| {
            self.sources.path(file).starts_with("content/announcements")
                && !announcements.iter().any(|announcement| announcement.id.span.file == file)
        };
        let errors = self.diagnostics.iter().filter(|fault| fault.is_error());
        errors
            .filter(|fault| fault.span.is_some_and(|span| is_unread(span.file)))
            .cloned()
            .collect()
    }

    /// The bytes of a record whose text is to be another one; a mark of the byte order stays.
    ///
    /// # Errors
    ///
    /// `changed-meanwhile`: somebody else has written it since it was read.
    pub fn rewritten(&self, file: FileId, text: &str) -> Result<Vec<u8>, Diagnostic> {
        let path = self.sources.path(file);
        let now = file::text(&self.root, path, LARGEST_RECORD)?;
        let mark = if now.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK } else { "" };
        if now.trim_start_matches(BYTE_ORDER_MARK)
            != self.sources.text(file).trim_start_matches(BYTE_ORDER_MARK)
        {
            let shown = file::shown(path);
            return Err(Diagnostic::error("changed-meanwhile").with("path", shown));
        }
        let text = text.trim_start_matches(BYTE_ORDER_MARK);
        Ok([mark, text].concat().into_bytes())
    }

    /// Where a record lies on the disk.
    #[must_use]
    pub fn place(&self, file: FileId) -> PathBuf {
        self.root.join(self.sources.path(file))
    }
}
