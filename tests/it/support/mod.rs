//! A newsroom in a temporary folder, with a fixed clock.

mod chance;
mod document;
pub(crate) mod picture;
pub(crate) mod relay;
mod transcript;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use heraut::diagnostic::{Diagnostic, Palette, draw};
use heraut::format::{Kit, Renderer};
use heraut::model::{Audience, EmailAddress, Public, Security};
use heraut::output::publish;
use heraut::post::ledger::{Gate, Leave, Reserved};
use heraut::post::smtp::{Access, Reach, Timeouts};
use heraut::project::{self, Need, Project};
use heraut::site::{Tree, lay_out};
use heraut::view::Showing;
use jiff::Timestamp;
use tempfile::TempDir;

pub(crate) use chance::Chance;
pub(crate) use document::{copied, packed_names, part, set_text, text_in, words};
pub(crate) use transcript::expect_said;

use relay::Relay;

/// The folder of the project, which is the demonstration newsroom too.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The instant at which tests take place.
pub(crate) fn clock() -> Timestamp {
    "2026-11-02T10:00:00Z".parse().expect("an instant")
}

/// An e-mail address that is one.
pub(crate) fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).expect("an address")
}

/// The way to a relay that needs neither TLS nor a login; no stage takes longer than `patience`.
pub(crate) fn access(relay: &Relay, patience: Duration) -> Access {
    Access {
        host: "127.0.0.1".to_owned(),
        port: relay.port(),
        security: Security::Plain,
        reach: Reach::Loopback,
        login: None,
        authority: None,
        client_name: "newsroom.example.org".to_owned(),
        timeouts: Timeouts::all(patience),
        stop: None,
    }
}

/// A newsroom in a temporary folder.
pub(crate) struct TempNewsroom {
    folder: TempDir,
}

impl TempNewsroom {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { folder: TempDir::new().expect("a temporary folder") }
    }

    /// The small newsroom that cases change.
    pub(crate) fn base() -> Self {
        let newsroom = Self::empty();
        newsroom.write_case(&repository().join("tests/cases/newsroom.yaml"));
        newsroom
    }

    /// A copy in another temporary folder.
    pub(crate) fn copy(&self) -> Self {
        let copied = Self::empty();
        copy(self.path(), copied.path());
        copied
    }

    /// A copy of the demonstration newsroom.
    pub(crate) fn demonstration() -> Self {
        let newsroom = Self::empty();
        copy(&repository().join("content"), &newsroom.path().join("content"));
        newsroom
    }

    /// The newsroom's folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file below the folder.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
        self
    }

    /// Replaces words in a file below the folder.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = fs::read_to_string(self.path().join(path)).expect("the file is there");
        assert!(text.contains(from), "{path} holds {from:?}");
        self.write(path, text.replace(from, to))
    }

    /// Writes the files of a case: a map from paths to texts, some of which stand for pictures.
    pub(crate) fn write_case(&self, case: &Path) -> &Self {
        for (path, text) in case_files(case) {
            match picture::described(&text) {
                Some(picture) => self.write(&path, picture),
                None => self.write(&path, text),
            };
        }
        self
    }

    /// Reads and checks it.
    pub(crate) fn load(&self) -> Project {
        project::load(self.path())
    }

    /// Runs the program in it, in English, and waits for its end.
    pub(crate) fn heraut(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_heraut"))
            .args(arguments)
            .current_dir(self.path())
            .env_clear()
            .env("LANG", "en")
            .output()
            .expect("the program runs")
    }

    /// Every file below a folder of it, by path.
    pub(crate) fn files(&self, folder: &str) -> Vec<(String, Vec<u8>)> {
        files(&self.path().join(folder))
    }
}

/// Data of a site with a line for each value, so that a change of one shows.
pub(crate) fn spread(json: &str) -> String {
    let data: serde_json::Value = serde_json::from_str(json).expect("JSON");
    format!("{data:#}\n")
}

/// How snapshots are kept: in a folder, beside the file that takes them unless its path is whole,
/// by their bare names.
pub(crate) fn snapshots(folder: impl AsRef<Path>) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

/// The files of a case: a map from paths to texts, in YAML.
pub(crate) fn case_files(case: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(case).expect("the case is readable");
    let file = heraut::diagnostic::Sources::new().add(case, text.as_str());
    let files: std::collections::BTreeMap<String, String> = heraut::yaml::parse(&text, file)
        .unwrap_or_else(|fault| panic!("{}: {fault:?}", case.display()));
    files.into_iter().collect()
}

/// Lays out what an audience may see of a project at an instant.
pub(crate) fn tree<A: Audience>(project: &Project, now: Timestamp) -> Tree<A> {
    tree_showing(project, now, Showing::Now)
}

/// The same, as pages of an instant before or after today.
pub(crate) fn tree_showing<A: Audience>(
    project: &Project,
    now: Timestamp,
    showing: Showing,
) -> Tree<A> {
    let ready = project.ready(Need::Records).ready.expect("the newsroom loads");
    let editions = ready.newsroom.editions::<A>(now);
    let kit = Kit { cache: Some(&picture::Sizes), ..ready.kit() };
    let renderer = Renderer::new(&editions, &ready.languages, kit, showing);
    let renderer = renderer.expect("mastheads are made");
    lay_out(&renderer, &ready.statics, showing).unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// Lays out releases as they are written: results, a joint one, an event and a recall, each in four
/// languages.
pub(crate) fn typical_releases() -> Tree<Public> {
    let folder = repository().join("tests/cases/releases");
    let newsroom = TempNewsroom::empty();
    for name in ["newsroom", "results", "joint", "event", "recall"] {
        newsroom.write_case(&folder.join(format!("{name}.yaml")));
    }
    tree(&newsroom.load(), "2026-12-01T10:00:00Z".parse().expect("an instant"))
}

/// Publishes what is public at an instant into a folder.
pub(crate) fn build(project: &Project, now: Timestamp, folder: &Path) {
    let ready = project.ready(Need::Records).ready.expect("the newsroom loads");
    publish(&tree::<Public>(project, now), folder, Showing::Now, &ready.newsroom.promises())
        .expect("the newsroom is published");
}

/// Draws diagnostics as `heraut check` prints them into a pipe, in English.
pub(crate) fn drawn(diagnostics: &[Diagnostic], project: &Project) -> String {
    let words = project.languages.wording(None);
    let drawings =
        diagnostics.iter().map(|one| draw(one, &project.sources, &words, Palette::Plain, None));
    drawings.collect::<Vec<_>>().join("\n\n")
}

/// Every file below a folder, by path; none if there is no folder.
pub(crate) fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    gather(folder, folder, &mut found);
    found.sort();
    found
}

fn gather(folder: &Path, root: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path: PathBuf = entry.expect("entries are readable").path();
        if path.is_dir() {
            gather(&path, root, found);
        } else {
            let below = path.strip_prefix(root).expect("below the folder");
            let name = below.to_string_lossy().replace('\\', "/");
            found.push((name, fs::read(&path).expect("files are readable")));
        }
    }
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in files(from) {
        let to = to.join(path);
        fs::create_dir_all(to.parent().expect("a file is in a folder")).expect("a folder");
        fs::write(to, bytes).expect("a file");
    }
}

/// A gate that is always open: these tests ask nothing about records.
pub(crate) struct OpenGate;

impl Gate for OpenGate {
    fn may_leave(&self, _: &Reserved, _: Timestamp) -> Result<Leave, Diagnostic> {
        Ok(Leave::Granted)
    }
}
