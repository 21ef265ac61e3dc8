//! Organizations with a short name and the one under which they are registered.

use heraut::model::Public;
use heraut::view::Showing;

use crate::support::{TempNewsroom, clock, drawn, tree_showing};

#[test]
fn texts_say_the_legal_name_where_they_ask_for_it_and_the_short_one_elsewhere() {
    let newsroom = TempNewsroom::base();
    newsroom.write(
        "content/organizations/mistelbron.yaml",
        "name: mistelbron\nlegal-name: { nl: mistelbron cv, fr: mistelbron sc, en: mistelbron cv }\n\
         contacts: [noor-lisse]\nabout:\n  nl: De {legal-name} is fictief.\n\
         \x20 fr: La {legal-name} est fictive.\n  en: \"{legal-name} is made up.\"\n",
    );
    newsroom.write(
        "content/announcements/opening.yaml",
        "id: opening\nissued: 2026-07-09\nplaces: [gent]\norganizations: [mistelbron]\noriginal: en\n\
         en: { headline: A day, body: \"Text. {mistelbron.legal-name} opens.\" }\n\
         fr: { headline: Un jour, body: \"Texte. La {mistelbron.legal-name} ouvre.\" }\n\
         nl: { headline: Een dag, body: \"Tekst. De {mistelbron.legal-name} opent.\" }\n",
    );
    let project = newsroom.load();
    assert!(project.diagnostics.is_empty(), "{}", drawn(&project.diagnostics, &project));
    let tree = tree_showing::<Public>(&project, clock(), Showing::Now);
    let page = |path: &str| {
        let leaf = tree.leaves().find(|leaf| leaf.path == path).expect("the page is there");
        String::from_utf8_lossy(leaf.document.bytes()).into_owned()
    };
    let english = page("en/2026/opening/index.html");
    assert!(english.contains("Text. mistelbron cv opens."), "it stands as it is registered");
    assert!(english.contains("<p>mistelbron cv is made up.</p>"), "also where a text begins");
    assert!(english.contains("\"legalName\":\"mistelbron cv\""), "{english}");
    assert!(english.contains("About mistelbron<"), "headings have the short one");
    assert!(page("fr/2026/opening/index.html").contains("La mistelbron sc ouvre."));
}
