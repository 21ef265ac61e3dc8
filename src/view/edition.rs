//! An edition in words: the press release that templates see.

use crate::diagnostic::{Arguments, Diagnostic};
use crate::locale::{Language, Languages};
use crate::model::{Audience, Edition, Editions, Fact, Localized, Table};
use crate::prose::{self, Inline, Prose, Said, Written, line_words};

use super::prose::{NoFact, Sources, fact_on, resolve, resolve_line, table_in_words};
use super::{
    Alternate, Card, Download, LanguageLink, Link, Offer, Release, Voice, address, boilerplate,
    notice,
};

/// How long a summary may be, in characters: about what search engines and feed readers show.
const SUMMARY_LENGTH: usize = 220;

/// An edition, and all that is needed to put it into words.
pub struct Draft<'e, 'a, A: Audience> {
    /// The edition.
    pub edition: &'e Edition<'a, A>,
    /// The editions among which it stands.
    pub editions: &'e Editions<'a, A>,
    /// The languages.
    pub languages: &'a Languages,
    /// The language of the edition, as of the day of the edition.
    pub voice: Voice<'a>,
    /// The formats whose files its page offers.
    pub offers: &'e [&'static Offer],
}

impl<'e, 'a, A: Audience> Draft<'e, 'a, A> {
    /// Prepares an edition that is offered as a page only; `language` is its own.
    #[must_use]
    pub fn new(
        edition: &'e Edition<'a, A>,
        editions: &'e Editions<'a, A>,
        languages: &'a Languages,
        language: &'a Language,
    ) -> Self {
        let voice = Voice { directory: editions.directory(), language, day: edition.day() };
        Self { edition, editions, languages, voice, offers: &[] }
    }

    /// The press release.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn release(&self) -> Result<Release<Prose<Said>>, Diagnostic> {
        let (edition, voice) = (self.edition, &self.voice);
        let directory = voice.directory;
        let words = edition.translation();
        let issuers = edition.organizations().iter();
        let issuers = issuers.filter_map(|id| directory.organization(&id.value));
        let path = address::release(edition);
        let release = Release {
            id: edition.id().to_owned(),
            language: voice.locale().to_string(),
            headline: self.headline()?,
            subhead: self.subhead()?,
            label: self.label()?,
            release_line: self.release_line()?,
            is_held: edition.is_held(),
            is_draft: edition.is_draft(),
            dateline: voice.dateline(edition)?,
            issued: voice.day(edition.issued()),
            published: edition.public_from().to_string(),
            lede: self.text(&words.lede)?,
            body: self.text(&words.body)?.unwrap_or_default(),
            pictures: self.pictures()?,
            details: self.details()?,
            end_mark: voice.language.conventions().end_mark.clone(),
            notes: self.text(&words.notes)?,
            organizations: issuers.clone().map(|organization| voice.issuer(organization)).collect(),
            boilerplates: issuers
                .filter_map(|organization| boilerplate(voice, organization).transpose())
                .collect::<Result<_, _>>()?,
            contacts: voice.contacts(
                edition.contacts(directory).map(|id| (id, edition.contact_group(directory, id))),
                edition.today(),
            )?,
            topics: self.topics(),
            languages: self.language_links()?,
            summary: self.summary()?,
            legal_notice: self.standing(edition.legal_notice(), None)?,
            disclaimer: self
                .standing(edition.disclaimer(), Some(&directory.settings.disclaimer))?,
            downloads: self.downloads()?,
            address: address::full(&directory.settings, &path),
            path,
        };
        Ok(release.with_footnotes_numbered())
    }

    /// The release as an entry of a list.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn card(&self) -> Result<Card, Diagnostic> {
        let issuers = self.edition.organizations().iter().map(|id| id.value.as_str());
        Ok(Card {
            headline: self.headline()?,
            summary: self.summary()?,
            issued: self.voice.day(self.edition.issued()),
            organizations: self.voice.organizations(issuers),
            path: address::release(self.edition),
            language: self.voice.locale().to_string(),
        })
    }

    /// Its headline as plain text.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn headline(&self) -> Result<String, Diagnostic> {
        self.line(&self.edition.translation().headline)
    }

    fn subhead(&self) -> Result<Option<String>, Diagnostic> {
        self.line_if_any(&self.edition.translation().subhead)
    }

    fn label(&self) -> Result<Option<String>, Diagnostic> {
        self.line_if_any(&self.edition.translation().label)
    }

    /// A line as plain text; nothing if it is empty.
    fn line_if_any(&self, line: &[Inline<Written>]) -> Result<Option<String>, Diagnostic> {
        if line.is_empty() { Ok(None) } else { self.line(line).map(Some) }
    }

    /// What it says, in one or two sentences: the subhead, or else the start of the text.
    ///
    /// # Errors
    ///
    /// The language lacks a message.
    pub fn summary(&self) -> Result<String, Diagnostic> {
        if let Some(subhead) = self.subhead()? {
            return Ok(subhead);
        }
        let words = self.edition.translation();
        let start = if words.lede.is_empty() { &words.body } else { &words.lede };
        let first = self.text(start)?.and_then(|text| text.first_words());
        let ellipsis = &self.voice.language.typography().ellipsis;
        Ok(shorten(&first.unwrap_or_default(), SUMMARY_LENGTH, ellipsis))
    }

    /// The topics, each with its page.
    #[must_use]
    pub fn topics(&self) -> Vec<Link> {
        let topics = &self.voice.directory.settings.topics;
        let locale = self.voice.locale();
        let named = self.edition.topics().iter().filter_map(|id| {
            let name = topics.get(&id.value)?.value.get(locale)?;
            Some(Link { words: self.voice.set(name), path: address::topic(locale, &id.value) })
        });
        named.collect()
    }

    /// The same release in each language, for machines: itself too, and `x-default`.
    #[must_use]
    pub fn alternates(&self) -> Vec<Alternate> {
        let settings = &self.voice.directory.settings;
        let full = |edition: &Edition<'a, A>| address::full(settings, &address::release(edition));
        let translations: Vec<_> = self.editions.translations(self.edition).collect();
        let default = translations
            .iter()
            .find(|edition| edition.locale() == settings.first_language())
            .or_else(|| translations.iter().find(|edition| edition.is_original()))
            .or_else(|| translations.first());
        let default = default
            .map(|edition| Alternate { language: "x-default".to_owned(), address: full(edition) });
        let each = translations.iter().map(|edition| Alternate {
            language: edition.locale().to_string(),
            address: full(edition),
        });
        each.chain(default).collect()
    }

    fn downloads(&self) -> Result<Vec<Download>, Diagnostic> {
        let download = |offer: &&Offer| -> Result<Download, Diagnostic> {
            Ok(Download {
                path: address::document(self.edition, offer.extension),
                media_type: offer.media_type,
                words: self.voice.say(offer.words, &Arguments::new())?,
            })
        };
        let formats = self.offers.iter().map(download);
        let data = self.data_downloads()?.into_iter().map(Ok);
        formats.chain(data).collect()
    }

    fn language_links(&self) -> Result<Vec<LanguageLink>, Diagnostic> {
        let settings = &self.voice.directory.settings;
        let languages = settings.languages.iter();
        let languages = languages.filter_map(|locale| self.languages.get(&locale.value));
        let links = languages.map(|language| {
            let there = self
                .editions
                .translations(self.edition)
                .find(|edition| edition.locale() == language.locale())
                .map(address::release);
            language_link(self.voice.language, language, there)
        });
        links.collect()
    }

    /// “For immediate release”, or until when it is held; every output gets it from here.
    fn release_line(&self) -> Result<String, Diagnostic> {
        let language = self.voice.language;
        if self.edition.is_draft() {
            return language.say("draft-line", &Arguments::new());
        }
        let embargo = self.edition.embargo().filter(|_| self.edition.is_held());
        match embargo {
            None => language.say("release-line-immediate", &Arguments::new()),
            Some(embargo) => language.say(
                "release-line-embargoed",
                &Arguments::new()
                    .with("date", language.full_date(embargo.local.date()))
                    .with("time", language.time(embargo.local.time()))
                    .with("zone", embargo.zone.replace('_', " ")),
            ),
        }
    }

    /// Text of its own, and below it text that the newsroom has for all.
    fn standing(
        &self,
        own: &Localized<Prose<Written>>,
        newsroom: Option<&Localized<Prose<Written>>>,
    ) -> Result<Option<Prose<Said>>, Diagnostic> {
        let locale = self.voice.locale();
        let mut blocks = Vec::new();
        if let Some(text) = own.get(locale) {
            blocks.extend(self.text(text)?.unwrap_or_default().blocks);
        }
        if let Some(text) = newsroom.and_then(|text| text.get(locale)) {
            blocks.extend(notice(&self.voice, text)?.blocks);
        }
        Ok((!blocks.is_empty()).then_some(Prose { blocks }))
    }

    fn text(&self, text: &Prose<Written>) -> Result<Option<Prose<Said>>, Diagnostic> {
        if text.is_empty() {
            return Ok(None);
        }
        let fact_of = |organization: Option<&str>, key: &str| self.fact(organization, key);
        let sources = Sources { fact_of: &fact_of, tables: Some(self.edition.tables()) };
        resolve(text, &self.voice, &sources).map(Some)
    }

    /// A table in words, which are not set yet.
    pub(super) fn said_table(
        &self,
        table: &Table,
    ) -> Result<prose::Table<Inline<Said>>, Diagnostic> {
        let fact_of = |organization: Option<&str>, key: &str| self.fact(organization, key);
        table_in_words(table, &self.voice, &Sources { fact_of: &fact_of, tables: None })
    }

    /// A line as plain text.
    pub(super) fn line(&self, content: &[Inline<Written>]) -> Result<String, Diagnostic> {
        self.said_line(content).map(|line| line_words(&line))
    }

    /// A line with its facts filled in, set as the language does.
    ///
    /// # Errors
    ///
    /// The language lacks a message, or there is no such fact.
    pub fn said_line(&self, content: &[Inline<Written>]) -> Result<Vec<Inline<Said>>, Diagnostic> {
        let fact_of = |organization: Option<&str>, key: &str| self.fact(organization, key);
        resolve_line(content, &self.voice, &Sources { fact_of: &fact_of, tables: None })
    }

    fn fact(&self, organization: Option<&str>, key: &str) -> Result<&'a Fact, NoFact> {
        match organization {
            None => self.edition.facts().get(key).ok_or(NoFact::Unknown),
            Some(id) => fact_on(self.voice.directory.organization(id), key, self.voice.day),
        }
    }
}

/// An entry of the language switch, on a page in `here`, to the same page in `there`.
///
/// # Errors
///
/// A language lacks a message.
pub fn language_link(
    here: &Language,
    there: &Language,
    path: Option<String>,
) -> Result<LanguageLink, Diagnostic> {
    let name = Arguments::new().with("language", there.name());
    Ok(LanguageLink {
        tag: there.locale().to_string(),
        name: there.name().to_owned(),
        is_current: here.locale() == there.locale(),
        words: match path {
            Some(_) => there.say("read-in", &name)?,
            None => here.say("not-available-in-language", &name)?,
        },
        path,
    })
}

/// Cuts text behind a word, if it has more than `length` characters.
pub(super) fn shorten(text: &str, length: usize, ellipsis: &str) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let end = text.char_indices().nth(length).map_or(text.len(), |(offset, _)| offset);
    let end = text[..end].rfind(' ').unwrap_or(end);
    format!("{} {ellipsis}", text[..end].trim_end_matches([',', ';', ':', ' ', '\u{a0}', '–']))
}
