//! The renderer: the only maker of documents, for one audience.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::locale::{Language, Languages, Locale};
use crate::model::{Audience, Edition, Editions, Picture};
use crate::prose::{Prose, Said};
use crate::view::{
    self, DataFile, Draft, Masthead, Offer, Page, PictureSize, Showing, cover, masthead,
    release_page,
};

use super::kit::Kit;
use super::{FORMATS, Format, LetterText, PACK, View, calendar, data, html, letter, pack, picture};

/// Bytes, for an audience.
pub struct Document<A: Audience> {
    bytes: Vec<u8>,
    audience: PhantomData<fn() -> A>,
}

impl<A: Audience> Document<A> {
    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// A release as a letter, for an audience.
pub struct Letter<A: Audience> {
    text: LetterText,
    audience: PhantomData<fn() -> A>,
}

impl<A: Audience> Letter<A> {
    /// What it says.
    #[must_use]
    pub fn text(&self) -> &LetterText {
        &self.text
    }
}

/// Turns what one audience may read into documents.
///
/// It holds the editions, the languages, what stands around their pages, and the kit; it
/// never changes.
pub struct Renderer<'a, A: Audience> {
    editions: &'a Editions<'a, A>,
    languages: &'a Languages,
    kit: Kit<'a>,
    mastheads: BTreeMap<Locale, Masthead<Prose<Said>>>,
    written_mastheads: BTreeMap<Locale, Masthead<String>>,
    offers: Vec<&'static Offer>,
}

impl<'a, A: Audience> Renderer<'a, A> {
    /// Prepares what stands around the pages of each language.
    ///
    /// # Errors
    ///
    /// A language lacks a message.
    pub fn new(
        editions: &'a Editions<'a, A>,
        languages: &'a Languages,
        kit: Kit<'a>,
        showing: Showing,
    ) -> Result<Self, Diagnostic> {
        let mut mastheads = BTreeMap::new();
        for locale in &editions.directory().settings.languages {
            if let Some(language) = languages.get(&locale.value) {
                let masthead = masthead(editions, language, showing)?;
                mastheads.insert(locale.value.clone(), masthead);
            }
        }
        let written = |masthead: &Masthead<Prose<Said>>| masthead.clone().written(html::prose);
        let written_mastheads =
            mastheads.iter().map(|(locale, masthead)| (locale.clone(), written(masthead)));
        let written_mastheads = written_mastheads.collect();
        let offers = FORMATS.iter().filter_map(|format| format.download.as_ref());
        let offers = offers.chain([&PACK]).collect();
        Ok(Self { editions, languages, kit, mastheads, written_mastheads, offers })
    }

    /// What the audience may read.
    #[must_use]
    pub fn editions(&self) -> &'a Editions<'a, A> {
        self.editions
    }

    /// All languages.
    #[must_use]
    pub fn languages(&self) -> &'a Languages {
        self.languages
    }

    /// The newsroom's languages, in its order.
    pub fn own_languages(&self) -> impl Iterator<Item = &'a Language> + use<'a, A> {
        let locales = self.editions.directory().settings.languages.iter();
        let languages = self.languages;
        locales.filter_map(move |locale| languages.get(&locale.value))
    }

    /// A language of the newsroom.
    ///
    /// # Errors
    ///
    /// `unknown-locale` if there is no such language.
    pub fn language(&self, locale: &Locale) -> Result<&'a Language, Diagnostic> {
        self.languages.get(locale).ok_or_else(|| unknown(locale))
    }

    /// Prepares an edition for words.
    ///
    /// # Errors
    ///
    /// `unknown-locale` if its language is not there.
    pub fn draft<'e>(
        &'e self,
        edition: &'e Edition<'a, A>,
    ) -> Result<Draft<'e, 'a, A>, Diagnostic> {
        let language = self.language(edition.locale())?;
        let draft = Draft::new(edition, self.editions, self.languages, language);
        Ok(Draft { offers: &self.offers, ..draft })
    }

    /// Renders an edition in each of the formats, in their order.
    ///
    /// # Errors
    ///
    /// A template failed, or a language lacks a message.
    pub fn render(
        &self,
        edition: &Edition<'a, A>,
        formats: &[&Format],
    ) -> Result<Vec<Document<A>>, Diagnostic> {
        let view = self.view(&self.draft(edition)?)?;
        let written = formats.iter().map(|format| (format.write)(&view, self.kit));
        written.map(|bytes| bytes.map(Self::document)).collect()
    }

    /// Packs documents of an edition by the names of their files, with their checksums.
    ///
    /// # Errors
    ///
    /// They are larger than a file can be.
    pub fn pack(
        &self,
        folder: &str,
        documents: &[(String, &Document<A>)],
    ) -> Result<Document<A>, Diagnostic> {
        let files = documents.iter().map(|(name, document)| (name.clone(), document.bytes()));
        pack::write(folder, &files.collect::<Vec<_>>()).map(Self::document)
    }

    /// Writes a picture of an edition as the press gets it, with what is said of it.
    ///
    /// # Errors
    ///
    /// The file of the picture cannot be read, the template of what is said failed, or a language
    /// lacks a message.
    pub fn picture(
        &self,
        edition: &Edition<'a, A>,
        picture: &Picture,
    ) -> Result<Document<A>, Diagnostic> {
        let draft = self.draft(edition)?;
        let (headline, said) = (draft.headline()?, draft.picture(picture)?);
        let written = picture::original(picture, &headline, &said, edition.locale(), self.kit);
        written.map(Self::document)
    }

    /// Makes a picture in the sizes that pages show, in their order.
    ///
    /// # Errors
    ///
    /// The file of the picture cannot be read.
    pub fn picture_sizes(
        &self,
        picture: &Picture,
        sizes: &[PictureSize],
    ) -> Result<Vec<Document<A>>, Diagnostic> {
        let made = picture::Source::of(picture).sizes(sizes, self.kit.cache)?;
        Ok(made.into_iter().map(Self::document).collect())
    }

    /// Writes what is said of the pictures of an edition, as the press pack has it.
    ///
    /// # Errors
    ///
    /// The template failed, or a language lacks a message.
    pub fn captions(&self, edition: &Edition<'a, A>) -> Result<Document<A>, Diagnostic> {
        #[derive(Serialize)]
        struct Context {
            headline: String,
            pictures: Vec<view::Picture>,
        }
        let draft = self.draft(edition)?;
        let context = Context { headline: draft.headline()?, pictures: draft.pictures()? };
        self.plain("text/captions.txt", edition.locale(), context)
    }

    /// Renders data of an edition; nothing if it has none of this kind.
    ///
    /// # Errors
    ///
    /// A language or a message is missing.
    pub fn data(
        &self,
        edition: &Edition<'a, A>,
        file: &DataFile,
    ) -> Result<Option<Document<A>>, Diagnostic> {
        let draft = self.draft(edition)?;
        let bytes = match file {
            DataFile::Facts => Some(data::json(&draft.fact_sheet()?)),
            DataFile::Event => draft.calendar_entry()?.map(|entry| calendar::write(&entry)),
            DataFile::Table(key) => draft.grid(key)?.map(|grid| data::csv(&grid)),
        };
        Ok(bytes.map(Self::document))
    }

    /// Renders an edition as a letter to the press, with `slot` where the greeting is to stand: a
    /// token of letters and marks that mean nothing in HTML, and that occurs nowhere else.
    ///
    /// # Errors
    ///
    /// A template failed or leaves out the slot, a language or a message is missing, or the letter
    /// is longer than mail programs show.
    pub fn letter(&self, edition: &Edition<'a, A>, slot: &str) -> Result<Letter<A>, Diagnostic> {
        let draft = self.draft(edition)?;
        let view = self.view(&draft)?;
        let cover = cover(&draft, &view.release)?;
        let text = letter::write(&view, &cover, slot, self.kit.templates)?;
        Ok(Letter { text, audience: PhantomData })
    }

    /// What formats get of an edition.
    fn view(&self, draft: &Draft<'_, 'a, A>) -> Result<View, Diagnostic> {
        let locale = draft.edition.locale();
        let masthead = self.mastheads.get(locale).ok_or_else(|| unknown(locale))?;
        let release = draft.release()?;
        let page = release_page(draft, &release, masthead)?;
        let pictures = draft.edition.pictures().iter().map(picture::Source::of).collect();
        let (masthead, locale) = (masthead.clone(), locale.clone());
        Ok(View { release, pictures, masthead, page, locale })
    }

    /// What stands around the pages of a language, if the newsroom has it.
    #[must_use]
    pub fn masthead(&self, locale: &Locale) -> Option<&Masthead<Prose<Said>>> {
        self.mastheads.get(locale)
    }

    /// Renders a page of the newsroom: `content` goes beside `page` and `masthead`.
    ///
    /// # Errors
    ///
    /// The template failed.
    pub fn page(
        &self,
        template: &str,
        locale: &Locale,
        page: &Page,
        content: impl Serialize,
    ) -> Result<Document<A>, Diagnostic> {
        #[derive(Serialize)]
        struct Context<'c, C> {
            page: &'c Page,
            masthead: Option<&'c Masthead<String>>,
            #[serde(flatten)]
            content: C,
        }
        let masthead = self.written_mastheads.get(locale);
        self.plain(template, locale, Context { page, masthead, content })
    }

    /// Renders a template that is no page: a feed, a map of the site.
    ///
    /// # Errors
    ///
    /// The template failed.
    pub fn plain(
        &self,
        template: &str,
        locale: &Locale,
        content: impl Serialize,
    ) -> Result<Document<A>, Diagnostic> {
        let text = self.kit.templates.render(template, locale, &content)?;
        Ok(Self::document(text.into_bytes()))
    }

    /// Takes bytes that are the same for everybody: a style sheet, a logo.
    #[must_use]
    pub fn asset(&self, bytes: Vec<u8>) -> Document<A> {
        Self::document(bytes)
    }

    fn document(bytes: Vec<u8>) -> Document<A> {
        Document { bytes, audience: PhantomData }
    }
}

fn unknown(locale: &Locale) -> Diagnostic {
    Diagnostic::error("unknown-locale").with("language", locale.as_str())
}
