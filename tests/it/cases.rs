//! Records with something wrong in them, and the diagnostics that they get.
//!
//! A case is a file: a map from paths to texts that go over `tests/cases/newsroom.yaml`. What is
//! expected stands beside it; `INSTA_UPDATE=always cargo test` writes it anew, to be read before it
//! is committed.

use std::path::Path;

use crate::support::{TempNewsroom, drawn, snapshots};

/// Compares with what stands beside the case.
fn expect(case: &Path, drawing: &str) {
    let mut settings = snapshots(case.parent().expect("a case is in a folder"));
    settings.remove_input_file();
    settings.remove_snapshot_suffix();
    let name = case.file_stem().expect("a case has a name").to_string_lossy().into_owned();
    settings.bind(|| insta::assert_snapshot!(name, drawing));
}

#[test]
fn every_check_finds_what_is_wrong_and_leaves_alone_what_is_right() {
    for check in heraut::check::CHECKS {
        let folder = crate::support::repository().join("tests/cases/check").join(check.code);
        let bad = folder.join("bad.yaml");
        let project = TempNewsroom::base().write_case(&bad).load();
        let drawing = drawn(&project.diagnostics, &project);
        assert!(!project.diagnostics.is_empty(), "{} finds nothing", check.code);
        for finding in &project.diagnostics {
            assert_eq!(finding.code, check.code, "\n{drawing}");
        }
        expect(&bad, &drawing);

        let project = TempNewsroom::base().write_case(&folder.join("good.yaml")).load();
        let drawing = drawn(&project.diagnostics, &project);
        assert!(project.diagnostics.is_empty(), "{}:\n{drawing}", check.code);
    }
}

#[test]
fn a_record_that_cannot_be_read_gets_a_diagnostic_with_its_place() {
    let mut n_cases = 0;
    insta::glob!("../cases/record", "*.yaml", |case| {
        let name = case.file_stem().expect("a case has a name").to_string_lossy().into_owned();
        let project = TempNewsroom::base().write_case(case).load();
        let drawing = drawn(&project.diagnostics, &project);
        if name.starts_with("good-") {
            assert!(project.diagnostics.is_empty(), "{name}:\n{drawing}");
        } else {
            assert!(!project.diagnostics.is_empty(), "{name} gets no diagnostic");
            expect(case, &drawing);
        }
    });
    let folder = crate::support::repository().join("tests/cases/record");
    for entry in std::fs::read_dir(folder).expect("there are cases") {
        let path = entry.expect("entries are readable").path();
        n_cases += usize::from(path.extension().is_some_and(|extension| extension == "yaml"));
    }
    assert!(n_cases > 30, "only {n_cases} cases");
}

#[test]
fn a_folder_that_holds_something_broken_gets_a_diagnostic_with_its_place() {
    insta::glob!("../cases/folder", "*.yaml", |case| {
        let newsroom = TempNewsroom::base();
        newsroom.write_case(case);
        let output = newsroom.heraut(&["build"]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!said.contains("panicked"), "{said}");
        expect(case, said.trim_end());
    });
}

#[test]
fn the_newsroom_that_cases_change_is_right() {
    let project = TempNewsroom::base().load();
    assert!(project.diagnostics.is_empty(), "{}", drawn(&project.diagnostics, &project));
}
