//! Releases as long and as awkward as real ones, in four languages: they read as a native would write them,
//! and say no figure, date or time by hand.

use heraut::compare::Reader;
use heraut::diagnostic::Severity;
use heraut::extract::Matter;
use heraut::model::Public;
use heraut::view::Showing;

use crate::support::{TempNewsroom, drawn, repository, tree_showing};

/// The releases, by the names of their files.
const RELEASES: [&str; 4] = ["results", "joint", "event", "recall"];

fn newsroom() -> TempNewsroom {
    let folder = repository().join("tests/cases/releases");
    let newsroom = TempNewsroom::empty();
    newsroom.write_case(&folder.join("newsroom.yaml"));
    for name in RELEASES {
        newsroom.write_case(&folder.join(format!("{name}.yaml")));
    }
    newsroom
}

#[test]
fn releases_of_every_kind_read_natively_in_four_languages() {
    let newsroom = newsroom();
    let project = newsroom.load();
    assert!(project.diagnostics.is_empty(), "{}", drawn(&project.diagnostics, &project));
    let clock = "2026-12-01T10:00:00Z".parse().expect("an instant");
    let tree = tree_showing::<Public>(&project, clock, Showing::Now);
    let texts = tree.leaves().filter(|leaf| leaf.path.contains("/2026/"));
    for leaf in texts {
        let name = leaf.path.rsplit('/').next().unwrap_or_default();
        let is_told = [".txt", ".csv", ".ics"].iter().any(|ending| name.ends_with(ending));
        if is_told {
            let text = String::from_utf8_lossy(leaf.document.bytes());
            insta::with_settings!({ snapshot_path => "../cases/releases", prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(name, text);
            });
        }
    }
}

#[test]
fn no_figure_date_or_time_of_theirs_is_typed() {
    let newsroom = newsroom();
    let project = newsroom.load();
    let faults = project.diagnostics.iter().filter(|fault| fault.severity == Severity::Error);
    assert_eq!(faults.count(), 0);
    let ready = project.ready(heraut::project::Need::Everything).ready.expect("it loads");
    let reader = Reader::of(&ready.newsroom.directory, &ready.languages);
    for announcement in &ready.newsroom.announcements {
        for language in &reader.whole(announcement).languages {
            for statement in language.statements() {
                let is_value = matches!(
                    statement.matter,
                    Matter::Figure(_) | Matter::Day(_) | Matter::Time { .. } | Matter::Ordinal(_)
                );
                let (id, locale) = (&announcement.id.value, language.locale);
                // Small numbers in words belong to the language: *één avond*, *une soirée*.
                let in_figures = statement.words.contains(|one: char| one.is_ascii_digit());
                let is_typed = is_value && in_figures && statement.fact.is_none();
                assert!(!is_typed, "{id} in {locale} types “{}”", statement.words);
            }
        }
    }
}
