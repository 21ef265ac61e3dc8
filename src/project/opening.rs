//! A newsroom's folder, opened: its languages, so that there are words for whatever comes next.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::builtin;
use crate::diagnostic::{Diagnostic, Sources};
use crate::locale::{Languages, Locale};
use crate::{record, typography};

use super::folder::NEWSROOM;
use super::loaded::Project;
use super::remembered::{Remembered, Texts};
use super::shelf::{LARGEST_RECORD, Shelf};
use super::{file, overlay};

/// A newsroom's folder whose languages were read, and whose records were not yet.
pub struct Opening {
    pub(super) root: PathBuf,
    pub(super) sources: Sources,
    pub(super) shelf: Shelf,
    pub(super) remembered: Remembered,
    pub(super) languages: Arc<Languages>,
    pub(super) faults: Vec<Diagnostic>,
    forms: BTreeMap<String, String>,
}

/// The file of a language that is the form of a new announcement.
const FORM: &str = "/announcement.yaml";

/// What is remembered of a folder that was read, so that it is soon read again.
#[derive(Clone)]
pub struct Memory {
    root: PathBuf,
    sources: Sources,
    shelf: Shelf,
    remembered: Remembered,
}

/// Opens the folder `root`; what is wrong with its languages is reported once it is loaded.
#[must_use]
pub fn open(root: &Path) -> Opening {
    let (sources, shelf) = (Sources::new(), Shelf::default());
    let remembered = Remembered::default();
    Memory { root: root.to_owned(), sources, shelf, remembered }.open()
}

impl Project {
    /// The folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What is remembered of the folder.
    #[must_use]
    pub fn memory(&self) -> Memory {
        Memory {
            root: self.root.clone(),
            sources: self.sources.kept(),
            shelf: self.shelf.clone(),
            remembered: self.remembered.clone(),
        }
    }
}

impl Memory {
    /// Opens the folder again: of its records, only those that changed since will be read and
    /// parsed.
    #[must_use]
    pub fn open(self) -> Opening {
        let Self { root, mut sources, shelf, mut remembered } = self;
        let mut faults = Vec::new();
        let files = overlay::read(&root, "locales", builtin::locales(), &mut faults);
        let forms = overlay::texts(&files).filter_map(|(path, text)| {
            path.strip_suffix(FORM).map(|tag| (tag.to_owned(), text.to_owned()))
        });
        let forms = forms.collect();
        let folders = overlay::locale_folders(files, &mut sources, &mut faults);
        // What is wrong with the record is reported once it is read as a whole.
        let settings = file::text(&root, Path::new(NEWSROOM), LARGEST_RECORD).unwrap_or_default();
        let profiles = record::chosen_profiles(&settings);
        let files = folders.iter().flat_map(|folder| {
            folder.files.iter().map(|(name, file)| (format!("{}/{name}", folder.locale), *file))
        });
        let from = (Texts::of(files, &sources), profiles.clone());
        let (languages, found) = remembered.languages.made_of(from, |_| {
            let (languages, found) =
                Languages::load(&folders, &sources, &profiles, typography::set_text);
            (Arc::new(languages), found)
        });
        faults.extend(found);
        Opening { root, sources, shelf, remembered, languages, faults, forms }
    }
}

impl Opening {
    /// The folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The languages: built in, and the newsroom's own.
    #[must_use]
    pub fn languages(&self) -> &Arc<Languages> {
        &self.languages
    }

    /// The form of a new announcement, with comments in a language, if there is one.
    #[must_use]
    pub fn form(&self, locale: &Locale) -> Option<&str> {
        self.forms.get(locale.as_str()).map(String::as_str)
    }
}
