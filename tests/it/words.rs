//! Every problem that the program can name has words, in every language.

use std::collections::BTreeSet;
use std::fs;

use heraut::diagnostic::{Arguments, Wording};
use heraut::locale::Language;

use crate::support::{files, repository};

/// The codes of all diagnostics, as the source names them.
fn codes() -> BTreeSet<String> {
    let makers = ["Diagnostic::error(\"", "Diagnostic::warning(\"", "fault(\"", "about(\""];
    let mut codes = BTreeSet::new();
    for (path, bytes) in files(&repository().join("src")) {
        let text = String::from_utf8(bytes).expect("source is UTF-8");
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        if path.contains("tests") {
            continue;
        }
        for maker in makers {
            for (start, _) in text.match_indices(maker) {
                let code = text[start + maker.len()..].split('"').next().unwrap_or_default();
                codes.insert(code.to_owned());
            }
        }
    }
    codes.extend(heraut::check::CHECKS.iter().map(|check| check.code.to_owned()));
    codes
}

#[test]
fn every_diagnostic_has_words_in_every_language() {
    let codes = codes();
    assert!(codes.len() > 60, "only {} codes were found", codes.len());
    for (path, bytes) in files(&repository().join("locales")) {
        if !path.ends_with("/diagnostics.ftl") {
            continue;
        }
        let text = String::from_utf8(bytes).expect("locales are UTF-8");
        let missing: Vec<&String> =
            codes.iter().filter(|code| !text.contains(&format!("\n{code} ="))).collect();
        assert!(missing.is_empty(), "{path} lacks {missing:#?}");
    }
}

/// Whether a language has words for whoever runs the program; others fall back to the reference.
fn has_words_of_the_tool(language: &Language) -> bool {
    language.phrase("unknown-fact", Some("help"), &Arguments::new()).is_some()
}

#[test]
fn every_check_says_why_it_matters() {
    let opening = heraut::project::open(repository());
    let languages = opening.languages();
    for language in languages.iter().filter(|own| has_words_of_the_tool(own)) {
        for check in heraut::check::CHECKS {
            let why = language.phrase(check.code, Some("why"), &Arguments::new());
            assert!(why.is_some(), "{} of {} has no why", check.code, language.locale());
            assert!(!check.example.trim().is_empty(), "{} has no example", check.code);
        }
    }
}

#[test]
fn every_diagnostic_can_be_explained_before_it_is_met() {
    let opening = heraut::project::open(repository());
    for language in opening.languages().iter().filter(|own| has_words_of_the_tool(own)) {
        for code in codes() {
            let outline = language.outline(&code, None);
            assert!(outline.is_some(), "{code} of {} has no outline", language.locale());
        }
    }
}

#[test]
fn the_schemas_that_editors_use_are_those_of_the_records() {
    for kind in heraut::record::KINDS {
        let path = repository().join(kind.schema_path());
        let stored = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            stored == kind.schema_text(),
            "run `cargo run -- schema --to schemas`: {} differs",
            path.display()
        );
    }
}

#[test]
fn no_language_has_words_that_nothing_says() {
    let mut said = String::new();
    for folder in ["desk", "src", "templates"] {
        for (_, bytes) in files(&repository().join(folder)) {
            said.push_str(&String::from_utf8_lossy(&bytes));
        }
    }
    for (path, bytes) in files(&repository().join("locales/en")) {
        // What `--help` says is named as commands and options are; a test beside it compares them.
        if !path.contains(".ftl") || path.ends_with("help.ftl") {
            continue;
        }
        let text = String::from_utf8(bytes).expect("locales are UTF-8");
        let messages =
            text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
        for key in messages.filter_map(|line| line.split(" =").next()) {
            // Fields of records have the names of some words; only calls count for outputs.
            let calls = [format!("key=\"{key}\""), format!("(\"{key}\""), format!("\"{key}\",")];
            let is_said = calls.iter().any(|call| said.contains(call))
                || said.contains(&format!("=> \"{key}\""))
                || said.contains(&format!("words: \"{key}\""))
                || said.contains(&format!("\"{key}\")"))
                || said.contains(&format!("\"{key}\"]"))
                || text.contains(&format!("{{ {key} }}"));
            assert!(is_said, "nothing says `{key}` of {path}");
        }
    }
}
