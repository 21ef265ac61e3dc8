//! A newsroom's folder, read: records, languages, templates and pictures; and checked.
//!
//! The only room that reads files. Every file is read once, and again only when it changed; records
//! are parsed in parallel.

use std::path::Path;
use std::sync::Arc;

use crate::builtin;
use crate::diagnostic::{Diagnostic, Sources, sort};
use crate::format::{Templates, Typesetter, words_of};
use crate::locale::{Languages, Locale};
use crate::model::{Newsroom, Settings, Suppressions};
use crate::record::{self, ListVocabulary, Reading};

mod concern;
mod encoding;
mod file;
mod folder;
mod loaded;
mod media;
mod opening;
mod overlay;
mod picture;
mod ready;
mod records;
mod remembered;
mod rewriting;
mod shelf;
mod spreadsheet;
mod stamp;
mod tidying;
mod translated;
mod watch;
mod words;

use folder::{Found, Room};
pub use loaded::Project;
pub use media::{Listed, MediaLists};
pub use opening::{Memory, Opening, open};
pub use ready::{Need, Readiness, Ready};
use records::PutTogether;
use remembered::{Around, OfTemplates, Remembered, Same, Texts};
use shelf::Basis;
pub use tidying::Tidied;
pub use translated::Translated;
pub use watch::Watch;

/// The most bytes that a file beside the records can have: a key, or what goes with a letter.
const LARGEST_FILE: u64 = 32 * 1024 * 1024;

/// Reads a file that the user or a record names: a key, a certificate, what goes with a letter.
///
/// # Errors
///
/// `unreadable-file`, or `file-too-large` above 32 MB.
pub fn read_file(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    file::bytes(path, path, LARGEST_FILE)
}

/// Reads the newsroom in the folder `root`, and checks it.
#[must_use]
pub fn load(root: &Path) -> Project {
    open(root).load()
}

impl Opening {
    /// Reads the newsroom, and checks it.
    ///
    /// Reading goes on behind faults, so that all of them are known at once. What is missing or
    /// malformed is in the diagnostics.
    #[must_use]
    pub fn load(self) -> Project {
        let Opening {
            root,
            mut sources,
            mut shelf,
            mut remembered,
            languages,
            faults: mut diagnostics,
            ..
        } = self;
        let (content, sheets) = folder::content(&root, &mut shelf, &mut sources, &mut diagnostics);
        let settings = settings(&content, &languages, &sources, &mut diagnostics);
        let media = settings.as_ref().map(|settings| {
            let words = ListVocabulary::of(&languages, &settings.topics);
            media::find((&root, settings), &content, sheets, words, &mut diagnostics)
        });
        let media = media.unwrap_or_default();
        diagnostics.extend(media.check(&mut sources));
        let suppressions = suppressions(&content, &sources, &mut diagnostics);
        let ready = settings.and_then(|settings| {
            let found = (root.as_path(), content.as_slice());
            let paths = content.iter().map(|found| found.path.as_path()).collect();
            shelf.settle(&paths, basis(&content, &languages, &sources));
            let PutTogether { newsroom, shared, unread } =
                records::newsroom(found, settings, &mut shelf, &sources, &mut diagnostics);
            let around = Around { languages: Same(languages.clone()), records: shared, unread };
            let built = (&*root, &languages);
            let ready =
                with_templates(built, newsroom, &mut remembered, &mut sources, &mut diagnostics)?;
            diagnostics.extend(remembered.check(&ready.newsroom, around));
            Some(ready)
        });
        sort(&mut diagnostics, &sources);
        Project {
            root,
            sources,
            languages,
            diagnostics,
            media,
            suppressions,
            ready,
            shelf,
            remembered,
        }
    }
}

/// What the meaning of all records depends on.
fn basis(content: &[Found], languages: &Languages, sources: &Sources) -> Basis {
    let settings = content.iter().find(|found| found.room == Room::Newsroom);
    Basis {
        settings: settings.map(|found| sources.text(found.file).to_owned()).unwrap_or_default(),
        languages: languages.tags().cloned().collect(),
    }
}

/// Adds the templates to the records; nothing if some of them are faulty.
fn with_templates(
    (root, languages): (&Path, &Arc<Languages>),
    newsroom: Newsroom,
    remembered: &mut Remembered,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Ready> {
    let files = overlay::read(root, "templates", builtin::templates(), diagnostics);
    let (texts, statics) = overlay::templates(files, sources, diagnostics);
    let wanted = newsroom.directory.settings.languages.iter();
    let wanted: Vec<Locale> = wanted.map(|locale| locale.value.clone()).collect();
    let fonts = overlay::fonts(root, diagnostics);
    let from = OfTemplates {
        texts: Texts::of(texts.iter().cloned(), sources),
        fonts,
        languages: Same(languages.clone()),
        wanted,
    };
    let (made, faults) = remembered.templates.made_of(from, |from| {
        let mut faults = Vec::new();
        let templates = Templates::load(&texts, sources, languages, &from.wanted);
        let templates = templates.map_err(|found| faults.extend(found)).ok();
        let typesetter = Typesetter::load(&texts, &from.fonts, sources, languages);
        let typesetter = typesetter.map_err(|found| faults.extend(found)).ok();
        faults.extend(languages.unasked(&words_of(&texts, sources)));
        let made = templates.zip(typesetter);
        (made.map(|(templates, typesetter)| (Arc::new(templates), Arc::new(typesetter))), faults)
    });
    diagnostics.extend(faults);
    let (templates, typesetter) = made?;
    Some(Ready {
        newsroom: Arc::new(newsroom),
        languages: languages.clone(),
        templates,
        typesetter,
        statics: statics.into(),
    })
}

/// Reads to which addresses no letter goes.
fn suppressions(
    content: &[Found],
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Suppressions {
    let Some(found) = content.iter().find(|found| found.room == Room::Suppressed) else {
        return Suppressions::default();
    };
    let mut reading = Reading::new(sources.text(found.file), found.file, &[]);
    let suppressions = record::suppressed(&mut reading);
    diagnostics.append(&mut reading.faults);
    suppressions
}

fn settings(
    content: &[Found],
    languages: &Languages,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Settings> {
    let Some(found) = content.iter().find(|found| found.room == Room::Newsroom) else {
        let path = folder::NEWSROOM;
        // It may be there, and not be readable.
        if !diagnostics.iter().any(Diagnostic::is_error) {
            diagnostics.push(Diagnostic::error("missing-newsroom").with("path", path));
        }
        return None;
    };
    let mut reading = Reading::new(sources.text(found.file), found.file, &[]);
    let settings = record::newsroom(&mut reading, languages);
    diagnostics.append(&mut reading.faults);
    settings
}
