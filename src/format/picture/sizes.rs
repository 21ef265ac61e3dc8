//! A picture in the sizes that pages and documents show: upright, in the colours that every screen
//! knows (sRGB), without transparency.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io::Cursor;

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageFormat, ImageReader, Limits};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::model::PictureKind;
use crate::view::{PictureFormat, PictureSize};

/// How well colours are kept, from 0 to 100: where sizes look like their original, side by side.
const WEBP_QUALITY: f32 = 80.0;

/// The same for JPEG, which goes into documents.
const JPEG_QUALITY: u8 = 85;

/// The most bytes that a picture may take in memory.
const LARGEST: u64 = 1024 * 1024 * 1024;

/// Makes the sizes of a picture.
///
/// # Errors
///
/// Why the picture cannot be read.
pub(super) fn made(
    original: &[u8],
    kind: PictureKind,
    wanted: &[PictureSize],
) -> Result<Vec<Vec<u8>>, String> {
    let Colours { pixels, width, height, profile } = colours(original, kind)?;
    let to_srgb = profile.as_deref().and_then(srgb);
    let source = ImageRef::new(width, height, &pixels, PixelType::U8x3).map_err(said)?;
    let mut resizer = Resizer::new();
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    let mut in_width: BTreeMap<u32, (u32, Vec<u8>)> = BTreeMap::new();
    for size in wanted {
        let Entry::Vacant(place) = in_width.entry(size.width) else { continue };
        let height = size.height_of(width, height);
        let mut image = Image::new(size.width, height, PixelType::U8x3);
        resizer.resize(&source, &mut image, &options).map_err(said)?;
        let mut pixels = image.into_vec();
        if let Some(to_srgb) = &to_srgb {
            let from = pixels.clone();
            to_srgb.transform(&from, &mut pixels).map_err(said)?;
        }
        place.insert((height, pixels));
    }
    let encoded = wanted.iter().map(|size| {
        let (height, pixels) = &in_width[&size.width];
        encoded(pixels, (size.width, *height), size.format)
    });
    encoded.collect()
}

fn encoded(
    pixels: &[u8],
    (width, height): (u32, u32),
    format: PictureFormat,
) -> Result<Vec<u8>, String> {
    match format {
        PictureFormat::Webp => {
            let encoder = webp::Encoder::from_rgb(pixels, width, height);
            let made = encoder.encode_simple(false, WEBP_QUALITY);
            made.map(|made| made.to_vec()).map_err(|error| format!("{error:?}"))
        }
        PictureFormat::Jpeg => {
            let mut made = Vec::new();
            let mut encoder = JpegEncoder::new_with_quality(&mut made, JPEG_QUALITY);
            encoder.encode(pixels, width, height, ExtendedColorType::Rgb8).map_err(said)?;
            Ok(made)
        }
    }
}

/// The colours of a picture, three bytes a pixel.
struct Colours {
    pixels: Vec<u8>,
    width: u32,
    height: u32,
    /// Which colours are meant; those of most screens if nothing is said.
    profile: Option<Vec<u8>>,
}

fn colours(original: &[u8], kind: PictureKind) -> Result<Colours, String> {
    let format = if kind == PictureKind::Png { ImageFormat::Png } else { ImageFormat::Jpeg };
    let mut reader = ImageReader::with_format(Cursor::new(original), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(LARGEST);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(said)?;
    let profile = decoder.icc_profile().map_err(said)?;
    let orientation = decoder.orientation().map_err(said)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(said)?;
    image.apply_orientation(orientation);
    let (width, height) = (image.width(), image.height());
    let pixels =
        if image.color().has_alpha() { on_white(&image) } else { image.into_rgb8().into_raw() };
    Ok(Colours { pixels, width, height, profile })
}

/// A picture with parts that one sees through, laid on paper.
fn on_white(image: &DynamicImage) -> Vec<u8> {
    let pixels = image.to_rgba8();
    let blend = |colour: u8, alpha: u8| {
        let (colour, alpha) = (u16::from(colour), u16::from(alpha));
        u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
    };
    let pixels = pixels.pixels().flat_map(|pixel| {
        let [red, green, blue, alpha] = pixel.0;
        [blend(red, alpha), blend(green, alpha), blend(blue, alpha)]
    });
    pixels.collect()
}

/// What turns colours of a profile into those of most screens; nothing if the profile is of print, or
/// cannot be read.
fn srgb(profile: &[u8]) -> Option<std::sync::Arc<moxcms::Transform8BitExecutor>> {
    let profile = ColorProfile::new_from_slice(profile).ok()?;
    if profile.color_space != DataColorSpace::Rgb {
        return None;
    }
    let srgb = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    profile.create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, options).ok()
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}
