//! The releases that errors are planted into, in a folder of their own.

use std::fs;
use std::path::{Path, PathBuf};

use heraut::diagnostic::Diagnostic;
use heraut::project::{self, Project};

use crate::planting::Error;

/// A newsroom without a mistake, and a copy of it that is spoilt.
pub(crate) struct Releases {
    copy: tempfile::TempDir,
    /// Announcements and organizations, by path.
    records: Vec<(String, String)>,
    people: Vec<String>,
}

impl Releases {
    /// Copies a newsroom; the one that stands beside this file, if none is named.
    pub(crate) fn of(folder: Option<PathBuf>) -> Self {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mutations/newsroom");
        let folder = folder.unwrap_or(own).join("content");
        let copy = tempfile::tempdir().expect("a temporary folder can be made");
        copy_folder(&folder, &copy.path().join("content"));
        let named = |part: &str| -> Vec<(String, String)> {
            let folder = copy.path().join("content").join(part);
            let mut files: Vec<PathBuf> = fs::read_dir(folder)
                .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
                .unwrap_or_default();
            files.sort();
            let files = files.iter().filter(|path| path.is_file());
            let read = |path: &PathBuf| {
                let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                Some((name, fs::read_to_string(path).ok()?))
            };
            files.filter_map(read).collect()
        };
        let path = |part: &str, name: &str| format!("content/{part}/{name}.yaml");
        let mut records = Vec::new();
        for part in ["announcements", "organizations"] {
            let files = named(part).into_iter();
            records.extend(files.map(|(name, text)| (path(part, &name), text)));
        }
        let mut people: Vec<String> = named("people").into_iter().map(|(name, _)| name).collect();
        people.sort();
        Self { copy, records, people }
    }

    pub(crate) fn n_announcements(&self) -> usize {
        self.records.iter().filter(|(path, _)| !is_boilerplate(path)).count()
    }

    /// Paths and texts.
    pub(crate) fn records(&self) -> impl Iterator<Item = (&str, &str)> {
        self.records.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The ids of all people.
    pub(crate) fn people(&self) -> &[String] {
        &self.people
    }

    /// What is found where nothing was planted.
    pub(crate) fn findings(&self) -> Vec<String> {
        let project = self.load();
        let told = project.diagnostics.iter().map(|finding| told(finding, &project));
        told.collect()
    }

    /// Whether an error is noticed: a finding points at its line.
    pub(crate) fn notices(&self, name: &str, error: &Error) -> bool {
        let path = self.copy.path().join(name);
        let text = self.records.iter().find(|(own, _)| own == name).map(|(_, text)| text);
        let text = text.expect("the release exists");
        fs::write(&path, &error.text).expect("the copy can be written");
        let project = self.load();
        fs::write(&path, text).expect("the copy can be written");
        project.diagnostics.iter().any(|finding| {
            let labels = finding.labels.iter().map(|label| label.span);
            finding.span.into_iter().chain(labels).any(|span| {
                let is_here = project.sources.shown_path(span.file) == name;
                let source = project.sources.text(span.file);
                let line = |byte: usize| source[..byte.min(source.len())].matches('\n').count();
                let (first, last) = (line(span.range().start), line(span.range().end));
                is_here && (error.is_removal || (first..=last).contains(&error.line))
            })
        })
    }

    fn load(&self) -> Project {
        project::load(self.copy.path())
    }
}

/// Whether a record holds the boilerplate of an organization.
pub(crate) fn is_boilerplate(path: &str) -> bool {
    path.contains("organizations/")
}

fn told(finding: &Diagnostic, project: &Project) -> String {
    let place = finding.span.map(|span| {
        let path = project.sources.shown_path(span.file);
        format!("{path}: {}", project.sources.slice(span))
    });
    format!("{} {}", finding.code, place.unwrap_or_default())
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the newsroom can be read").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file can be copied");
        }
    }
}
