//! A picture of a release, and in which sizes pages show it.

use serde::Serialize;

use crate::model::{self, Audience, Edition};

use super::address;

/// How wide the sizes for pages are, in pixels: a phone, a column of text, that of a screen with two
/// pixels in the place of one.
const WIDTHS: [u32; 3] = [480, 960, 1600];

/// A picture of a release.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// Its name in addresses.
    pub name: String,
    /// What stands below it.
    pub caption: Option<String>,
    /// What it shows, for whoever does not see it.
    pub alternative: String,
    /// Who made it.
    pub credit: Option<String>,
    /// What others may do with it.
    pub licence: Option<String>,
    /// The name of the original's file.
    pub file: String,
    /// The original, from the root of the site.
    pub path: String,
    /// The original in full.
    pub address: String,
    /// What the link to the original says.
    pub words: String,
    /// The media type of the original.
    pub media_type: &'static str,
    /// The width of the original, in pixels.
    pub width: u32,
    /// The height of the original, in pixels.
    pub height: u32,
    /// What must stay in sight where it is cut, if that is not the middle.
    pub focus: Option<Focus>,
    /// Its sizes for browsers that know WebP, from the smallest.
    pub sizes: Vec<PictureLink>,
    /// Its size for all others, as JPEG.
    pub fallback: PictureLink,
}

/// A point of a picture, in tenths of its width and height: from left and top, from 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Focus {
    /// From the left.
    pub across: u8,
    /// From the top.
    pub down: u8,
}

impl Focus {
    /// The point, unless it is about the middle.
    pub(super) fn of(focus: model::Focus) -> Option<Self> {
        let tenths = |percent: u8| (percent.min(100) + 5) / 10;
        let focus = Self { across: tenths(focus.across), down: tenths(focus.down) };
        (focus != Self { across: 5, down: 5 }).then_some(focus)
    }
}

/// A size of a picture.
#[derive(Clone, Debug, Serialize)]
pub struct PictureLink {
    /// Where it is, from the root of the site.
    pub path: String,
    /// Its width, in pixels.
    pub width: u32,
    /// Its height, in pixels.
    pub height: u32,
}

/// The format of a size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFormat {
    /// Small.
    Webp,
    /// Known to everything.
    Jpeg,
}

/// A size in which a picture is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PictureSize {
    /// Its width, in pixels.
    pub width: u32,
    /// Its format.
    pub format: PictureFormat,
}

impl PictureSize {
    /// Where a picture lies in this size, from the root of the site.
    #[must_use]
    pub fn path<A: Audience>(self, edition: &Edition<'_, A>, picture: &str) -> String {
        let extension = match self.format {
            PictureFormat::Webp => "webp",
            PictureFormat::Jpeg => "jpg",
        };
        address::picture_size(edition.id(), picture, self.width, extension)
    }

    /// Its height, for a picture that has these measures.
    #[must_use]
    pub fn height_of(self, width: u32, height: u32) -> u32 {
        let exact = u64::from(height) * u64::from(self.width);
        let rounded = (exact + u64::from(width) / 2) / u64::from(width.max(1));
        u32::try_from(rounded).unwrap_or(u32::MAX).max(1)
    }
}

/// The sizes in which a picture is shown: those for browsers that know WebP, from the smallest, and the
/// one for all others and for documents. None is larger than the picture.
#[must_use]
pub fn picture_sizes(picture: &model::Picture) -> (Vec<PictureSize>, PictureSize) {
    let widest = picture.head.width.min(WIDTHS[WIDTHS.len() - 1]);
    let narrower = WIDTHS.into_iter().filter(|width| *width < widest);
    let webp = narrower.chain([widest]);
    let webp = webp.map(|width| PictureSize { width, format: PictureFormat::Webp });
    (webp.collect(), PictureSize { width: widest, format: PictureFormat::Jpeg })
}
