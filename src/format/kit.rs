//! What formats are made with.

use super::cache::Cache;
use super::templates::Templates;
use super::typesetter::Typesetter;

/// What formats are made with, besides what they say.
#[derive(Clone, Copy)]
pub struct Kit<'k> {
    /// The templates of the newsroom, in each of its languages.
    pub templates: &'k Templates,
    /// What sets documents on pages.
    pub typesetter: &'k Typesetter,
    /// What was made before, if that is kept.
    pub cache: Option<&'k dyn Cache>,
}
