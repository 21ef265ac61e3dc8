//! What a newsroom's folder held.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Sources};
use crate::format::{StaticFile, Templates};
use crate::locale::Languages;
use crate::model::{Newsroom, Suppressions};

use super::media::MediaLists;

/// A newsroom's folder, as far as it could be read.
pub struct Project {
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
    /// The newsroom, if there is enough of it to show something.
    pub loaded: Option<Loaded>,
}

/// What a newsroom's folder holds.
pub struct Loaded {
    /// The records.
    pub newsroom: Arc<Newsroom>,
    /// The templates.
    pub templates: Templates,
    /// The files that the site has as they are.
    pub statics: Vec<StaticFile>,
}
