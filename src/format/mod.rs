//! Formats: a press release in, bytes out; and the renderer, which alone makes documents.
//!
//! A format never sees an audience, so it cannot decide who reads. A [`Document`] carries its
//! audience in its type, as a [`Letter`] does, and only a [`Renderer`] makes one:
//!
//! ```compile_fail,E0451
//! use heraut::format::Document;
//! use heraut::model::Public;
//!
//! let audience = std::marker::PhantomData;
//! let forged = Document::<Public> { bytes: Vec::new(), audience };
//! ```

pub mod html;
mod kit;
mod letter;
mod renderer;
#[cfg(test)]
mod spoken;
mod templates;
mod text;

pub use kit::Kit;
pub use letter::{LetterText, greeting_in_html};
pub use renderer::{Document, Letter, Renderer};
pub use templates::Templates;

use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::prose::{Prose, Said};
use crate::view::{Masthead, Offer, Page, Release};

/// What a format gets: a press release, and what stands around it.
pub struct View {
    /// The release.
    pub release: Release<Prose<Said>>,
    /// What stands around every page of its language.
    pub masthead: Masthead<Prose<Said>>,
    /// What its page says about itself.
    pub page: Page,
    /// Its language.
    pub locale: Locale,
}

/// A file that goes to the site as it is: a style sheet, a script.
pub struct StaticFile {
    /// Its name below the folder of assets.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A way to put one press release on a page.
pub struct Format {
    /// How the page offers it; none if it is the page.
    pub download: Option<Offer>,
    /// Writes a release.
    pub write: fn(&View, Kit<'_>) -> Result<Vec<u8>, Diagnostic>,
}

/// All formats. The first is the page itself; the others are files beside it.
pub static FORMATS: &[&Format] = &[&html::HTML, &text::PLAIN_TEXT];
