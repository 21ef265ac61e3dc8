//! Tables that are data, as each output shows them.

use std::fmt::Write;

use heraut::model::Public;
use heraut::view::Showing;

use crate::support::{TempNewsroom, clock, drawn, spread, tree_showing};

/// A half-year in two groups of columns, computed rows and columns, a footnote and a note.
const RESULTS: &str = "\
id: results
issued: 2026-07-09
places: [gent]
organizations: [ambervelt]
original: en
facts:
  turnover: { amount: 1018.5 million EUR }
  loss: { loss: 500 thousand EUR }
  members: 150
tables:
  results:
    caption: { fr: Comptes, nl: Rekening, en: Accounts }
    chart: bars
    unit: million EUR
    columns:
      - group: { fr: Groupe, nl: Groep, en: Group }
        columns:
          - { id: now, head: 2026 }
          - { id: before, head: 2025 }
      - { head: { fr: Évolution, nl: Wijziging, en: Change }, growth: [now, before] }
    rows:
      - { id: turnover, head: { fr: Chiffre d'affaires, nl: Omzet, en: Turnover }, cells: [turnover, 958.2] }
      - id: costs
        head: { fr: Charges, nl: Kosten, en: Costs }
        cells: [1012.5, 960]
        footnote: { fr: Sans les impôts, nl: Zonder belastingen, en: Without taxes }
      - { head: { fr: Résultat, nl: Resultaat, en: Result }, difference: [turnover, costs] }
      - { head: { fr: Autres, nl: Andere, en: Other }, cells: [loss, ~] }
      - group: { fr: Effectif, nl: Personeel, en: Staff }
        rows:
          - { head: Namur, cells: [90, 80], unit: percent }
          - { head: { fr: Par action, nl: Per aandeel, en: Per share }, cells: [0.60, 0.5], unit: EUR }
    note: { fr: Non audité, nl: Niet geauditeerd, en: Not audited }
  towns:
    columns: [{ head: { fr: Membres, nl: Leden, en: Members } }, { head: { fr: Lieu, nl: Plaats, en: Place } }]
    rows:
      - { head: Gent, cells: [members, De Krook] }
      - { head: Namur, cells: [1200, De Krook] }
      - { head: { fr: Ensemble, nl: Samen, en: Together }, total: true }
fr: { headline: Les comptes, body: \"Voici.\\n\\n{table:results}\\n\\n{table:towns}\" }
nl: { headline: De rekening, body: \"Zie.\\n\\n{table:results}\\n\\n{table:towns}\" }
en: { headline: The accounts, body: \"Here.\\n\\n{table:results}\\n\\n{table:towns}\" }
";

#[test]
fn each_language_sets_a_table_from_the_same_data() {
    let newsroom = TempNewsroom::base();
    newsroom.write("content/announcements/results.yaml", RESULTS);
    let project = newsroom.load();
    assert!(project.diagnostics.is_empty(), "{}", drawn(&project.diagnostics, &project));
    let tree = tree_showing::<Public>(&project, clock(), Showing::Now);
    let page = |path: &str| {
        let leaf = tree.leaves().find(|leaf| leaf.path == path).expect("the page is there");
        String::from_utf8_lossy(leaf.document.bytes()).into_owned()
    };
    let mut told = String::new();
    for path in ["fr/2026/results/index.html", "en/2026/results/index.html"] {
        let html = page(path);
        let (_, table) = html.split_once("<svg").expect("a chart");
        let (table, _) = table.split_once("<p class=\"end-mark\"").expect("an end");
        let _ = write!(told, "== {path}\n<svg{table}\n");
    }
    let text = page("nl/2026/results/results.nl.txt");
    let (text, _) = text.split_once("– Einde –").expect("an end");
    let _ = write!(told, "== text\n{text}");
    for path in ["nl/2026/results/results.nl.csv", "en/2026/results/towns.en.csv"] {
        let _ = write!(told, "== {path}\n{}", page(path));
    }
    let _ = write!(told, "== data\n{}", spread(&page("fr/2026/results/results.fr.json")));
    insta::with_settings!({ snapshot_path => "../cases/format", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("tables", told);
    });
}
