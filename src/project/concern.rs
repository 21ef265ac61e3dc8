//! Which findings concern whom, and whether they stop them.

use std::collections::BTreeMap;

use super::file;
use super::loaded::Project;
use super::ready::{Need, Readiness};
use crate::diagnostic::{Argument, Diagnostic, FileId};
use crate::record::SUPPRESSED;

/// Where announcements and media lists lie: what is wrong in one of them concerns no other.
const APART: [&str; 2] = ["content/announcements/", "content/media/"];

impl Project {
    /// The newsroom, for somebody with a need; or what stands in the way of it.
    #[must_use]
    pub fn ready(&self, need: Need<'_>) -> Readiness {
        let concerning = |concerns: &dyn Fn(&Diagnostic) -> bool| -> Vec<Diagnostic> {
            self.diagnostics.iter().filter(|finding| concerns(finding)).cloned().collect()
        };
        let (findings, n_others) = match need {
            Need::Everything => (self.diagnostics.clone(), 0),
            Need::Mailing { id, lists } => {
                let findings = concerning(&self.concerns_mailing(id, lists));
                let n_others = self.diagnostics.len() - findings.len();
                (findings, n_others)
            }
            Need::Suppressions => {
                let is_theirs = |path: String| path == SUPPRESSED;
                let in_it = |finding: &Diagnostic| {
                    finding.is_error() && self.path_of(finding).is_some_and(is_theirs)
                };
                (concerning(&in_it), 0)
            }
            Need::Records => (Vec::new(), 0),
        };
        let Some(ready) = &self.ready else {
            // Without a newsroom there is a reason for it, and it is told.
            let is_told = findings.iter().any(Diagnostic::is_error);
            let (findings, n_others) =
                if is_told { (findings, n_others) } else { (self.diagnostics.clone(), 0) };
            return Readiness { findings, n_others, ready: None };
        };
        let is_stopped = findings.iter().any(Diagnostic::is_error);
        let ready = (!is_stopped).then(|| ready.clone());
        Readiness { findings, n_others, ready }
    }

    /// What was found in records of announcements, each with the id of its announcement.
    #[must_use]
    pub fn findings_by_announcement(&self) -> Vec<(&str, &Diagnostic)> {
        let ids = self.ids_by_file();
        let own = self.diagnostics.iter().filter_map(|finding| {
            let id = ids.get(&finding.span?.file)?;
            Some((*id, finding))
        });
        own.collect()
    }

    /// What was found that may be about an announcement: all but what is in the records of others.
    #[must_use]
    pub fn findings_about(&self, id: &str) -> Vec<&Diagnostic> {
        let ids = self.ids_by_file();
        let is_other = |finding: &Diagnostic| {
            finding.span.and_then(|span| ids.get(&span.file)).is_some_and(|own| *own != id)
        };
        self.diagnostics.iter().filter(|finding| !is_other(finding)).collect()
    }

    /// The ids of announcements, by the files of their records.
    fn ids_by_file(&self) -> BTreeMap<FileId, &str> {
        let announcements = self.ready.iter().flat_map(|ready| &ready.newsroom.announcements);
        announcements.map(|one| (one.id.span.file, one.id.value.as_str())).collect()
    }

    /// Whether a finding concerns an announcement that is mailed to lists.
    fn concerns_mailing(&self, id: &str, lists: &[&str]) -> impl Fn(&Diagnostic) -> bool {
        let own = self.ready.as_ref().and_then(|ready| {
            let mut announcements = ready.newsroom.announcements.iter();
            announcements.find(|one| one.id.value == id)
        });
        let own = own.map(|one| self.sources.shown_path(one.id.span.file));
        let lists: Vec<String> = self.media.files(lists).map(file::shown).collect();
        move |finding| {
            let Some(path) = self.path_of(finding) else { return true };
            match APART.map(|folder| path.starts_with(folder)) {
                [true, _] => own.as_ref().is_none_or(|own| *own == path),
                [_, true] => lists.contains(&path),
                _ => true,
            }
        }
    }

    /// The file in which something was found, if it is one of them.
    fn path_of(&self, finding: &Diagnostic) -> Option<String> {
        match (&finding.span, finding.arguments.get("path")) {
            (Some(span), _) => Some(self.sources.shown_path(span.file)),
            (None, Some(Argument::Text(path))) => Some(path.clone()),
            (None, _) => None,
        }
    }
}
