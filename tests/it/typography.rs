//! How each language sets what was typed. `_` stands for U+00A0, `~` for U+202F.

use heraut::prose::{Block, Inline, Prose, Said, Text};
use heraut::typography::set_text;

use crate::support::repository;

/// The language, what was typed, and how it is set.
const CASES: &[(&str, &str, &str)] = &[
    // Spaces before marks, and inside guillemets.
    ("fr", "Pourquoi ? Parce que : oui !", "Pourquoi~? Parce que_: oui~!"),
    ("fr", "Pourquoi? Parce que: oui!", "Pourquoi~? Parce que_: oui~!"),
    ("fr", "l’un ; l’autre", "l’un~; l’autre"),
    ("fr", "Il dit « oui » et « non ».", "Il dit «_oui_» et «_non_»."),
    ("fr", "Il dit «oui».", "Il dit «_oui_»."),
    ("fr", "Il dit \"oui\".", "Il dit «_oui_»."),
    ("fr", "Quoi ?!", "Quoi~?!"),
    ("fr", "« Quoi ? » dit-il", "«_Quoi~?_» dit-il"),
    ("fr", "l'accord d'aujourd'hui", "l’accord d’aujourd’hui"),
    // Times and addresses are no sentences.
    ("fr", "à 14:30, voir https://x.be/a:b?c=d;e!", "à 14:30, voir https://x.be/a:b?c=d;e!"),
    ("fr", "écrire à presse@exemple.be : merci", "écrire à presse@exemple.be_: merci"),
    ("fr", "« Il dit \"oui\" », et \"non\"", "«_Il dit “oui”_», et «_non_»"),
    ("nl", "“Zeg \"ja\" of niets.”", "“Zeg ‘ja’ of niets.”"),
    ("nl", "Waarom? Daarom!", "Waarom? Daarom!"),
    ("nl", "'s avonds in 't Zand, foto's", "’s avonds in ’t Zand, foto’s"),
    ("nl", "Ze zei \"ja\".", "Ze zei “ja”."),
    ("en", "She said \"it's 'fine'\".", "She said “it’s ‘fine’”."),
    ("de", "Er sagte \"ja\".", "Er sagte „ja“."),
    // Single marks are quotation marks where they close again, and apostrophes elsewhere.
    ("en", "a 'good day', he said", "a ‘good day’, he said"),
    ("en", "'A day'", "‘A day’"),
    ("en", "the farmers' market", "the farmers’ market"),
    ("en", "rock 'n' roll in the '90s and '87", "rock ’n’ roll in the ’90s and ’87"),
    ("en", "('one') and 'two's third'", "(‘one’) and ‘two’s third’"),
    ("en", "the '90s and the farmers' market", "the ’90s and the farmers’ market"),
    ("nl", "Dat is 'goed' in 's-Hertogenbosch", "Dat is ‘goed’ in ’s-Hertogenbosch"),
    ("nl", "'t Zand en de boeren' markt", "’t Zand en de boeren’ markt"),
    ("de", "Das ist 'gut', und so ist 's", "Das ist ‚gut‘, und so ist ’s"),
    ("fr", "l'accord 'ouvert' d'hier", "l’accord “ouvert” d’hier"),
    ("fr", "le mot 'l'été', et voilà", "le mot “l’été”, et voilà"),
    ("fr", "'un 'mot dedans'", "“un ’mot dedans”"),
    // An address is left alone, whatever stands around it.
    ("en", "o'neil@example.org", "o'neil@example.org"),
    ("en", "me@home's door", "me@home’s door"),
    ("en", "(www.it's.example)", "(www.it's.example)"),
    ("de", "„www.it's.example“", "„www.it's.example“"),
    ("en", "https://example.org/it's", "https://example.org/it's"),
    // Marks at the edge of a quotation.
    ("en", "“\"Yes\" is an answer.”", "“‘Yes’ is an answer.”"),
    ("fr", "«Quoi?» dit-il", "«_Quoi~?_» dit-il"),
    // Every language.
    ("en", "§ 12", "§_12"),
    ("nl", "12 ‰", "12_‰"),
    ("en", "and so on...", "and so on…"),
    ("en", "one – two – three", "one_– two_– three"),
    ("en", "12 % of € 500", "12% of €_500"),
    // Typed figures follow those of facts.
    ("fr", "4,9% et 3,2 % %", "4,9_% et 3,2_%"),
    ("nl", "4,9 % van 10€", "4,9% van 10_€"),
    ("fr", "2 100 000 € en 2026 300 fois", "2~100~000_€ en 2026 300 fois"),
    ("nl", "1 250 leden, 02 555 12 12", "1~250 leden, 02~555 12 12"),
    // A keyboard has no dash.
    ("fr", "la santé - laboratoires -- et plus", "la santé_– laboratoires_– et plus"),
    ("nl", "Sint-Elooi, 5-7 en -3", "Sint-Elooi, 5-7 en -3"),
    ("en", "- one - two", "- one_– two"),
    // A straight mark opens where a word follows and nothing is open.
    ("fr", "l'\"été\" d’\"ici\"", "l’«_été_» d’«_ici_»"),
    ("fr", "un \" mot \" dit", "un «_mot_» dit"),
    ("en", "a \" word \" said", "a “word” said"),
    ("en", "ex-\"director\", so:\"yes\".", "ex-“director”, so:“yes”."),
    ("en", "He said \"yes.\" \"No,\" she said.", "He said “yes.” “No,” she said."),
    ("nl", "'CBD' verboden", "‘CBD’ verboden"),
    ("nl", "2024–2026", "2024–2026"),
    ("en", "", ""),
];

fn readable(text: &str) -> String {
    text.replace('\u{a0}', "_").replace('\u{202f}', "~")
}

#[test]
fn each_language_sets_what_was_typed_in_its_own_way() {
    let opening = heraut::project::open(repository());
    let languages = opening.languages();
    for (tag, typed, expected) in CASES {
        let language = languages.get(&tag.parse().expect("a tag")).expect("the language is there");
        let set = set_text(typed, language.typography());
        assert_eq!(readable(&set), *expected, "{tag}: {typed:?}");
    }
}

#[test]
fn setting_twice_changes_nothing_more() {
    let opening = heraut::project::open(repository());
    let languages = opening.languages();
    for language in languages.iter() {
        for (_, typed, _) in CASES {
            let once = set_text(typed, language.typography());
            let twice = set_text(&once, language.typography());
            assert_eq!(readable(&once), readable(&twice), "{}: {typed:?}", language.locale());
        }
    }
}

#[test]
fn a_paragraph_of_a_hundred_thousand_pieces_is_set_in_one_go() {
    let languages = heraut::project::open(repository());
    let language = languages.languages().get(&"fr".parse().expect("a tag")).expect("is there");
    let file = heraut::diagnostic::Sources::new().add("record.yaml", "");
    let text = |words: &str| {
        let span = heraut::diagnostic::Span::new(file, 0..0);
        Inline::Text(Text { value: words.to_owned(), span })
    };
    let piece = || [Inline::Emphasis(vec![text("a")]), text(" : ")];
    let content = std::iter::repeat_with(piece).take(100_000).flatten().collect();
    let mut prose = Prose::<Said> { blocks: vec![Block::Paragraph(content)] };
    heraut::typography::set(&mut prose, language.typography());
    let words = prose.first_words().expect("a paragraph");
    assert_eq!(words.matches("a\u{a0}:").count(), 100_000);
}

#[test]
fn marks_that_never_close_cost_no_more_than_others() {
    let opening = heraut::project::open(repository());
    let language = opening.languages().get(&"en".parse().expect("a tag")).expect("is there");
    for typed in ["'a ".repeat(200_000), format!("{}'", "'a ".repeat(200_000))] {
        let set = set_text(&typed, language.typography());
        assert_eq!(set.chars().count(), typed.len());
    }
}

#[test]
fn letters_and_digits_are_kept() {
    let opening = heraut::project::open(repository());
    let languages = opening.languages();
    let kept =
        |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    for language in languages.iter() {
        for (_, typed, _) in CASES {
            assert_eq!(kept(&set_text(typed, language.typography())), kept(typed), "{typed:?}");
        }
    }
}
