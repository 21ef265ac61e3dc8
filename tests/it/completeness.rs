//! What people type is what readers read: each letter and digit of a text is on its page, in its
//! plain text and in its letter, unless a finding says why; and no markup reaches a reader.
//!
//! Texts are put together by chance, with the same chance at every run; `TEXTS=20000 cargo test
//! --release completeness` goes further than the few of every day.

use std::collections::BTreeSet;

use heraut::model::Staff;
use heraut::project::{Need, Project};

use crate::letters::letters;
use crate::support::{Chance, TempNewsroom, copied, part, set_text, tree};

/// How many texts are tried every day.
const TEXTS: usize = 120;

/// The forms of a paragraph: `W` is a word, `N` a figure, each another one every time.
const FORMS: &[&str] = &[
    "W W, W W.",
    "W: W; W! W? W",
    "W **W W** W *W* W",
    "W ***W*** W _W_ W__W",
    "**W :**W",
    "W**W**W and l’**W**",
    "W ~~W~~ W `W` W",
    "[W W](https://example.org/a) W",
    "W [W] (https://example.org/b)",
    "W <https://example.org/c> W https://example.org/d, W www.example.org",
    "W info@example.org W",
    "[W](tel:+3225551212) W",
    "« W » W \"W\" 'W' “W” ‘W’",
    "> W W\n> — @noor-lisse",
    "> W\n> - @noor-lisse\n\nW",
    "> W W\n>\n> W\n> -- @noor-lisse",
    "> W\n> W",
    "- W\n- W W\n- W",
    "* W\n* W\n\n* W",
    "•\tW\n•\tW",
    "– W\n– W",
    "-W\n-W",
    "a) W\nb) W",
    "1. W\n2. W\n3. W",
    "14. W W",
    "2025. W W",
    "N. W\n\nN. W",
    "W N W N,5 W N %",
    "N W – N W -- W - W",
    "W\nW\nW",
    "**W ?** W\n**W ?** W\n**W :** W",
    "W W\n-------\nW",
    "## W W\n\nW",
    "### W",
    "##W",
    "---",
    "***",
    "| W | W |\n|---|---|\n| W | N |\n| N | W |",
    "| W | W |\n| W | W |",
    "| W | W |\n|---|---|\n| W | W | W |",
    "W\tW\tW\nW\tN\tN",
    "W[^a] W.\n\n[^a]: W W.",
    "W[^b]",
    "[W]: W W",
    "\\* W W\n\n* W",
    "* W W.",
    "    W W\n    W",
    "```\nW W\n```",
    "W<br>W <b>W</b>",
    "<div>W</div>",
    "W &amp; W & W &copy; W &#65; W",
    "W  \nW\\\nW",
    "W\u{ad}W\u{200b}W\u{feff} W",
    "l\u{2018}W e\u{301}W",
    "W {gardens} W {gardens:words}.",
    "W {gardens } W {W}",
    "W @noor-lisse W",
    "W (W) [W] {W}",
    "![W](https://example.org/e.png)",
    "W * W * W _ W",
    "N*N*N",
    "W^W^ ~W~ ==W==",
    "$W$ W",
    ":::W\nW",
    "+ W\n+ W",
    "W:\n- W\n  W\n\n  W\n- W",
    "> - W\n> - W\n> — @noor-lisse",
    "- > W\n  > — @noor-lisse",
];

/// What may stand before or behind a form, or in the middle of it.
const NOISE: &[&str] = &[
    "", "", "", "", "", "", " ", "  ", "*", "**", "_", "[", "]", "(", ")", "\\", "#", "> ", "- ",
    "1. ", "\"", "’", "…", "|", "{", "}", "~~", "<", ">", "!", "@", "&", "\t", "\n", ":", "^",
];

/// Markup that nobody may see.
const MARKUP: &[&str] = &["**", "](", "@noor-lisse", "{gardens", "~~", "[^"];

/// A text, and the words and figures in it.
struct Typed {
    text: String,
    words: BTreeSet<String>,
}

/// Puts a text together from some forms.
fn typed(chance: &mut Chance) -> Typed {
    let mut typed = Typed { text: String::new(), words: BTreeSet::new() };
    for _ in 0..=chance.below(4) {
        let form = FORMS[chance.below(FORMS.len())];
        for character in form.chars() {
            match character {
                'W' | 'N' => {
                    let word = new_word(character == 'N', typed.words.len());
                    typed.text.push_str(&word);
                    typed.words.insert(word);
                }
                other => typed.text.push(other),
            }
            if chance.below(40) == 0 {
                typed.text.push_str(NOISE[chance.below(NOISE.len())]);
            }
        }
        typed.text.push_str(NOISE[chance.below(NOISE.len())]);
        typed.text.push_str("\n\n");
    }
    typed
}

/// A word that is no other's part, or a figure.
fn new_word(is_figure: bool, number: usize) -> String {
    if is_figure {
        return format!("{}", 401 + number * 7);
    }
    let letter = |n: usize| char::from(b"bcdfgklmnprstvz"[n % 15]);
    format!("qua{}{}o", letter(number / 15), letter(number))
}

/// The announcement with a text as its English body.
fn record(text: &str) -> String {
    let body: Vec<String> = text.lines().map(|line| format!("    {line}")).collect();
    let body = body.join("\n");
    format!(
        "id: opening\nissued: 2026-10-05\nplaces: [namur]\ncountry: BE\norganizations: [ambervelt]\n\
         contacts: [noor-lisse]\noriginal: en\nfacts: {{ gardens: 12 }}\n\
         en:\n  headline: A headline\n  lede: There are {{gardens}} gardens.\n  body: |\n    First.\n\n{body}"
    )
}

/// The words of HTML: what is not between angle brackets, with its entities read.
fn words_of_html(html: &str) -> String {
    let mut text = String::new();
    let mut is_tag = false;
    for character in html.chars() {
        match character {
            '<' => is_tag = true,
            '>' => is_tag = false,
            other if !is_tag => text.push(other),
            _ => {}
        }
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(text, |text, (entity, character)| text.replace(entity, character))
}

/// A text without the addresses that plain text prints, which may hold anything.
fn without_addresses(text: &str) -> String {
    let words = text.split_whitespace().filter(|word| !word.contains("://"));
    words.collect::<Vec<_>>().join(" ")
}

/// All that readers are given of the announcement, by name.
fn outputs(project: &Project) -> Vec<(String, String)> {
    let tree = tree::<Staff>(project, crate::support::clock());
    let mut outputs = Vec::new();
    for leaf in tree.leaves().filter(|leaf| leaf.path.contains("opening")) {
        let text = String::from_utf8_lossy(leaf.document.bytes()).into_owned();
        if leaf.path.ends_with("/index.html") {
            let main = text.split("<main").nth(1).unwrap_or_default();
            outputs.push((leaf.path.clone(), words_of_html(&format!("<{main}"))));
        } else if leaf.path.ends_with("docx") {
            let document = part(leaf.document.bytes(), "word/document.xml");
            outputs.push((leaf.path.clone(), copied(&document)));
        } else if leaf.path.ends_with("pdf") {
            outputs.push((leaf.path.clone(), set_text(leaf.document.bytes())));
        } else if !leaf.path.ends_with("json") && !leaf.path.ends_with("zip") {
            outputs.push((leaf.path.clone(), text));
        }
    }
    let ready = project.ready(Need::Everything).ready.expect("the newsroom loads");
    for (name, letter) in letters::<Staff>(&ready) {
        let letter = letter.expect("a letter can be written");
        outputs.push((format!("letter {name}"), letter.text.clone()));
        outputs.push((format!("letter {name} in HTML"), words_of_html(&letter.html)));
    }
    outputs
}

#[test]
fn each_letter_and_digit_that_is_typed_is_read_unless_a_finding_says_why() {
    let n_texts = std::env::var("TEXTS").ok().and_then(|number| number.parse().ok());
    let n_texts = n_texts.unwrap_or(TEXTS);
    let newsroom = TempNewsroom::base();
    let mut chance = Chance(20_261_005);
    let mut clean = 0;
    for _ in 0..n_texts {
        let Typed { text, words } = typed(&mut chance);
        newsroom.write("content/announcements/opening.yaml", record(&text));
        let project = newsroom.load();
        // The announcement is in one language only.
        if project.diagnostics.iter().any(|finding| finding.code != "translation-missing") {
            continue;
        }
        clean += 1;
        for (name, output) in outputs(&project) {
            let printed = without_addresses(&output);
            let markup = MARKUP.iter().find(|markup| printed.contains(**markup));
            assert_eq!(markup, None, "{name} of\n{text}\n{output}");
            for word in &words {
                let is_there = output.contains(word.as_str());
                assert!(is_there, "{name} lacks {word} of\n{text}\n{output}");
            }
        }
    }
    assert!(clean * 5 > n_texts, "only {clean} of {n_texts} texts had no findings");
}
