//! Pictures of an announcement: what they show, whose they are, and what each language says of them.

use std::fmt;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Spanned};

use super::picture_kind::PictureKind;
use super::table::Line;

/// A picture of an announcement.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Its name in addresses, made of that of its file; no two of an announcement have one.
    pub name: String,
    /// The name of its file, where its author wrote it.
    pub file: Spanned<String>,
    /// What its file is.
    pub head: PictureHead,
    /// Its bytes.
    pub content: PictureContent,
    /// What stands below it; may be empty.
    pub caption: Line,
    /// What it shows, for whoever does not see it; may be empty.
    pub alternative: Line,
    /// Who made it, as it must be said wherever it appears; may be empty.
    pub credit: Line,
    /// What others may do with it; may be empty.
    pub licence: Line,
    /// What must stay in sight when it is cut.
    pub focus: Focus,
}

impl Picture {
    /// What is said of it, each by the name of its field.
    #[must_use]
    pub fn lines(&self) -> [(&'static str, &Line); 4] {
        [
            ("alternative", &self.alternative),
            ("caption", &self.caption),
            ("credit", &self.credit),
            ("licence", &self.licence),
        ]
    }
}

/// What a picture's file says of itself before its colours begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PictureHead {
    /// Its kind.
    pub kind: PictureKind,
    /// Its width as it is seen, in pixels.
    pub width: u32,
    /// Its height as it is seen, in pixels.
    pub height: u32,
}

/// A point of a picture, in percent of its width and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Focus {
    /// From the left.
    pub across: u8,
    /// From the top.
    pub down: u8,
}

impl Default for Focus {
    /// The middle.
    fn default() -> Self {
        Self { across: 50, down: 50 }
    }
}

/// The bytes of a picture. Those of all pictures are too many to be held: they are read when they are
/// asked for.
#[derive(Clone)]
pub struct PictureContent(Arc<Read>);

type Read = dyn Fn() -> Result<Vec<u8>, Diagnostic> + Send + Sync;

impl PictureContent {
    /// Bytes that are read in this way.
    pub fn read_by(read: impl Fn() -> Result<Vec<u8>, Diagnostic> + Send + Sync + 'static) -> Self {
        Self(Arc::new(read))
    }

    /// The bytes.
    ///
    /// # Errors
    ///
    /// The file cannot be read any more, or is not what it was.
    pub fn bytes(&self) -> Result<Vec<u8>, Diagnostic> {
        (self.0)()
    }
}

impl fmt::Debug for PictureContent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PictureContent")
    }
}
