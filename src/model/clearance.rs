//! When words may be read, and by whom: all that the door asks, in one value.

use jiff::Timestamp;

use super::{Announcement, Translation};

/// What decides who may read the words of an announcement in one language, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clearance {
    /// Whether its authors are still writing.
    pub draft: bool,
    /// Whether the words in this language may go out.
    pub ready: bool,
    /// Whether press who honour embargoes may have it before it is public.
    pub advance: bool,
    /// When it becomes public, unless it is a draft.
    pub public_from: Timestamp,
}

impl Clearance {
    /// Whether the public has to wait, whatever the language: it is a draft, or its instant has
    /// not come.
    #[must_use]
    pub fn is_held(&self, now: Timestamp) -> bool {
        self.draft || self.public_from > now
    }
}

impl Announcement {
    /// The clearance of its words in a language.
    #[must_use]
    pub fn clearance(&self, translation: &Translation) -> Clearance {
        Clearance {
            draft: self.draft,
            ready: translation.ready,
            advance: self.embargo.as_ref().is_some_and(|embargo| embargo.advance),
            public_from: self.public_from,
        }
    }
}
