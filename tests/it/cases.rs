//! Records with something wrong in them, and the diagnostics that they get.
//!
//! A case is a file: a map from paths to texts that go over `tests/cases/newsroom.yaml`. What is
//! expected stands beside it; `INSTA_UPDATE=always cargo test` writes it anew, to be read before it
//! is committed.

use std::path::{Path, PathBuf};

use heraut::check::{self, Check, Scope};
use heraut::project::Project;

use crate::support::{TempNewsroom, drawn, snapshots};

/// Compares with what stands beside the case.
fn expect(case: &Path, drawing: &str) {
    let settings = snapshots(case.parent().expect("a case is in a folder"));
    let name = case.file_stem().expect("a case has a name").to_string_lossy().into_owned();
    settings.bind(|| insta::assert_snapshot!(name, drawing));
}

/// Whether a check holds languages against each other. The fault of a case stands in one language
/// mostly, so that these find something there, too.
fn compares(check: &Check) -> bool {
    let is_about_languages =
        |scope: &Scope| matches!(scope, Scope::Languages(_) | Scope::Release(_));
    check.scopes.iter().any(is_about_languages)
}

/// Sets the findings aside that come of holding languages against each other.
fn without_comparison(project: &mut Project) {
    let compares = |code: &str| check::by_code(code).is_some_and(compares);
    project.diagnostics.retain(|finding| !compares(finding.code));
}

#[test]
fn every_check_finds_what_is_wrong_and_leaves_alone_what_is_right() {
    let mut wrong = Vec::new();
    for check in check::CHECKS {
        let folder = crate::support::repository().join("tests/cases/check").join(check.code);
        let load = |case: &Path| {
            let mut project = TempNewsroom::base().write_case(case).load();
            let is_about_waivers =
                check.scopes.iter().any(|scope| matches!(scope, Scope::Waivers(_)));
            if !compares(check) && !is_about_waivers {
                without_comparison(&mut project);
            }
            project
        };
        let bad = folder.join("bad.yaml");
        let project = load(&bad);
        let drawing = drawn(&project.diagnostics, &project);
        // A finding may be about other findings, which are there, too.
        let (own, others): (Vec<_>, Vec<_>) =
            project.diagnostics.iter().partition(|finding| finding.code == check.code);
        let is_meant = |code: &str| {
            own.iter().any(|finding| finding.arguments.get("code") == Some(&code.into()))
        };
        if own.is_empty() || others.iter().any(|finding| !is_meant(finding.code)) {
            wrong.push(format!("{} bad: finds something else\n{drawing}", check.code));
        }
        expect(&bad, &drawing);

        let project = load(&folder.join("good.yaml"));
        let drawing = drawn(&project.diagnostics, &project);
        if !project.diagnostics.is_empty() {
            wrong.push(format!("{} good: {drawing}", check.code));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_record_that_cannot_be_read_gets_a_diagnostic_with_its_place() {
    let cases = cases("tests/cases/record");
    assert!(cases.len() > 30, "only {} cases", cases.len());
    for case in cases {
        let name = case.file_stem().expect("a case has a name").to_string_lossy().into_owned();
        let mut project = TempNewsroom::base().write_case(&case).load();
        without_comparison(&mut project);
        let drawing = drawn(&project.diagnostics, &project);
        if name.starts_with("good-") {
            assert!(project.diagnostics.is_empty(), "{name}:\n{drawing}");
        } else {
            assert!(!project.diagnostics.is_empty(), "{name} gets no diagnostic");
            expect(&case, &drawing);
        }
    }
}

#[test]
fn a_folder_that_holds_something_broken_gets_a_diagnostic_with_its_place() {
    for case in cases("tests/cases/folder") {
        let newsroom = TempNewsroom::base();
        newsroom.write_case(&case);
        let output = newsroom.heraut(&["build"]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!said.contains("panicked"), "{said}");
        // One expected file lists the built-in languages: that of a record.
        let languages = heraut::project::open(crate::support::repository());
        let tags: Vec<&str> =
            languages.languages().iter().map(|own| own.locale().as_str()).collect();
        expect(&case, said.trim_end().replace(&tags.join(", "), "(the languages)").as_str());
    }
}

#[test]
fn no_expected_file_lacks_its_case() {
    for folder in ["tests/cases/record", "tests/cases/folder"] {
        for expected in files_in(folder, "snap") {
            assert!(expected.with_extension("yaml").exists(), "{} is spare", expected.display());
        }
    }
}

/// The cases in a folder, by name.
fn cases(folder: &str) -> Vec<PathBuf> {
    files_in(folder, "yaml")
}

fn files_in(folder: &str, extension: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(crate::support::repository().join(folder));
    let paths = entries.expect("there are cases").map(|entry| entry.expect("is readable").path());
    let mut paths: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|own| own == extension)).collect();
    paths.sort();
    paths
}

#[test]
fn the_newsroom_that_cases_change_is_right() {
    let project = TempNewsroom::base().load();
    assert!(project.diagnostics.is_empty(), "{}", drawn(&project.diagnostics, &project));
}
