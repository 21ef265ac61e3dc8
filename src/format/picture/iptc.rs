//! What newsdesks read of a picture since 1991: IPTC IIM 4.2, as Photoshop puts it into JPEG files.
//!
//! Newer programs read XMP, where everything stands in full; these fields are short.

/// What the block begins with in an APP13 segment.
const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";

/// The fields of IIM record 2 that are written: number of the dataset, and its most bytes.
#[derive(Clone, Copy)]
pub(super) enum Field {
    /// 2:116.
    CopyrightNotice,
    /// 2:120.
    Caption,
    /// 2:110.
    Credit,
    /// 2:105.
    Headline,
}

impl Field {
    fn dataset(self) -> (u8, usize) {
        match self {
            Self::Headline => (105, 256),
            Self::Credit => (110, 32),
            Self::CopyrightNotice => (116, 128),
            Self::Caption => (120, 2000),
        }
    }
}

/// The content of an APP13 segment with these fields, in UTF-8; what is too long is cut.
pub(super) fn segment(fields: &[(Field, &str)]) -> Vec<u8> {
    let mut iim = Vec::new();
    // 1:90, coded character set: UTF-8 (ISO 2022, ESC % G).
    push(&mut iim, (1, 90), b"\x1b%G");
    // 2:00, version of the record.
    push(&mut iim, (2, 0), &[0, 4]);
    for (field, words) in fields {
        let (number, most) = field.dataset();
        push(&mut iim, (2, number), cut(words, most).as_bytes());
    }
    let mut segment = PHOTOSHOP.to_vec();
    // An image resource: IPTC, without a name, padded to an even length.
    segment.extend(b"8BIM\x04\x04\0\0");
    segment.extend(u32::try_from(iim.len()).unwrap_or_default().to_be_bytes());
    let is_odd = iim.len() % 2 == 1;
    segment.append(&mut iim);
    if is_odd {
        segment.push(0);
    }
    segment
}

fn push(iim: &mut Vec<u8>, (record, number): (u8, u8), bytes: &[u8]) {
    iim.extend([0x1c, record, number]);
    iim.extend(u16::try_from(bytes.len()).unwrap_or_default().to_be_bytes());
    iim.extend(bytes);
}

/// The beginning of a text that has at most so many bytes; what is cut off is marked.
fn cut(text: &str, most: usize) -> String {
    if text.len() <= most {
        return text.to_owned();
    }
    let mark = "…";
    let mut end = most - mark.len();
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{mark}", text[..end].trim_end())
}
