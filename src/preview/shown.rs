//! The newsroom that is shown: whatever is asked about it, answered.

use jiff::Timestamp;

use crate::diagnostic::Diagnostic;
use crate::format::{Document, Renderer};
use crate::model::{Edition, Newsroom, Staff};
use crate::project::{Project, Ready};
use crate::site;
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
    /// What else was read of it: its languages, templates and files.
    pub(super) ready: &'a Ready,
}

impl<'s, 'a> Shown<'s, 'a> {
    /// Prepares what a renderer can render.
    pub(super) fn of(
        (project, ready): (&'a Project, &'a Ready),
        renderer: &'s Renderer<'a, Staff>,
        desk: &'s Desk<'a>,
        now: Timestamp,
    ) -> Self {
        Self { project, newsroom: &ready.newsroom, renderer, desk, now, ready }
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
        match self.made(&path) {
            Ok(Some(document)) if media_type(&path) == HTML && !is_within => {
                let html = String::from_utf8_lossy(document.bytes()).into_owned();
                self.desk.with_bar(question, html, self.state(&path))
            }
            Ok(Some(document)) => Answer::file(media_type(&path), document.bytes().to_vec()),
            Ok(None) => self.desk.missing(question),
            Err(fault) => self.desk.failed(question, &fault),
        }
    }

    /// A file of the site, made for whoever asks.
    fn made(&self, path: &str) -> Result<Option<Document<Staff>>, Diagnostic> {
        site::make(self.renderer, &self.ready.statics, Showing::Now, path)
    }

    /// Who may see a page now, if it is that of an edition.
    fn state(&self, path: &str) -> Option<State> {
        let address = path.strip_suffix("index.html")?;
        let editions = self.renderer.editions().all().iter();
        let mut near = editions.filter(|edition| address.contains(edition.id()));
        near.find(|edition| address::release(edition) == address).map(State::of)
    }

    /// The editions of an announcement, in the order of the newsroom's languages.
    pub(super) fn editions(&self, id: &str) -> Vec<&'s Edition<'a, Staff>> {
        self.renderer.editions().all().iter().filter(|edition| edition.id() == id).collect()
    }

    /// What a text file of the site says; nothing if there is none.
    pub(super) fn text(&self, path: &str) -> Result<Option<String>, Diagnostic> {
        let document = self.made(path)?;
        Ok(document.map(|document| String::from_utf8_lossy(document.bytes()).into_owned()))
    }
}
