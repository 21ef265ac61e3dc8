//! Tests of running text as plain text.

use super::*;
use crate::format::spoken::spoken;

fn parsed(markdown: &str) -> Prose<Said> {
    spoken(markdown, "Sylvie Ponchaut", "managing director of BioWin")
}

fn text(markdown: &str, width: usize) -> String {
    Writer::new(width).prose(&parsed(markdown))
}

#[test]
fn paragraphs_are_wrapped_and_set_apart() {
    assert_eq!(text("aa **bb** *cc*\n\ndd", 6), "aa bb\ncc\n\ndd");
}

#[test]
fn a_break_that_is_meant_is_kept() {
    assert_eq!(text("a\\\nb", 72), "a\nb");
}

#[test]
fn headings_are_underlined_as_far_as_they_go() {
    assert_eq!(text("## Été\n\n### Autre", 72), "Été\n---\n\nAutre\n.....");
    assert_eq!(text("## aaa bbbb", 5), "aaa\nbbbb\n----");
}

#[test]
fn items_hang_under_their_words() {
    assert_eq!(text("- a\n- b", 72), "- a\n- b");
    assert_eq!(text("- aa bb\n- cc", 4), "- aa\n  bb\n\n- cc");
    assert_eq!(text("9. a\n10. b", 72), " 9. a\n10. b");
    assert_eq!(text("- a\n  - b", 72), "- a\n\n  - b");
}

#[test]
fn a_quote_stands_in_with_its_speaker_below() {
    assert_eq!(
        text("> aa bb\n> — @sylvie-ponchaut", 24),
        "    aa bb\n    — Sylvie Ponchaut,\n      managing director\n      of BioWin"
    );
}

#[test]
fn who_is_named_first_stands_before_what_they_said() {
    assert_eq!(
        text("> @sylvie-ponchaut:\n> aa bb", 50),
        "Sylvie Ponchaut, managing director of BioWin:\n\n    aa bb"
    );
}

#[test]
fn the_dateline_runs_into_the_first_paragraph() {
    let opened = |markdown| Writer::new(12).opened("Namur –", &parsed(markdown));
    assert_eq!(opened("aa bb cc\n\ndd"), "Namur – aa\nbb cc\n\ndd");
    assert_eq!(opened("- aa"), "Namur\n\n- aa");
    assert_eq!(opened(""), "Namur");
}

#[test]
fn links_become_notes_one_for_each_address() {
    let mut writer = Writer::new(72);
    let markdown = "[a](https://example.org/) [b](mailto:b@example.org) [c](https://example.org/)";
    assert_eq!(writer.prose(&parsed(markdown)), "a\u{A0}[1] b\u{A0}[2] c\u{A0}[1]");
    assert_eq!(writer.prose(&parsed("[d](tel:+3281)")), "d\u{A0}[3]");
    let links = writer.into_links();
    assert_eq!(links, ["[1] https://example.org/", "[2] b@example.org", "[3] +3281"]);
}

#[test]
fn a_link_whose_words_are_its_address_needs_no_note() {
    let mut writer = Writer::new(72);
    let markdown = "[www.biowin.org](https://www.biowin.org/) [a@b.be](mailto:a@b.be)";
    assert_eq!(writer.prose(&parsed(markdown)), "www.biowin.org a@b.be");
    assert_eq!(writer.prose(&parsed("[+32 81](tel:+3281)")), "+32 81");
    assert!(writer.into_links().is_empty());
}

#[test]
fn footnotes_stand_below_their_text() {
    let markdown = "a[^x] and b [^y]\n\n[^x]: c d\n[^y]: e";
    assert_eq!(text(markdown, 12), "a\u{A0}(1) and\nb\u{A0}(2)\n\n(1) c d\n(2) e");
}

#[test]
fn tables_are_aligned() {
    let table = "| a | b |\n|---|--:|\n| long | 1 |";
    assert_eq!(text(table, 72), "a     b\n----  -\nlong  1");
}

#[test]
fn a_line_is_never_longer_than_the_width_unless_a_word_is() {
    let markdown =
        "- one two three four five\n  > six seven eight nine ten\n\n  1. eleven twelve thirteen";
    for width in 14..40 {
        for line in text(markdown, width).lines() {
            assert!(length(line) <= width, "{line:?} is wider than {width}");
        }
    }
}
