//! The head of a picture's file: its kind and its size, and whether it is whole.
//!
//! Looks at no more of a file than it must, since a newsroom has thousands: not at the colours.

use std::io::{self, Read, Seek, SeekFrom};

use super::picture::PictureHead;
use super::picture_kind::PictureKind;

/// The most pixels that a picture can have: few enough to be held in memory.
const MOST_PIXELS: u64 = 100_000_000;

/// The bytes that tell the kind of a file.
const SIGNATURE: usize = 512;

/// How many bytes at the end of a file are searched for the end of the picture. Some cameras fill up
/// their files.
const TAIL: u64 = 64 * 1024;

/// Why a file is no picture for the press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFault {
    /// It is no picture at all.
    NoPicture,
    /// It is of another kind, which has this name.
    OtherKind(&'static str),
    /// It moves.
    Animated,
    /// It ends before the picture does, or what it says of itself cannot be read.
    Damaged,
    /// It has more pixels than 100 million, which is more than any camera takes.
    TooLarge {
        /// Its width.
        width: u32,
        /// Its height.
        height: u32,
    },
}

impl PictureHead {
    /// Reads the head of a file.
    ///
    /// # Errors
    ///
    /// An error of the file, or why it is no picture for the press.
    pub fn read(file: &mut (impl Read + Seek)) -> io::Result<Result<Self, PictureFault>> {
        let mut signature = Vec::with_capacity(SIGNATURE);
        file.by_ref().take(SIGNATURE as u64).read_to_end(&mut signature)?;
        let head = match PictureKind::of(&signature) {
            Some(PictureKind::Jpeg) => whole(jpeg(file), |file| ends_in(file, &[0xff, 0xd9]), file),
            Some(PictureKind::Png) => whole(png(file), |file| ends_in(file, b"IEND"), file),
            Some(PictureKind::Svg) => Ok(Err(PictureFault::OtherKind("SVG"))),
            Some(PictureKind::Webp) => Ok(Err(PictureFault::OtherKind("WebP"))),
            None => Ok(Err(other_kind(&signature))),
        };
        match head {
            // A file that ends too early is damaged, and no error of the disk.
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                Ok(Err(PictureFault::Damaged))
            }
            other => other,
        }
    }
}

type Outcome = io::Result<Result<PictureHead, PictureFault>>;

/// A head, unless the file is not whole or the picture too large.
fn whole<F: Read + Seek>(
    head: Outcome,
    is_whole: impl Fn(&mut F) -> io::Result<bool>,
    file: &mut F,
) -> Outcome {
    let head = match head? {
        Ok(head) => head,
        Err(fault) => return Ok(Err(fault)),
    };
    let PictureHead { width, height, .. } = head;
    if width == 0 || height == 0 || !is_whole(file)? {
        return Ok(Err(PictureFault::Damaged));
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Ok(Err(PictureFault::TooLarge { width, height }));
    }
    Ok(Ok(head))
}

/// Whether these bytes occur near the end of a file.
fn ends_in(file: &mut (impl Read + Seek), end: &[u8]) -> io::Result<bool> {
    let length = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(length.saturating_sub(TAIL)))?;
    let mut tail = Vec::new();
    file.read_to_end(&mut tail)?;
    Ok(tail.windows(end.len()).any(|window| window == end))
}

/// Reads segments of a JPEG file up to the one that has its size (ITU-T T.81, annex B).
fn jpeg(file: &mut (impl Read + Seek)) -> Outcome {
    file.seek(SeekFrom::Start(2))?;
    let mut is_on_its_side = false;
    loop {
        let marker = jpeg_marker(file)?;
        // Markers without content: fill, restarts.
        if matches!(marker, 0x01 | 0xd0..=0xd7) {
            continue;
        }
        let length = u16::from_be_bytes(bytes(file)?).checked_sub(2);
        let Some(length) = length.map(i64::from) else { return Ok(Err(PictureFault::Damaged)) };
        match marker {
            // Colours begin, or the file ends, and no size was told.
            0xda | 0xd9 => return Ok(Err(PictureFault::Damaged)),
            // A frame: all `SOF`, without the tables `DHT`, `JPG` and `DAC` among their numbers.
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                let [_, h1, h2, w1, w2] = bytes(file)?;
                let (height, width) = (u16::from_be_bytes([h1, h2]), u16::from_be_bytes([w1, w2]));
                let (width, height) = (u32::from(width), u32::from(height));
                let (width, height) =
                    if is_on_its_side { (height, width) } else { (width, height) };
                return Ok(Ok(PictureHead { kind: PictureKind::Jpeg, width, height }));
            }
            0xe1 => {
                let mut segment = vec![0; usize::try_from(length).unwrap_or_default()];
                file.read_exact(&mut segment)?;
                if let Some(exif) = segment.strip_prefix(EXIF) {
                    is_on_its_side = orientation(exif).is_some_and(|turn| turn >= 5);
                }
            }
            _ => drop(file.seek(SeekFrom::Current(length))?),
        }
    }
}

/// What EXIF begins with in a JPEG file.
pub const EXIF: &[u8] = b"Exif\0\0";

fn jpeg_marker(file: &mut impl Read) -> io::Result<u8> {
    loop {
        let [byte] = bytes(file)?;
        if byte != 0xff {
            continue;
        }
        let mut marker = 0xff;
        while marker == 0xff {
            [marker] = bytes(file)?;
        }
        if marker != 0 {
            return Ok(marker);
        }
    }
}

/// Reads chunks of a PNG file up to its colours (PNG, third edition, section 5).
fn png(file: &mut (impl Read + Seek)) -> Outcome {
    file.seek(SeekFrom::Start(8))?;
    let mut size = (0, 0);
    let mut is_on_its_side = false;
    loop {
        let length = u32::from_be_bytes(bytes(file)?);
        match &bytes::<4>(file)? {
            b"IHDR" if length == 13 => {
                let width = u32::from_be_bytes(bytes(file)?);
                size = (width, u32::from_be_bytes(bytes(file)?));
                file.seek(SeekFrom::Current(5 + 4))?;
            }
            b"acTL" => return Ok(Err(PictureFault::Animated)),
            b"eXIf" if length < 65_536 => {
                let mut exif = vec![0; length as usize];
                file.read_exact(&mut exif)?;
                is_on_its_side = orientation(&exif).is_some_and(|turn| turn >= 5);
                file.seek(SeekFrom::Current(4))?;
            }
            b"IDAT" | b"IEND" => break,
            _ => drop(file.seek(SeekFrom::Current(i64::from(length) + 4))?),
        }
    }
    let (width, height) = if is_on_its_side { (size.1, size.0) } else { size };
    Ok(Ok(PictureHead { kind: PictureKind::Png, width, height }))
}

fn bytes<const N: usize>(file: &mut impl Read) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// How a camera was held, from 1 to 8, by EXIF (CIPA DC-008, tag 0x0112); from 5 on the picture lies on
/// its side.
#[must_use]
pub fn orientation(exif: &[u8]) -> Option<u8> {
    let is_little = match exif.get(..4)? {
        [b'I', b'I', 42, 0] => true,
        [b'M', b'M', 0, 42] => false,
        _ => return None,
    };
    let two = |at: usize| {
        let pair: [u8; 2] = exif.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if is_little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
    };
    let four = |at: usize| {
        let (first, second) = (u32::from(two(at)?), u32::from(two(at + 2)?));
        Some(if is_little { first | second << 16 } else { first << 16 | second })
    };
    let directory = usize::try_from(four(4)?).ok()?;
    let n_entries = usize::from(two(directory)?);
    let mut entries = (0..n_entries).map(|number| directory + 2 + 12 * number);
    let entry = entries.find(|entry| two(*entry) == Some(0x0112))?;
    let turn = u8::try_from(two(entry + 8)?).ok()?;
    (1..=8).contains(&turn).then_some(turn)
}

/// What a file is that is neither JPEG nor PNG, by its first bytes.
fn other_kind(signature: &[u8]) -> PictureFault {
    let brand = signature.get(4..12);
    match signature {
        [b'G', b'I', b'F', b'8', ..] => PictureFault::OtherKind("GIF"),
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => PictureFault::OtherKind("TIFF"),
        [b'8', b'B', b'P', b'S', ..] => PictureFault::OtherKind("Photoshop"),
        [b'%', b'P', b'D', b'F', ..] => PictureFault::OtherKind("PDF"),
        [b'B', b'M', ..] => PictureFault::OtherKind("BMP"),
        _ => match brand {
            Some(b"ftypavif" | b"ftypavis") => PictureFault::OtherKind("AVIF"),
            Some([b'f', b't', b'y', b'p', b'h' | b'm', ..]) => PictureFault::OtherKind("HEIC"),
            _ => PictureFault::NoPicture,
        },
    }
}
