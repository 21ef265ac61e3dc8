//! The built-in languages say the same things, each with its own typography.

use std::collections::{BTreeMap, BTreeSet};

use super::built_in;
use crate::diagnostic::{Arguments, Wording};
use crate::locale::Language;
use crate::locale::messages::Shape;

#[test]
fn the_built_in_languages_are_without_fault() {
    let languages = built_in();
    let tags: Vec<&str> = languages.iter().map(|own| own.locale().as_str()).collect();
    assert_eq!(tags, ["de", "en", "fr", "nl"]);
}

#[test]
fn exactly_one_language_is_the_reference() {
    let languages = built_in();
    let references = languages.iter().filter(|own| own.conventions().reference);
    assert_eq!(references.map(|own| own.locale().as_str()).collect::<Vec<_>>(), ["en"]);
    assert_eq!(languages.reference().unwrap().locale().as_str(), "en");
}

#[test]
fn every_language_has_the_messages_of_the_reference_and_no_others() {
    type Shapes = fn(&Language) -> &BTreeMap<String, Shape>;
    let languages = built_in();
    let reference = languages.reference().unwrap();
    for language in languages.iter() {
        for shapes in [Language::outputs as Shapes, Language::program] {
            let (own, expected) = (shapes(language), shapes(reference));
            let keys = |shapes: &BTreeMap<String, Shape>| {
                let keys =
                    shapes.iter().map(|(key, shape)| (key.clone(), shape.attributes.clone()));
                keys.collect::<Vec<_>>()
            };
            assert_eq!(keys(own), keys(expected), "in {}", language.locale());
        }
    }
}

#[test]
fn every_message_says_what_the_reference_says() {
    let languages = built_in();
    let reference = languages.reference().unwrap();
    for language in languages.iter() {
        let own = language.outputs().iter().chain(language.program());
        for ((key, shape), expected) in
            own.zip(reference.outputs().values().chain(reference.program().values()))
        {
            // Some languages greet without a name.
            if key.starts_with("greeting-") {
                continue;
            }
            for variable in expected.variables.keys() {
                assert!(
                    shape.variables.contains_key(variable),
                    "{key} in {} does not say ${variable}",
                    language.locale()
                );
            }
        }
    }
}

#[test]
fn every_variable_is_told_of_in_a_comment() {
    for language in built_in().iter() {
        for (key, shape) in language.outputs().iter().chain(language.program()) {
            let own: BTreeSet<&String> = shape.variables.keys().collect();
            let told: BTreeSet<&String> = shape.documented.iter().collect();
            assert!(own.is_subset(&told), "{key} in {}", language.locale());
        }
    }
}

#[test]
fn every_diagnostic_has_a_way_out() {
    let languages = built_in();
    let reference = languages.reference().unwrap();
    let diagnostics = reference.program().iter().filter(|(_, shape)| {
        shape.attributes.iter().any(|attribute| attribute == "help" || attribute == "why")
    });
    assert!(diagnostics.clone().count() > 80);
    for (key, shape) in diagnostics {
        assert!(shape.has_value, "{key} has no message");
        assert!(shape.attributes.contains("help"), "{key} has no way out");
    }
}

#[test]
fn why_a_check_matters_is_said_without_arguments() {
    for language in built_in().iter() {
        let checks = language.program().iter().filter(|(_, own)| own.attributes.contains("why"));
        for (key, _) in checks {
            let why = language.phrase(key, Some("why"), &Arguments::new());
            assert!(why.is_some_and(|why| why.ends_with('.')), "{key} in {}", language.locale());
        }
    }
}

#[test]
fn diagnostics_are_phrases_in_lower_case_without_a_full_stop() {
    for language in built_in().iter() {
        for (key, shape) in language.program() {
            if !shape.attributes.contains("help") {
                continue;
            }
            for attribute in [None, Some("label"), Some("help")] {
                let mut arguments = Arguments::new();
                for name in &shape.documented {
                    let name: &'static str = String::leak(name.clone());
                    arguments = arguments.with(name, "9");
                }
                let Some(words) = language.phrase(key, attribute, &arguments) else {
                    assert_eq!(attribute, Some("label"), "{key} in {}", language.locale());
                    continue;
                };
                assert!(!words.ends_with('.'), "{key} in {}: {words}", language.locale());
                assert!(!words.contains('\n'), "{key} in {}: {words}", language.locale());
                assert_eq!(words.matches('`').count() % 2, 0, "{key} in {}", language.locale());
            }
        }
    }
}

#[test]
fn typography_is_that_of_the_language() {
    for language in built_in().iter() {
        for key in language.outputs().keys() {
            let arguments = [
                "places",
                "date",
                "time",
                "zone",
                "country",
                "organizations",
                "role",
                "organization",
                "elides",
                "name",
                "value",
                "year",
                "topic",
                "newsroom",
                "language",
                "headline",
            ];
            let arguments =
                arguments.iter().fold(Arguments::new(), |all, name| all.with(name, "X"));
            let arguments = arguments.with("count", 2).with("page", 2).with("pages", 3);
            let words = language.say(key, &arguments).unwrap();
            assert!(!words.contains(['\'', '"']), "{key} in {}: {words}", language.locale());
            assert!(!words.contains("..."), "{key} in {}: {words}", language.locale());
            for (mark, space) in &language.typography().space_before {
                for (place, _) in words.match_indices(*mark) {
                    assert!(
                        words[..place].ends_with(space.as_str()),
                        "{key} in {}: {words}",
                        language.locale()
                    );
                }
            }
        }
    }
}
