//! Media lists as a mailing reads them, and the addresses to which no letter goes.

use std::collections::BTreeMap;

use heraut::locale::{Column, Language, Locale};
use heraut::model::{Recipient, Salutation};
use heraut::project::Listed;

use crate::support::{TempNewsroom, drawn};

/// The people on a list, and what is wrong with it.
fn people(newsroom: &TempNewsroom, names: &[&str]) -> (Vec<(Recipient, String, usize)>, String) {
    let mut project = newsroom.load();
    let mut people = Vec::new();
    let mut visit = |listed: Listed<'_>| {
        people.push((listed.recipient, listed.list.to_owned(), listed.line));
    };
    let faults = project.media.each(names, &mut project.sources, &mut visit);
    let drawing = drawn(&faults, &project);
    (people, drawing)
}

/// A recipient in one line.
fn shown(recipient: &Recipient) -> String {
    let languages: Vec<&str> = recipient.languages.iter().map(Locale::as_str).collect();
    let salutation = match recipient.salutation {
        Some(Salutation::Madam) => "madam",
        Some(Salutation::Sir) => "sir",
        None => "-",
    };
    format!(
        "{salutation} {} ({}) <{}> {} at {}; {}; {}; {}; {}",
        recipient.name,
        recipient.surname.as_deref().unwrap_or("-"),
        recipient.email,
        languages.join(" "),
        recipient.outlet.as_ref().map_or("-", |outlet| &outlet.0),
        recipient.topics.join(" "),
        if recipient.honours_embargoes { "trusted" } else { "not trusted" },
        recipient.consent,
        recipient.verified.map_or("-".to_owned(), |day| day.to_string()),
    )
}

#[test]
fn a_sheet_is_read_by_its_headers_in_each_language() {
    let expected = "madam Aylin Brugmans (Brugmans) <aylin@example.org> nl fr at De Zennekrant; \
                    harvest training; trusted; asked; 2026-01-15";
    let rows = [
        (
            "Prénom;NOM;Civilite;Adresse de messagerie;Langues;Société;Thèmes;Respecte l'embargo;\
             Consentement;Vérifié le",
            "Aylin;Brugmans;Mme;aylin@example.org;néerlandais, français;De Zennekrant;\
             Récoltes, training;oui;asked;15/01/2026",
        ),
        (
            "Voornaam;Achternaam;Aanspreking;E-mailadres;Talen;Bedrijf;Thema's;Embargo;\
             Toestemming;Nagekeken op",
            "Aylin;Brugmans;Mw.;aylin@example.org;NL/FR;De Zennekrant;\
             Oogst|Opleiding;ja;asked;15-01-2026",
        ),
        (
            "First Name;Last Name;Title;E-mail Address;Language;Company;Topics;Honours embargoes;\
             Consent;Verified",
            "Aylin;Brugmans;Ms;aylin@example.org;Dutch, French;De Zennekrant;\
             Harvest / Training;yes;asked;2026-01-15",
        ),
        (
            "Vorname;Nachname;Anrede;E-Mail-Adresse;Sprache;Firma;Themen;Sperrfrist;Einwilligung;\
             Geprüft am",
            "Aylin;Brugmans;Frau;aylin@example.org;Niederländisch, Französisch;De Zennekrant;\
             harvest, training;x;asked;15.01.2026",
        ),
        (
            "name;surname;salutation;email;languages;outlet;topics;honours-embargoes;consent;\
             verified",
            "Aylin Brugmans;Brugmans;madame;aylin@example.org;nl fr;De Zennekrant;\
             harvest, training;1;asked;2026-01-15",
        ),
    ];
    for (header, row) in rows {
        let newsroom = TempNewsroom::base();
        newsroom.write("content/media/press.csv", format!("{header}\r\n{row}\r\n"));
        let (people, drawing) = people(&newsroom, &["press"]);
        assert_eq!(drawing, "", "{header}");
        let people: Vec<String> = people.iter().map(|(person, ..)| shown(person)).collect();
        assert_eq!(people, [expected], "{header}");
    }
}

#[test]
fn every_language_has_words_for_every_column_and_none_contradicts_another() {
    let opening = heraut::project::open(crate::support::repository());
    let mut meanings: BTreeMap<String, Column> = BTreeMap::new();
    // A language may do without words of its own for spreadsheets.
    let has_words = |language: &&Language| !language.list_words().columns.is_empty();
    for language in opening.languages().iter().filter(has_words) {
        let words = language.list_words();
        for column in Column::ALL {
            let names = words.columns.get(column).map(Vec::as_slice).unwrap_or_default();
            assert!(!names.is_empty(), "{} has no {}", language.locale(), column.name());
            for name in names {
                let meaning = meanings.entry(name.to_lowercase()).or_insert(*column);
                assert_eq!(meaning, column, "{name} of {}", language.locale());
            }
        }
        for words in [&words.madam, &words.sir, &words.yes, &words.no] {
            assert!(!words.is_empty(), "{}", language.locale());
        }
    }
}

#[test]
fn lists_are_read_in_the_order_in_which_they_are_named_with_the_lines_of_their_people() {
    let newsroom = TempNewsroom::base();
    newsroom.write(
        "content/media/sheet.csv",
        "Name,E-mail,Language,Consent,Notes\nAnn,ann@example.org,en,asked,\"one\ntwo\"\n\n\
         Bo,bo@example.org,fr,asked,\n",
    );
    newsroom.write(
        "content/media/record.yaml",
        "name: A record\nrecipients:\n  - name: Cy\n    email: cy@example.org\n    \
         languages: [nl]\n    consent: asked\n  - { name: Di, email: di@example.org, \
         languages: [nl], consent: asked }\n",
    );
    let (people, drawing) = people(&newsroom, &["sheet", "record"]);
    assert_eq!(drawing, "");
    let people: Vec<(&str, &str, usize)> =
        people.iter().map(|(one, list, line)| (one.name.as_str(), list.as_str(), *line)).collect();
    let expected =
        [("Ann", "sheet", 2), ("Bo", "sheet", 5), ("Cy", "record", 4), ("Di", "record", 7)];
    assert_eq!(people, expected);
    assert_eq!(newsroom.load().media.names().collect::<Vec<_>>(), ["record", "sheet"]);
}

#[test]
fn a_list_that_does_not_exist_is_named_and_nothing_is_read() {
    let newsroom = TempNewsroom::base();
    newsroom.write("content/media/press.csv", "Name,E-mail,Language\nAnn,ann@example.org,en\n");
    let (people, drawing) = people(&newsroom, &["press", "pres"]);
    assert!(people.is_empty());
    assert!(drawing.contains("[unknown-list]") && drawing.contains("did you mean `press`"));
}

#[test]
fn a_name_cannot_bring_a_line_break_into_a_header() {
    let newsroom = TempNewsroom::base();
    newsroom.write(
        "content/media/press.csv",
        "Name,E-mail,Language,Outlet,Consent\n\"Ann\r\nBcc: x@example.org\",ann@example.org,en,\
         \"The\nPost\",asked\n",
    );
    let (people, _) = people(&newsroom, &["press"]);
    assert_eq!(people[0].0.name, "Ann Bcc: x@example.org");
    assert_eq!(people[0].0.outlet.as_ref().map(|outlet| outlet.0.as_str()), Some("The Post"));
}

#[test]
fn an_address_that_was_suppressed_is_found_under_any_spelling() {
    let newsroom = TempNewsroom::base();
    let output =
        newsroom.heraut(&["suppress", "Ann@Example.ORG", "--why", "asked: \"stop\" # now"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let project = newsroom.load();
    assert!(project.diagnostics.is_empty(), "{}", drawn(&project.diagnostics, &project));
    let own = project.suppressions.contains("ann@example.org").expect("it is suppressed");
    assert_eq!(own.why, "asked: \"stop\" # now");
    assert!(own.since.is_some());
    let text = newsroom.files("content");
    let again = newsroom.heraut(&["suppress", "ann@example.org", "--why", "asked again"]);
    assert_eq!(again.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&again.stdout).contains("asked: \"stop\" # now"));
    assert!(newsroom.files("content") == text, "the file has changed");
}

#[test]
fn what_a_file_of_suppressions_holds_stays_as_it_is() {
    let one = "email: one@example.org\n";
    for text in [
        "# Only a comment.\n".to_owned(),
        String::new(),
        format!("# Why.\n- {one}  why: x # here\n# The end.\n"),
        format!("  - {one}    why: x"),
        format!("- {one}  why: |\n    many\n    words\n").replace('\n', "\r\n"),
        "[]\n".to_owned(),
        "[{ email: one@example.org, why: x }] # on one line\n".to_owned(),
    ] {
        let newsroom = TempNewsroom::base();
        newsroom.write("content/suppressed.yaml", &text);
        let before = newsroom.load().suppressions.len();
        let output = newsroom.heraut(&["suppress", "o'neil@example.org", "--why", "it: is, gone"]);
        assert_eq!(output.status.code(), Some(0), "{text:?}: {output:?}");
        let project = newsroom.load();
        assert!(project.diagnostics.is_empty(), "{}", drawn(&project.diagnostics, &project));
        assert_eq!(project.suppressions.len(), before + 1, "{text:?}");
        let written = std::fs::read_to_string(newsroom.path().join("content/suppressed.yaml"));
        let written = written.expect("the file is there");
        let kept = text.trim_end().trim_end_matches([']', '[']);
        let kept = kept.split("}]").next().unwrap_or_default();
        assert!(written.starts_with(kept), "{written}");
    }
}

#[test]
fn nothing_is_added_to_suppressions_that_cannot_be_read() {
    let newsroom = TempNewsroom::base();
    for text in ["- email: nobody\n  why: x\n", "email: a@example.org\n", "- [\n"] {
        newsroom.write("content/suppressed.yaml", text);
        let output = newsroom.heraut(&["suppress", "ann@example.org", "--why", "asked"]);
        assert_eq!(output.status.code(), Some(1), "{text:?}: {output:?}");
        let written = std::fs::read_to_string(newsroom.path().join("content/suppressed.yaml"));
        assert_eq!(written.expect("the file is there"), text);
    }
}

#[test]
fn what_is_no_address_is_wrong_usage() {
    let newsroom = TempNewsroom::base();
    for (address, why) in [("nobody", "asked"), ("ann@example.org", " ")] {
        let output = newsroom.heraut(&["suppress", address, "--why", why]);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
    }
    assert!(!newsroom.path().join("content/suppressed.yaml").exists());
}

#[test]
fn a_password_in_a_record_is_in_no_output() {
    for case in [
        "password-in-a-relay",
        "password-that-is-a-number-in-a-relay",
        "password-in-the-place-of-a-variable",
        "password-in-the-address-of-a-relay",
    ] {
        let newsroom = TempNewsroom::base();
        let path = format!("tests/cases/record/{case}.yaml");
        newsroom.write_case(&crate::support::repository().join(path));
        for arguments in [&["check"][..], &["check", "--format", "json"], &["build"]] {
            let output = newsroom.heraut(arguments);
            let said = [output.stdout, output.stderr].concat();
            let said = String::from_utf8_lossy(&said);
            assert!(said.contains("password-in-record"), "{case}: {said}");
            assert!(!said.contains("hunter2") && !said.contains("12345678"), "{case}: {said}");
        }
    }
}

#[test]
fn a_spreadsheet_is_read_as_a_sheet_by_its_first_or_by_the_one_that_is_named() {
    for name in ["press.xlsx", "press.ods"] {
        let newsroom = TempNewsroom::base();
        let file = std::fs::read(crate::support::repository().join("tests/cases/media").join(name));
        newsroom.write(&format!("content/media/{name}"), file.expect("the spreadsheet"));
        newsroom.write("content/media/~$press.xlsx", "open in Excel");
        let (first, faults) = people(&newsroom, &["press"]);
        let first: Vec<String> = first.iter().map(|(one, ..)| shown(one)).collect();
        let expected = [
            "- Zoé Désirée (Désirée) <zoe.desiree@gazette-des-dunes.example.org> fr at \
             La Gazette des dunes; ; trusted; a demandé les communiqués; 2026-09-01",
            "- Søren Œuvre (Œuvre) <soren.oeuvre@duinpost.example.org> nl fr at De Duinpost; ; \
             not trusted; intérêt légitime; 2026-05-18",
        ];
        assert_eq!(first, expected, "{name}: {faults}");
        let (second, faults) = people(&newsroom, &["press:Radio"]);
        assert_eq!(second.len(), 1, "{name}: {faults}");
        assert_eq!(second[0].1, "press:Radio");
        let (_, faults) = people(&newsroom, &["press:Rado"]);
        assert!(faults.contains("error[unknown-sheet]"), "{faults}");
        assert!(faults.contains("did you mean `Radio`?"), "{faults}");
    }
}

#[test]
fn a_spreadsheet_that_is_none_is_a_diagnostic() {
    for name in ["press.xlsx", "press.ods"] {
        let whole =
            std::fs::read(crate::support::repository().join("tests/cases/media").join(name));
        let whole = whole.expect("the spreadsheet");
        for bytes in [&b""[..], b"name;email", &whole[..whole.len() / 2]] {
            let newsroom = TempNewsroom::base();
            newsroom.write(&format!("content/media/{name}"), bytes);
            let (people, faults) = people(&newsroom, &["press"]);
            assert!(people.is_empty());
            assert!(faults.contains("error[spreadsheet-unreadable]"), "{name}: {faults}");
        }
    }
}

#[test]
fn a_sheet_in_the_code_page_of_its_system_is_read_and_says_so() {
    let newsroom = TempNewsroom::base();
    let sheet = "Prénom;Nom;E-mail;Langue;Consentement\nZoé;Désirée;zoe@example.org;fr;accordé\n";
    let windows: Vec<u8> = sheet.chars().map(|one| u8::try_from(one).expect("Latin")).collect();
    newsroom.write("content/media/press.csv", windows);
    let (read, findings) = people(&newsroom, &["press"]);
    assert_eq!(read[0].0.name, "Zoé Désirée");
    assert!(findings.contains("warning[list-encoding]: `content/media/press.csv` was read as"));
    // What is neither is refused, as before.
    newsroom.write(
        "content/media/press.csv",
        b"name;email;languages\nZo\xc3\xab;zo\xeb@example.org;fr\n",
    );
    let (_, findings) = people(&newsroom, &["press"]);
    assert!(findings.contains("error[list-not-utf-8]"), "{findings}");
}
