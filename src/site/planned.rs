//! A file that will exist.

use crate::diagnostic::Diagnostic;
use crate::format::Document;
use crate::model::{Audience, Settings};
use crate::view::address;

use super::making::Site;
use super::place::{Mapped, Place};

/// Makes a document.
type Make<'a, A> = dyn Fn(&Site<'_, 'a, A>) -> Result<Document<A>, Diagnostic> + Send + Sync + 'a;

/// A file that will exist.
pub(super) struct Planned<'a, A: Audience> {
    /// The path of its file from the root of the site.
    pub(super) path: String,
    /// What its address stands for, if that must outlive a change: `announcement/language`.
    pub(super) permanent: Option<String>,
    /// What the map of the site says of it, if it stands there.
    pub(super) mapped: Option<Mapped>,
    /// How it is made.
    pub(super) make: Box<Make<'a, A>>,
}

impl<'a, A: Audience> Planned<'a, A> {
    /// A file, which is not in the map of the site.
    pub(super) fn file(
        path: String,
        make: impl Fn(&Site<'_, 'a, A>) -> Result<Document<A>, Diagnostic> + Send + Sync + 'a,
    ) -> Self {
        Self { path, permanent: None, mapped: None, make: Box::new(make) }
    }

    /// A page at a place, which is not in the map of the site.
    pub(super) fn page(
        place: Place,
        make: impl Fn(&Site<'_, 'a, A>, &Place) -> Result<Document<A>, Diagnostic> + Send + Sync + 'a,
    ) -> Self {
        Self::file(address::file(&place.address), move |site| make(site, &place))
    }

    /// A page at a place, which is in the map of the site.
    pub(super) fn mapped_page(
        place: Place,
        settings: &Settings,
        make: impl Fn(&Site<'_, 'a, A>, &Place) -> Result<Document<A>, Diagnostic> + Send + Sync + 'a,
    ) -> Self {
        let mapped = place.mapped(settings);
        Self { mapped: Some(mapped), ..Self::page(place, make) }
    }
}
