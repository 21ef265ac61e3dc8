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

mod cache;
mod calendar;
mod data;
mod font;
mod formats;
pub mod html;
mod kit;
mod letter;
mod pack;
mod package;
#[cfg(feature = "pdf")]
mod pdf;
mod picture;
mod renderer;
#[cfg(test)]
mod spoken;
mod templates;
mod text;
#[cfg(feature = "pdf")]
mod typesetter;
#[cfg(not(feature = "pdf"))]
#[path = "without_typesetter.rs"]
mod typesetter;
mod view;
mod word;

pub use cache::Cache;
pub use font::FontFile;
pub use formats::FORMATS;
pub use kit::Kit;
pub use letter::{LetterText, greeting_in_html};
pub use pack::PACK;
pub use renderer::{Document, Letter, Renderer};
pub use templates::{Templates, words_of};
pub use typesetter::Typesetter;
pub use view::{Format, View};

/// A file that goes to the site as it is: a style sheet, a script.
pub struct StaticFile {
    /// Its name below the folder of assets.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}
