//! What a document is to its readers, beside what it shows.

use crate::prose::Text;

/// What a document is to its readers, beside what it shows.
pub(in crate::format) struct About<'a> {
    /// What it always is, from one time it is set to the next.
    pub(in crate::format) identity: &'a str,
    /// When it was or will be published, as RFC 3339 has it.
    pub(in crate::format) published: &'a str,
    /// Its texts that stand in records, so that a fault can be shown there.
    pub(in crate::format) texts: &'a Texts<'a>,
}

/// Visits each text.
pub(in crate::format) type Texts<'a> = dyn Fn(&mut dyn FnMut(&Text)) + 'a;
