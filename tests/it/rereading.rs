//! A folder that is read again, with what is remembered of it.

use std::fs;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use heraut::model::{Announcement, Staff};
use heraut::project::{Need, Project};
use heraut::site::Leaf;

use crate::robustness::spoil;
use crate::support::{Chance, TempNewsroom, case_files, clock, drawn, repository, tree};

const HOUR: Duration = Duration::from_hours(1);

/// What a newsroom can put before what is built in, and texts for it, of which some are faulty.
const OWN: &[(&str, &[&str])] = &[
    (
        "locales/en/messages.ftl",
        &["press-release = News\n", "press-release = Notice\n", "press-release = { $nobody\n"],
    ),
    ("locales/nl/conventions.yaml", &["# None of our own.\n", "decimal: [\n", "nonsense: 1\n"]),
    (
        "templates/text/release.txt",
        &["{{ release.headline }}\n", "{{ release.lede }}\n", "{% if\n", "{{ t(key='gone') }}\n"],
    ),
];

/// A newsroom whose organization has a logo.
fn newsroom() -> TempNewsroom {
    let newsroom = TempNewsroom::base();
    let own = "content/organizations/ambervelt.yaml";
    let text = fs::read_to_string(newsroom.path().join(own)).expect("the organization");
    newsroom.write(
        own,
        format!("{text}\nlogo: {{ file: leaf.svg, alternative: {{ fr: F, en: L }} }}\n"),
    );
    newsroom.write("content/organizations/leaf.svg", svg(20));
    newsroom
}

fn svg(width: usize) -> String {
    format!("<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='10'></svg>")
}

fn again(project: &Project) -> Project {
    project.memory().open().load()
}

fn announcements(project: &Project) -> Vec<Arc<Announcement>> {
    let ready = project.ready(Need::Records).ready.expect("the newsroom loads");
    ready.newsroom.announcements.clone()
}

/// All that people see of a project.
fn seen(project: &Project) -> (String, Vec<(String, Vec<u8>)>) {
    let mut pages = Vec::new();
    if project.ready(Need::Everything).ready.is_some() {
        let tree = tree::<Staff>(project, clock());
        let page = |leaf: &Leaf<Staff>| (leaf.path.clone(), leaf.document.bytes().to_vec());
        pages.extend(tree.leaves().map(page));
    }
    (drawn(&project.diagnostics, project), pages)
}

#[test]
fn a_record_that_did_not_change_is_not_parsed_again_and_one_that_did_keeps_its_place() {
    let newsroom = newsroom();
    let path = "content/announcements/opening.yaml";
    let other = fs::read_to_string(newsroom.path().join(path)).expect("the announcement");
    newsroom.write("content/announcements/other.yaml", other.replace("id: opening", "id: other"));
    let first = newsroom.load();
    newsroom.edit(path, "id: opening", "id:  opening");
    let second = again(&first);
    let (before, after) = (announcements(&first), announcements(&second));
    assert_eq!(before.len(), 2);
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(Arc::ptr_eq(before, after), before.id.value == "other");
        assert_eq!(before.id.span.file, after.id.span.file);
    }
}

#[test]
fn what_all_records_depend_on_has_them_parsed_again() {
    let newsroom = newsroom();
    let first = newsroom.load();
    newsroom.edit("content/newsroom.yaml", "languages:", "languages: ");
    let second = again(&first);
    for (before, after) in announcements(&first).iter().zip(announcements(&second)) {
        assert!(!Arc::ptr_eq(before, &after));
    }
}

#[test]
fn a_picture_that_changes_beside_its_record_is_read_again() {
    let newsroom = newsroom();
    let first = newsroom.load();
    newsroom.write("content/organizations/leaf.svg", svg(30));
    let second = again(&first);
    assert_ne!(seen(&first).1, seen(&second).1);
    assert_eq!(seen(&second), seen(&newsroom.load()));
}

#[test]
fn a_folder_that_is_read_again_looks_as_if_it_were_read_for_the_first_time() {
    let whole = case_files(&repository().join("tests/cases/newsroom.yaml"));
    let newsroom = newsroom();
    let mut chance = Chance(20_261_128);
    let mut project = newsroom.load();
    for step in 0..60 {
        for _ in 0..=chance.below(3) {
            let (path, text) = &whole[chance.below(whole.len())];
            let (own, texts) = &OWN[chance.below(OWN.len())];
            match chance.below(8) {
                0 => fs::remove_file(newsroom.path().join(path)).unwrap_or_default(),
                1 => {
                    newsroom.write(&path.replace(".yaml", "-too.yaml"), text);
                }
                2 => {
                    let mut text = text.clone();
                    spoil(&mut text, &mut chance);
                    newsroom.write(path, text);
                }
                3 => {
                    newsroom.write("content/organizations/leaf.svg", svg(10 + chance.below(90)));
                }
                4 => fs::remove_file(newsroom.path().join(own)).unwrap_or_default(),
                5 => {
                    newsroom.write(own, texts[chance.below(texts.len())]);
                }
                _ => {
                    newsroom.write(path, text);
                }
            }
        }
        let (path, _) = &whole[chance.below(whole.len())];
        let aged = fs::File::options().write(true).open(newsroom.path().join(path));
        if let Ok(file) = aged {
            // Files that have been there for a while are known by their stamps.
            file.set_modified(SystemTime::now() - HOUR).expect("a file of ours");
        }
        project = again(&project);
        assert_eq!(seen(&project), seen(&newsroom.load()), "after step {step}");
    }
}
