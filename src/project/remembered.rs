//! What is made of what was read, kept as long as what it is made of stays the same: languages,
//! templates, and what the checks found in each announcement.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::shelf::Parsed;
use crate::check::{Checker, Found};
use crate::diagnostic::{Diagnostic, FileId, Sources};
use crate::format::{FontFile, Templates, Typesetter};
use crate::locale::{Languages, Locale};
use crate::model::{Announcement, Newsroom};

/// What is remembered, beside records.
#[derive(Clone, Default)]
pub(super) struct Remembered {
    pub(super) languages: Known<OfLanguages, (Arc<Languages>, Vec<Diagnostic>)>,
    /// The templates and the typesetter, unless they are faulty; and what is wrong in them.
    pub(super) templates: Known<OfTemplates, (Option<Templating>, Vec<Diagnostic>)>,
    findings: KnownFindings,
}

/// What languages are made of: their files, and the style that is chosen for each.
pub(super) type OfLanguages = (Texts, BTreeMap<Locale, String>);

/// Templates, and what sets those for pages.
pub(super) type Templating = (Arc<Templates>, Arc<Typesetter>);

/// What templates and the typesetter are made of: their files, the languages, and which of them are
/// spoken.
#[derive(PartialEq)]
pub(super) struct OfTemplates {
    pub(super) texts: Texts,
    pub(super) fonts: Vec<FontFile>,
    pub(super) languages: Same<Languages>,
    pub(super) wanted: Vec<Locale>,
}

/// Something that was made, and what it was made of.
pub(super) struct Known<From, Made>(Option<Arc<(From, Made)>>);

impl<From, Made> Clone for Known<From, Made> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<From, Made> Default for Known<From, Made> {
    fn default() -> Self {
        Self(None)
    }
}

impl<From: PartialEq, Made: Clone> Known<From, Made> {
    /// What is made of this: what is known, if it was made of the same.
    pub(super) fn made_of(&mut self, from: From, make: impl FnOnce(&From) -> Made) -> Made {
        if let Some(known) = &self.0
            && known.0 == from
        {
            return known.1.clone();
        }
        let made = make(&from);
        self.0 = Some(Arc::new((from, made.clone())));
        made
    }
}

/// Texts, with the names and the ids by which whatever was made of them knows them.
#[derive(PartialEq, Eq)]
pub(super) struct Texts(Vec<(String, FileId, String)>);

impl Texts {
    /// The texts of files.
    pub(super) fn of(files: impl Iterator<Item = (String, FileId)>, sources: &Sources) -> Self {
        Self(files.map(|(name, file)| (name, file, sources.text(file).to_owned())).collect())
    }
}

/// One and the same thing, not one that is like it.
pub(super) struct Same<T>(pub(super) Arc<T>);

impl<T> Clone for Same<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// What announcements share, and what is found in them depends on: languages, the records of
/// organizations, people and places, and the names of those that could not be read.
#[derive(Clone, PartialEq)]
pub(super) struct Around {
    pub(super) languages: Same<Languages>,
    pub(super) records: Vec<Same<Parsed>>,
    pub(super) unread: BTreeSet<String>,
}

/// What was found in each announcement, as long as nothing around them changes.
#[derive(Clone, Default)]
struct KnownFindings {
    around: Option<Around>,
    found: Arc<FoundByPlace>,
}

/// What was found, by the place of the announcement in memory: it is held, so that no other gets it.
type FoundByPlace = HashMap<usize, (Arc<Announcement>, Arc<Found>)>;

impl Remembered {
    /// Runs the checks over a newsroom; announcements in which nothing can have changed are not
    /// looked at again.
    pub(super) fn check(&mut self, newsroom: &Newsroom, around: Around) -> Vec<Diagnostic> {
        let languages = around.languages.clone();
        let checker = Checker::of(newsroom, &languages.0, &around.unread);
        let is_as_it_was = self.findings.around.as_ref() == Some(&around);
        let known = |announcement: &Arc<Announcement>| {
            let known = self.findings.found.get(&place(announcement));
            known.filter(|_| is_as_it_was).map(|(_, found)| found.clone())
        };
        let found: Vec<Arc<Found>> = newsroom
            .announcements
            .par_iter()
            .map(|one| known(one).unwrap_or_else(|| Arc::new(checker.announcement(one))))
            .collect();
        let findings = checker.whole(found.iter().map(|found| &**found));
        let each = newsroom.announcements.iter().zip(found);
        let each = each.map(|(one, found)| (place(one), (one.clone(), found)));
        self.findings = KnownFindings { found: Arc::new(each.collect()), around: Some(around) };
        findings
    }
}

/// Where an announcement lies in memory.
fn place(announcement: &Arc<Announcement>) -> usize {
    Arc::as_ptr(announcement).addr()
}
