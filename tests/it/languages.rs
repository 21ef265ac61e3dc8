//! Languages are data: a folder more needs no line of code, and none lacks a word.

use heraut::model::Public;

use crate::support::{TempNewsroom, clock, drawn, repository, tree};

#[test]
fn a_fourth_language_is_one_word_in_the_settings() {
    let newsroom = TempNewsroom::base();
    newsroom.write_case(&repository().join("tests/cases/build/fourth-language.yaml"));
    let project = newsroom.load();
    assert!(project.diagnostics.is_empty(), "{}", drawn(&project.diagnostics, &project));
    let tree = tree::<Public>(&project, clock());
    let page = tree.get("de/2026/vierte/index.html").expect("the German page is there");
    let page = String::from_utf8_lossy(page.bytes());
    for words in ["PRESSEMITTEILUNG", "18.500", "2.\u{a0}November\u{a0}2026"] {
        let page = page.to_lowercase().replace('\u{a0}', " ");
        let words = words.to_lowercase().replace('\u{a0}', " ");
        assert!(page.contains(&words), "{words:?} is not in {page}");
    }
}

#[test]
fn what_a_language_of_the_newsroom_lacks_is_told_without_a_record() {
    let newsroom = TempNewsroom::empty();
    newsroom.write("locales/nl/messages.ftl", "slogan = Altijd\nmotto = Ooit\n");
    newsroom.write("templates/html/masthead.html", "{{ t(key=\"slogan\") }}");
    let told = |arguments: &[&str]| {
        let output = newsroom.heraut(&[&["--lang", "en", "l10n"], arguments].concat());
        let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        (output.status.code(), said)
    };
    let (ending, said) = told(&["nl"]);
    assert_eq!(ending, Some(1), "{said}");
    assert_eq!(said, "nl: pages and letters 100%, heraut itself 100%\n  said nowhere: motto\n");
    let (ending, said) = told(&["fr"]);
    assert_eq!(ending, Some(0), "{said}");
    let (ending, said) = told(&["nm"]);
    assert_eq!(ending, Some(2), "{said}");
    assert!(said.contains("[unknown-locale]"), "{said}");
}

#[test]
fn a_language_that_is_not_built_in_is_a_folder() {
    let newsroom = TempNewsroom::base();
    let english = repository().join("locales/en");
    for (name, bytes) in crate::support::files(&english) {
        let text = String::from_utf8(bytes).expect("locales are UTF-8");
        // Words in brackets show whatever a template would say by itself.
        let text = match name.as_str() {
            "messages.ftl" => bracketed(&text),
            "conventions.yaml" => text.replace("reference: true", "reference: false"),
            _ => text,
        };
        newsroom.write(&format!("locales/tlh/{name}"), text);
    }
    newsroom.edit(
        "content/newsroom.yaml",
        "languages: [fr, nl, en]",
        "languages: [fr, nl, en, tlh]",
    );
    newsroom.edit("content/announcements/opening.yaml", "\nen:\n", "\ntlh:\n");
    let project = newsroom.load();
    let errors = project
        .diagnostics
        .iter()
        .filter(|one| one.severity == heraut::diagnostic::Severity::Error);
    assert_eq!(errors.count(), 0, "{}", drawn(&project.diagnostics, &project));
    let tree = tree::<Public>(&project, clock());
    let pages: Vec<_> = tree.leaves().filter(|leaf| leaf.path.starts_with("tlh/")).collect();
    assert!(pages.len() > 5, "there are pages");
    // Templates hold no words of their own: every word that is the same on all pages is bracketed.
    let not_found = tree.get("tlh/404.html").expect("the page is there").bytes();
    let not_found = String::from_utf8_lossy(not_found);
    let body = not_found.split("<main").nth(1).and_then(|rest| rest.split("</main>").next());
    for words in visible(body.expect("the page has a main part")) {
        assert!(words.starts_with("[[") && words.ends_with("]]"), "{words:?} stands in a template");
    }
}

/// Puts brackets around the words of every message.
fn bracketed(text: &str) -> String {
    let mut bracketed = String::new();
    for line in text.lines() {
        let message = line.split_once(" = ").filter(|(key, _)| !key.starts_with(['#', ' ']));
        match message {
            Some((key, words)) => bracketed.extend([key, " = [[", words, "]]\n"]),
            None => bracketed.extend([line, "\n"]),
        }
    }
    bracketed
}

/// The words between tags.
fn visible(html: &str) -> Vec<String> {
    let mut words = Vec::new();
    for part in html.split('<').skip(1) {
        let text = part.split_once('>').map(|(_, text)| text.trim()).unwrap_or_default();
        if !text.is_empty() {
            words.push(text.to_owned());
        }
    }
    words
}
