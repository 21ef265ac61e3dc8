//! Kinds of pictures, and whether readers will see them.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The namespace of SVG, without which a browser shows no picture (SVG 2, section 5.1).
const NAMESPACE: &str = "http://www.w3.org/2000/svg";

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
                let start = text(bytes)?.trim_start();
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

/// Reads an SVG file to its end.
///
/// # Errors
///
/// The line at which it stops being SVG that a browser shows, and why.
pub fn check_svg(bytes: &[u8]) -> Result<(), (usize, String)> {
    let text = text(bytes).unwrap_or_default();
    let mut reader = Reader::from_str(text);
    let line = |position: u64| {
        let position = usize::try_from(position).unwrap_or(usize::MAX);
        let before = text.char_indices().take_while(|(at, _)| *at < position);
        before.filter(|(_, character)| *character == '\n').count() + 1
    };
    let mut open = 0_usize;
    let mut has_root = false;
    loop {
        let event = reader.read_event();
        let at = line(reader.buffer_position());
        let wrong = |why: String| Err((at, why));
        match event {
            Err(error) => return Err((line(reader.error_position()), error.to_string())),
            Ok(Event::Eof) if open > 0 => return wrong("an element is not closed".to_owned()),
            Ok(Event::Eof) if !has_root => return wrong("there is no element".to_owned()),
            Ok(Event::Eof) => return Ok(()),
            Ok(Event::Start(element)) => {
                if open == 0 && has_root {
                    return wrong("there is a second root".to_owned());
                }
                check_element(&element, !has_root).or_else(wrong)?;
                has_root = true;
                open += 1;
            }
            Ok(Event::Empty(element)) => {
                check_element(&element, !has_root).or_else(wrong)?;
                has_root = true;
            }
            Ok(Event::End(_)) => open = open.saturating_sub(1),
            Ok(_) => {}
        }
    }
}

/// Looks at the attributes of an element; the root names its namespace.
fn check_element(element: &BytesStart<'_>, is_root: bool) -> Result<(), String> {
    let mut is_svg = false;
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let key = attribute.key.as_ref();
        is_svg |= key.starts_with("xmlns") && attribute.value == NAMESPACE;
    }
    if is_root && !is_svg {
        return Err(format!("the root lacks xmlns=\"{NAMESPACE}\""));
    }
    Ok(())
}

fn text(bytes: &[u8]) -> Option<&str> {
    Some(std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_svg_that_browsers_show_is_let_through() {
        for svg in [
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "<?xml version=\"1.0\"?>\n<!-- a -->\n<svg xmlns='http://www.w3.org/2000/svg'><g/>é &amp; </svg>\n",
            "<!DOCTYPE svg><svg:svg xmlns:svg='http://www.w3.org/2000/svg'></svg:svg>",
        ] {
            assert_eq!(check_svg(svg.as_bytes()), Ok(()), "{svg}");
        }
    }

    #[test]
    fn what_a_browser_would_not_show_is_found_with_its_line() {
        let root = "<svg xmlns='http://www.w3.org/2000/svg'>";
        for (svg, line) in [
            (format!("{root}\n<g></svg>"), 2),
            (format!("{root}\n\n"), 3),
            (format!("{root}\na & b</svg>"), 2),
            (format!("{root}\n</svg>\n{root}</svg>"), 3),
            (format!("{root}\n<g a=b/></svg>"), 2),
            ("<svg>\n</svg>".to_owned(), 1),
            ("<!-- <svg -->".to_owned(), 1),
        ] {
            assert_eq!(check_svg(svg.as_bytes()).map_err(|(line, _)| line), Err(line), "{svg}");
        }
    }
}
