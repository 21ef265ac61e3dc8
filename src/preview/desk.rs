//! The desk: its pages, with what was found, and the bar above previewed pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::builtin;
use crate::diagnostic::{Diagnostic, Sources};
use crate::format::Templates;
use crate::locale::{Language, Languages, Locale};
use crate::project::Project;

use super::editor::Opener;
use super::finding::{Finding, Tally, TallyWords};
use super::listing::{Choice, Listing};
use super::question::{Answer, Question, Wanted};
use super::state::State;

/// What the desk knows of a newsroom that was read.
pub(super) struct Desk<'p> {
    project: &'p Project,
    /// What opens records; none if the desk is read elsewhere.
    opener: Option<&'p Opener>,
    /// How often the newsroom was read: pages that were made before are old.
    version: u64,
    spoken: Spoken,
    findings: BTreeMap<String, Tally>,
}

/// The templates of the desk in each language that has all their words, and the languages of which
/// they were made.
#[derive(Clone)]
pub(super) struct Spoken {
    languages: Arc<Languages>,
    templates: Arc<BTreeMap<Locale, Templates>>,
}

/// What every page of the desk sees, beside what it is about.
#[derive(Serialize)]
struct Frame<'f, C> {
    version: u64,
    languages: Vec<Choice>,
    #[serde(flatten)]
    content: &'f C,
}

/// What was found.
#[derive(Serialize)]
struct Found {
    findings: Vec<Finding>,
}

/// What the home page of the desk is about.
#[derive(Serialize)]
struct Home<'h> {
    listing: &'h Listing<'h>,
    #[serde(flatten)]
    found: Found,
}

/// A page that says all by itself.
#[derive(Serialize)]
struct Nothing {}

/// What the bar above a previewed page sees.
#[derive(Serialize)]
struct Bar {
    state: Option<State>,
    tally: TallyWords,
    version: u64,
}

impl<'p> Desk<'p> {
    /// Prepares the desk for a newsroom that was read; `known` is what it spoke before.
    pub(super) fn of(
        project: &'p Project,
        opener: Option<&'p Opener>,
        version: u64,
        known: Option<Spoken>,
    ) -> Self {
        let mut findings: BTreeMap<String, Tally> = BTreeMap::new();
        for (id, finding) in project.findings_by_announcement() {
            findings.entry(id.to_owned()).or_default().count(finding);
        }
        let languages = &project.languages;
        let known = known.filter(|known| Arc::ptr_eq(&known.languages, languages));
        let spoken = known.unwrap_or_else(|| Spoken {
            languages: languages.clone(),
            templates: Arc::new(templates(languages)),
        });
        Self { project, opener, version, spoken, findings }
    }

    /// What it speaks.
    pub(super) fn spoken(&self) -> Spoken {
        self.spoken.clone()
    }

    /// The home page, with the announcements that fit.
    pub(super) fn home(&self, language: &Language, listing: &Listing<'_>) -> Answer {
        self.answer(language, 200, "desk.html", &Home { listing, found: self.found(language) })
    }

    /// What the desk shows where there is no newsroom to be shown: why.
    pub(super) fn without_newsroom(&self, question: &Question) -> Answer {
        let Some(language) = self.language(question) else { return Self::unspeakable() };
        let status = if matches!(question.wanted, Wanted::Desk(_)) { 200 } else { 503 };
        self.answer(language, status, "unreadable.html", &self.found(language))
    }

    /// What is shown where no file is.
    pub(super) fn missing(&self, question: &Question) -> Answer {
        let Some(language) = self.language(question) else { return Self::unspeakable() };
        self.answer(language, 404, "missing.html", &Nothing {})
    }

    /// What is shown where a page cannot be made: why.
    pub(super) fn failed(&self, question: &Question, fault: &Diagnostic) -> Answer {
        let Some(language) = self.language(question) else { return Self::unspeakable() };
        let found = Found { findings: vec![self.finding(language, fault)] };
        self.answer(language, 500, "unreadable.html", &found)
    }

    /// A page of the newsroom, with a bar above it: who may see it now, and the way back.
    pub(super) fn with_bar(
        &self,
        question: &Question,
        html: String,
        state: Option<State>,
    ) -> Answer {
        let Some(language) = self.language(question) else { return Answer::page(200, html) };
        let bar =
            Bar { state, tally: self.tally_words(language, self.tally()), version: self.version };
        let parts = ["bar-head.html", "bar.html"].map(|name| self.write(language, name, &bar));
        match parts {
            [Ok(head), Ok(bar)] => Answer::page(200, with_parts(&html, &head, &bar)),
            [Err(fault), _] | [_, Err(fault)] => self.failed(question, &fault),
        }
    }

    fn found(&self, language: &Language) -> Found {
        let findings = self.project.diagnostics.iter();
        Found { findings: findings.map(|finding| self.finding(language, finding)).collect() }
    }

    /// How much was found in an announcement, in words.
    pub(super) fn tally_of(&self, language: &Language, id: &str) -> TallyWords {
        let own = self.findings.get(id).copied().unwrap_or_default();
        self.tally_words(language, own)
    }

    fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        self.project.diagnostics.iter().for_each(|finding| tally.count(finding));
        tally
    }

    fn tally_words(&self, language: &Language, tally: Tally) -> TallyWords {
        TallyWords::of(tally, &self.project.languages.wording(Some(language.locale())))
    }

    /// A finding in words.
    pub(super) fn finding(&self, language: &Language, finding: &Diagnostic) -> Finding {
        let words = self.project.languages.wording(Some(language.locale()));
        Finding::of(finding, &self.project.sources, &words, self.opener)
    }

    /// The language in which the desk speaks to somebody.
    pub(super) fn language(&self, question: &Question) -> Option<&'p Language> {
        self.language_of(&question.tags)
    }

    /// The language in which the desk speaks to whoever reads languages, by their tags, the best
    /// first.
    pub(super) fn language_of(&self, tags: &[String]) -> Option<&'p Language> {
        let languages = &self.project.languages;
        let is_spoken = |locale: &Locale| self.spoken.templates.contains_key(locale);
        let wanted = tags.iter().filter_map(|tag| languages.negotiate(tag)).find(is_spoken);
        let reference = languages.reference().map(Language::locale).cloned();
        let any = || self.spoken.templates.keys().next().cloned();
        languages.get(&wanted.or(reference.filter(is_spoken)).or_else(any)?)
    }

    /// A page of the desk: a template, and what it is about.
    pub(super) fn answer(
        &self,
        language: &Language,
        status: u16,
        name: &str,
        content: &impl Serialize,
    ) -> Answer {
        let all = self.project.languages.iter();
        let languages = all.filter(|own| self.spoken.templates.contains_key(own.locale()));
        let languages = languages.map(|own| Choice {
            tag: own.locale().to_string(),
            name: own.name().to_owned(),
            is_chosen: own.locale() == language.locale(),
        });
        let frame = Frame { version: self.version, languages: languages.collect(), content };
        match self.write(language, name, &frame) {
            Ok(html) => Answer::page(status, html),
            Err(fault) => Answer::page(500, plain(&fault)),
        }
    }

    /// What is shown if no language has all words of the desk: those of the newsroom's own lack some.
    pub(super) fn unspeakable() -> Answer {
        Answer::page(500, plain(&Diagnostic::error("render-failed")))
    }

    /// A template, filled in.
    ///
    /// # Errors
    ///
    /// The language lacks a word of the desk, or the template is at odds with what it sees.
    pub(super) fn write(
        &self,
        language: &Language,
        name: &str,
        context: &impl Serialize,
    ) -> Result<String, Diagnostic> {
        let templates = self.spoken.templates.get(language.locale());
        let templates = templates.ok_or_else(|| Diagnostic::error("render-failed"))?;
        templates.render(name, language.locale(), context)
    }
}

/// The templates of the desk, in each language that has all its words.
fn templates(languages: &Arc<Languages>) -> BTreeMap<Locale, Templates> {
    let mut sources = Sources::new();
    let mut files = Vec::new();
    for (name, bytes) in builtin::desk() {
        if !name.starts_with("static/") {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            files.push((name.clone(), sources.add(format!("desk/{name}"), text)));
        }
    }
    let loaded = languages.tags().filter_map(|locale| {
        let wanted = [locale.clone()];
        let templates = Templates::load(&files, &sources, languages, &wanted).ok()?;
        Some((locale.clone(), templates))
    });
    loaded.collect()
}

/// Puts something at the end of the head of a page, and something before all that it says.
fn with_parts(html: &str, head: &str, bar: &str) -> String {
    let Some((before, rest)) = html.split_once("</head>") else { return format!("{bar}{html}") };
    let Some(body) = rest.find("<body") else { return format!("{bar}{html}") };
    let start = rest[body..].find('>').map_or(rest.len(), |end| body + end + 1);
    [before, head, "</head>", &rest[..start], bar, &rest[start..]].concat()
}

/// A fault of the desk itself, in the words of nobody.
fn plain(fault: &Diagnostic) -> String {
    let cause = fault.cause.as_deref().unwrap_or_default();
    let cause = cause.replace('&', "&amp;").replace('<', "&lt;");
    format!("<!doctype html><title>heraut</title><p>{}</p><pre>{cause}</pre>", fault.code)
}
