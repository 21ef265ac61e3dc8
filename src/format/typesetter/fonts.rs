//! The fonts, and which characters they have.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::builtin;
use crate::diagnostic::Diagnostic;
use crate::format::font::FontFile;

use super::about::About;

/// The faces that a newsroom brings.
pub(super) type Own = Vec<Font>;

/// The faces of the fonts that are built in.
static BUILT_IN: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files = builtin::fonts().into_iter();
    files.flat_map(|(_, bytes)| Font::iter(Bytes::new(bytes))).collect()
});

/// All faces, in the order in which they are asked for a character.
pub(super) struct Fonts {
    faces: Vec<Font>,
    pub(super) book: LazyHash<FontBook>,
    /// Whether any face has a character, a bit for each.
    has: Vec<u64>,
}

/// Reads the fonts that a newsroom brings, and says which of the files are none.
pub(super) fn own(files: &[FontFile]) -> (Own, Vec<Diagnostic>) {
    let (mut own, mut faults) = (Vec::new(), Vec::new());
    for FontFile { name, bytes } in files {
        let before = own.len();
        own.extend(Font::iter(Bytes::new(bytes.clone())));
        if own.len() == before {
            faults.push(Diagnostic::error("invalid-font").with("path", name.as_str()));
        }
    }
    (own, faults)
}

impl Fonts {
    /// Puts the fonts that are built in behind those that a newsroom brings.
    pub(super) fn behind(own: &Own) -> Self {
        let faces: Vec<Font> = own.iter().chain(&*BUILT_IN).cloned().collect();
        let book = FontBook::from_fonts(&faces).into();
        let mut has = vec![0; (char::MAX as usize + 1) / 64];
        for character in faces.iter().flat_map(|face| face.info().coverage.iter()) {
            let (word, bit) = place(character);
            if let Some(word) = has.get_mut(word) {
                *word |= bit;
            }
        }
        Self { faces, book, has }
    }

    /// A face by its place.
    pub(super) fn face(&self, place: usize) -> Option<Font> {
        self.faces.get(place).cloned()
    }

    /// Refuses what would come out as an empty box: a character that no face has.
    pub(super) fn check(&self, data: &str, about: &About<'_>) -> Result<(), Diagnostic> {
        let Some(missing) = data.chars().find(|character| !self.shows(*character)) else {
            return Ok(());
        };
        let mut place = None;
        (about.texts)(&mut |text| {
            if let Some(found) = text.value.find(missing)
                && place.is_none()
            {
                place = Some(text.place(found..found + missing.len_utf8()));
            }
        });
        Err(Diagnostic::error("missing-glyph")
            .with("character", missing.to_string())
            .with("code", format!("U+{:04X}", u32::from(missing)))
            .with("document", about.identity)
            .at(place))
    }

    fn shows(&self, character: char) -> bool {
        let (word, bit) = place(character.into());
        self.has.get(word).is_some_and(|word| word & bit != 0)
            || character.is_control()
            || is_never_drawn(character)
    }
}

/// In which word a character's bit is, and the bit.
fn place(character: u32) -> (usize, u64) {
    ((character / 64) as usize, 1 << (character % 64))
}

/// Whether a character only says something of its neighbours: how they join, turn, part or look
/// (`Default_Ignorable_Code_Point` of Unicode, as far as texts have it).
fn is_never_drawn(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0100}'..='\u{e01ef}'
    )
}
