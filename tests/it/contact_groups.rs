//! Press contacts in groups: on pages, in text, and for announcements that name none themselves.

use heraut::model::Public;
use heraut::view::Showing;

use crate::support::{TempNewsroom, clock, drawn, tree_showing};

const GROUPS: &str = "contacts:\n\
  - group: { fr: Investisseurs, nl: Beleggers, en: Investors }\n\
  \x20 people: [desk, hotline]\n\
  - noor-lisse\n";

/// The contacts of an announcement in the text of a language.
fn told(organization: &str, own: &str) -> String {
    let newsroom = TempNewsroom::base();
    for (id, name) in [("desk", "Investor desk"), ("hotline", "Hotline")] {
        let record = format!("name: {name}\ntelephones: [112]\n");
        newsroom.write(&format!("content/people/{id}.yaml"), record);
    }
    newsroom.write(
        "content/organizations/mistelbron.yaml",
        format!("name: Mistelbron\nabout: {{ fr: Des sources., nl: Bronnen., en: Springs. }}\n{organization}"),
    );
    newsroom.write(
        "content/announcements/opening.yaml",
        format!(
            "id: opening\nissued: 2026-07-09\nplaces: [gent]\norganizations: [mistelbron]\n{own}\
             original: en\nen: {{ headline: A day, body: Text. }}\n\
             fr: {{ headline: Un jour, body: Texte. }}\nnl: {{ headline: Een dag, body: Tekst. }}\n"
        ),
    );
    let project = newsroom.load();
    assert!(project.diagnostics.is_empty(), "{}", drawn(&project.diagnostics, &project));
    let tree = tree_showing::<Public>(&project, clock(), Showing::Now);
    let file = |path: &str| {
        let leaf = tree.leaves().find(|leaf| leaf.path == path).expect("the release is there");
        String::from_utf8_lossy(leaf.document.bytes()).into_owned()
    };
    let page = file("nl/2026/opening/index.html");
    assert_eq!(page.matches("<p class=\"contact-group\">Beleggers</p>").count(), 1, "{page}");
    let text = file("en/2026/opening/opening.en.txt");
    let (_, contacts) =
        text.split_once("Press contacts\n--------------\n\n").expect("contacts have a heading");
    contacts.lines().take_while(|line| !line.starts_with("http")).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_group_has_its_heading_once_and_those_outside_come_first() {
    let expected = "Noor Lisse\nspokeswoman of Ambervelt\nnoor.lisse@ambervelt.example.org\n\
                    +32\u{a0}2\u{a0}555\u{a0}12\u{a0}12\n\n\
                    INVESTORS\n\nInvestor desk\n112\n\nHotline\n112\n";
    assert_eq!(told("", GROUPS), expected, "the announcement's own");
    assert_eq!(told(GROUPS, ""), expected, "its organization's");
}

#[test]
fn a_contact_answers_in_its_languages_and_who_is_away_has_a_deputy() {
    let newsroom = TempNewsroom::base();
    newsroom.write(
        "content/people/noor-lisse.yaml",
        "name: Noor Lisse\norganization: ambervelt\n\
         role: { fr: porte-parole, nl: woordvoerster, en: spokeswoman }\n\
         email: noor.lisse@ambervelt.example.org\n\
         absent: [{ from: 2026-10-30, until: 2026-11-05, stands-in: desk }]\n",
    );
    newsroom.write(
        "content/people/desk.yaml",
        "name: { fr: Service de presse, nl: Persdienst, en: Press desk }\ntelephones: [112]\n",
    );
    newsroom.write("content/people/ria-maes.yaml", "name: Ria Maes\ntelephones: [101]\n");
    newsroom.edit(
        "content/announcements/opening.yaml",
        "contacts: [noor-lisse]",
        "contacts: [noor-lisse, { people: [ria-maes], languages: [nl] }]",
    );
    let project = newsroom.load();
    assert!(project.diagnostics.is_empty(), "{}", drawn(&project.diagnostics, &project));
    let told = |clock: &str, path: &str| {
        let clock = clock.parse().expect("an instant");
        let tree = tree_showing::<Public>(&project, clock, Showing::Now);
        let leaf = tree.leaves().find(|leaf| leaf.path == path).expect("the page is there");
        String::from_utf8_lossy(leaf.document.bytes()).into_owned()
    };
    let (away, back) = ("2026-11-05T10:00:00Z", "2026-11-06T10:00:00Z");
    let french = told(away, "fr/2026/opening/opening.fr.txt");
    assert!(
        french.contains("Noor Lisse\nporte-parole d’Ambervelt\nAbsence jusqu’au 5\u{a0}novembre\n")
    );
    assert!(french.contains("Service de presse\nRemplace Noor Lisse\n112\n"), "{french}");
    assert!(!french.contains("Ria Maes"), "she answers in Dutch");
    assert!(told(away, "nl/2026/opening/opening.nl.txt").contains("Ria Maes\n101"));
    assert!(!told(back, "fr/2026/opening/opening.fr.txt").contains("Remplace"), "she is back");
    let contacts = told(away, "en/contacts/index.html");
    assert!(
        contacts.contains("<h2><a href=\"../../en/about/ambervelt/\">Ambervelt</a></h2>"),
        "{contacts}"
    );
    assert!(contacts.contains("Stands in for Noor Lisse"), "{contacts}");
}
