//! The media lists of the newsroom's folder, as planning reads them.

use heraut::diagnostic::{Diagnostic, Sources};
use heraut::mail::planning::Lists;
use heraut::model::Recipient;
use heraut::project::MediaLists;

/// The lists, and where rows of sheets are kept in which something is wrong.
pub(super) struct ListReader<'p> {
    pub(super) media: &'p MediaLists,
    pub(super) sources: &'p mut Sources,
}

impl Lists for ListReader<'_> {
    fn each(&mut self, names: &[&str], visit: &mut dyn FnMut(&Recipient, &str)) -> Vec<Diagnostic> {
        self.media.each(names, self.sources, &mut |listed| visit(&listed.recipient, listed.list))
    }
}
