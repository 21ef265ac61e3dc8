//! How far a language has its words.

use std::collections::BTreeSet;

use super::{built_in, text_of, with_own};
use crate::locale::conventions::CONVENTIONS;
use crate::locale::messages::MESSAGES;
use crate::locale::{Coverage, Languages};

fn of<'a>(languages: &'a Languages, tag: &str, asked: &[&str]) -> Coverage<'a> {
    let asked: BTreeSet<String> = asked.iter().map(|key| (*key).to_owned()).collect();
    let all = languages.coverage(&asked);
    all.into_iter().find(|own| own.locale.as_str() == tag).expect("the language is there")
}

#[test]
fn the_built_in_languages_have_all_words() {
    for coverage in built_in().coverage(&BTreeSet::new()) {
        let is_complete = coverage.outputs.is_complete() && coverage.program.is_complete();
        assert!(is_complete, "{coverage:#?}");
        assert_eq!((coverage.outputs.percent(), coverage.program.percent()), (100, 100));
        assert!(coverage.outputs.n_wanted > 50 && coverage.program.n_wanted > 500);
    }
}

#[test]
fn what_is_missing_is_named_and_counted() {
    let words = "press-release = Komunikat prasowy\npress-contact = Kontakt\n";
    let conventions = text_of("nl", CONVENTIONS).replace("nl-BE", "pl-PL");
    let (languages, _) = with_own("pl", &[(CONVENTIONS, &conventions), (MESSAGES, words)]);
    let polish = of(&languages, "pl", &[]);
    let words = &polish.outputs;
    assert_eq!(words.n_wanted - words.missing.len(), 2);
    assert!(words.missing.iter().any(|key| key == "topics"));
    assert_eq!(words.percent(), 200 / words.n_wanted);
    assert_eq!(polish.program.n_wanted, 0, "it speaks to readers only");
}

#[test]
fn what_nobody_says_and_what_nobody_fills_in_is_named() {
    let words = "\
        our-slogan = Altijd\nour-motto = Ooit\nour-part = deel\nour-whole = { our-part }\n\
        read-in = Lees { $langage }\n\
        announcements-count = { PLURAL($count) ->\n   *[other] { $count } berichten\n  }\n";
    let (languages, _) = with_own("nl", &[(MESSAGES, words)]);
    let words = of(&languages, "nl", &["our-slogan", "our-whole"]).outputs;
    assert_eq!(words.obsolete, ["our-motto"]);
    let other = words.other_variables.iter().find(|other| other.key == "read-in").unwrap();
    assert_eq!(other.unknown, ["langage"]);
    assert_eq!(other.unsaid, ["language"]);
    assert_eq!(words.lacking_plurals, [("announcements-count", "one")]);
    assert!(!words.is_complete());
    assert_eq!(words.percent(), 100);
}
