//! Publishing a tree: only what is for the public gets here.
//!
//! A tree for anybody else does not compile:
//!
//! ```compile_fail,E0308
//! use std::path::Path;
//!
//! use heraut::model::{Promises, Staff};
//! use heraut::output::publish;
//! use heraut::site::Tree;
//! use heraut::view::Showing;
//!
//! fn leak(tree: &Tree<Staff>, promises: &Promises) {
//!     publish(tree, Path::new("public"), Showing::Now, promises);
//! }
//! ```

use std::path::Path;

use super::{Entry, Published, publish_entries};
use crate::diagnostic::Diagnostic;
use crate::model::{Promises, Public};
use crate::site::Tree;
use crate::view::Showing;

/// Makes `folder` hold the site, and nothing of the last one.
///
/// # Errors
///
/// What keeps the folder from being written, or each address that the records no longer keep; then it
/// is as it was.
pub fn publish(
    tree: &Tree<Public>,
    folder: &Path,
    showing: Showing,
    promises: &Promises,
) -> Result<Published, Vec<Diagnostic>> {
    let entries: Vec<Entry<'_>> = tree
        .leaves()
        .map(|leaf| Entry {
            path: &leaf.path,
            bytes: leaf.document.bytes(),
            permanent: leaf.permanent.as_deref(),
        })
        .collect();
    publish_entries(&entries, folder, showing, promises)
}
