//! A site in memory: documents by path, for one audience.
//!
//! A tree for the staff cannot be published, since a tree for the public holds only documents of
//! public editions:
//!
//! ```compile_fail,E0308
//! use heraut::model::{Public, Staff};
//! use heraut::site::Tree;
//!
//! fn publish(tree: &Tree<Public>) {}
//!
//! fn leak(tree: &Tree<Staff>) {
//!     publish(tree);
//! }
//! ```

use std::collections::BTreeMap;

use crate::format::Document;
use crate::model::Audience;

/// A document at its path.
pub struct Leaf<A: Audience> {
    /// The path of its file from the root of the site.
    pub path: String,
    /// What its address stands for, if that must outlive a change: `announcement/language`.
    pub permanent: Option<String>,
    /// The document.
    pub document: Document<A>,
}

/// A site in memory, for one audience; only [`lay_out`](super::lay_out) makes one.
pub struct Tree<A: Audience> {
    leaves: BTreeMap<String, Leaf<A>>,
}

impl<A: Audience> Tree<A> {
    /// Gathers leaves; the first of several at one path stays.
    pub(super) fn gather(leaves: impl IntoIterator<Item = Leaf<A>>) -> Self {
        let mut tree = BTreeMap::new();
        for leaf in leaves {
            tree.entry(leaf.path.clone()).or_insert(leaf);
        }
        Self { leaves: tree }
    }

    /// All leaves, by path.
    pub fn leaves(&self) -> impl Iterator<Item = &Leaf<A>> {
        self.leaves.values()
    }

    /// The document at a path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Document<A>> {
        self.leaves.get(path).map(|leaf| &leaf.document)
    }

    /// How many files it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.leaves.len()
    }

    /// Whether it has no files.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.leaves.is_empty()
    }
}
