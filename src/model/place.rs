//! Towns, and how each language spells them.

use super::Localized;

/// A town, by its names.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its id in records, after its local name: `gent`.
    pub id: String,
    /// Its name in each language; languages without a name of their own use the local one.
    pub name: Localized<String>,
    /// Its number in the Belgian register of municipalities (Statbel REFNIS), which identifies it.
    pub nis: Option<u32>,
    /// Its country, as ISO 3166 has it: `BE`.
    pub country: String,
}
