//! Releases as Word documents: packages whose parts hang together, and that say what the text says.

use std::collections::BTreeSet;

use heraut::model::Public;

use crate::support::{TempNewsroom, clock, copied, drawn, part, tree, typical_releases, words};

/// What stands in an attribute, each time.
fn values<'x>(xml: &'x str, attribute: &'x str) -> impl Iterator<Item = &'x str> {
    let values = xml.split(attribute).skip(1);
    values.filter_map(|rest| rest.strip_prefix("=\"")?.split('"').next())
}

#[test]
fn each_release_is_a_document_that_hangs_together_and_says_what_its_text_says() {
    let tree = typical_releases();
    let mut n_documents = 0;
    for leaf in tree.leaves().filter(|leaf| leaf.path.ends_with("docx")) {
        n_documents += 1;
        let bytes = leaf.document.bytes();
        let document = part(bytes, "word/document.xml");
        let relations = part(bytes, "word/_rels/document.xml.rels");
        let targets: BTreeSet<&str> = values(&relations, "Id").collect();
        for id in values(&document, "r:id") {
            assert!(targets.contains(id), "{}: {id} leads nowhere", leaf.path);
        }
        let styles = part(bytes, "word/styles.xml");
        let known: BTreeSet<&str> = values(&styles, "w:styleId").collect();
        let asked = ["<w:pStyle w:val", "<w:rStyle w:val", "<w:tblStyle w:val"];
        for style in asked.iter().flat_map(|kind| values(&document, kind)) {
            assert!(known.contains(style), "{}: there is no style {style}", leaf.path);
        }
        let lists = part(bytes, "word/numbering.xml");
        let known: BTreeSet<&str> = values(&lists, "w:numId").collect();
        for list in values(&document, "<w:numId w:val") {
            assert!(known.contains(list), "{}: there is no list {list}", leaf.path);
        }
        let text = tree.get(&leaf.path.replace(".docx", ".txt")).expect("the text is beside it");
        let said = words(&String::from_utf8_lossy(text.bytes()));
        let missing: Vec<String> = said.difference(&words(&copied(&document))).cloned().collect();
        assert!(missing.is_empty(), "{} does not say {missing:?}", leaf.path);
    }
    assert_eq!(n_documents, 16, "four releases in four languages");
}

#[test]
fn whatever_text_can_hold_a_document_can() {
    let newsroom = TempNewsroom::base();
    newsroom.edit(
        "content/announcements/opening.yaml",
        "    This year, {apprentices} apprentices will be trained there.\n",
        BODY,
    );
    let project = newsroom.load();
    let tree = tree::<Public>(&project, clock());
    let document = tree.get("en/2026/opening/opening.en.docx");
    let document = document.unwrap_or_else(|| panic!("{}", drawn(&project.diagnostics, &project)));
    let bytes = document.bytes();
    insta::with_settings!({ snapshot_path => "../cases/format", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("everything.docx", part(bytes, "word/document.xml"));
        insta::assert_snapshot!("everything.numbering.docx", part(bytes, "word/numbering.xml"));
        insta::assert_snapshot!("everything.core.docx", part(bytes, "docProps/core.xml"));
    });
}

/// A body of everything that a body can be made of.
const BODY: &str = "    This year, {apprentices} apprentices & *their* **masters** <meet>[^1] at
    [the school](https://ambervelt.example.org/?a=1&b=2), by `code`.

    ## A heading

    3. third

       more of it
       - a bullet
         1. deep
    4. fourth

    ### A smaller one

    | Crop | Yield |
    |:-----|------:|
    | Leek | 12    |

    ---

    [^1]: A note.

";
