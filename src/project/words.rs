//! How far the languages of a newsroom have their words, its own templates heard.

use std::collections::BTreeSet;

use crate::builtin;
use crate::diagnostic::Sources;
use crate::format::words_of;

use super::opening::Opening;
use super::overlay;

impl Opening {
    /// The keys of the messages that templates say: those that are built in, and the newsroom's own.
    #[must_use]
    pub fn asked(&self) -> BTreeSet<String> {
        let (mut sources, mut faults) = (Sources::new(), Vec::new());
        let files = overlay::read(&self.root, "templates", builtin::templates(), &mut faults);
        let (texts, _) = overlay::templates(files, &mut sources, &mut faults);
        words_of(&texts, &sources)
    }
}
