//! Pictures of any size and kind, as cases need them; which show nothing.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Mutex;

use heraut::format::Cache;
use image::{ImageFormat, Luma, RgbImage, Rgba, RgbaImage};
use img_parts::png::{Png, PngChunk};

/// A picture that a case describes: `JPEG 1600 × 1200`, and what is wrong with it.
pub(crate) fn described(words: &str) -> Option<Vec<u8>> {
    let mut words = words.split_whitespace();
    let kind = match words.next()? {
        "JPEG" => ImageFormat::Jpeg,
        "PNG" => ImageFormat::Png,
        _ => return None,
    };
    let mut measure = || words.find(|word| *word != "×")?.parse().ok();
    let (width, height) = (measure()?, measure()?);
    let picture = match words.collect::<Vec<_>>().join(" ").as_str() {
        "" => painted(kind, width, height),
        "in name only" => claimed(width, height),
        "cut off" => {
            let whole = painted(kind, width, height);
            whole[..whole.len() / 2].to_vec()
        }
        "that moves" => moving(width, height),
        other => panic!("no picture is {other:?}"),
    };
    Some(picture)
}

/// A picture with colours that run through it.
pub(crate) fn painted(kind: ImageFormat, width: u32, height: u32) -> Vec<u8> {
    let shade = |at: u32, of: u32| u8::try_from(at * 255 / of).expect("at most 255");
    let picture = RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([shade(x, width), shade(y, height), 128])
    });
    encoded(&picture.into(), kind)
}

/// A PNG picture that one sees through.
pub(crate) fn clear(width: u32, height: u32) -> Vec<u8> {
    let picture = RgbaImage::from_pixel(width, height, Rgba([0, 0, 0, 0]));
    encoded(&picture.into(), ImageFormat::Png)
}

/// A PNG file that says it is so large, and is not.
fn claimed(width: u32, height: u32) -> Vec<u8> {
    let small = image::GrayImage::from_pixel(1, 1, Luma([0]));
    let mut picture = png(encoded(&small.into(), ImageFormat::Png));
    let head = picture.chunks()[0].contents().slice(8..);
    let head = [&width.to_be_bytes(), &height.to_be_bytes(), &head[..]].concat();
    picture.chunks_mut()[0] = PngChunk::new(*b"IHDR", head.into());
    picture.encoder().bytes().to_vec()
}

/// A PNG file with a film in it.
fn moving(width: u32, height: u32) -> Vec<u8> {
    let mut picture = png(painted(ImageFormat::Png, width, height));
    let film = PngChunk::new(*b"acTL", vec![0, 0, 0, 2, 0, 0, 0, 0].into());
    picture.chunks_mut().insert(1, film);
    picture.encoder().bytes().to_vec()
}

fn png(bytes: Vec<u8>) -> Png {
    Png::from_bytes(bytes.into()).expect("a PNG")
}

fn encoded(picture: &image::DynamicImage, kind: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, kind).expect("is written");
    bytes.into_inner()
}

/// The sizes of pictures, made once for all tests; documents are made again.
pub(crate) struct Sizes;

static SIZES: Mutex<BTreeMap<u128, Vec<u8>>> = Mutex::new(BTreeMap::new());

impl Cache for Sizes {
    fn get(&self, key: u128) -> Option<Vec<u8>> {
        SIZES.lock().expect("no test fails in it").get(&key).cloned()
    }

    fn put(&self, key: u128, made: &[u8]) {
        if made.starts_with(b"RIFF") || made.starts_with(&[0xff, 0xd8]) {
            SIZES.lock().expect("no test fails in it").insert(key, made.to_vec());
        }
    }
}
