//! Who issues announcements.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Span, Spanned};
use crate::locale::Language;
use crate::prose::{Prose, Written};

use super::{Dated, Fact, Localized, WebAddress};

/// An organization that issues announcements.
#[derive(Clone, Debug)]
pub struct Organization {
    /// Its id in records.
    pub id: String,
    /// Its name, as each language writes it.
    pub name: Localized<String>,
    /// Its website.
    pub url: Localized<WebAddress>,
    /// Its logo.
    pub logo: Option<Logo>,
    /// Its figures, each as of a day.
    pub facts: BTreeMap<String, Dated<Fact>>,
    /// Its own press contacts, by id.
    pub contacts: Vec<Spanned<String>>,
    /// What it says about itself: its boilerplate.
    pub about: Dated<Localized<Prose<Written>>>,
    /// Whether words before its name are elided, where a language does so; decided by its first
    /// letter unless said.
    pub elides: Option<bool>,
    /// Its name with the article that it has in a sentence, in languages that give it one.
    pub with_article: Localized<String>,
    /// Where its name was written.
    pub span: Span,
}

impl Organization {
    /// Whether its name fits no sentence of a language as far as is known: it wants an article, or
    /// may be elided or not, and the record does not say.
    #[must_use]
    pub fn lacks_article(&self, language: &Language) -> bool {
        let locale = language.locale();
        let name = self.name.get(locale).filter(|_| self.with_article.get(locale).is_none());
        name.is_some_and(|name| language.is_unsure_of(name, self.elides.is_some()))
    }
}

/// The logo of an organization.
#[derive(Clone, Debug)]
pub struct Logo {
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// What kind of picture the bytes are.
    pub kind: PictureKind,
    /// What it shows, for whoever does not see it.
    pub alternative: Localized<String>,
}

/// A kind of picture, known from its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureKind {
    /// Scalable Vector Graphics.
    Svg,
    /// Portable Network Graphics.
    Png,
    /// JPEG.
    Jpeg,
    /// WebP.
    Webp,
}

impl PictureKind {
    /// Recognizes a picture by its first bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(Self::Png),
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::Webp),
            _ => {
                let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}');
                let start = text.trim_start();
                let is_svg = start.starts_with("<svg")
                    || ((start.starts_with("<?xml") || start.starts_with("<!--"))
                        && start.contains("<svg"));
                is_svg.then_some(Self::Svg)
            }
        }
    }

    /// The extension of its files.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Webp => "webp",
        }
    }
}
