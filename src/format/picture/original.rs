//! The original of a picture as it goes to the press: its colours to the bit, without what the camera
//! wrote (where it was, its serial number, small pictures of what was cut away), and with what the
//! press must know.

use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::png::{Png, PngChunk};
use img_parts::{Bytes, ImageEXIF};

use crate::model::{EXIF, PictureKind, orientation};

use super::iptc::{Field, segment};

/// What the press must know of a picture, in one language.
pub(super) struct Notes<'n> {
    /// The headline of the release.
    pub headline: &'n str,
    /// What stands below it.
    pub caption: Option<&'n str>,
    /// Who made it.
    pub credit: Option<&'n str>,
    /// What others may do with it.
    pub licence: Option<&'n str>,
    /// All of it in XMP (ISO 16684-1), as XML.
    pub xmp: &'n str,
}

/// What XMP begins with in a JPEG file (XMP, part 3).
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";

/// The keyword of XMP in a PNG file, not compressed, without a language (XMP, part 3).
const XMP_IN_PNG: &[u8] = b"XML:com.adobe.xmp\0\0\0\0\0";

/// The most bytes of a segment of a JPEG file.
const LARGEST_SEGMENT: usize = 65_533;

/// Writes a picture with notes in the place of its own.
///
/// # Errors
///
/// Why the picture cannot be read.
pub(crate) fn with_notes(
    original: Vec<u8>,
    kind: PictureKind,
    notes: &Notes<'_>,
) -> Result<Vec<u8>, String> {
    if kind == PictureKind::Png { png(original, notes) } else { jpeg(original, notes) }
}

fn jpeg(original: Vec<u8>, notes: &Notes<'_>) -> Result<Vec<u8>, String> {
    let mut picture = Jpeg::from_bytes(original.into()).map_err(|error| error.to_string())?;
    let turn = picture.exif().and_then(|exif| orientation(&exif));
    let segments = picture.segments_mut();
    segments.retain(is_of_colours);
    let last = segments.pop().filter(|last| last.marker() == markers::SOS);
    let colours = last.as_ref().and_then(|last| {
        let rest = last.clone().encoder().bytes();
        let rest = rest.slice(last.len()..);
        Some(rest.slice(..end_of_colours(&rest)?))
    });
    let (Some(last), Some(colours)) = (last, colours) else {
        return Err("the file ends before the picture does".to_owned());
    };
    let scan = JpegSegment::new_with_entropy(markers::SOS, last.contents().clone(), colours);
    segments.push(scan);
    let mut own = Vec::new();
    if let Some(turn) = turn.filter(|turn| *turn != 1) {
        own.push((markers::APP1, [EXIF, &exif(turn)].concat()));
    }
    own.push((markers::APP1, [XMP, notes.xmp.as_bytes()].concat()));
    let fields = [
        (Field::Headline, Some(notes.headline)),
        (Field::Credit, notes.credit),
        (Field::CopyrightNotice, notes.licence),
        (Field::Caption, notes.caption),
    ];
    let fields: Vec<(Field, &str)> =
        fields.into_iter().filter_map(|(field, words)| Some((field, words?))).collect();
    own.push((markers::APP13, segment(&fields)));
    // Behind what says which colours these are.
    let is_first = |segment: &JpegSegment| segment.marker() == markers::APP0;
    let place = segments.iter().take_while(|segment| is_first(segment)).count();
    let own = own.into_iter().filter(|(_, content)| content.len() <= LARGEST_SEGMENT);
    let own = own.map(|(marker, content)| JpegSegment::new_with_contents(marker, content.into()));
    segments.splice(place..place, own);
    Ok(picture.encoder().bytes().to_vec())
}

/// Whether a segment is needed to show the colours: all but what programs add. Of those, JFIF (APP0),
/// colour profiles (APP2) and Adobe's transformation of colours (APP14) are needed.
fn is_of_colours(segment: &JpegSegment) -> bool {
    match segment.marker() {
        markers::APP0 => segment.contents().starts_with(b"JFIF\0"),
        markers::APP2 => segment.contents().starts_with(b"ICC_PROFILE\0"),
        markers::APP14 => segment.contents().starts_with(b"Adobe"),
        markers::COM => false,
        other => !(markers::APP0..=markers::APP15).contains(&other),
    }
}

/// Where the picture ends in what follows its first scan, behind the mark of its end. Phones hide films
/// and second pictures behind it.
fn end_of_colours(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    while at + 1 < bytes.len() {
        if bytes[at] != 0xff {
            at += 1;
            continue;
        }
        match bytes[at + 1] {
            markers::EOI => return Some(at + 2),
            // A colour, a restart, or one more byte of filling.
            0 | 0x01 | 0xd0..=0xd7 => at += 2,
            0xff => at += 1,
            // Tables, or the head of a further scan: a segment with its length.
            _ => {
                let length = u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]);
                at += 2 + usize::from(length.max(2));
            }
        }
    }
    None
}

/// EXIF that says nothing but how the camera was held (CIPA DC-008).
fn exif(turn: u8) -> Vec<u8> {
    let mut exif = b"MM\0\x2a\0\0\0\x08".to_vec();
    // One entry: tag 0x0112, one short, its value.
    exif.extend([0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0]);
    // No further directory.
    exif.extend([0; 4]);
    exif
}

/// The chunks of a PNG file that colours need (PNG, third edition, sections 5 and 11); what programs add
/// is left out, such as words, times and EXIF.
const OF_COLOURS: [&[u8; 4]; 14] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB",
    b"cICP", b"bKGD", b"pHYs", b"mDCV",
];

fn png(original: Vec<u8>, notes: &Notes<'_>) -> Result<Vec<u8>, String> {
    let mut picture = Png::from_bytes(original.into()).map_err(|error| error.to_string())?;
    let turn = picture.exif().and_then(|exif| orientation(&exif));
    let chunks = picture.chunks_mut();
    if !chunks.iter().any(|chunk| chunk.kind() == *b"IEND") {
        return Err("the file ends before the picture does".to_owned());
    }
    chunks.retain(|chunk| OF_COLOURS.contains(&&chunk.kind()));
    let mut own = Vec::new();
    if let Some(turn) = turn.filter(|turn| *turn != 1) {
        own.push(PngChunk::new(*b"eXIf", exif(turn).into()));
    }
    let xmp = [XMP_IN_PNG, notes.xmp.as_bytes()].concat();
    own.push(PngChunk::new(*b"iTXt", Bytes::from(xmp)));
    // Behind the head.
    let place = chunks.len().min(1);
    chunks.splice(place..place, own);
    Ok(picture.encoder().bytes().to_vec())
}
