//! The places of a letter that its addressee fills, and the marks that keep them.

/// A place of a letter that its addressee fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    /// The addressee's name and address, after `To: `.
    Addressee,
    /// What tells this letter from all others, in `Message-ID`, boundaries and the one click.
    Token,
    /// The greeting of the text.
    TextGreeting,
    /// The greeting of the HTML.
    HtmlGreeting,
}

impl Slot {
    const ALL: [Self; 4] = [Self::Addressee, Self::Token, Self::TextGreeting, Self::HtmlGreeting];

    /// The byte that keeps the place: a control character, which no encoded letter contains.
    pub(super) fn mark(self) -> u8 {
        match self {
            Slot::Addressee => 0x01,
            Slot::Token => 0x02,
            Slot::TextGreeting => 0x03,
            Slot::HtmlGreeting => 0x04,
        }
    }

    /// The slot that a byte keeps the place of.
    pub(super) fn marked_by(byte: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|slot| slot.mark() == byte)
    }
}
