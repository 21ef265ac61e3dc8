//! The typesetter: sets documents on pages, from templates in its own language and from fonts.
//!
//! The only folder that knows Typst.

mod about;
mod fonts;
mod job;
mod words;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde::Serialize;

use crate::diagnostic::{Diagnostic, FileId, Sources};
use crate::locale::{Languages, Locale};

use super::cache::Cache;
use super::font::FontFile;
use super::templates::{Call, asked as asked_in, is_typst};

pub(super) use about::About;
use fonts::{Fonts, Own};
use job::{Job, Template};

/// What documents on pages are set with: the templates and the fonts of a newsroom.
pub struct Typesetter {
    templates: BTreeMap<String, Template>,
    /// The messages that the templates ask for.
    asked: Vec<Call>,
    languages: Arc<Languages>,
    own: Own,
    fonts: OnceLock<Fonts>,
    /// What tells its templates and its own fonts from others.
    made_of: u128,
}

/// What is to be set, beside what it shows.
pub(super) struct Setting<'a> {
    /// The name of its template.
    pub(super) template: &'a str,
    /// Its language.
    pub(super) locale: &'a Locale,
    /// What it is to its readers.
    pub(super) about: &'a About<'a>,
    /// The pictures in it, each with the name by which the template asks for it.
    pub(super) pictures: &'a [(String, Vec<u8>)],
}

impl Typesetter {
    /// Reads the templates whose names end in `.typ`, and the fonts that the newsroom brings; those
    /// that are built in stand behind them.
    ///
    /// # Errors
    ///
    /// `template-syntax` for templates, `invalid-font` for fonts that cannot be read.
    pub fn load(
        files: &[(String, FileId)],
        fonts: &[FontFile],
        sources: &Sources,
        languages: &Arc<Languages>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let (mut templates, mut asked, mut problems) = (BTreeMap::new(), Vec::new(), Vec::new());
        let own = files.iter().filter(|(name, _)| is_typst(name));
        let texts: Vec<(&String, FileId, &str)> =
            own.map(|(name, file)| (name, *file, sources.text(*file))).collect();
        for (name, file, text) in &texts {
            asked.extend(asked_in(name, text));
            match Template::parse(name, *file, text) {
                Ok(template) => {
                    templates.insert((*name).clone(), template);
                }
                Err(faults) => problems.extend(faults),
            }
        }
        let (own, faults) = fonts::own(fonts);
        problems.extend(faults);
        if !problems.is_empty() {
            return Err(problems);
        }
        let texts: Vec<(&String, &str)> =
            texts.into_iter().map(|(name, _, text)| (name, text)).collect();
        let fonts: Vec<&[u8]> = fonts.iter().map(|font| &*font.bytes).collect();
        let made_of = job::mark(&(texts, fonts));
        let (languages, fonts) = (languages.clone(), OnceLock::new());
        Ok(Self { templates, asked, languages, own, fonts, made_of })
    }

    /// Sets a document as PDF that conforms to both PDF/UA-1 (ISO 14289-1) and PDF/A-2a
    /// (ISO 19005-2), unless the cache has it: the template sees `context` as `/data.json`, and in
    /// it `words`, the messages that templates ask for.
    ///
    /// # Errors
    ///
    /// `missing-glyph` for a character that no font has, `render-failed` for all else.
    pub(super) fn pdf(
        &self,
        setting: &Setting<'_>,
        context: &impl Serialize,
        cache: Option<&dyn Cache>,
    ) -> Result<Vec<u8>, Diagnostic> {
        let Setting { template, locale, about, pictures } = *setting;
        let failed = || Diagnostic::error("render-failed").with("template", template);
        let language = self
            .languages
            .get(locale)
            .ok_or_else(|| Diagnostic::error("unknown-locale").with("language", locale.as_str()))?;
        let mut data = serde_json::to_value(context).map_err(|error| failed().because(error))?;
        data["words"] = words::said(&self.asked, language)?;
        let data = data.to_string();
        let key =
            job::mark(&(self.made_of, template, &data, about.identity, about.published, pictures));
        if let Some(made) = cache.and_then(|cache| cache.get(key)) {
            return Ok(made);
        }
        let fonts = self.fonts.get_or_init(|| Fonts::behind(&self.own));
        fonts.check(&data, about)?;
        let main = self.templates.get(template).ok_or_else(failed)?;
        let files = job::files(data, pictures);
        let job = Job { main, templates: &self.templates, fonts, files };
        let made = job.pdf(about)?;
        if let Some(cache) = cache {
            cache.put(key, &made);
        }
        Ok(made)
    }
}
