//! What is typed and makes no sense, and `--help`: answered in the reader's language, with exit code
//! 2 for what makes no sense.

use std::process::Output;

use crate::support::{TempNewsroom, repository, snapshots};

/// What is typed, and the code of the diagnostic that answers it.
const SLIPS: &[(&[&str], &str)] = &[
    (&["biuld"], "unknown-command"),
    (&["help", "sned"], "unknown-command"),
    (&["send"], "missing-argument"),
    (&["suppress", "marie@example.org"], "missing-argument"),
    (&["send", "opening", "--lsit", "belgium"], "unknown-option"),
    (&["check", "-x"], "unknown-option"),
    (&["new", "two", "words"], "unexpected-argument"),
    (&["send", "opening", "--", "--yes"], "unexpected-argument"),
    (&["send", "opening", "--list"], "missing-value"),
    (&["check", "--root"], "missing-value"),
    (&["build", "--out="], "missing-value"),
    (&["send", "opening", "--yes=1"], "unexpected-value"),
    (&["check", "--format", "jsno"], "unknown-choice"),
    (&["translated", "opening", "--paragraph", "two"], "not-a-number"),
    (&["translated", "opening", "--paragraph", "2.5"], "not-a-number"),
    (&["check", "--strict", "--strict"], "repeated-option"),
];

/// The languages of the tool, and how each says that there was one error.
const LANGUAGES: &[(&str, &str)] =
    &[("en", "1 error"), ("fr", "1 erreur"), ("nl", "1 fout"), ("de", "1 Fehler")];

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn run(newsroom: &TempNewsroom, arguments: &[&str], language: &str) -> Output {
    let mut all = vec!["--lang", language];
    all.extend_from_slice(arguments);
    newsroom.heraut(&all)
}

#[test]
fn a_command_that_makes_no_sense_is_answered_in_the_language_of_whoever_typed_it() {
    let newsroom = TempNewsroom::base();
    for (typed, code) in SLIPS {
        for (language, count) in LANGUAGES {
            let output = run(&newsroom, typed, language);
            let said = text(&output.stderr);
            assert_eq!(output.status.code(), Some(2), "{typed:?}: {said}");
            assert!(said.contains(&format!("[{code}]")), "{typed:?}: {said}");
            assert!(said.contains(count), "{typed:?} in {language}: {said}");
            assert_eq!(text(&output.stdout), "", "{typed:?} in {language}");
        }
    }
}

#[test]
fn no_words_of_the_argument_parser_reach_a_reader() {
    let newsroom = TempNewsroom::base();
    let foreign = ["Usage:", "Options:", "[OPTIONS]", "<COMMAND>", "Print help", "possible values"];
    for (language, _) in LANGUAGES.iter().filter(|(language, _)| *language != "en") {
        for typed in [&["--help"][..], &["send", "-h"], &["help"], &["help", "status"], &[]] {
            let output = run(&newsroom, typed, language);
            let said = text(&output.stdout) + &text(&output.stderr);
            let found = foreign.iter().find(|words| said.contains(*words));
            // “Options” and “OPTIONS” are French too.
            let found = found.filter(|words| *language != "fr" || !words.contains("PTIONS"));
            assert_eq!(found, None, "{language} {typed:?}: {said}");
        }
    }
}

#[test]
fn help_is_given_in_every_order_in_which_it_is_asked_for() {
    let newsroom = TempNewsroom::base();
    let expected = text(&newsroom.heraut(&["--lang", "fr", "build", "--help"]).stdout);
    assert!(expected.contains("Écrire l’espace presse"), "{expected}");
    let ways: &[&[&str]] = &[
        &["build", "--help", "--lang", "fr"],
        &["build", "-h", "--lang=fr"],
        &["help", "build", "--lang", "fr"],
        &["--lang=fr", "help", "build"],
    ];
    for way in ways {
        let output = newsroom.heraut(way);
        assert_eq!(output.status.code(), Some(0), "{way:?}");
        assert_eq!(text(&output.stdout), expected, "{way:?}");
    }
    let nothing = newsroom.heraut(&["--lang", "fr"]);
    assert_eq!(nothing.status.code(), Some(2), "no command was given");
    assert!(text(&nothing.stderr).contains("Commandes"), "{}", text(&nothing.stderr));
}

#[test]
fn help_speaks_the_language_of_a_newsroom_that_brings_its_own() {
    let newsroom = TempNewsroom::base();
    newsroom.write("locales/fr/help.ftl", b"help-build = Fabriquer le site\n");
    let said = text(&newsroom.heraut(&["build", "--help", "--lang", "fr"]).stdout);
    assert!(said.starts_with("Fabriquer le site"), "{said}");
}

#[test]
fn the_help_of_sending_as_a_reader_sees_it() {
    let newsroom = TempNewsroom::base();
    snapshots(repository().join("tests/cases/program")).bind(|| {
        for (language, _) in LANGUAGES {
            let said = text(&run(&newsroom, &["send", "--help"], language).stdout);
            insta::assert_snapshot!(format!("help-send-{language}"), said);
        }
    });
}
