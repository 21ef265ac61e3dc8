//! Whom announcements are mailed to.

use jiff::civil::Date;

use crate::locale::Locale;

use super::EmailAddress;

/// A paper, a station or a site, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaOutlet(pub String);

/// A person at a media outlet.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// The person's name.
    pub name: String,
    /// The family name, by which some languages greet; the whole name if it is not told apart.
    pub surname: Option<String>,
    /// How the person is greeted; neutrally if unknown.
    pub salutation: Option<Salutation>,
    /// Where letters go.
    pub email: EmailAddress,
    /// The languages that the person reads, best first.
    pub languages: Vec<Locale>,
    /// Where the person works.
    pub outlet: Option<MediaOutlet>,
    /// What the person writes about: topics of the newsroom.
    pub topics: Vec<String>,
    /// Whether the person promised to honour embargoes; no unless said.
    pub honours_embargoes: bool,
    /// The consent or the legal ground for writing to the person.
    pub consent: String,
    /// When the entry was last found to be right.
    pub verified: Option<Date>,
}

impl Recipient {
    /// Somebody of whom no more is known than where letters go.
    #[must_use]
    pub fn at(email: EmailAddress) -> Self {
        Self {
            name: String::new(),
            surname: None,
            salutation: None,
            email,
            languages: Vec::new(),
            outlet: None,
            topics: Vec::new(),
            honours_embargoes: false,
            consent: String::new(),
            verified: None,
        }
    }
}

/// How a person is greeted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Salutation {
    /// As a woman.
    Madam,
    /// As a man.
    Sir,
}
