//! The newsroom that is shown: whatever is asked about it, answered.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::diagnostic::Diagnostic;
use crate::format::Renderer;
use crate::model::{Edition, Newsroom, Staff};
use crate::project::{Project, Ready};
use crate::site::{Plan, plan};
use crate::view::{Showing, address};

use super::announcement;
use super::desk::Desk;
use super::listing::listing;
use super::question::{Answer, HTML, Question, Wanted, media_type};
use super::state::State;

/// A newsroom that was read, as its staff may see it.
pub(super) struct Shown<'s, 'a> {
    pub(super) project: &'a Project,
    pub(super) newsroom: &'a Newsroom,
    pub(super) renderer: &'s Renderer<'a, Staff>,
    pub(super) desk: &'s Desk<'a>,
    /// The instant as of which it is shown.
    pub(super) now: Timestamp,
    /// The files of its site, each made when it is asked for.
    plan: Plan<'s, 'a, Staff>,
    /// What is to be said above the page of an edition, by its path.
    states: BTreeMap<String, State>,
}

impl<'s, 'a> Shown<'s, 'a> {
    /// Prepares what a renderer can render.
    pub(super) fn of(
        (project, ready): (&'a Project, &'a Ready),
        renderer: &'s Renderer<'a, Staff>,
        desk: &'s Desk<'a>,
        now: Timestamp,
    ) -> Self {
        let editions = renderer.editions().all().iter();
        let states = editions.map(|edition: &Edition<'_, Staff>| {
            (format!("{}index.html", address::release(edition)), State::of(edition))
        });
        let states = states.collect();
        let plan = plan(renderer, &ready.statics, Showing::Now);
        Self { project, newsroom: &ready.newsroom, renderer, desk, now, plan, states }
    }

    /// Answers a question.
    pub(super) fn answer(&self, question: &Question) -> Answer {
        let Some(language) = self.desk.language(question) else { return Desk::unspeakable() };
        match &question.wanted {
            Wanted::Desk(filter) => {
                let tally = |id: &str| self.desk.tally_of(language, id);
                let (renderer, newsroom) = (self.renderer, self.newsroom);
                match listing(language, renderer, newsroom, self.now, filter, &tally) {
                    Ok(listing) => self.desk.home(language, &listing),
                    Err(fault) => self.desk.failed(question, &fault),
                }
            }
            Wanted::View(id, tab, look) => {
                match announcement::page(self, language, (id, tab), look) {
                    Ok(Some(answer)) => answer,
                    Ok(None) => self.desk.missing(question),
                    Err(fault) => self.desk.failed(question, &fault),
                }
            }
            Wanted::Letter(id, look) => match announcement::letter(self, id, look) {
                Ok(Some(html)) => Answer::letter(html),
                Ok(None) => self.desk.missing(question),
                Err(fault) => self.desk.failed(question, &fault),
            },
            Wanted::File(path, is_within) => self.file(path, *is_within, question),
        }
    }

    /// A file of the site; a page has a bar above it, unless it is shown within another.
    fn file(&self, path: &str, is_within: bool, question: &Question) -> Answer {
        let path = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        match self.plan.make(&path) {
            Ok(Some(document)) if media_type(&path) == HTML && !is_within => {
                let html = String::from_utf8_lossy(document.bytes()).into_owned();
                self.desk.with_bar(question, html, self.states.get(&path).copied())
            }
            Ok(Some(document)) => Answer::file(media_type(&path), document.bytes().to_vec()),
            Ok(None) => self.desk.missing(question),
            Err(fault) => self.desk.failed(question, &fault),
        }
    }

    /// The editions of an announcement, in the order of the newsroom's languages.
    pub(super) fn editions(&self, id: &str) -> Vec<&'s Edition<'a, Staff>> {
        self.renderer.editions().all().iter().filter(|edition| edition.id() == id).collect()
    }

    /// What a text file of the site says; nothing if there is none.
    pub(super) fn text(&self, path: &str) -> Result<Option<String>, Diagnostic> {
        let document = self.plan.make(path)?;
        Ok(document.map(|document| String::from_utf8_lossy(document.bytes()).into_owned()))
    }
}
