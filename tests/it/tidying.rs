//! `heraut fmt`: records as the house style and dictionaries have them.

use crate::support::TempNewsroom;

/// A record as people type it: every way to write a value, comments, marks that YAML reads, too.
const TYPED: &str = r#"# Comments stay: "as they are" ...
id: opening
issued: 2026-05-01
organizations: [ambervelt]   # so do spaces
contacts: [paul-example]
original: fr
fr:
  slug: ouverture
  headline: A propos de "l'ouverture" ; 2ème étage   # and this - one
  subhead: 'L''Etat et Mme. Dupont ; n° 4'
  lede: >-
    Ouvert à 14h30, dit-on...
  body: |
    Le 1ier étage - et l'Ecole : "oui" à 45 km. Voir https://example.org/Etat?a=1 ;
    et `A propos de "code" : rien`.

    - {members} %, puis **fin** ?
nl:
  slug: opening
  headline: "De \"opening\" van de 2de verdieping"
  lede: 'Vanaf 14.30 uur : "welkom"'
  body: Welkom.
en:
  slug: opening
  headline: The opening
  lede: A day - and more...
  body: Welcome.
facts:
  members: 5
"#;

/// The same, changed.
const TIDY: &str = r#"# Comments stay: "as they are" ...
id: opening
issued: 2026-05-01
organizations: [ambervelt]   # so do spaces
contacts: [paul-example]
original: fr
fr:
  slug: ouverture
  headline: À propos de «_l’ouverture_»~; 2e étage   # and this - one
  subhead: 'L''Etat et Mme. Dupont ; n° 4'
  lede: >-
    Ouvert à 14_h_30, dit-on…
  body: |
    Le 1er étage_– et l’École_: «_oui_» à 45_km. Voir https://example.org/Etat?a=1~;
    et `A propos de "code" : rien`.

    - {members}_%, puis **fin**~?
nl:
  slug: opening
  headline: "De \"opening\" van de 2de verdieping"
  lede: 'Vanaf 14.30_uur: “welkom”'
  body: Welkom.
en:
  slug: opening
  headline: The opening
  lede: A day_– and more…
  body: Welcome.
facts:
  members: 5
"#;

const RECORD: &str = "content/announcements/opening.yaml";

fn readable(text: &str) -> String {
    text.replace('\u{a0}', "_").replace('\u{202f}', "~")
}

fn written(newsroom: &TempNewsroom) -> String {
    std::fs::read_to_string(newsroom.path().join(RECORD)).expect("the record is there")
}

fn fmt(newsroom: &TempNewsroom, arguments: &[&str]) -> String {
    let output = newsroom.heraut(&[&["--lang", "en", "fmt"], arguments].concat());
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert_eq!(output.status.code(), Some(0), "{said}");
    said
}

#[test]
fn what_was_typed_is_changed_in_its_place_and_comments_and_layout_stay() {
    let newsroom = TempNewsroom::base();
    newsroom.write(RECORD, TYPED);
    let shown = fmt(&newsroom, &[]);
    assert!(shown.contains("+ headline: À propos de «·l’ouverture·»·; 2e étage"), "{shown}");
    assert_eq!(written(&newsroom), TYPED, "nothing is written unless it is asked for");
    fmt(&newsroom, &["opening", "--write"]);
    assert_eq!(readable(&written(&newsroom)), TIDY);
    let again = fmt(&newsroom, &["opening"]);
    assert!(again.contains("Every record is as the house style has it."), "{again}");
}

#[test]
fn a_change_that_yaml_would_read_otherwise_is_left_out() {
    let newsroom = TempNewsroom::base();
    newsroom.edit("content/newsroom.yaml", "zone:", "typography: { fr: wire }\nzone:");
    let typed =
        TYPED.replace("headline: A propos de \"l'ouverture\" ; 2ème étage", "headline: « Oui »");
    newsroom.write(RECORD, typed.replace("    Le 1ier", "    « Non » ! Le 1ier"));
    fmt(&newsroom, &["--write"]);
    let written = readable(&written(&newsroom));
    assert!(written.contains("headline: « Oui »   #"), "{written}");
    assert!(written.contains("    \"Non\"_! Le 1er étage"), "{written}");
}

#[test]
fn an_announcement_that_nobody_wrote_is_answered_with_the_one_that_is_meant() {
    let newsroom = TempNewsroom::base();
    newsroom.write(RECORD, TYPED);
    let output = newsroom.heraut(&["--lang", "en", "fmt", "openign"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("did you mean `opening`?"), "{said}");
}

#[test]
fn a_record_that_cannot_be_read_is_told_and_the_others_are_changed() {
    let newsroom = TempNewsroom::base();
    newsroom.write(RECORD, TYPED);
    newsroom.write("content/announcements/broken.yaml", "id: broken\nfr: [\n");
    let output = newsroom.heraut(&["--lang", "en", "fmt", "--write"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("content/announcements/broken.yaml:"), "{said}");
    assert_eq!(readable(&written(&newsroom)), TIDY);
}
