//! Files that will exist.

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::format::Document;
use crate::model::Audience;
use crate::view::address;

use super::making::Site;
use super::place::{Mapped, Place};
use super::tree::Leaf;

/// Makes those of the files that are asked for, by their places among all of them, in that order.
type Make<'a, A> =
    dyn Fn(&Site<'_, 'a, A>, &[usize]) -> Result<Vec<Document<A>>, Diagnostic> + Send + Sync + 'a;

/// Files that will exist, and how they are made: one, or several that say the same.
pub(super) struct Planned<'a, A: Audience> {
    /// The files.
    pub(super) files: Vec<PlannedFile<'a, A>>,
    /// How they are made.
    pub(super) make: Box<Make<'a, A>>,
}

/// A file that will exist.
pub(super) struct PlannedFile<'a, A: Audience> {
    /// The path of its file from the root of the site.
    pub(super) path: String,
    /// What its address stands for, if that must outlive a change: `announcement/language`.
    pub(super) permanent: Option<String>,
    /// What the map of the site says of it, if it stands there; asked for by the map only.
    pub(super) mapped: Option<Arc<Mapping<'a, A>>>,
}

/// Says what the map of the site says of a page.
pub(super) type Mapping<'a, A> =
    dyn Fn(&Site<'_, 'a, A>) -> Result<Mapped, Diagnostic> + Send + Sync + 'a;

impl<A: Audience> PlannedFile<'_, A> {
    /// A file that is not in the map of the site.
    pub(super) fn at(path: String) -> Self {
        Self { path, permanent: None, mapped: None }
    }
}

impl<'a, A: Audience> Planned<'a, A> {
    /// Makes those files that `is_wanted` says, by themselves and their places.
    pub(super) fn make(
        self,
        site: &Site<'_, 'a, A>,
        is_wanted: impl Fn(&PlannedFile<'a, A>, usize) -> bool,
    ) -> Result<Vec<Leaf<A>>, Diagnostic> {
        let files = self.files.into_iter().enumerate();
        let wanted = files.filter(|(place, file)| is_wanted(file, *place));
        let (places, files): (Vec<usize>, Vec<PlannedFile<'a, A>>) = wanted.unzip();
        let documents = (self.make)(site, &places)?;
        let leaves = files.into_iter().zip(documents).map(|(file, document)| Leaf {
            path: file.path,
            permanent: file.permanent,
            document,
        });
        Ok(leaves.collect())
    }

    /// A file, which is not in the map of the site.
    pub(super) fn file(
        path: String,
        make: impl Fn(&Site<'_, 'a, A>) -> Result<Document<A>, Diagnostic> + Send + Sync + 'a,
    ) -> Self {
        let files = vec![PlannedFile::at(path)];
        Self { files, make: Box::new(move |site, _| Ok(vec![make(site)?])) }
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
        make: impl Fn(&Site<'_, 'a, A>, &Place) -> Result<Document<A>, Diagnostic> + Send + Sync + 'a,
    ) -> Self {
        let mapped = place.clone();
        let mut page = Self::page(place, make);
        page.files[0].mapped = Some(Arc::new(move |site| Ok(mapped.mapped(site.settings()))));
        page
    }
}
