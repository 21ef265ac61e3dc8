//! Whatever stands in a record, the program ends with diagnostics or with pages, never in a panic.
//!
//! Records are spoilt by chance, with the same chance at every run; `MUTATIONS=5000 cargo test
//! --release robustness` goes further than the few of every day.

use heraut::diagnostic::json;
use heraut::model::Staff;
use heraut::project::Need;

use crate::letters::letters;
use crate::support::{Chance, TempNewsroom, case_files, clock, drawn, repository, tree};

/// What is put into records: markup, marks, spaces, scripts, and what YAML takes for something else.
const BITS: &[&str] = &[
    "{",
    "}",
    "{{",
    "{ambervelt.",
    "{gardens:words}",
    "**",
    "*",
    "[",
    "](https://x)",
    "](javascript:a)",
    "<",
    "<b>",
    "|",
    "|-|",
    "> ",
    "> — @",
    "— @noor-lisse",
    "\n",
    "\n\n",
    "    ",
    "\t",
    "`",
    "```",
    "- ",
    "1. ",
    "# ",
    "\u{a0}",
    "\u{202f}",
    "\u{0}",
    "\u{feff}",
    "\u{202e}אבג",
    "😀",
    "e\u{301}",
    "…",
    "...",
    "\"",
    "'",
    "« ",
    "»",
    "“",
    ":",
    "?",
    "!",
    ";",
    " – ",
    "%",
    "€ ",
    "9999999999999999999999999999999",
    "-1",
    "1e309",
    "0x1F",
    "2024-02-30",
    "9999-12-31",
    "-9999-01-01",
    "null",
    "~",
    "&a",
    "*a",
    "!!str",
    "? ",
    "- - - ",
    "---\n",
    "...\n",
    "\\",
    "@",
    "\r\n",
    "\u{2028}",
    "\n| a | b |\n|---|--:|\n| 1 | 2 |\n",
];

/// Deletes, doubles or inserts something somewhere.
pub(crate) fn spoil(text: &mut String, chance: &mut Chance) {
    let boundary = |text: &str, mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = boundary(text, chance.below(text.len() + 1));
    let end = boundary(text, start + chance.below(40));
    match chance.below(4) {
        0 => text.replace_range(start..end.max(start), ""),
        1 => {
            let doubled = text[start..end.max(start)].to_owned();
            text.insert_str(start, &doubled);
        }
        _ => text.insert_str(start, BITS[chance.below(BITS.len())]),
    }
}

#[test]
fn a_record_that_was_spoilt_by_chance_is_no_panic() {
    let n_mutations = std::env::var("MUTATIONS").ok().and_then(|number| number.parse().ok());
    let records = case_files(&repository().join("tests/cases/newsroom.yaml"));
    let newsroom = TempNewsroom::base();
    let mut chance = Chance(20_240_514);
    for _ in 0..n_mutations.unwrap_or(80) {
        let (path, whole) = &records[chance.below(records.len())];
        let mut text = whole.clone();
        for _ in 0..=chance.below(3) {
            spoil(&mut text, &mut chance);
        }
        newsroom.write(path, &text);
        let project = newsroom.load();
        let drawing = drawn(&project.diagnostics, &project);
        assert_eq!(drawing.is_empty(), project.diagnostics.is_empty());
        let words = project.languages.wording(None);
        assert!(json(&project.diagnostics, &project.sources, &words).starts_with('['));
        if let Some(ready) = project.ready(Need::Everything).ready {
            tree::<Staff>(&project, clock());
            letters::<Staff>(&ready);
        }
        newsroom.write(path, whole);
    }
}
