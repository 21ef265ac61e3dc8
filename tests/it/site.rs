//! A small site with every kind of page, as it is published: its files, and what each says.
//!
//! Of a page its main part is kept, so that what stands around all of them changes one expected file
//! only: that of the front page, which is kept whole. `INSTA_UPDATE=always cargo test` writes the
//! expected files anew, to be read before they are committed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use heraut::model::Public;
use heraut::site::Tree;
use heraut::view::Showing;

use crate::support::{
    TempNewsroom, clock, drawn, packed_names, part, repository, set_text, snapshots, spread,
    tree_showing,
};

/// The page that is kept whole.
const WHOLE: &str = "en/index.html";

fn folder() -> PathBuf {
    repository().join("tests/cases/site")
}

fn site(showing: Showing) -> Tree<Public> {
    let newsroom = TempNewsroom::base();
    newsroom.write_case(&folder().join("newsroom.yaml"));
    let project = newsroom.load();
    let faults: Vec<_> = project.diagnostics.iter().filter(|one| one.is_error()).cloned().collect();
    assert!(faults.is_empty(), "{}", drawn(&faults, &project));
    tree_showing(&project, clock(), showing)
}

fn has_extension(path: &str, wanted: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == wanted)
}

/// What a file says of its own.
fn own(path: &str, text: &str) -> String {
    if has_extension(path, "json") {
        return spread(text);
    }
    let main = text.find("<main").zip(text.find("</main>"));
    let main = main.filter(|_| path != WHOLE && has_extension(path, "html"));
    main.map_or(text, |(start, end)| &text[start..end]).to_owned()
}

/// The name of the file in which a text is expected.
fn expected(path: &str) -> String {
    path.replace('/', "~")
}

#[test]
fn every_file_of_a_small_site_says_what_is_expected() {
    let tree = site(Showing::Now);
    let paths: Vec<&str> = tree.leaves().map(|leaf| leaf.path.as_str()).collect();
    let mut texts = vec![("files".to_owned(), paths.join("\n"))];
    for leaf in tree.leaves().filter(|leaf| !leaf.path.starts_with("assets/")) {
        let bytes = leaf.document.bytes();
        let text = if leaf.path.ends_with("docx") {
            part(bytes, "word/document.xml")
        } else if leaf.path.ends_with("pdf") {
            set_text(bytes)
        } else if leaf.path.ends_with("zip") {
            packed_names(bytes)
        } else {
            String::from_utf8_lossy(bytes).into_owned()
        };
        texts.push((expected(&leaf.path), own(&leaf.path, &text)));
    }
    for (name, text) in &texts {
        snapshots(folder()).bind(|| insta::assert_snapshot!(name.as_str(), text));
    }
    let asked: BTreeSet<String> = texts.iter().map(|(name, _)| format!("{name}.snap")).collect();
    let there = fs::read_dir(folder()).expect("there are expected files");
    let there = there.map(|entry| entry.expect("is readable").path());
    let expected = there.filter(|path| path.extension().is_some_and(|own| own == "snap"));
    let names = expected.map(|path| path.file_name().expect("a file").to_owned());
    let spare: Vec<_> = names.filter(|name| !asked.contains(&*name.to_string_lossy())).collect();
    assert!(spare.is_empty(), "nobody asks for {spare:?}");
}

#[test]
fn crawlers_stay_away_from_a_day_to_come_and_from_all_of_its_pages() {
    let tree = site(Showing::DayToCome);
    let text = |path: &str| {
        String::from_utf8_lossy(tree.get(path).expect("is there").bytes()).into_owned()
    };
    assert_eq!(
        text("robots.txt"),
        "User-agent: *\nDisallow: /\n\nSitemap: https://press.example.org/sitemap.xml\n"
    );
    for leaf in tree.leaves().filter(|leaf| has_extension(&leaf.path, "html")) {
        assert!(
            text(&leaf.path).contains("<meta name=\"robots\" content=\"noindex"),
            "{}",
            leaf.path
        );
    }
}
