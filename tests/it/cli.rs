//! The program: what it says, where, with which exit code, and what it leaves alone.

use std::process::Output;

use crate::support::{TempNewsroom, expect_said, repository};

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("the program ends by itself")
}

/// Builds a newsroom, spoils it, builds again, and expects a diagnostic and the folder as it was.
#[track_caller]
fn expect_refusal(spoil: impl FnOnce(&TempNewsroom), expected: &str) {
    let newsroom = TempNewsroom::base();
    let first = newsroom.heraut(&["build"]);
    assert_eq!(code(&first), 0, "{}", stderr(&first));
    let before = newsroom.files("public");
    spoil(&newsroom);
    let output = newsroom.heraut(&["build"]);
    expect_said(expected, &newsroom, &output);
    assert!(newsroom.files("public") == before, "{expected}: the folder has changed");
}

#[test]
fn whatever_is_wrong_in_a_newsroom_the_output_folder_stays_as_it_was() {
    let built = TempNewsroom::base();
    assert_eq!(code(&built.heraut(&["build"])), 0);
    let before = built.files("public");
    for area in ["record", "folder"] {
        let folder = repository().join("tests/cases").join(area);
        for entry in std::fs::read_dir(folder).expect("there are cases") {
            let case = entry.expect("entries are readable").path();
            let name = case.file_stem().expect("a case has a name").to_string_lossy().into_owned();
            let is_case = case.extension().is_some_and(|extension| extension == "yaml");
            if !is_case || name.starts_with("good-") || name.starts_with("warning-") {
                continue;
            }
            let newsroom = built.copy();
            newsroom.write_case(&case);
            let output = newsroom.heraut(&["build"]);
            assert_eq!(code(&output), 1, "{name}: {}", stderr(&output));
            assert!(newsroom.files("public") == before, "{name}: the folder has changed");
        }
    }
}

#[test]
fn a_record_that_is_not_utf_8_is_refused_with_its_line() {
    let bytes = b"id: opening\nissued: 2026-01-01\nfr: \xff\xfe\n";
    expect_refusal(
        |room| {
            room.write("content/announcements/latin.yaml", bytes);
        },
        "record-that-is-not-utf-8",
    );
}

#[test]
fn a_record_of_fifty_megabytes_is_refused_unread() {
    let bytes = vec![b'a'; 50 * 1024 * 1024];
    expect_refusal(
        |room| {
            room.write("content/announcements/huge.yaml", &bytes);
        },
        "record-that-is-too-large",
    );
}

#[test]
fn a_locale_that_is_not_utf_8_is_refused() {
    expect_refusal(
        |room| {
            room.write("locales/fr/messages.ftl", b"end = \xff\n");
        },
        "locale-that-is-not-utf-8",
    );
}

#[test]
fn a_file_in_the_place_of_the_output_folder_is_named() {
    let newsroom = TempNewsroom::base();
    newsroom.write("occupied", "by a file");
    let output = newsroom.heraut(&["build", "--out", "occupied"]);
    expect_said("file-in-the-place-of-the-output-folder", &newsroom, &output);
    assert_eq!(newsroom.files("occupied"), Vec::new());
}

#[test]
fn a_file_of_somebody_else_is_not_overwritten() {
    let newsroom = TempNewsroom::base();
    newsroom.write("public/en/index.html", "somebody else's page");
    let output = newsroom.heraut(&["build"]);
    expect_said("file-of-somebody-else", &newsroom, &output);
    let files: Vec<String> = newsroom.files("public").into_iter().map(|(path, _)| path).collect();
    assert_eq!(files.iter().filter(|path| !path.starts_with(".heraut")).count(), 1, "{files:?}");
}

#[test]
fn a_manifest_that_cannot_be_trusted_stops_the_build() {
    let newsroom = TempNewsroom::base();
    newsroom.heraut(&["build"]);
    newsroom.write("public/.heraut/manifest", "scribbled over");
    newsroom.edit("content/announcements/opening.yaml", "market gardening", "gardening");
    let before = newsroom.files("public");
    let output = newsroom.heraut(&["build"]);
    expect_said("damaged-manifest", &newsroom, &output);
    assert!(newsroom.files("public") == before);
}

#[test]
fn a_build_that_died_is_finished_before_a_broken_record_is_read() {
    let newsroom = TempNewsroom::base();
    assert_eq!(code(&newsroom.heraut(&["build"])), 0);
    newsroom.edit("content/announcements/opening.yaml", "market gardening", "gardening");
    assert_eq!(code(&newsroom.heraut(&["build", "--out", "next"])), 0);
    // What a build leaves that dies as soon as its journal is written.
    for (path, bytes) in newsroom.files("next") {
        match path.strip_prefix(".heraut/") {
            None => newsroom.write(&format!("public/.heraut/staged/{path}"), bytes),
            Some("manifest") => newsroom.write("public/.heraut/journal", bytes),
            Some(_) => &newsroom,
        };
    }
    newsroom.write("content/announcements/opening.yaml", "id: [");
    assert_eq!(code(&newsroom.heraut(&["build"])), 1, "the record is broken");
    let site = |folder: &str| {
        let mut files = newsroom.files(folder);
        files.retain(|(path, _)| path != ".heraut/lock");
        files
    };
    assert!(site("public") == site("next"), "readers see one site, whole");
}

#[test]
fn another_day_does_not_go_into_a_live_newsroom() {
    let newsroom = TempNewsroom::base();
    assert_eq!(code(&newsroom.heraut(&["build"])), 0);
    let before = newsroom.files("public");
    for day in ["2999-01-01", "2020-01-01"] {
        let output = newsroom.heraut(&["build", "--as-of", day, "--out", "public"]);
        expect_said("another-day-in-a-live-newsroom", &newsroom, &output);
        assert!(newsroom.files("public") == before, "{day}");
    }

    let elsewhere = newsroom.heraut(&["build", "--as-of", "2999-01-01", "--out", "ahead"]);
    assert_eq!(code(&elsewhere), 0, "{}", stderr(&elsewhere));
    let pages = newsroom.files("ahead");
    let (_, front) = pages.iter().find(|(path, _)| path == "en/index.html").expect("is there");
    let front = String::from_utf8_lossy(front);
    assert!(front.contains("2999") && front.contains("noindex"), "{front}");
    let (_, feed) = pages.iter().find(|(path, _)| path == "en/feed.xml").expect("is there");
    let feed = String::from_utf8_lossy(feed);
    assert!(feed.contains("<title>Preview: ") && feed.contains("2999"), "{feed}");
}

#[test]
fn a_day_to_come_wants_a_folder_of_its_own() {
    let newsroom = TempNewsroom::base();
    let output = newsroom.heraut(&["build", "--as-of", "2999-01-01"]);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("[as-of-needs-out]"), "{}", stderr(&output));
    assert!(newsroom.files("public").is_empty(), "nothing is written");
}

#[test]
fn pages_never_go_among_the_records() {
    let newsroom = TempNewsroom::base();
    for out in [".", "content", "content/pages", "templates/x", "content/../content"] {
        let output = newsroom.heraut(&["build", "--out", out]);
        let name = out.replace('/', "-in-").replace('.', "dot");
        expect_said(&format!("pages-into-{name}"), &newsroom, &output);
    }
    assert!(!newsroom.path().join("index.html").exists());
}

#[test]
fn a_second_build_leaves_every_file_alone() {
    let newsroom = TempNewsroom::base();
    newsroom.heraut(&["build"]);
    let times = || {
        let index = newsroom.path().join("public/en/index.html");
        std::fs::metadata(index).and_then(|file| file.modified()).expect("the page is there")
    };
    let before = times();
    let output = newsroom.heraut(&["build"]);
    assert!(stdout(&output).contains("0 written"), "{}", stdout(&output));
    assert_eq!(times(), before);
}

#[test]
fn a_withdrawn_announcement_leaves_no_page_behind_and_keeps_its_addresses() {
    let newsroom = TempNewsroom::base();
    let opening = "content/announcements/opening.yaml";
    newsroom.heraut(&["build"]);
    let has_release =
        |room: &TempNewsroom| room.files("public").iter().any(|(path, _)| path.contains("/2026/"));
    assert!(has_release(&newsroom));
    newsroom.edit(opening, "id: opening", "id: opening\ndraft: true");
    assert_eq!(code(&newsroom.heraut(&["build"])), 0);
    assert!(!has_release(&newsroom));
    // Its record is gone: that wants a line.
    std::fs::remove_file(newsroom.path().join(opening)).expect("was there");
    let before = newsroom.files("public");
    expect_said("record-that-is-gone", &newsroom, &newsroom.heraut(&["build"]));
    assert!(newsroom.files("public") == before);
    let lines =
        "languages: [fr, nl, en]\ngiven-up: [en/2026/opening, fr/2026/opening, nl/2026/opening]";
    newsroom.edit("content/newsroom.yaml", "languages: [fr, nl, en]", lines);
    assert_eq!(code(&newsroom.heraut(&["build"])), 0);
}

#[test]
fn an_address_stands_for_one_press_release_through_every_edit() {
    let newsroom = TempNewsroom::base();
    let opening = "content/announcements/opening.yaml";
    let text = std::fs::read_to_string(newsroom.path().join(opening)).expect("the announcement");
    let other = "content/announcements/other.yaml";
    newsroom.write(other, text.replace("id: opening", "id: other"));
    assert_eq!(code(&newsroom.heraut(&["build"])), 0);
    let slug = |path: &str, slug: &str| {
        let own = std::fs::read_to_string(newsroom.path().join(path)).expect("a record");
        newsroom.write(path, own.replace("  headline:", &format!("  slug: {slug}\n  headline:")));
    };
    slug(opening, "other");
    slug(other, "opening");
    expect_said("slugs-that-are-swapped", &newsroom, &newsroom.heraut(&["build"]));
    newsroom.write(other, text.replace("id: opening", "id: other"));
    newsroom.write(opening, &text);
    slug(opening, "newer");
    expect_said("slug-that-moved", &newsroom, &newsroom.heraut(&["build"]));
    newsroom.edit(opening, "slug: newer", "slug: newer\n  formerly: [opening]");
    assert_eq!(code(&newsroom.heraut(&["build"])), 0);
    newsroom.edit(opening, "formerly: [opening]", "formerly: [older]");
    expect_said("former-address-that-is-gone", &newsroom, &newsroom.heraut(&["build"]));
    newsroom.edit(opening, "formerly: [older]", "formerly: [opening]");
    newsroom.edit("content/newsroom.yaml", "press.example.org/", "press.example.org/another/");
    let beside = newsroom.heraut(&["build"]);
    assert!(stderr(&beside).contains("[another-newsroom]"), "two can share a host");
    newsroom.edit("content/newsroom.yaml", "press.example.org/another/", "newsroom.example.org/");
    expect_said("folder-of-another-newsroom", &newsroom, &newsroom.heraut(&["build"]));
    newsroom.edit("content/newsroom.yaml", "zone:", "feed-authority: press.example.org\nzone:");
    assert_eq!(code(&newsroom.heraut(&["build"])), 0);
}

#[test]
fn a_folder_that_lost_what_heraut_keeps_in_it_heals() {
    let newsroom = TempNewsroom::base();
    let opening = "content/announcements/opening.yaml";
    newsroom.edit(opening, "id: opening", "id: opening\ntopics: [harvest]");
    newsroom.edit(opening, "topics: [training]\n", "");
    newsroom.write("public/CNAME", "press.example.org");
    assert_eq!(code(&newsroom.heraut(&["build"])), 0);
    let forget = || {
        std::fs::remove_dir_all(newsroom.path().join("public/.heraut")).expect("was there");
    };
    // Pages that differ, and a topic that is gone: its page goes, and what is not ours stays.
    forget();
    newsroom.edit(opening, "market gardening", "gardening");
    newsroom.edit(opening, "topics: [harvest]", "topics: [training]");
    let output = newsroom.heraut(&["build"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let healed = newsroom.files("public");
    let has = |path: &str| healed.iter().any(|(own, _)| own == path);
    assert!(!has("en/topics/harvest/index.html") && has("en/topics/training/index.html"));
    assert!(has("CNAME"));
    // What addresses stand for is read from the pages.
    forget();
    newsroom.edit(
        opening,
        "  headline: Ambervelt opens",
        "  slug: new\n  headline: Ambervelt opens",
    );
    let output = newsroom.heraut(&["build"]);
    assert_eq!(code(&output), 1);
    assert!(stderr(&output).contains("`formerly: [2026/opening]`"), "{}", stderr(&output));
    newsroom.edit(opening, "  slug: new", "  slug: new\n  formerly: [opening]");
    assert_eq!(code(&newsroom.heraut(&["build"])), 0);
    assert!(
        newsroom.files("public").iter().all(|(path, _)| path != "en/2026/opening/opening.en.txt")
    );
    // A folder of somebody else is left alone.
    newsroom.write("elsewhere/index.html", "<html>mine</html>");
    newsroom.write("elsewhere/robots.txt", "mine");
    let output = newsroom.heraut(&["build", "--out", "elsewhere"]);
    assert!(stderr(&output).contains("[foreign-file]"), "{}", stderr(&output));
}

#[test]
fn what_a_demonstration_showed_is_promised_to_nobody() {
    let newsroom = TempNewsroom::empty();
    assert_eq!(code(&newsroom.heraut(&["init", "ours"])), 0);
    assert_eq!(code(&newsroom.heraut(&["--root", "ours", "build"])), 0);
    newsroom.edit("ours/content/newsroom.yaml", "demonstration: true", "");
    newsroom.edit("ours/content/newsroom.yaml", "newsroom.example.org", "press.example.com");
    for (path, _) in newsroom.files("ours/content/announcements") {
        let path = format!("ours/content/announcements/{path}");
        std::fs::remove_file(newsroom.path().join(path)).expect("a record");
    }
    let output = newsroom.heraut(&["--root", "ours", "build"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
}

#[test]
fn a_folder_that_is_no_newsroom_is_told_how_to_become_one() {
    let newsroom = TempNewsroom::empty();
    expect_said("folder-that-is-no-newsroom", &newsroom, &newsroom.heraut(&["build"]));
}

#[test]
fn a_fresh_newsroom_builds_without_a_warning() {
    let newsroom = TempNewsroom::empty();
    let output = newsroom.heraut(&["init", "ours"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let output = newsroom.heraut(&["--root", "ours", "check", "--strict"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let output = newsroom.heraut(&["--root", "ours", "build"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    for (path, bytes) in newsroom.files("ours") {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("BioWin") && !text.contains("MEDVIA"), "{path} names somebody real");
    }
}

#[test]
fn a_newsroom_is_never_started_over_another() {
    let newsroom = TempNewsroom::base();
    let before = newsroom.files(".");
    expect_said("init-over-a-newsroom", &newsroom, &newsroom.heraut(&["init", "."]));
    assert!(newsroom.files(".") == before);
}

#[test]
fn a_new_announcement_explains_itself_and_has_no_errors() {
    for language in ["en", "fr", "nl", "de"] {
        let newsroom = TempNewsroom::empty();
        newsroom.heraut(&["init", "ours"]);
        let output = newsroom.heraut(&["--root", "ours", "--lang", language, "new", "open-day"]);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        let files = newsroom.files("ours/content/announcements");
        let (_, record) =
            files.iter().find(|(path, _)| path.ends_with("-open-day.yaml")).expect("is there");
        let record = String::from_utf8_lossy(record);
        assert!(record.contains("draft: true") && record.matches('#').count() > 15, "{record}");
        let output = newsroom.heraut(&["--root", "ours", "check"]);
        assert_eq!(code(&output), 0, "{language}: {}", stderr(&output));
        for words in ["Le titre", "De titel", "The headline"] {
            assert!(record.contains(&format!("headline: {words}\n")), "{language}: {record}");
        }
        let again = newsroom.heraut(&["--root", "ours", "new", "open-day"]);
        expect_said("announcement-that-is-there", &newsroom, &again);
    }
}

#[test]
fn what_is_left_of_the_form_cannot_be_published() {
    let newsroom = TempNewsroom::empty();
    newsroom.heraut(&["init", "ours"]);
    newsroom.heraut(&["--root", "ours", "new", "open-day"]);
    let files = newsroom.files("ours/content/announcements");
    let (path, _) = files.iter().find(|(path, _)| path.ends_with("-open-day.yaml")).expect("there");
    newsroom.edit(&format!("ours/content/announcements/{path}"), "\ndraft: true\n", "\n");
    let output = newsroom.heraut(&["--root", "ours", "check"]);
    assert_eq!(code(&output), 1);
    assert_eq!(
        stderr(&output).matches("[unchanged-placeholder]").count(),
        3,
        "{}",
        stderr(&output)
    );
}

#[test]
fn an_id_that_cannot_be_a_file_name_is_refused() {
    for id in ["../../etc", "Open Day", "", "a/b"] {
        let output = TempNewsroom::base().heraut(&["new", id]);
        assert_eq!(code(&output), 2, "{id}: {}", stderr(&output));
    }
}

#[test]
fn check_speaks_the_language_that_it_is_asked_to() {
    let newsroom = TempNewsroom::base();
    newsroom.edit("content/announcements/opening.yaml", "issued:", "isued:");
    for language in ["fr", "nl", "de", "en"] {
        let output = newsroom.heraut(&["--lang", language, "check"]);
        expect_said(&format!("check.{language}"), &newsroom, &output);
    }
}

#[test]
fn a_language_without_words_is_no_language_to_talk_in() {
    let newsroom = TempNewsroom::base();
    expect_said("language-without-words", &newsroom, &newsroom.heraut(&["--lang", "xx", "check"]));
}

#[test]
fn findings_are_there_for_other_programs_too() {
    let newsroom = TempNewsroom::base();
    newsroom.edit("content/announcements/opening.yaml", "issued:", "isued:");
    let output = newsroom.heraut(&["check", "--format", "json"]);
    assert_eq!(code(&output), 1);
    let findings: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    let finding = &findings[0];
    assert_eq!(finding["code"], "unknown-field");
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["file"], "content/announcements/opening.yaml");
    assert!(finding["line"].as_u64().is_some_and(|line| line > 1), "{finding}");
    assert!(finding["help"].as_array().is_some_and(|help| !help.is_empty()), "{finding}");
    assert!(stderr(&output).is_empty(), "{}", stderr(&output));
}

#[test]
fn warnings_stop_nothing_unless_asked_to() {
    let newsroom = TempNewsroom::base();
    newsroom.edit("content/announcements/opening.yaml", "gardens: 12", "gardens: 12\n  unused: 1");
    assert_eq!(code(&newsroom.heraut(&["check"])), 0);
    assert_eq!(code(&newsroom.heraut(&["build"])), 0);
    assert_eq!(code(&newsroom.heraut(&["check", "--strict"])), 1);
}

#[test]
fn every_check_can_be_explained() {
    let newsroom = TempNewsroom::empty();
    for check in heraut::check::CHECKS {
        let output = newsroom.heraut(&["explain", check.code]);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        assert!(stdout(&output).contains(check.code), "{}", stdout(&output));
    }
    let shape = newsroom.heraut(&["explain", "unknown-field"]);
    expect_said("explain", &newsroom, &shape);
    let output = newsroom.heraut(&["explain", "unknown-persn"]);
    expect_said("explain-what-does-not-exist", &newsroom, &output);
}

#[test]
fn every_kind_of_record_has_a_schema() {
    let newsroom = TempNewsroom::empty();
    let output = newsroom.heraut(&["schema"]);
    let schemas: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    for kind in heraut::record::KINDS {
        let schema = &schemas[kind.name];
        assert_eq!(schema["title"], kind.name);
        // A record is fields, a map, or a list.
        let contents = ["properties", "additionalProperties", "items"];
        assert!(contents.iter().any(|name| schema.get(name).is_some()), "{schema}");
        let one = newsroom.heraut(&["schema", kind.name]);
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&stdout(&one)).expect("JSON"),
            *schema
        );
    }
}

#[test]
fn a_pipe_gets_no_colours() {
    let newsroom = TempNewsroom::base();
    newsroom.edit("content/announcements/opening.yaml", "issued:", "isued:");
    let output = newsroom.heraut(&["check"]);
    assert!(!stderr(&output).contains('\u{1b}'), "{}", stderr(&output));
}
