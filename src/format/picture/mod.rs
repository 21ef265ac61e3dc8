//! Pictures: the original with what the press must know of it, and the sizes that pages show.
//!
//! The only folder that knows what is in a picture's file.

mod iptc;
mod original;
mod sizes;

use std::sync::Mutex;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Spanned};
use crate::locale::Locale;
use crate::model::{Picture, PictureContent, PictureKind};
use crate::view::{self, PictureFormat, PictureSize};

use super::cache::{self, Cache};
use super::kit::Kit;

use original::{Notes, with_notes};

/// What files are made of: a picture as its author gave it.
#[derive(Clone)]
pub struct Source {
    kind: PictureKind,
    file: Spanned<String>,
    content: PictureContent,
}

/// One of several who make sizes of the same picture at one time does it, and the others wait for it.
static MAKING: [Mutex<()>; 16] = [const { Mutex::new(()) }; 16];

impl Source {
    /// The source of a picture of an announcement.
    pub(super) fn of(picture: &Picture) -> Self {
        let Picture { file, head, content, .. } = picture;
        Self { kind: head.kind, file: file.clone(), content: content.clone() }
    }

    /// The picture in these sizes, in their order; what the cache has is not made again.
    ///
    /// # Errors
    ///
    /// The file cannot be read any more, or it is damaged.
    pub(super) fn sizes(
        &self,
        wanted: &[PictureSize],
        cache: Option<&dyn Cache>,
    ) -> Result<Vec<Vec<u8>>, Diagnostic> {
        let original = self.content.bytes()?;
        let make = || sizes::made(&original, self.kind, wanted).map_err(|why| self.damaged(why));
        let Some(cache) = cache else { return make() };
        let keys: Vec<u128> = wanted.iter().map(|size| key(&original, *size)).collect();
        let known = || keys.iter().map(|key| cache.get(*key)).collect::<Option<Vec<_>>>();
        if let Some(known) = known() {
            return Ok(known);
        }
        let place = keys.first().map_or(0, |key| key % MAKING.len() as u128);
        let _one = usize::try_from(place).ok().and_then(|place| MAKING[place].lock().ok());
        if let Some(known) = known() {
            return Ok(known);
        }
        let made = make()?;
        for (key, made) in keys.iter().zip(&made) {
            cache.put(*key, made);
        }
        Ok(made)
    }

    /// The picture as documents embed it, as JPEG.
    ///
    /// # Errors
    ///
    /// The file cannot be read any more, or it is damaged.
    pub(super) fn for_documents(
        &self,
        picture: &view::Picture,
        cache: Option<&dyn Cache>,
    ) -> Result<Vec<u8>, Diagnostic> {
        let size = PictureSize { width: picture.fallback.width, format: PictureFormat::Jpeg };
        Ok(self.sizes(&[size], cache)?.pop().unwrap_or_default())
    }

    fn damaged(&self, why: String) -> Diagnostic {
        let fault = Diagnostic::error("picture-damaged").with("file", self.file.value.as_str());
        fault.because(why).at(self.file.span)
    }
}

/// Writes the original of a picture as it goes to the press: its colours as they are, without what the
/// camera wrote, with what is said of it in a language.
///
/// # Errors
///
/// The file cannot be read any more, or it is damaged; the template of the notes failed.
pub(super) fn original(
    picture: &Picture,
    headline: &str,
    said: &view::Picture,
    locale: &Locale,
    kit: Kit<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    #[derive(Serialize)]
    struct Context<'c> {
        language: &'c str,
        headline: &'c str,
        picture: &'c view::Picture,
    }
    let context = Context { language: locale.as_str(), headline, picture: said };
    let xmp = kit.templates.render("picture/metadata.xml", locale, &context)?;
    let notes = Notes {
        headline,
        caption: said.caption.as_deref(),
        credit: said.credit.as_deref(),
        licence: said.licence.as_deref(),
        xmp: &xmp,
    };
    let source = Source::of(picture);
    let original = source.content.bytes()?;
    with_notes(original, source.kind, &notes).map_err(|why| source.damaged(why))
}

/// By what the cache knows a size of a picture.
fn key(original: &[u8], size: PictureSize) -> u128 {
    let format: &[u8] = match size.format {
        PictureFormat::Webp => b"webp",
        PictureFormat::Jpeg => b"jpeg",
    };
    cache::key(&[format, &size.width.to_le_bytes(), original])
}
