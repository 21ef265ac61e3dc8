//! What formats are made with.

use super::templates::Templates;

/// What formats are made with, besides what they say.
#[derive(Clone, Copy)]
pub struct Kit<'k> {
    /// The templates of the newsroom, in each of its languages.
    pub templates: &'k Templates,
}
