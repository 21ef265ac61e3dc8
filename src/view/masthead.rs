//! What stands around every page of a language, as templates see it.

use serde::Serialize;

use super::{Link, Logo};

/// What stands around every page of a language.
#[derive(Clone, Debug, Serialize)]
pub struct Masthead<P> {
    /// The tag of the language.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// The newsroom's name.
    pub name: String,
    /// The newsroom's front page in this language, from the root of the site.
    pub path: String,
    /// The logo of the organization that runs it.
    pub logo: Option<Logo>,
    /// The feed of this language, from the root of the site.
    pub feed_path: String,
    /// The archive, a year a link, newest first.
    pub years: Vec<Link>,
    /// The topics that have announcements in this language.
    pub topics: Vec<Link>,
    /// The organizations that have a page in this language.
    pub organizations: Vec<Link>,
    /// The page of all press contacts, if there are any.
    pub contacts_path: Option<String>,
    /// Who publishes, and under which rights.
    pub legal_notice: Option<P>,
    /// What says that the newsroom is a demonstration, if it is.
    pub demonstration: Option<String>,
    /// What says that the pages show a day to come, if they do.
    pub as_of: Option<String>,
}

impl<P> Masthead<P> {
    /// Writes the running text in the markup of a format.
    #[must_use]
    pub fn written<Q>(self, write: impl FnMut(&P) -> Q) -> Masthead<Q> {
        Masthead {
            legal_notice: self.legal_notice.as_ref().map(write),
            language: self.language,
            direction: self.direction,
            name: self.name,
            path: self.path,
            logo: self.logo,
            feed_path: self.feed_path,
            years: self.years,
            topics: self.topics,
            organizations: self.organizations,
            contacts_path: self.contacts_path,
            demonstration: self.demonstration,
            as_of: self.as_of,
        }
    }
}
