//! Kinds of announcements: what each tells besides its text, on each output and for machines.

use std::fmt::Write;

use heraut::model::Public;
use heraut::view::Showing;

use crate::support::{TempNewsroom, clock, drawn, tree_showing};

const EVENT: &str = "\
id: evening
kind: event
issued: 2026-07-09
places: [gent]
organizations: [ambervelt]
original: en
event:
  starts: 2026-12-03T18:00
  ends: 2026-12-03T21:00
  venue: { fr: Salle des Pas perdus, nl: Wandelzaal, en: Main hall }
  address: { fr: \"2, rue du Port\", nl: Havenstraat 2, en: 2 Harbour Street }
  programme:
    - { from: \"18:00\", what: { fr: Accueil, nl: Onthaal, en: Doors open } }
    - { from: \"18:30\", to: \"19:15\", what: { fr: Les semences d’hier, nl: Zaden van gisteren, en: Yesterday’s seeds } }
  registration: https://ambervelt.example.org/evening
  accreditation: { fr: Jusqu’à la veille., nl: Tot de dag ervoor., en: Until the day before. }
fr: { headline: Une soirée, body: \"Rendez-vous le {event-day:weekday} à {event-start}.\" }
nl: { headline: Een avond, body: \"Afspraak op {event-day:weekday} om {event-start}.\" }
en: { headline: An evening; with seeds, body: \"See you on {event-day:weekday} at {event-start}.\" }
";

const RECALL: &str = "\
id: broth
kind: recall
issued: 2026-07-08
places: [gent]
organizations: [ambervelt]
original: en
recall:
  product: { fr: Bouillon de Meuse, nl: Maasbouillon, en: Meuse broth }
  lots: [L2304-17, L2304-18]
  risk: { fr: Traces de moutarde., nl: Sporen van mosterd., en: Traces of mustard. }
  action: { fr: Rapportez-le., nl: Breng het terug., en: Take it back. }
  hotline: noor-lisse
fr: { headline: Un rappel, body: Les bocaux sont rappelés. }
nl: { headline: Een terugroepactie, body: De potten worden teruggeroepen. }
en: { headline: A recall, body: The jars are recalled. }
";

const APPOINTMENT: &str = "\
id: chair
kind: appointment
issued: 2026-07-07
places: [gent]
organizations: [ambervelt]
original: en
appointment:
  person: noor-lisse
  role: { fr: présidente, nl: voorzitster, en: chair }
  from: 2026-09-01
  succeeds: Ada Brem
fr: { headline: Une présidente, body: \"Elle arrive le {appointment-from}.\" }
nl: { headline: Een voorzitster, body: \"Ze begint op {appointment-from}.\" }
en: { headline: A chair, body: \"She begins on {appointment-from}.\" }
";

#[test]
fn each_kind_tells_its_details_on_each_output() {
    let newsroom = TempNewsroom::base();
    for (name, record) in [("evening", EVENT), ("broth", RECALL), ("chair", APPOINTMENT)] {
        newsroom.write(&format!("content/announcements/{name}.yaml"), record);
    }
    let project = newsroom.load();
    assert!(project.diagnostics.is_empty(), "{}", drawn(&project.diagnostics, &project));
    let tree = tree_showing::<Public>(&project, clock(), Showing::Now);
    let file = |path: &str| {
        let leaf = tree.leaves().find(|leaf| leaf.path == path).expect("the file is there");
        String::from_utf8_lossy(leaf.document.bytes()).into_owned()
    };
    let mut told = String::new();
    for (path, from, to) in [
        ("fr/2026/evening/index.html", "<section class=\"annex details\">", "</section>"),
        ("nl/2026/evening/evening.nl.txt", "Afspraak", "Over Ambervelt"),
        ("en/2026/evening/evening.en.ics", "BEGIN", "END:VCALENDAR"),
        ("en/2026/evening/index.html", "\"about\":", "\"author\""),
        ("en/2026/broth/index.html", "<section class=\"annex details\">", "</section>"),
        ("en/2026/broth/index.html", "\"about\":", "\"author\""),
        ("fr/2026/chair/chair.fr.txt", "Elle arrive", "À propos"),
        ("fr/2026/chair/index.html", "\"about\":", "\"author\""),
    ] {
        let text = file(path);
        let (_, part) = text.split_once(from).unwrap_or_else(|| panic!("{path} has no {from}"));
        let part = part.split_once(to).map_or(part, |(part, _)| part);
        let _ = write!(told, "== {path}\n{from}{}\n", part.trim_end());
    }
    insta::with_settings!({ snapshot_path => "../cases/format", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("kinds", told);
    });
}
