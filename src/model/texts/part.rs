//! The parts of a press release that hold words.

/// A part of a press release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part<'a> {
    /// The headline.
    Headline,
    /// The line below the headline.
    Subhead,
    /// What kind of information it is by law.
    Label,
    /// What happened, in a paragraph.
    Lede,
    /// The text.
    Body,
    /// For editors.
    Notes,
    /// The words of a table, by its key.
    Table(&'a str),
    /// What is said of a picture, by its name.
    Picture(&'a str),
    /// What is told besides the text: when, where, what to do.
    Details,
    /// The boilerplate of an organization, by its id.
    About(&'a str),
    /// A legal notice.
    LegalNotice,
    /// A disclaimer.
    Disclaimer,
    /// What stands under each announcement of the newsroom.
    CommonDisclaimer,
}

impl Part<'_> {
    /// The name by which a record knows a part that is translated; nothing for what is not.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Headline => Some("headline"),
            Self::Subhead => Some("subhead"),
            Self::Label => Some("label"),
            Self::Lede => Some("lede"),
            Self::Body => Some("body"),
            Self::Notes => Some("notes"),
            Self::Table(_)
            | Self::Picture(_)
            | Self::Details
            | Self::About(_)
            | Self::LegalNotice
            | Self::Disclaimer
            | Self::CommonDisclaimer => None,
        }
    }
}
