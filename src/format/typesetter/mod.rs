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
        for (name, file) in files.iter().filter(|(name, _)| is_typst(name)) {
            let text = sources.text(*file);
            asked.extend(asked_in(name, text));
            match Template::parse(name, *file, text) {
                Ok(template) => {
                    templates.insert(name.clone(), template);
                }
                Err(faults) => problems.extend(faults),
            }
        }
        let (own, faults) = fonts::own(fonts);
        problems.extend(faults);
        if !problems.is_empty() {
            return Err(problems);
        }
        let (languages, fonts) = (languages.clone(), OnceLock::new());
        Ok(Self { templates, asked, languages, own, fonts })
    }

    /// Sets a document as PDF that conforms to both PDF/UA-1 (ISO 14289-1) and PDF/A-2a
    /// (ISO 19005-2): the template sees `context` as `/data.json`, and in it `words`, the messages
    /// that templates ask for.
    ///
    /// # Errors
    ///
    /// `missing-glyph` for a character that no font has, `render-failed` for all else.
    pub(super) fn pdf(
        &self,
        template: &str,
        locale: &Locale,
        context: &impl Serialize,
        about: &About<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        self.job(template, locale, context, about)?.pdf(about)
    }

    fn job(
        &self,
        template: &str,
        locale: &Locale,
        context: &impl Serialize,
        about: &About<'_>,
    ) -> Result<Job<'_>, Diagnostic> {
        let failed = || Diagnostic::error("render-failed").with("template", template);
        let language = self
            .languages
            .get(locale)
            .ok_or_else(|| Diagnostic::error("unknown-locale").with("language", locale.as_str()))?;
        let mut data = serde_json::to_value(context).map_err(|error| failed().because(error))?;
        data["words"] = words::said(&self.asked, language)?;
        let data = data.to_string();
        let fonts = self.fonts.get_or_init(|| Fonts::behind(&self.own));
        fonts.check(&data, about)?;
        let main = self.templates.get(template).ok_or_else(failed)?;
        Ok(Job { main, templates: &self.templates, fonts, data: job::bytes(data) })
    }
}
