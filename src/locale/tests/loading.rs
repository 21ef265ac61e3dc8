//! Languages that a newsroom brings itself: what they fall back to, and what is wrong with them.

use super::{built_in, codes, locale, text_of, with_own};
use crate::diagnostic::{Arguments, Wording, help};
use crate::locale::Locale;
use crate::locale::conventions::CONVENTIONS;
use crate::locale::messages::MESSAGES;

#[test]
fn an_own_file_goes_before_the_built_in_one_message_by_message() {
    let own = "press-contact = Persdienst\n";
    let (languages, faults) = with_own("nl", &[(MESSAGES, own)]);
    assert_eq!(faults, []);
    let dutch = languages.get(&locale("nl")).unwrap();
    let says = |key: &str| dutch.say(key, &Arguments::new()).unwrap();
    assert_eq!(says("press-contact"), "Persdienst");
    assert_eq!(says("press-release"), "Persbericht");
}

#[test]
fn a_language_of_a_region_falls_back_to_the_language() {
    let (languages, faults) = with_own("fr-CH", &[(MESSAGES, "topics = Sujets\n")]);
    assert_eq!(faults, []);
    let swiss = languages.get(&locale("fr-CH")).unwrap();
    assert_eq!(swiss.say("topics", &Arguments::new()).unwrap(), "Sujets");
    assert_eq!(swiss.say("archive", &Arguments::new()).unwrap(), "Archives");
    assert_eq!(swiss.conventions().number_words[&70], "septante");
}

#[test]
fn a_language_that_lacks_words_is_an_error() {
    let conventions = "name: polski\ncldr: pl-PL\nopen-graph: pl_PL\nend-mark: '###'\n\
        typography:\n- profile: pwn\n  quotes: { open: „, close: ” }\n  \
        inner-quotes: { open: «, close: » }\n  apostrophe: ’\n  ellipsis: …\n  \
        percentage: '{}%'\n  \
        time: { pattern: '{hour}.{minute}' }\n";
    let words = "press-release = Komunikat prasowy\n";
    let files = [(CONVENTIONS, conventions), (MESSAGES, words)];
    let (languages, faults) = with_own("pl", &files);
    assert!(faults.iter().all(|fault| fault.code == "missing-message"));
    let expected = languages.reference().unwrap().keys().count() - 1;
    assert_eq!(faults.len(), expected);
    let polish = languages.get(&locale("pl")).unwrap();
    assert!(polish.says("press-release") && !polish.says("press-contact"));
    assert_eq!(polish.say("press-contact", &Arguments::new()).unwrap_err().code, "missing-message");
    assert_eq!(polish.plural(3), "few");
}

#[test]
fn a_folder_without_its_files_is_an_error() {
    let (languages, faults) = with_own("pl", &[]);
    assert_eq!(codes(&faults), ["missing-message-file", "missing-message-file"]);
    assert!(languages.get(&locale("pl")).is_none());
}

#[test]
fn what_is_not_fluent_is_reported_at_its_place() {
    let broken = "press-contact = Persdienst\n\nhome { $name }\n\nemail = E-mail\n";
    let (languages, faults) = with_own("nl", &[(MESSAGES, broken)]);
    assert_eq!(codes(&faults), ["fluent-syntax"]);
    assert_eq!(&broken[faults[0].span.unwrap().range()], "{");
    let dutch = languages.get(&locale("nl")).unwrap();
    assert_eq!(dutch.say("press-contact", &Arguments::new()).unwrap(), "Persdienst");
    assert!(faults[0].cause.is_some());
}

#[test]
fn what_could_never_be_said_is_found_when_it_is_read() {
    for (words, code, at) in [
        ("newest-announcements = { $nom }\n", "missing-variable", "nom"),
        ("dateline = { $place }, { $date }\n", "missing-variable", "place"),
        ("newest-announcements = { UPPER(\"a\") }\n", "unknown-function", "UPPER"),
        ("newest-announcements = { -brand }\n", "missing-message", "brand"),
        ("newest-announcements = { hoome }\n", "missing-message", "hoome"),
        (
            "newest-announcements = A\nnewest-announcements = B\n",
            "duplicate-key",
            "newest-announcements",
        ),
        (
            "announcements-count = { $count ->\n    [one] een\n   *[other] meer\n  }\n",
            "plural-without-function",
            "count",
        ),
        (
            "announcements-count = { PLURAL($count) ->\n    [one] a\n    [few] b\n   *[other] c\n  }\n",
            "unknown-value",
            "few",
        ),
        (
            "announcements-count = { PLURAL($count) ->\n   *[other] c\n  }\n",
            "missing-plural",
            "PLURAL",
        ),
        ("page-of = { PLURAL() } { $page } { $pages }\n", "function-without-value", "PLURAL"),
    ] {
        let (_, faults) = with_own("nl", &[(MESSAGES, words)]);
        assert_eq!(codes(&faults), [code], "for {words:?}");
        assert_eq!(&words[faults[0].span.unwrap().range()], at);
    }
}

#[test]
fn a_misspelt_variable_is_answered_with_the_right_one() {
    let (languages, faults) = with_own("nl", &[(MESSAGES, "read-in = Lees { $langage }\n")]);
    let words = languages.wording(Some(&locale("en")));
    assert_eq!(help(&faults[0], &words)[0], "did you mean `$language`?");
}

#[test]
fn conventions_that_cannot_be_followed_are_refused_and_those_behind_them_hold() {
    let built_in = text_of("nl", CONVENTIONS);
    for (right, wrong, code) in [
        ("cldr: nl-BE", "cldr: nl_BE", "invalid-language"),
        ("cldr: nl-BE", "cldr: qaa", "unknown-to-cldr"),
        ("{hour}.{minute}", "{hour}.{minutes}", "invalid-pattern"),
        ("\"{}%\"", "\"%\"", "invalid-pattern"),
        ("end-mark:", "end-marks:", "unknown-field"),
        ("name: Nederlands\n", "", "missing-field"),
        ("  1: één", "  one: één", "wrong-type"),
    ] {
        let conventions = built_in.replace(right, wrong);
        assert_ne!(conventions, built_in);
        let (languages, faults) = with_own("nl", &[(CONVENTIONS, &conventions)]);
        assert_eq!(codes(&faults), [code], "for {wrong}");
        let dutch = languages.get(&locale("nl")).unwrap();
        assert_eq!(dutch.conventions().name, "Nederlands", "the built-in ones hold for {wrong}");
        assert!(!languages.is_sound(&locale("nl")));
        let (languages, _) = with_own("li", &[(CONVENTIONS, &conventions)]);
        assert!(languages.get(&locale("li")).is_none());
        assert!(languages.tags().any(|tag| *tag == locale("li")), "its tag is known all the same");
    }
}

#[test]
fn diagnostics_are_completed_by_the_reference_language() {
    let (languages, _) = with_own("fr-CH", &[(MESSAGES, "topics = Sujets\n")]);
    let said = |tag: Option<&str>, key: &str| {
        let wanted = tag.map(locale);
        languages.wording(wanted.as_ref()).phrase(key, None, &Arguments::new())
    };
    assert_eq!(said(Some("fr-CH"), "error").unwrap(), "erreur");
    assert_eq!(said(Some("fr-CA"), "error").unwrap(), "erreur");
    assert_eq!(said(Some("pl"), "error").unwrap(), "error");
    assert_eq!(said(None, "error").unwrap(), "error");
    assert_eq!(said(None, "no-such-code"), None);
}

#[test]
fn the_environment_chooses_a_language() {
    let languages = built_in();
    for (environment, expected) in [
        ("nl_BE.UTF-8", Some("nl")),
        ("fr:en", Some("fr")),
        ("pl:de_AT:en", Some("de")),
        ("fr-BE", Some("fr")),
        ("de_DE@euro", Some("de")),
        ("en", Some("en")),
        ("C", None),
        ("C.UTF-8", None),
        ("POSIX", None),
        ("pl_PL.UTF-8", None),
        ("", None),
    ] {
        let chosen = languages.negotiate(environment);
        assert_eq!(chosen.as_ref().map(Locale::as_str), expected, "for {environment:?}");
    }
}
