//! What stands before the text of a release: as the newsroom, an organization or an announcement has
//! it. `_` stands for U+00A0, `~` for U+202F.

use heraut::model::Public;
use heraut::site::Tree;
use heraut::view::Showing;

use crate::support::{TempNewsroom, clock, drawn, tree_showing};

const RECORD: &str = "content/announcements/opening.yaml";

/// A public newsroom with an announcement that begins as is said.
fn tree(newsroom: &TempNewsroom, own: &str, body: &str) -> Tree<Public> {
    let body = body.replace('\n', "\n    ");
    // What somebody said is said in every language.
    let said = body.strip_prefix("> ").map_or("Text.", |_| "\"> Yes.\\n> — @noor-lisse\"");
    let words = |headline: &str| format!("{{ headline: {headline}, body: {said} }}");
    newsroom.write(
        RECORD,
        format!(
            "id: opening\nissued: 2026-07-09\n{own}organizations: [ambervelt]\n\
             contacts: [noor-lisse]\noriginal: en\nen:\n  headline: A day\n  body: |\n    {body}\n\
             fr: {}\nnl: {}\n",
            words("Un jour"),
            words("Een dag")
        ),
    );
    let project = newsroom.load();
    let errors: Vec<_> = project.diagnostics.iter().filter(|one| one.is_error()).cloned().collect();
    assert!(errors.is_empty(), "{}", drawn(&errors, &project));
    tree_showing(&project, clock(), Showing::Now)
}

/// A file of the announcement, with its no-break spaces to be seen.
fn file(tree: &Tree<Public>, path: &str) -> String {
    let leaf = tree.leaves().find(|leaf| leaf.path == path).expect("the release is there");
    let text = String::from_utf8_lossy(leaf.document.bytes()).into_owned();
    text.replace('\u{a0}', "_").replace('\u{202f}', "~")
}

/// How the text begins in a language, behind the line under the headline.
fn beginning(tree: &Tree<Public>, language: &str) -> String {
    let text = file(tree, &format!("{language}/2026/opening/opening.{language}.txt"));
    let behind = text.split_once("===\n\n").expect("a headline is underlined").1;
    behind.lines().next().expect("a text").to_owned()
}

#[test]
fn a_house_tells_as_much_as_it_wants() {
    let towns = "places: [gent, namur]\n";
    let cases = [
        ("", towns, "en", "Ghent and Namur, 9_July 2026_– Text."),
        ("", "", "en", "9_July 2026_– Text."),
        ("full", towns, "fr", "Gand et Namur, le 9_juillet 2026_– Text."),
        ("place", towns, "fr", "Gand et Namur_– Text."),
        ("place", "places: [gent]\ncountry: BE\n", "nl", "Gent, België_– Text."),
        ("place", "", "en", "Text."),
        ("none", towns, "nl", "Text."),
        // Summer time in July, by the clocks of the newsroom.
        ("time", towns, "en", "Ghent and Namur, 9_July 2026, 9_am CEST_– Text."),
        ("time", "places: [gent]\n", "fr", "Gand, le 9_juillet 2026, 9_h CEST_– Text."),
        ("time", "", "nl", "9_juli 2026, 9_uur CEST_– Text."),
    ];
    for (form, own, language, expected) in cases {
        let newsroom = TempNewsroom::base();
        if !form.is_empty() {
            let zone = format!("dateline: {form}\nzone:");
            newsroom.edit("content/newsroom.yaml", "zone:", &zone);
        }
        let tree = tree(&newsroom, own, "Text.");
        assert_eq!(beginning(&tree, language), expected, "{form} {own:?}");
        let page = file(&tree, &format!("{language}/2026/opening/index.html"));
        let dateline = expected.strip_suffix(" Text.").unwrap_or_default();
        let opened = match dateline {
            "" => "<p>Text.</p>".to_owned(),
            dateline => format!("<p><span class=\"dateline\">{dateline}</span> Text.</p>"),
        };
        assert!(page.contains(&opened), "{form}: {opened}");
        assert_eq!(page.contains("\"dateline\":"), !dateline.is_empty(), "{form}");
    }
}

#[test]
fn an_announcement_comes_before_its_organizations_and_they_before_the_newsroom() {
    let newsroom = TempNewsroom::base();
    newsroom.edit("content/newsroom.yaml", "zone:", "dateline: time\nzone:");
    newsroom.edit("content/organizations/ambervelt.yaml", "name:", "dateline: place\nname:");
    let towns = "places: [gent]\n";
    assert_eq!(beginning(&tree(&newsroom, towns, "Text."), "en"), "Ghent_– Text.");
    let own = format!("{towns}dateline: none\n");
    assert_eq!(beginning(&tree(&newsroom, &own, "Text."), "en"), "Text.");
    let own = format!("{towns}dateline: full\n");
    assert_eq!(beginning(&tree(&newsroom, &own, "Text."), "en"), "Ghent, 9_July 2026_– Text.");
}

#[test]
fn above_a_text_that_begins_with_no_paragraph_a_dateline_stands_without_its_dash() {
    let bodies = [
        ("## Why\n\nText.", "<h2>Why</h2>"),
        ("- One\n- Two", "<ul>"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "<table>"),
        ("> Yes.\n>\n> — @noor-lisse", "<figure"),
    ];
    for (body, opening) in bodies {
        let tree = tree(&TempNewsroom::base(), "places: [gent]\n", body);
        assert_eq!(beginning(&tree, "en"), "Ghent, 9_July 2026", "{body}");
        let page = file(&tree, "en/2026/opening/index.html");
        let dateline = "<p><span class=\"dateline\">Ghent, 9_July 2026</span></p>\n";
        let (_, behind) = page.split_once(dateline).expect("a paragraph of its own");
        assert!(behind.contains(opening), "{body}: {behind}");
        assert!(!page.contains("name=\"description\" content=\"\""), "{body}");
    }
}

#[test]
fn where_a_house_has_no_dateline_one_may_be_typed_and_none_is_asked_for() {
    let newsroom = TempNewsroom::base();
    newsroom.edit("content/newsroom.yaml", "zone:", "dateline: none\nzone:");
    let tree = tree(&newsroom, "", "Ghent, 9 July 2026 – Text.");
    assert_eq!(beginning(&tree, "en"), "Ghent, 9_July 2026_– Text.");
    let codes: Vec<_> = newsroom.load().diagnostics.iter().map(|fault| fault.code).collect();
    assert!(!codes.contains(&"dateline-without-place"), "{codes:?}");
}
