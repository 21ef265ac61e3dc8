//! What a format is, and what it gets.

use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::prose::{Prose, Said};
use crate::view::{Masthead, Offer, Page, Release};

use super::kit::Kit;
use super::picture::Source;

/// What a format gets: a press release, and what stands around it.
pub struct View {
    /// The release.
    pub release: Release<Prose<Said>>,
    /// The files of its pictures, in their order.
    pub pictures: Vec<Source>,
    /// What stands around every page of its language.
    pub masthead: Masthead<Prose<Said>>,
    /// What its page says about itself.
    pub page: Page,
    /// Its language.
    pub locale: Locale,
}

/// A way to put one press release on a page.
pub struct Format {
    /// How the page offers it; none if it is the page.
    pub download: Option<Offer>,
    /// Writes a release.
    pub write: fn(&View, Kit<'_>) -> Result<Vec<u8>, Diagnostic>,
}
