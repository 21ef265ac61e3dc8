//! Messages, as each built-in language says them, and what happens to those that cannot be said.

use jiff::civil::{date, time};

use super::{arguments, language, writes};
use crate::diagnostic::Arguments;
use crate::locale::Language;

#[test]
fn plural_categories_are_those_of_cldr() {
    writes(|own| own.plural(0).to_owned(), ["one", "other", "other", "other"]);
    writes(|own| own.plural(1).to_owned(), ["one"; 4]);
    writes(|own| own.plural(2).to_owned(), ["other"; 4]);
    writes(|own| own.plural(1_000_000).to_owned(), ["many", "other", "other", "other"]);
}

#[test]
fn a_count_is_inflected_and_written_as_a_figure() {
    let count = |count: usize| {
        move |own: &Language| {
            own.say("announcements-count", &Arguments::new().with("count", count)).unwrap()
        }
    };
    writes(count(1), ["1 communiqué", "1 persbericht", "1 press release", "1 Pressemitteilung"]);
    writes(
        count(1234),
        [
            "1\u{202f}234 communiqués",
            "1.234 persberichten",
            "1,234 press releases",
            "1.234 Pressemitteilungen",
        ],
    );
    let french = language("fr");
    assert_eq!(count(0)(french), "0 communiqué");
    assert_eq!(count(1_000_000)(french), "1\u{202f}000\u{202f}000 de communiqués");
}

#[test]
fn the_summary_counts_errors_and_warnings() {
    let summary = |errors: usize, warnings: usize| {
        let counts = Arguments::new().with("errors", errors).with("warnings", warnings);
        language("en").tell("summary-problems", &counts).unwrap()
    };
    assert_eq!(summary(1, 2), "1 error, 2 warnings");
    assert_eq!(summary(0, 1), "1 warning");
    assert_eq!(summary(2, 0), "2 errors");
}

#[test]
fn the_word_before_a_name_is_elided_as_its_spelling_tells() {
    let french = language("fr");
    let about = |name: &str| {
        let named = arguments(&[("name", name), ("elides", "")]);
        french.say("about-organization", &named).unwrap()
    };
    for name in [
        "Innoviris",
        "imec",
        "UCB",
        "IBA",
        "Agoria",
        "Elia",
        "Umicore",
        "Aquafin",
        "essenscia",
        "ORES",
        "Euronext",
        "AWEX",
        "Écolo",
        "Œuvre nationale",
        "Ackermans",
        "Option",
        "Orange Belgium",
        "Ageas",
        "Île de Paix",
        "« Agir »",
    ] {
        assert_eq!(about(name), format!("À propos d’{name}"));
    }
    for name in [
        "BioWin",
        "MEDVIA",
        "Solvay",
        "Proximus",
        "VIB",
        "VUB",
        "Hasselt",
        "Yahoo",
        "bpost",
        "Ça va",
        "2BFresh",
        "Wallonie-Bruxelles",
        "Janssen",
        "GSK",
        "Le Forem",
    ] {
        assert_eq!(about(name), format!("À propos de {name}"));
    }
}

#[test]
fn a_record_that_knows_better_decides_on_elision() {
    let french = language("fr");
    let about = |name: &str, elides: &str| {
        let named = arguments(&[("name", name), ("elides", elides)]);
        french.say("about-organization", &named).unwrap()
    };
    assert_eq!(about("Yvoir", "true"), "À propos d’Yvoir");
    assert_eq!(about("HEC Liège", "true"), "À propos d’HEC Liège");
    assert_eq!(about("Oufti", "false"), "À propos de Oufti");
    assert_eq!(about("BioWin", "false"), "À propos de BioWin");
}

#[test]
fn a_role_is_joined_to_its_organization() {
    let role = |organization: &'static str| {
        move |own: &Language| {
            let said =
                arguments(&[("role", "CEO"), ("organization", organization), ("elides", "")]);
            own.say("attribution-role", &said).unwrap()
        }
    };
    writes(role("MEDVIA"), ["CEO de MEDVIA", "CEO van MEDVIA", "CEO of MEDVIA", "CEO von MEDVIA"]);
    writes(
        role("Innoviris"),
        ["CEO d’Innoviris", "CEO van Innoviris", "CEO of Innoviris", "CEO von Innoviris"],
    );
}

#[test]
fn a_dateline_is_written_as_each_language_writes_it() {
    writes(
        |own| {
            let places = own.list(&["Namur", "Gent"].map(str::to_owned));
            let date = own.long_date(date(2024, 5, 14));
            own.say("dateline", &arguments(&[("places", &places), ("date", &date)])).unwrap()
        },
        [
            "Namur et Gent, le 14\u{a0}mai 2024\u{a0}–",
            "Namur en Gent, 14\u{a0}mei 2024\u{a0}–",
            "Namur and Gent, 14\u{a0}May 2024\u{a0}–",
            "Namur und Gent, 14.\u{a0}Mai 2024\u{a0}–",
        ],
    );
}

#[test]
fn an_embargo_names_its_day_its_time_and_its_zone() {
    writes(
        |own| {
            let date = own.full_date(date(2031, 3, 3));
            let time = own.time(time(6, 0, 0, 0));
            let zone = "Europe/Brussels";
            let said = arguments(&[("date", &date), ("time", &time), ("zone", zone)]);
            own.say("release-line-embargoed", &said).unwrap()
        },
        [
            "Sous embargo jusqu’au lundi 3\u{a0}mars 2031 à 6\u{a0}h (Europe/Brussels)",
            "Onder embargo tot maandag 3\u{a0}maart 2031 om 6\u{a0}uur (Europe/Brussels)",
            "Embargoed until Monday, 3\u{a0}March 2031, 6\u{a0}am (Europe/Brussels)",
            "Sperrfrist bis Montag, 3.\u{a0}März 2031, 6\u{a0}Uhr (Europe/Brussels)",
        ],
    );
}

#[test]
fn a_qualified_figure_does_not_break_before_the_figure() {
    writes(
        |own| own.say("fact-more-than", &arguments(&[("value", "60")])).unwrap(),
        ["plus de\u{a0}60", "meer dan\u{a0}60", "more than\u{a0}60", "mehr als\u{a0}60"],
    );
}

#[test]
fn a_missing_message_is_a_diagnostic() {
    let fault = language("nl").say("no-such-message", &Arguments::new()).unwrap_err();
    assert_eq!(fault.code, "missing-message");
    assert_eq!(fault.arguments, arguments(&[("key", "no-such-message"), ("language", "nl")]));
}

#[test]
fn a_missing_variable_is_a_diagnostic() {
    let said = language("fr").say("dateline", &arguments(&[("places", "Namur")]));
    let fault = said.unwrap_err();
    assert_eq!(fault.code, "missing-variable");
    assert_eq!(
        fault.arguments,
        arguments(&[("key", "dateline"), ("variable", "$date"), ("language", "fr")])
    );
    let said = language("fr").say("about-organization", &arguments(&[("name", "BioWin")]));
    assert_eq!(said.unwrap_err().code, "missing-variable");
}

#[test]
fn a_language_is_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Language>();
}
