//! Dialects of HTML: browsers read one, mail programs another.

/// What differs between dialects: start and end of each element.
pub(in crate::format) struct Dialect {
    /// What holds a quote and its speaker.
    pub(super) quote: (&'static str, &'static str),
    /// What holds the speaker.
    pub(super) attribution: (&'static str, &'static str),
    /// How many characters beside each other a table of more than three columns may have; a wider one
    /// is written row by row, a line for each cell. A page can be moved sideways, a letter cannot.
    pub(super) widest_table: Option<usize>,
    /// Whether it shows pictures that stand in the text itself (SVG).
    pub(super) has_pictures: bool,
    /// Whether elements may say what they are for (DPUB-ARIA 1.1).
    pub(super) has_roles: bool,
}

/// What browsers read.
pub(in crate::format) const PAGE: Dialect = Dialect {
    quote: ("<figure class=\"quote\">", "</figure>"),
    attribution: ("<figcaption>", "</figcaption>"),
    widest_table: None,
    has_pictures: true,
    has_roles: true,
};

/// What readers of feeds show, without the style sheet of the pages.
pub(super) const FEED: Dialect = Dialect { has_pictures: false, ..PAGE };

/// What Outlook reads too: Word, which draws there, knows no `figure`, so that a quote stands in a
/// table for the looks of it.
pub(in crate::format) const MAIL: Dialect = Dialect {
    quote: (
        "<table role=\"presentation\" class=\"quote\"><tr><td class=\"quote-text\">",
        "</td></tr></table>",
    ),
    attribution: ("<p class=\"attribution\">", "</p>"),
    widest_table: Some(60),
    has_pictures: false,
    has_roles: false,
};
