//! Tests of running text as HTML.

use super::dialect::{MAIL, PAGE};
use super::writer::Writer;
use crate::format::spoken::spoken;

/// What Markdown becomes as HTML, with every speaker in words.
fn html(markdown: &str) -> String {
    super::prose(&spoken(markdown, "Ann Van Gysel", "CEO of R&D"))
}

/// The same behind a dateline.
fn opened(dateline: &str, markdown: &str) -> String {
    Writer::new(&PAGE).opened(dateline, &spoken(markdown, "Ann Van Gysel", "CEO of R&D"))
}

#[test]
fn whatever_could_be_markup_is_escaped() {
    assert_eq!(html("R&D is 1 \\< 2"), "<p>R&amp;D is 1 &lt; 2</p>");
    assert_eq!(html("`<b>\"`"), "<p><code>&lt;b&gt;&quot;</code></p>");
    assert_eq!(
        html("[a](https://example.org/?a=1&b=%22x)"),
        "<p><a href=\"https://example.org/?a=1&amp;b=%22x\" rel=\"noopener\">a</a></p>"
    );
}

#[test]
fn only_links_to_the_web_say_noopener() {
    let mail = "<p><a href=\"mailto:a@example.org\">a</a></p>";
    assert_eq!(html("[a](mailto:a@example.org)"), mail);
}

#[test]
fn inlines_nest() {
    assert_eq!(html("**a *b* c**"), "<p><strong>a <em>b</em> c</strong></p>");
    assert_eq!(html("a\\\nb"), "<p>a<br>\nb</p>");
}

#[test]
fn headings_start_below_the_headline() {
    assert_eq!(html("## a\n\n### b"), "<h2>a</h2>\n<h3>b</h3>");
}

#[test]
fn an_item_of_one_paragraph_is_a_line() {
    assert_eq!(
        html("- a\n- b\n  - c\n- d\n\n  e"),
        "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n<li><p>d</p>\n<p>e</p>\n</li>\n</ul>"
    );
}

#[test]
fn a_numbered_list_starts_where_its_author_starts() {
    assert_eq!(html("3. a\n4. b"), "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>");
    assert_eq!(html("1. a\n2. b"), "<ol>\n<li>a</li>\n<li>b</li>\n</ol>");
    assert_eq!(html("14. Oktober"), "<p>14. Oktober</p>");
}

#[test]
fn a_footnote_leads_to_its_words_and_back() {
    assert_eq!(
        html("a[^x], b[^x]\n\n[^x]: c"),
        "<p>a<sup><a id=\"mark-1\" href=\"#note-1\" role=\"doc-noteref\">1</a></sup>, \
         b<sup><a href=\"#note-1\" role=\"doc-noteref\">1</a></sup></p>\n\
         <div class=\"footnotes\" role=\"doc-endnotes\">\n\
         <p><a id=\"note-1\" href=\"#mark-1\" role=\"doc-backlink\">1</a> c</p>\n</div>"
    );
}

#[test]
fn a_quote_has_its_speaker_below() {
    assert_eq!(
        html("> a\n> — @ann-van-gysel"),
        "<figure class=\"quote\">\n<blockquote>\n<p>a</p>\n</blockquote>\n<figcaption>— \
         <span class=\"speaker\">Ann Van Gysel</span>, <span class=\"role\">CEO of R&amp;D</span>\
         </figcaption>\n</figure>"
    );
    assert_eq!(
        html("> a"),
        "<figure class=\"quote\">\n<blockquote>\n<p>a</p>\n</blockquote>\n</figure>"
    );
}

#[test]
fn a_table_scrolls_in_a_box_that_is_named_after_its_columns() {
    assert_eq!(
        html("| a | \"b\" |\n|---|--:|\n| c | 1 |"),
        "<div class=\"table\" role=\"region\" aria-label=\"a, &quot;b&quot;\" tabindex=\"0\">\n\
         <table>\n<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\" class=\"end\">&quot;b&quot;</th></tr>\n\
         </thead>\n<tbody>\n<tr><th scope=\"row\">c</th><td class=\"end\">1</td></tr>\n</tbody>\n</table>\n</div>"
    );
}

#[test]
fn the_first_column_names_the_rows_unless_it_holds_figures() {
    let table = html("|  | 2024 |\n|---|---|\n| Members | 260 |");
    assert!(table.contains("<tr><td></td><th scope=\"col\">2024</th></tr>"), "{table}");
    assert!(table.contains("<tr><th scope=\"row\">Members</th><td>260</td></tr>"), "{table}");
    let table = html("| a | b |\n|--:|---|\n| 1 | c |");
    assert!(table.contains("<tr><td class=\"end\">1</td><td>c</td></tr>"), "{table}");
}

#[test]
fn the_dateline_opens_the_first_paragraph() {
    let opening = opened("Namur & Ghent –", "a\n\nb");
    let expected = "<p><span class=\"dateline\">Namur &amp; Ghent –</span> a</p>\n<p>b</p>";
    assert_eq!(opening, expected);
}

#[test]
fn a_dateline_before_anything_else_stands_alone() {
    let opening = opened("Namur –", "- a");
    let expected = "<p><span class=\"dateline\">Namur</span></p>\n<ul>\n<li>a</li>\n</ul>";
    assert_eq!(opening, expected);
}

#[test]
fn a_letter_writes_a_wide_table_row_by_row() {
    let wide = "| EUR million | Second half 2024 | First half 2025 | Second half 2025 | First half 2026 |\n\
                |---|--:|--:|--:|--:|\n| Turnover | 1,018.5 | 1,102.0 |  | 1,204.3 |";
    let table = Writer::new(&MAIL).prose(&spoken(wide, "Ann", "CEO"));
    let expected = "<div class=\"table\">\n<table>\n\
                    <tr><td colspan=\"2\">EUR million</td></tr>\n\
                    <tr><th colspan=\"2\" scope=\"colgroup\" class=\"row-name\">Turnover</th></tr>\n\
                    <tr><td>Second half 2024</td><td class=\"end\">1,018.5</td></tr>\n\
                    <tr><td>First half 2025</td><td class=\"end\">1,102.0</td></tr>\n\
                    <tr><td>First half 2026</td><td class=\"end\">1,204.3</td></tr>\n\
                    </table>\n</div>";
    assert_eq!(table, expected);
    assert!(html(wide).contains("<thead>"), "a page can be moved sideways");
}

#[test]
fn who_is_named_first_stands_above_what_they_said() {
    assert_eq!(
        html("> @ann:\n> a"),
        "<figure class=\"quote\">\n<figcaption><span class=\"speaker\">Ann Van Gysel</span>, \
         <span class=\"role\">CEO of R&amp;D</span>:</figcaption>\n\
         <blockquote>\n<p>a</p>\n</blockquote>\n</figure>"
    );
}
