//! What formats are made with.

use super::templates::Templates;
use super::typesetter::Typesetter;

/// What formats are made with, besides what they say.
#[derive(Clone, Copy)]
pub struct Kit<'k> {
    /// The templates of the newsroom, in each of its languages.
    pub templates: &'k Templates,
    /// What sets documents on pages.
    pub typesetter: &'k Typesetter,
}
