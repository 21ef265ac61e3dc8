//! Translations remember what they were made from; what changed in the original since is found.

use crate::support::TempNewsroom;

/// An announcement that stands in two languages.
const TYPED: &str = "\
id: opening
issued: 2026-05-01
places: [gent]
organizations: [ambervelt]
contacts: [noor-lisse]
original: fr
facts: { beds: 40 }
fr:
  headline: Une nouvelle aile
  # The original.
  lede: L’aile compte {beds} lits.
  body: |
    Les travaux ont duré longtemps.

    - Une salle d’attente
    - Un jardin

    Les visiteurs sont les bienvenus.
nl:
  headline: Een nieuwe vleugel
  lede: De vleugel telt {beds} bedden.
  body: |
    De werken hebben lang geduurd.

    - Een wachtkamer
    - Een tuin

    Bezoekers zijn welkom.
  # A remark.

en:
  headline: A new wing
  lede: The wing has {beds} beds.
  body: |
    The works took long.

    - A waiting room
    - A garden

    Visitors are welcome.
";

const RECORD: &str = "content/announcements/opening.yaml";

fn newsroom() -> TempNewsroom {
    let newsroom = TempNewsroom::base();
    newsroom.write(RECORD, TYPED);
    newsroom
}

fn run(newsroom: &TempNewsroom, arguments: &[&str]) -> (Option<i32>, String) {
    let output = newsroom.heraut(&[&["--lang", "en"], arguments].concat());
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    (output.status.code(), said)
}

fn translated(newsroom: &TempNewsroom, arguments: &[&str]) -> String {
    let (code, said) = run(newsroom, &[&["translated", "opening"], arguments].concat());
    assert_eq!(code, Some(0), "{said}");
    said
}

fn written(newsroom: &TempNewsroom) -> String {
    std::fs::read_to_string(newsroom.path().join(RECORD)).expect("the record is there")
}

/// What is found about translations, one line each.
fn stale(newsroom: &TempNewsroom) -> Vec<String> {
    let (_, said) = run(newsroom, &["check"]);
    let lines = said.lines().filter_map(|line| line.split_once("[translation-stale]: "));
    lines.map(|(_, told)| told.to_owned()).collect()
}

fn changed(number: usize, language: &str) -> String {
    format!(
        "paragraph {number} of the original was changed since `{language}` was translated from it"
    )
}

#[test]
fn nothing_is_said_of_translations_of_which_nothing_was_written_down() {
    let newsroom = newsroom();
    newsroom.edit(RECORD, "longtemps", "trois mois");
    assert!(stale(&newsroom).is_empty());
}

#[test]
fn what_was_written_down_stands_in_the_record_beside_the_words_and_its_comments() {
    let newsroom = newsroom();
    let said = translated(&newsroom, &[]);
    assert!(said.contains("en, nl says all 6 paragraphs"), "{said}");
    let written = written(&newsroom);
    let kept: Vec<&str> = written
        .lines()
        .filter(|line| !line.starts_with("  made-from:") && !line.starts_with("    headline: "))
        .filter(|line| !line.starts_with("    lede: ") && !line.starts_with("    body: "))
        .collect();
    assert_eq!(kept, TYPED.lines().collect::<Vec<_>>());
    assert_eq!(written.matches("  made-from:\n").count(), 2, "{written}");
    assert!(stale(&newsroom).is_empty());
    translated(&newsroom, &[]);
    assert_eq!(self::written(&newsroom), written, "noted twice, it stands there once");
}

#[test]
fn a_paragraph_that_changed_is_named_with_its_counterpart_until_it_is_translated() {
    let newsroom = newsroom();
    translated(&newsroom, &[]);
    newsroom.edit(RECORD, "duré longtemps", "duré trois mois");
    newsroom.edit(RECORD, "Un jardin", "Une terrasse");
    let all = [changed(3, "en"), changed(3, "nl"), changed(5, "en"), changed(5, "nl")];
    assert_eq!(stale(&newsroom), all);
    let (_, said) = run(&newsroom, &["check"]);
    assert!(said.contains("De werken hebben lang geduurd."), "{said}");
    assert!(said.contains("`heraut translated opening --lang nl --paragraph 5`"), "{said}");
    translated(&newsroom, &["--lang", "nl", "--paragraph", "5"]);
    assert_eq!(stale(&newsroom), [changed(3, "en"), changed(3, "nl"), changed(5, "en")]);
    translated(&newsroom, &["--lang", "en"]);
    assert_eq!(stale(&newsroom), [changed(3, "nl")]);
    translated(&newsroom, &["--paragraph", "3"]);
    assert!(stale(&newsroom).is_empty());
}

#[test]
fn what_is_new_and_what_is_gone_is_told_from_what_changed() {
    let newsroom = newsroom();
    translated(&newsroom, &["--lang", "nl"]);
    newsroom.edit(
        RECORD,
        "    - Une salle d’attente\n",
        "    - Un hall\n    - Une salle d’attente\n",
    );
    assert_eq!(stale(&newsroom), ["paragraph 4 of the original is not in the translation `nl`"]);
    translated(&newsroom, &["--lang", "nl", "--paragraph", "4"]);
    assert!(stale(&newsroom).is_empty());
    newsroom.edit(RECORD, "    - Un hall\n", "");
    assert_eq!(
        stale(&newsroom),
        ["a paragraph was taken out of the original since `nl` was translated from it"]
    );
    translated(&newsroom, &["--lang", "nl"]);
    assert!(stale(&newsroom).is_empty());
}

#[test]
fn the_value_of_a_fact_white_space_and_marks_do_not_make_a_translation_stale() {
    let newsroom = newsroom();
    translated(&newsroom, &[]);
    newsroom.edit(RECORD, "beds: 40", "beds: 42");
    newsroom.edit(RECORD, "Les travaux ont", "Les  travaux\n    ont");
    newsroom.edit(RECORD, "L’aile compte", "L'aile \"compte\"");
    assert!(stale(&newsroom).is_empty());
    newsroom.edit(RECORD, "{beds} lits", "{beds:words} lits de plus");
    assert_eq!(stale(&newsroom), [changed(2, "en"), changed(2, "nl")]);
}

#[test]
fn what_cannot_be_noted_is_answered_and_nothing_is_written() {
    let newsroom = newsroom();
    let cases: &[(&[&str], &str)] = &[
        (&["translated", "openign"], "unknown-announcement"),
        (&["translated", "opening", "--lang", "de"], "no-such-translation"),
        (&["translated", "opening", "--lang", "fr"], "no-such-translation"),
        (&["translated", "opening", "--paragraph", "7"], "no-such-paragraph"),
        (&["translated", "opening", "--paragraph", "0"], "no-such-paragraph"),
    ];
    for (arguments, code) in cases {
        let (ending, said) = run(&newsroom, arguments);
        assert_eq!(ending, Some(2), "{said}");
        assert!(said.contains(&format!("error[{code}]")), "{arguments:?}: {said}");
    }
    assert_eq!(written(&newsroom), TYPED);
    let start = TYPED.find("nl:").expect("a block");
    let end = TYPED.find("en:").expect("a block");
    let inline = "nl: { headline: Een nieuwe vleugel, body: Bezoekers zijn welkom. }\n";
    newsroom.write(RECORD, [&TYPED[..start], inline, &TYPED[end..]].concat());
    let (ending, said) = run(&newsroom, &["translated", "opening"]);
    assert_eq!(ending, Some(2), "{said}");
    assert!(said.contains("error[inline-block]"), "{said}");
}

#[test]
fn the_language_of_the_program_stands_before_the_command() {
    let newsroom = newsroom();
    let output = newsroom.heraut(&["--lang", "fr", "translated", "opening", "--lang", "nl"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.starts_with("Noté dans"), "{said}");
    assert_eq!(written(&newsroom).matches("made-from:").count(), 1);
}

#[test]
fn translations_that_nobody_watches_are_named_until_their_release_is_out() {
    let newsroom = TempNewsroom::base();
    let told = |newsroom: &TempNewsroom| {
        let (_, said) = run(newsroom, &["check"]);
        said.lines().find(|line| line.starts_with("Not watched:")).map(str::to_owned)
    };
    newsroom.write(RECORD, TYPED);
    assert_eq!(told(&newsroom), None, "it is out already");
    newsroom.write(RECORD, TYPED.replace("2026-05-01", "2999-05-01"));
    let remark = told(&newsroom).expect("nobody wrote down what they were made from");
    assert!(remark.contains("`heraut translated opening`"), "{remark}");
    translated(&newsroom, &[]);
    assert_eq!(told(&newsroom), None);
}
