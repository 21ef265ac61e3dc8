//! Releases as PDF: for screen readers and for archives, whatever the text holds.
#![cfg(feature = "pdf")]

use heraut::format::Renderer;
use heraut::model::Public;
use heraut::project::Need;
use heraut::site::{Tree, lay_out};
use heraut::view::Showing;
use lopdf::{Document, Object};
use page_validation::{
    ValidationFailure, ValidationOptions, ValidationProfile, validate_pdf_bytes,
};

use crate::support::{
    TempNewsroom, clock, drawn, set_text, snapshots, tree, typical_releases, words,
};

/// What a PDF lacks of the two standards, rule by rule.
fn failures(bytes: &[u8]) -> Vec<String> {
    let profiles = [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a];
    let failures = profiles.into_iter().flat_map(|profile| {
        let report = validate_pdf_bytes(bytes, &ValidationOptions::default().profile(profile));
        report.expect("the validator reads it").failures
    });
    // Where the last byte of a stream is a carriage return, the validator takes it for the end of a
    // line.
    let is_misread = bytes.windows(11).any(|window| window == b"\r\nendstream");
    let counts = |failure: &ValidationFailure| !(is_misread && failure.rule_id.contains("6.1.7.1"));
    failures.filter(counts).map(|failure| failure.to_string()).collect()
}

/// All that stands in a document, without spaces: lines and pages part words anywhere.
fn run_together(text: &str) -> String {
    text.to_lowercase().chars().filter(|one| one.is_alphanumeric()).collect()
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn each_release_is_accessible_and_lasts_and_says_what_its_text_says() {
    let tree = typical_releases();
    let mut n_documents = 0;
    for leaf in tree.leaves().filter(|leaf| leaf.path.ends_with("pdf")) {
        n_documents += 1;
        let bytes = leaf.document.bytes();
        assert_eq!(failures(bytes), Vec::<String>::new(), "{}", leaf.path);
        let text = tree.get(&leaf.path.replace(".pdf", ".txt")).expect("the text is beside it");
        let set = run_together(&set_text(bytes));
        let said = words(&String::from_utf8_lossy(text.bytes()));
        let missing: Vec<&String> = said.iter().filter(|word| !set.contains(*word)).collect();
        assert!(missing.is_empty(), "{} does not say {missing:?}: {set}", leaf.path);
    }
    assert_eq!(n_documents, 16, "four releases in four languages");
}

/// The PDF of the opening, in a newsroom whose body is this one.
fn opening(body: &str) -> Vec<u8> {
    let newsroom = newsroom(body);
    let project = newsroom.load();
    let tree = tree::<Public>(&project, clock());
    let document = tree.get("en/2026/opening/opening.en.pdf");
    let document = document.unwrap_or_else(|| panic!("{}", drawn(&project.diagnostics, &project)));
    document.bytes().to_vec()
}

/// A newsroom in which the opening has this body.
fn newsroom(body: &str) -> TempNewsroom {
    let newsroom = TempNewsroom::base();
    let lines = body.lines().map(|line| format!("    {line}\n"));
    newsroom.edit(
        "content/announcements/opening.yaml",
        "    This year, {apprentices} apprentices will be trained there.\n",
        &lines.collect::<String>(),
    );
    newsroom
}

/// What keeps the pages of a newsroom from being made, as people are told it.
fn refusal(newsroom: &TempNewsroom) -> String {
    let project = newsroom.load();
    let Some(ready) = project.ready(Need::Records).ready else {
        return drawn(&project.diagnostics, &project);
    };
    let editions = ready.newsroom.editions::<Public>(clock());
    let renderer = Renderer::new(&editions, &ready.languages, ready.kit(), Showing::Now);
    let renderer = renderer.expect("mastheads are made");
    let laid_out: Result<Tree<Public>, _> = lay_out(&renderer, &ready.statics, Showing::Now);
    drawn(&laid_out.err().expect("something is wrong"), &project)
}

#[test]
fn whatever_text_can_hold_a_pdf_can() {
    let bytes = opening(
        "This year, {apprentices} apprentices & *their* **masters**[^1] at
[the school](https://ambervelt.example.org/?a=1&b=2), by `code`[^1].

#### A small heading

3. third

   more of it
   - a bullet
     1. deep
4. fourth

## A larger one

| Crop | Yield |
|:-----|------:|
| Leek[^2] | 12    |

---

What looks like markup stays as it is: #let x = 1 $ _a_b_ @ref ` \\ [x] -- ... \"q\".

[^1]: A note.
[^2]: *Another* one.
",
    );
    assert_eq!(failures(&bytes), Vec::<String>::new());
    let text = without_spaces(&set_text(&bytes));
    for said in
        ["masters1attheschool", "#letx=1$a_b@ref`\\[x]–…“q”", "1Anote.", "Anotherone.", "4.fourth"]
    {
        assert!(text.contains(said), "{said} is not in {text}");
    }
}

/// Bodies that are hard to set, by what is hard about them.
fn hard() -> [(&'static str, String); 6] {
    let columns =
        |n_columns: usize, cell: &str| format!("|{}\n", format!(" {cell} |").repeat(n_columns));
    let wide =
        [columns(14, "Verwaltung"), columns(14, "---"), columns(14, "123 456,78").repeat(80)];
    [
        ("an overlong word", format!("Before {} after.", "Donaudampfschiff".repeat(30))),
        ("ten thousand words", "Every word of this counts. ".repeat(2_000)),
        ("a wide and long table", wide.concat()),
        ("Arabic and Hebrew", "The name is مستشفى أنتويرب, or בית חולים, in (full).".to_owned()),
        ("Greek, Cyrillic and signs", "Ελλάδα, Україна, ≥ 5 °C → 3 ½, − 2, № 7, ✓ ☎".to_owned()),
        ("a deep list", (0..9).map(|depth| "  ".repeat(depth) + "- level\n").collect()),
    ]
}

#[test]
fn what_is_hard_to_set_is_set() {
    for (name, body) in hard() {
        let bytes = opening(&body);
        assert_eq!(failures(&bytes), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn a_pdf_tells_machines_what_it_is() {
    let bytes = opening("A line.");
    let document = Document::load_mem(&bytes).expect("a PDF");
    let catalog = document.catalog().expect("a catalog");
    assert_eq!(catalog.get(b"Lang").and_then(Object::as_str).expect("a language"), b"en-GB");
    let info = document.trailer.get(b"Info").and_then(Object::as_reference).expect("a reference");
    let info = document.get_dictionary(info).expect("information");
    let told =
        |key: &[u8]| lopdf::decode_text_string(info.get(key).expect("is told")).expect("text");
    assert_eq!(told(b"Title"), "Ambervelt opens a school of market gardening");
    assert_eq!(told(b"Author"), "Ambervelt");
    assert_eq!(told(b"CreationDate"), "D:20261005070000Z");
}

#[test]
fn a_character_that_no_font_has_is_named_with_its_place() {
    let told = refusal(&newsroom("A partner in 漢口 joins."));
    snapshots("../cases/format").bind(|| insta::assert_snapshot!("missing-glyph", told));
}

#[test]
fn templates_and_fonts_that_cannot_be_used_are_shown_where_they_are() {
    let broken = |path: &str, text: &str| {
        let newsroom = newsroom("A line.");
        newsroom.write(path, text);
        refusal(&newsroom)
    };
    let told = [
        broken("templates/pdf/release.typ", "#let a = \n#(\n"),
        broken(
            "templates/pdf/release.typ",
            "#import \"parts.typ\": *\n= Title\n#data.release.headlin\n",
        ),
        broken("templates/pdf/release.typ", "#import \"parts.typ\": *\n#t(\"no-such-word\")\n"),
        broken("templates/pdf/release.typ", "#image(\"/etc/passwd\")\n"),
        broken("fonts/House.otf", "no font"),
    ];
    let told = told.join("\n\n");
    snapshots("../cases/format").bind(|| insta::assert_snapshot!("typesetter-refusals", told));
}
