//! What a newsroom becomes: pages, texts and feeds, and what must not be in them.

use heraut::format::{FORMATS, Renderer};
use heraut::model::{Public, Staff};
use heraut::project::Need;
use heraut::site;
use heraut::view::Showing;

use crate::support::{
    TempNewsroom, build, clock, drawn, files, part, repository, set_text, snapshots, text_in, tree,
};

/// The facts of the real announcement, as each language must write them.
const FACTS: &[(&str, &[&str])] = &[
    (
        "fr",
        &[
            "Namur et Gand, Belgique, le 14\u{a0}mai\u{a0}2024",
            "260",
            "18\u{202f}500",
            "140",
            "cinq",
            "six",
            "150",
            "sept",
            "80",
            "75",
            "plus de\u{a0}60",
            "ATMP",
            "medtech",
            "Pfizer",
            "UCB",
            "GSK",
            "Janssen",
            "Bruges",
            "Science for Health",
            "HealthTech Investor Summit",
            "VLAIO",
            "2023",
            "Ann Van Gysel</span>, <span class=\"role\">CEO de MEDVIA",
            "directrice générale de BioWin",
            "Andrew Lloyd &amp; Associates",
            "Matthew Gower",
            "Juliette Schmitt",
            "tel:+441273952481",
            "tel:+12037245950",
            "tel:+32476650438",
            "tel:+32487165677",
            "alexandra.schiettekatte@biowin.org",
            "lisa.bradshaw@medvia.be",
            "www.biowin.org",
            "www.medvia.be",
        ],
    ),
    (
        "nl",
        &[
            "Namen en Gent, België, 14\u{a0}mei\u{a0}2024",
            "260",
            "18.500",
            "140",
            "vijf",
            "zes",
            "150",
            "zeven",
            "80",
            "75",
            "meer dan\u{a0}60",
            "ATMP",
            "medtech",
            "Pfizer",
            "UCB",
            "GSK",
            "Janssen",
            "Brugge",
            "Science for Health",
            "HealthTech Investor Summit",
            "VLAIO",
            "2023",
            "CEO van MEDVIA",
            "algemeen directeur van BioWin",
            "Matthew Gower",
            "Juliette Schmitt",
            "tel:+441273952481",
            "alexandra.schiettekatte@biowin.org",
            "lisa.bradshaw@medvia.be",
        ],
    ),
    (
        "en",
        &[
            "Namur and Ghent, Belgium, 14\u{a0}May\u{a0}2024",
            "260",
            "18,500",
            "140",
            "five",
            "six",
            "150",
            "seven",
            "80",
            "75",
            "more than\u{a0}60",
            "ATMP",
            "medtech",
            "Pfizer",
            "UCB",
            "GSK",
            "Janssen",
            "Bruges",
            "Science for Health",
            "HealthTech Investor Summit",
            "VLAIO",
            "2023",
            "CEO of MEDVIA",
            "managing director of BioWin",
            "Matthew Gower",
            "Juliette Schmitt",
            "tel:+441273952481",
            "alexandra.schiettekatte@biowin.org",
            "lisa.bradshaw@medvia.be",
        ],
    ),
];

/// Makes all spaces alike where a language may break a line or not.
fn folded(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn every_fact_of_the_real_announcement_stands_in_each_language() {
    let project = heraut::project::load(repository());
    let tree = tree::<Public>(&project, clock());
    for (language, facts) in FACTS {
        let path = format!("{language}/2024/biowin-medvia/index.html");
        let page = String::from_utf8(tree.get(&path).expect("the page is there").bytes().to_vec());
        let page = page.expect("pages are UTF-8");
        for fact in *facts {
            assert!(folded(&page).contains(&folded(fact)), "{fact:?} is not on {path}");
        }
    }
    let french = tree.get("fr/2024/biowin-medvia/index.html").expect("the page is there").bytes();
    assert!(String::from_utf8_lossy(french).contains("18\u{202f}500"), "the space is U+202F");
}

/// A document as people compare it: its text, or that in its package or on its pages.
fn readable(bytes: &[u8], extension: &str) -> String {
    match extension {
        "docx" => part(bytes, "word/document.xml"),
        "pdf" => set_text(bytes),
        _ => String::from_utf8(bytes.to_vec()).expect("documents are UTF-8"),
    }
}

#[test]
fn a_press_release_reads_like_this() {
    let project = heraut::project::load(repository());
    let tree = tree::<Public>(&project, clock());
    let languages = ["fr", "nl", "en"];
    for (language, format) in
        languages.iter().flat_map(|one| FORMATS.iter().map(move |own| (one, own)))
    {
        let extension = format.download.as_ref().map(|offer| offer.extension);
        let path = match extension {
            None => format!("{language}/2024/biowin-medvia/index.html"),
            Some(other) => {
                format!("{language}/2024/biowin-medvia/biowin-medvia.{language}.{other}")
            }
        };
        let extension = extension.unwrap_or("html");
        let document = tree.get(&path).expect("the document is there");
        let text = readable(document.bytes(), extension);
        snapshots("../cases/format")
            .bind(|| insta::assert_snapshot!(format!("release.{language}.{extension}"), text));
    }
}

#[test]
fn the_same_records_and_the_same_clock_give_the_same_bytes() {
    let [one, other] = [0, 1].map(|_| {
        let project = heraut::project::load(repository());
        let tree = tree::<Public>(&project, clock());
        tree.leaves()
            .map(|leaf| (leaf.path.clone(), leaf.document.bytes().to_vec()))
            .collect::<Vec<_>>()
    });
    assert!(one == other);
}

#[test]
fn a_file_that_is_made_alone_is_the_one_of_the_whole_site() {
    let newsroom = TempNewsroom::base();
    newsroom.write_case(&repository().join("tests/cases/check/caption-missing/good.yaml"));
    let project = newsroom.load();
    let ready = project.ready(Need::Records).ready.expect("the newsroom loads");
    let editions = ready.newsroom.editions::<Staff>(clock());
    let renderer = Renderer::new(&editions, &ready.languages, ready.kit(), Showing::Now);
    let renderer = renderer.expect("mastheads are made");
    let plan = site::plan(&renderer, &ready.statics, Showing::Now);
    let make = |path: &str| site::make(&renderer, &ready.statics, Showing::Now, path);
    let tree = tree::<Staff>(&project, clock());
    let paths = plan.paths();
    assert_eq!(paths, tree.leaves().map(|leaf| leaf.path.as_str()).collect::<Vec<_>>());
    for path in paths {
        let alone = make(path).expect("is made").expect("is planned");
        assert!(alone.bytes() == tree.get(path).expect("is there").bytes(), "{path}");
    }
    assert!(make("nowhere.html").expect("nothing is made").is_none());
}

#[test]
fn a_held_announcement_leaves_no_byte_in_the_public_folder() {
    let newsroom = TempNewsroom::demonstration();
    let folder = newsroom.path().join("public");
    build(&newsroom.load(), clock(), &folder);
    for word in ["lumivlinder", "Nachtegaalatelier"] {
        for (path, bytes) in files(&folder) {
            let text = String::from_utf8_lossy(&bytes).to_lowercase();
            let word = word.to_lowercase();
            assert!(
                !path.to_lowercase().contains(&word) && !text.contains(&word),
                "{word} is in {path}"
            );
        }
    }
    // The same words are there for those who write them, so the search above can find something.
    let project = newsroom.load();
    let staff = tree::<Staff>(&project, clock());
    let is_shown = |leaf: &heraut::site::Leaf<Staff>| {
        text_in(leaf.document.bytes()).to_lowercase().contains("lumivlinder")
    };
    assert!(staff.leaves().any(is_shown));
}

#[test]
fn a_role_dated_from_tomorrow_is_on_no_page() {
    let newsroom = TempNewsroom::base();
    newsroom.write_case(&repository().join("tests/cases/build/role-from-tomorrow.yaml"));
    let project = newsroom.load();
    let today = tree::<Public>(&project, clock());
    let tomorrow = tree::<Public>(&project, "2026-11-03T10:00:00Z".parse().expect("an instant"));
    let names = |tree: &heraut::site::Tree<Public>, word: &str| {
        tree.leaves().any(|leaf| text_in(leaf.document.bytes()).contains(word))
    };
    assert!(names(&today, "spokeswoman") && !names(&today, "chairwoman"));
    assert!(names(&tomorrow, "chairwoman"));
}

#[test]
fn an_announcement_keeps_what_held_on_its_day_of_issue() {
    let newsroom = TempNewsroom::base();
    newsroom.write_case(&repository().join("tests/cases/build/figure-that-changed.yaml"));
    let tree = tree::<Public>(&newsroom.load(), clock());
    let page = |path: &str| {
        String::from_utf8_lossy(tree.get(path).expect("is there").bytes()).into_owned()
    };
    assert!(page("en/2025/first/index.html").contains("120 market gardeners"));
    assert!(page("en/2026/second/index.html").contains("150 market gardeners"));
}

#[test]
fn what_becomes_public_and_when() {
    // When, whether the embargoed one, the draft and the plain one are public.
    let cases = [
        ("2026-11-02T07:59:59Z", [false, false, false]),
        ("2026-11-02T08:00:00Z", [false, false, true]),
        ("2026-11-05T04:59:59Z", [false, false, true]),
        ("2026-11-05T05:00:00Z", [true, false, true]),
        ("2999-01-01T00:00:00Z", [true, false, true]),
    ];
    let newsroom = TempNewsroom::base();
    newsroom.write_case(&repository().join("tests/cases/build/held-draft-and-plain.yaml"));
    let project = newsroom.load();
    let ready = project.ready(Need::Records).ready.expect("the newsroom loads");
    for (now, expected) in cases {
        let editions = ready.newsroom.editions::<Public>(now.parse().expect("an instant"));
        let public = ["held", "draft", "plain"]
            .map(|id| editions.all().iter().any(|edition| edition.id() == id));
        assert_eq!(public, expected, "at {now}");
    }
}

#[test]
fn a_former_address_leads_to_the_present_one() {
    let newsroom = TempNewsroom::base();
    newsroom.write_case(&repository().join("tests/cases/build/former-address.yaml"));
    let tree = tree::<Public>(&newsroom.load(), clock());
    let page = tree.get("en/2025/old-name/index.html").expect("the former address is there");
    let page = String::from_utf8_lossy(page.bytes());
    assert!(page.contains("../../../en/2026/new-name/"), "{page}");
    assert!(page.contains("noindex"), "{page}");
}

#[test]
fn an_address_once_published_stays() {
    let newsroom = TempNewsroom::base();
    newsroom.write_case(&repository().join("tests/cases/build/former-address.yaml"));
    let folder = newsroom.path().join("public");
    build(&newsroom.load(), clock(), &folder);
    let before = files(&folder);
    newsroom.edit("content/announcements/renamed.yaml", "slug: new-name", "slug: newer-name");
    let project = newsroom.load();
    let tree = tree::<Public>(&project, clock());
    let ready = project.ready(Need::Records).ready.expect("the newsroom loads");
    let promises = ready.newsroom.promises();
    let faults = heraut::output::publish(&tree, &folder, Showing::Now, &promises)
        .expect_err("an address would be lost");
    let codes: Vec<&str> = faults.iter().map(|fault| fault.code).collect();
    assert_eq!(codes, ["address-changed"]);
    assert!(faults[0].span.is_some(), "{faults:?}");
    assert!(files(&folder) == before, "nothing was written");
}

#[test]
fn nothing_in_a_headline_can_end_the_script_around_it() {
    let newsroom = TempNewsroom::base();
    newsroom.write_case(&repository().join("tests/cases/build/script-in-headline.yaml"));
    let tree = tree::<Public>(&newsroom.load(), clock());
    let page = tree.get("en/2026/script/index.html").expect("the page is there");
    let page = String::from_utf8_lossy(page.bytes());
    assert!(!page.contains("</script><script>alert"), "{page}");
    assert!(page.contains("\\u003c/script\\u003e"), "{page}");
    assert!(page.contains("&lt;/script&gt;"), "{page}");
}

#[test]
fn lists_are_paginated_and_lead_to_each_other() {
    let newsroom = TempNewsroom::base();
    newsroom.edit("content/newsroom.yaml", "\nlanguages:", "\npage-size: 2\nlanguages:");
    let record = std::fs::read_to_string(repository().join("tests/cases/build/one-of-many.yaml"));
    let record = record.expect("the record is readable");
    for number in 1..=5 {
        let record = record.replace("NUMBER", &number.to_string());
        newsroom.write(&format!("content/announcements/many-{number}.yaml"), record);
    }
    let tree = tree::<Public>(&newsroom.load(), clock());
    let cards = |path: &str| {
        let page = String::from_utf8_lossy(tree.get(path).expect("the page is there").bytes())
            .into_owned();
        page.matches("/2020/many-").count()
    };
    assert_eq!(cards("en/2020/index.html"), 2);
    assert_eq!(cards("en/2020/page/2/index.html"), 2);
    assert_eq!(cards("en/2020/page/3/index.html"), 1);
    assert!(tree.get("en/2020/page/4/index.html").is_none());
}

#[test]
fn a_fact_that_has_no_value_yet_is_never_printed_as_its_key() {
    let newsroom = TempNewsroom::base();
    newsroom.edit(
        "content/organizations/ambervelt.yaml",
        "- { from: 2020-01-01, value: 120 }\n    - { from: 2026-01-01, value: 150 }",
        "- { from: 2026-12-01, value: 150 }",
    );
    std::fs::remove_file(newsroom.path().join("content/announcements/opening.yaml"))
        .expect("was there");
    let project = newsroom.load();
    let ready = project.ready(Need::Everything).ready.expect("the newsroom loads");
    let editions = ready.newsroom.editions::<Staff>(clock());
    let renderer =
        Renderer::new(&editions, &ready.languages, ready.kit(), Showing::Now).expect("made");
    // The page of the organization shows what holds today.
    let faults = site::lay_out(&renderer, &ready.statics, Showing::Now).err().unwrap_or_default();
    let told = drawn(&faults, &project);
    snapshots(repository().join("tests/cases/build"))
        .bind(|| insta::assert_snapshot!("fact-not-yet", told));
}

#[test]
fn the_next_release_is_the_first_that_is_still_to_come() {
    let newsroom = TempNewsroom::base();
    let opening =
        std::fs::read_to_string(newsroom.path().join("content/announcements/opening.yaml"))
            .expect("the announcement");
    for (id, embargo) in [
        ("past", "embargo: { until: 2026-11-01T09:00 }"),
        ("soon", "embargo: { until: 2026-11-20T09:00 }"),
        ("later", "embargo: { until: 2027-01-20T09:00 }"),
        ("first-but-draft", "draft: true\nembargo: { until: 2026-11-10T09:00 }"),
        ("first-but-not-ready", "embargo: { until: 2026-11-10T09:00 }"),
    ] {
        let mut record = opening.replace("id: opening", &format!("id: {id}\n{embargo}"));
        if id == "first-but-not-ready" {
            record = record.replace("  headline:", "  ready: false\n  headline:");
        }
        newsroom.write(&format!("content/announcements/{id}.yaml"), record);
    }
    let project = newsroom.load();
    let ready = project.ready(Need::Records).ready.expect("the newsroom loads");
    let next = |now: &str| {
        let now = now.parse().expect("an instant");
        ready.newsroom.next_release(now).map(|(id, _)| id)
    };
    assert_eq!(next("2026-11-02T10:00:00Z"), Some("soon"));
    assert_eq!(next("2026-11-20T08:00:00Z"), Some("later"), "at the hour itself it is public");
    assert_eq!(next("2027-01-20T08:00:00Z"), None);
}

#[test]
fn a_record_says_how_a_name_stands_behind_the_word_for_of() {
    let newsroom = TempNewsroom::base();
    let own = "content/organizations/ambervelt.yaml";
    newsroom.edit(own, "name: Ambervelt", "name: Kliniken Ambervelt\nafter-of: { de: von den Kliniken Ambervelt, fr: des Cliniques }\nwith-article: { nl: de Kliniken }");
    newsroom.edit(
        "content/newsroom.yaml",
        "languages: [fr, nl, en]",
        "languages: [fr, nl, en, de]",
    );
    let opening = "content/announcements/opening.yaml";
    newsroom.edit(opening, "\nnl:\n", "\nde:\n  headline: Eine Schule\n  body: |\n    Text.\n\n    > Mit den Händen.\n    > — @noor-lisse\n\nnl:\n");
    newsroom.edit(
        "content/people/noor-lisse.yaml",
        "en: spokeswoman",
        "en: spokeswoman, de: Sprecherin",
    );
    let project = newsroom.load();
    let tree = tree::<Public>(&project, clock());
    let text = |language: &str| {
        let path = format!("{language}/2026/opening/opening.{language}.txt");
        String::from_utf8_lossy(tree.get(&path).expect("there is a text").bytes()).into_owned()
    };
    assert!(text("de").contains("Sprecherin von den Kliniken Ambervelt"), "{}", text("de"));
    assert!(text("fr").contains("porte-parole des Cliniques"), "{}", text("fr"));
    assert!(text("nl").contains("woordvoerster van de Kliniken"), "{}", text("nl"));
    assert!(!project.diagnostics.iter().any(|one| one.code == "article-unknown"));
}
