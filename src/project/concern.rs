//! Which findings concern the mailing of one announcement.

use super::loaded::Project;
use crate::diagnostic::{Argument, Diagnostic};

/// Where announcements and media lists lie: what is wrong in one of them concerns no other.
const APART: [&str; 2] = ["content/announcements/", "content/media/"];

impl Project {
    /// The findings that concern an announcement that is mailed to lists, and the number of all
    /// others.
    ///
    /// Findings about other announcements and other lists do not. As long as no announcement has
    /// this id, those of all announcements do: its own record may be the one that cannot be read.
    #[must_use]
    pub fn findings_for(&self, id: &str, lists: &[&str]) -> (Vec<Diagnostic>, usize) {
        let own = self.loaded.as_ref().and_then(|loaded| {
            let mut announcements = loaded.newsroom.announcements.iter();
            announcements.find(|one| one.id.value == id)
        });
        let own = own.map(|one| self.sources.shown_path(one.id.span.file));
        let lists: Vec<String> = self.media.files(lists).map(super::folder::shown).collect();
        let concerns = |finding: &Diagnostic| {
            let path = match (&finding.span, finding.arguments.get("path")) {
                (Some(span), _) => self.sources.shown_path(span.file),
                (None, Some(Argument::Text(path))) => path.clone(),
                (None, _) => return true,
            };
            match APART.map(|folder| path.starts_with(folder)) {
                [true, _] => own.as_ref().is_none_or(|own| *own == path),
                [_, true] => lists.contains(&path),
                _ => true,
            }
        };
        let findings: Vec<Diagnostic> =
            self.diagnostics.iter().filter(|finding| concerns(finding)).cloned().collect();
        let n_others = self.diagnostics.len() - findings.len();
        (findings, n_others)
    }
}
