//! What a newsroom's folder held.

use std::path::PathBuf;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Sources};
use crate::locale::Languages;
use crate::model::Suppressions;

use super::media::MediaLists;
use super::ready::Ready;
use super::remembered::Remembered;
use super::shelf::Shelf;

/// A newsroom's folder, as far as it could be read.
pub struct Project {
    pub(super) root: PathBuf,
    /// The texts that were read.
    pub sources: Sources,
    /// The languages: built in, and the newsroom's own.
    pub languages: Arc<Languages>,
    /// What is wrong, in the order in which it is shown.
    pub diagnostics: Vec<Diagnostic>,
    /// Whom announcements can be mailed to; none where the newsroom's own record cannot be read.
    pub media: MediaLists,
    /// To which addresses no letter goes.
    pub suppressions: Suppressions,
    /// The newsroom, if there is enough of it to show something: whoever wants it says what it is
    /// needed for.
    pub(super) ready: Option<Ready>,
    pub(super) shelf: Shelf,
    pub(super) remembered: Remembered,
}
