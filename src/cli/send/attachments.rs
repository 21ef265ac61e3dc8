//! The files that go with every letter.

use std::path::{Path, PathBuf};

use heraut::diagnostic::Diagnostic;
use heraut::post::stationery::Attachment;
use heraut::project;

/// What the endings of usual files stand for (IANA's list of media types).
const MEDIA_TYPES: [(&str, &str); 13] = [
    ("csv", "text/csv"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("epub", "application/epub+zip"),
    ("gif", "image/gif"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("txt", "text/plain"),
    ("webp", "image/webp"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("zip", "application/zip"),
];

/// The files, read.
pub(super) struct Attachments(Vec<File>);

struct File {
    name: String,
    media_type: &'static str,
    bytes: Vec<u8>,
}

impl Attachments {
    /// Reads the files that the user named.
    pub(super) fn read(paths: &[PathBuf]) -> Result<Self, Vec<Diagnostic>> {
        let (mut files, mut faults) = (Vec::new(), Vec::new());
        for path in paths {
            match project::read_file(path) {
                Ok(bytes) => files.push(File { name: name(path), media_type: kind(path), bytes }),
                Err(fault) => faults.push(fault),
            }
        }
        if faults.is_empty() { Ok(Self(files)) } else { Err(faults) }
    }

    /// The files as letters carry them.
    pub(super) fn list(&self) -> Vec<Attachment<'_>> {
        let files = self.0.iter();
        let attachments =
            files.map(|File { name, media_type, bytes }| Attachment { name, media_type, bytes });
        attachments.collect()
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// What a file is, by the ending of its name; unknown bytes otherwise.
fn kind(path: &Path) -> &'static str {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let known = MEDIA_TYPES.iter().find(|(known, _)| *known == ending);
    known.map_or("application/octet-stream", |(_, media_type)| media_type)
}
