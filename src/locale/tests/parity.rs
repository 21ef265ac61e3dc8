//! The built-in languages say the same things, each with its own typography.

use std::collections::{BTreeMap, BTreeSet};

use super::{built_in, faults_of_built_in};
use crate::diagnostic::{Arguments, Wording};
use crate::locale::Language;
use crate::locale::messages::Shape;

#[test]
fn the_built_in_languages_are_without_fault() {
    let faults =
        faults_of_built_in().iter().map(|fault| format!("{}: {:?}", fault.code, fault.arguments));
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{faults:#?}");
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
    let languages = built_in();
    let reference = languages.reference().unwrap();
    let mut differences = Vec::new();
    for language in languages.iter() {
        for (own, expected) in compared(language, reference) {
            let tag = language.locale();
            for (key, shape) in expected {
                match own.get(key) {
                    None => differences.push(format!("{tag} lacks {key}")),
                    Some(own) if own.attributes != shape.attributes => {
                        differences.push(format!("{tag} has other attributes of {key}"));
                    }
                    Some(_) => {}
                }
            }
            let spare = own.keys().filter(|key| !expected.contains_key(*key));
            differences.extend(spare.map(|key| format!("{tag} has {key}, which nobody says")));
        }
    }
    assert!(differences.is_empty(), "{differences:#?}");
}

/// The words of outputs beside those of the reference, and those of the tool if a language has any:
/// whoever reads them may fall back to the reference.
fn compared<'l>(
    language: &'l Language,
    reference: &'l Language,
) -> impl Iterator<Item = (&'l BTreeMap<String, Shape>, &'l BTreeMap<String, Shape>)> {
    let outputs = (language.outputs().shapes(), reference.outputs().shapes());
    let program = (language.program().shapes(), reference.program().shapes());
    [outputs, program].into_iter().filter(|(own, _)| !own.is_empty())
}

#[test]
fn every_message_says_what_the_reference_says() {
    let languages = built_in();
    let reference = languages.reference().unwrap();
    let mut differences = Vec::new();
    for language in languages.iter() {
        for (own, expected) in compared(language, reference) {
            // Some languages greet without a name.
            let said = own.iter().filter(|(key, _)| !key.starts_with("greeting-"));
            for (key, shape) in said {
                let Some(expected) = expected.get(key) else { continue };
                // What a language chooses by, as a plural form, need not matter in others.
                let variables = expected.said.iter();
                let lacking = variables.filter(|name| !shape.variables.contains_key(*name));
                differences.extend(
                    lacking.map(|name| format!("{key} in {} lacks ${name}", language.locale())),
                );
            }
        }
    }
    assert!(differences.is_empty(), "{differences:#?}");
}

#[test]
fn every_variable_is_told_of_in_a_comment() {
    for language in built_in().iter() {
        for (key, shape) in language.outputs().shapes().iter().chain(language.program().shapes()) {
            let own: BTreeSet<&String> = shape.variables.keys().collect();
            let told: BTreeSet<&String> = shape.documented.iter().collect();
            assert!(own.is_subset(&told), "{key} in {}", language.locale());
        }
    }
}

/// The attributes of `--help` are named as options are, and one of them is `--help`.
fn is_of_diagnostics(key: &str) -> bool {
    !key.starts_with("help-")
}

#[test]
fn every_diagnostic_has_a_way_out() {
    let languages = built_in();
    let reference = languages.reference().unwrap();
    let diagnostics = reference.program().shapes().iter().filter(|(key, shape)| {
        is_of_diagnostics(key)
            && shape.attributes.iter().any(|attribute| attribute == "help" || attribute == "why")
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
        let checks = language.program().shapes().iter();
        let checks =
            checks.filter(|(key, own)| is_of_diagnostics(key) && own.attributes.contains("why"));
        for (key, _) in checks {
            let why = language.phrase(key, Some("why"), &Arguments::new());
            assert!(why.is_some_and(|why| why.ends_with('.')), "{key} in {}", language.locale());
        }
    }
}

#[test]
fn diagnostics_are_phrases_in_lower_case_without_a_full_stop() {
    for language in built_in().iter() {
        for (key, shape) in language.program().shapes() {
            if !is_of_diagnostics(key) || !shape.attributes.contains("help") {
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
        for (key, shape) in language.outputs().shapes() {
            let mut arguments = Arguments::new();
            for name in &shape.documented {
                let name: &'static str = String::leak(name.clone());
                arguments = match name {
                    "count" | "page" | "pages" => arguments.with(name, 2),
                    "number" => arguments.with(name, "2"),
                    name => arguments.with(name, "X"),
                };
            }
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
