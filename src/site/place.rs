//! Where a page is, in which languages else, and what the map of the site says of it.

use serde::Serialize;

use crate::locale::Locale;
use crate::model::Settings;
use crate::view::{self, Alternate, address};

/// What the map of the site says of a page, as its template sees it.
#[derive(Clone, Serialize)]
pub(super) struct Mapped {
    /// Its address in full.
    pub(super) address: String,
    /// When its content was published, if it is a press release.
    pub(super) modified: Option<String>,
    /// The same page in each language, itself included.
    pub(super) alternates: Vec<Alternate>,
}

/// Where a page is, and in which languages else.
#[derive(Clone)]
pub(super) struct Place {
    /// Its address.
    pub(super) address: String,
    /// The languages in which it exists, itself included, with its address in each.
    pub(super) translations: Vec<(Locale, String)>,
    /// What readers of none of the languages get, if there is such a page.
    pub(super) default: Option<String>,
}

impl Place {
    /// A page that exists in no other language.
    pub(super) const fn alone(address: String) -> Self {
        Self { address, translations: Vec::new(), default: None }
    }

    /// What the map of the site says of a page there.
    pub(super) fn mapped(&self, settings: &Settings) -> Mapped {
        Mapped {
            address: address::full(settings, &self.address),
            modified: None,
            alternates: view::alternates(settings, &self.translations, self.default.as_deref()),
        }
    }
}
