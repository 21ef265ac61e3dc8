//! “Errors stop”: a newsroom is handed out only to those whom no error in it concerns.

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::format::{Kit, StaticFile, Templates, Typesetter};
use crate::locale::Languages;
use crate::model::Newsroom;

/// What has to be without errors for what somebody wants to do.
#[derive(Clone, Copy, Debug)]
pub enum Need<'n> {
    /// All of it: the newsroom is going to be published.
    Everything,
    /// All but other announcements and other lists: an announcement is going to be mailed to these
    /// lists.
    ///
    /// As long as no announcement has this id, all announcements count: its own record may be the
    /// one that cannot be read.
    Mailing {
        /// The id of the announcement.
        id: &'n str,
        /// The names of the lists.
        lists: &'n [&'n str],
    },
    /// The file of suppressions: what else is wrong is no reason to go on writing to somebody.
    Suppressions,
    /// Nothing but what would leave no newsroom at all.
    Records,
}

/// A newsroom without the errors that would concern whoever asked for it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Ready {
    /// The records.
    pub newsroom: Arc<Newsroom>,
    /// The languages: built in, and the newsroom's own.
    pub languages: Arc<Languages>,
    pub(super) templates: Arc<Templates>,
    pub(super) typesetter: Arc<Typesetter>,
    /// The files that the site has as they are.
    pub statics: Arc<[StaticFile]>,
}

impl Ready {
    /// What formats are made with.
    #[must_use]
    pub fn kit(&self) -> Kit<'_> {
        Kit { templates: &self.templates, typesetter: &self.typesetter, cache: None }
    }
}

/// What whoever asks for a newsroom gets.
pub struct Readiness {
    /// What is to be told: the findings that concern them.
    pub findings: Vec<Diagnostic>,
    /// How many findings there are that do not concern them, where that is worth a word.
    pub n_others: usize,
    /// The newsroom, unless an error among the findings stops them.
    pub ready: Option<Ready>,
}
