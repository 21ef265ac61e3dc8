//! How each language sets what was typed. `_` stands for U+00A0, `~` for U+202F.

use heraut::locale::Languages;
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
    ("fr", "à 14:30, voir https://x.be/a:b?c=d;e!", "à 14:30, voir https://x.be/a:b?c=d;e~!"),
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
    ("fr", "l'accord 'ouvert' d'hier", "l’accord «_ouvert_» d’hier"),
    ("fr", "le mot 'l'été', et voilà", "le mot «_l’été_», et voilà"),
    ("fr", "'un 'mot dedans'", "«_un ’mot dedans_»"),
    // Marks in marks in marks, and inches in a quotation.
    ("en", "\"'Now \"this\" too,' he said.\"", "“‘Now “this” too,’ he said.”"),
    ("nl", "\"Hij zei 'zo \"luid\" niet'.\"", "“Hij zei ‘zo “luid” niet’.”"),
    ("en", "\"A tree of 5'10\" high.\"", "“A tree of 5′10″ high.”"),
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
    ("en", "12 % of € 500", "12% of €500"),
    // Typed figures follow those of facts.
    ("fr", "4,9% et 3,2 % %", "4,9_% et 3,2_%"),
    ("nl", "4,9 % van 10€", "4,9% van 10_€"),
    ("fr", "2 100 000 € en 2026 300 fois", "2~100~000_€ en 2026 300 fois"),
    ("nl", "1 250 leden, 02 555 12 12", "1~250 leden, 02 555 12 12"),
    // A keyboard has no dash.
    ("fr", "la santé - laboratoires -- et plus", "la santé_– laboratoires_– et plus"),
    ("nl", "Sint-Elooi, 5-7 en -3", "Sint-Elooi, 5-7 en −3"),
    ("fr", "-65", "−65"),
    ("en", "(-5) and 12 -7, COVID-19", "(−5) and 12 -7, COVID-19"),
    ("en", "- one - two", "- one_– two"),
    // A straight mark opens where a word follows and nothing is open.
    ("fr", "l'\"été\" d’\"ici\"", "l’«_été_» d’«_ici_»"),
    ("fr", "un \" mot \" dit", "un «_mot_» dit"),
    ("en", "a \" word \" said", "a “word” said"),
    ("en", "ex-\"director\", so:\"yes\".", "ex-“director”, so:“yes”."),
    ("en", "He said \"yes.\" \"No,\" she said.", "He said “yes.” “No,” she said."),
    ("nl", "'CBD' verboden", "‘CBD’ verboden"),
    ("nl", "2024–2026", "2024–2026"),
    // What other libraries try themselves by; of years they often make a quotation.
    ("en", "1440-80's, 1960's and 1960s", "1440-80’s, 1960’s and 1960s"),
    ("en", "1440-'80s, one two '60s, '60s", "1440-’80s, one two ’60s, ’60s"),
    ("en", "\"Isn't this fun?\"", "“Isn’t this fun?”"),
    ("en", "You should use \";\" here", "You should use “;” here"),
    (
        "en",
        "He said \"Let's write some code.\" 21st century",
        "He said “Let’s write some code.” 21st century",
    ),
    ("en", "--", "--"),
    // Marks that were typed as those of another language are set as this one has them.
    ("fr", "Elle dit “oui” et „non“.", "Elle dit «_oui_» et «_non_»."),
    ("nl", "Ze zei « ja » en ‹nee›.", "Ze zei “ja” en ‹nee›."),
    ("de", "Er sagte “ja” und «nein».", "Er sagte „ja“ und „nein“."),
    ("nl", "‘s Avonds in ‘t Zand, sinds ‘90", "’s Avonds in ’t Zand, sinds ’90"),
    ("en", "Home » Press", "Home » Press"),
    // A space before a mark is typed in one language and not in another.
    ("nl", "Waarom ? Daarom !", "Waarom? Daarom!"),
    ("en", "Odds of 10 : 3 ; no more", "Odds of 10 : 3; no more"),
    (
        "fr",
        "écrire à a@exemple.be; www.exemple.be? Oui",
        "écrire à a@exemple.be~; www.exemple.be~? Oui",
    ),
    ("fr", "voir https://x.be/a_(b)?", "voir https://x.be/a_(b)~?"),
    // Feet and inches, minutes and seconds are no quotations.
    ("en", "a 12\" screen, 5' 30\", 5'10\"", "a 12″ screen, 5′_30″, 5′10″"),
    ("en", "\"a screen of 12\"", "“a screen of 12”"),
    ("en", "'of 1990' and '90'", "‘of 1990’ and ’90’"),
    // What belongs together stays on one line.
    ("fr", "M. Dupont, Mme Éloy et le Dr Sy", "M._Dupont, Mme_Éloy et le Dr_Sy"),
    ("nl", "prof. dr. Peeters en (mevr. Claes)", "prof._dr._Peeters en (mevr._Claes)"),
    ("en", "Dr Shaw met Mr. Lee", "Dr_Shaw met Mr._Lee"),
    ("fr", "n° 4, p. 12 et art. 5", "n°_4, p._12 et art._5"),
    ("fr", "à 45 km, 8 000 m², 14 mai", "à 45_km, 8~000_m², 14_mai"),
    ("fr", "88 millions EUR, 1,4 milliard d'euros.", "88_millions_EUR, 1,4_milliard_d’euros."),
    ("de", "am 14. Mai um 14.30 Uhr, Nr. 5", "am 14._Mai um 14.30_Uhr, Nr._5"),
    ("nl", "EUR 150 miljoen en 3 leden", "EUR_150_miljoen en 3 leden"),
    (
        "en",
        "to NL91 ABNA 0417 1643 00 or XBE68 5390 A",
        "to NL91_ABNA_0417_1643_00 or XBE68 5390 A",
    ),
    ("fr", "de 14h30 à 16 h, à 9h.", "de 14_h_30 à 16_h, à 9_h."),
    ("nl", "van 14h30", "van 14h30"),
    // Money.
    ("nl", "€500 en $ 20", "€_500 en $_20"),
    ("en", "(€ 500) and $ 20m", "(€500) and $20m"),
    // Ranges.
    ("en", "10–12 and 10—12", "10–12 and 10—12"),
    ("fr", "p. 10–12", "p._10–12"),
    // Numbers of telephones, accounts and companies are no figures.
    ("fr", "+32 475 123 456, 0475 123 456", "+32 475 123 456, 0475 123 456"),
    ("fr", "en 2025 12 500 membres", "en 2025 12~500 membres"),
    ("fr", "BE71 0961 2345 6769, TVA BE 0417 497 106", "BE71_0961_2345_6769, TVA BE 0417 497 106"),
    ("en", "", ""),
];

/// The house style, what was typed, and how it is set.
const PROFILES: &[(&str, &str, &str, &str)] = &[
    ("fr", "oqlf", "Pourquoi ? « Oui » : 18 500 !", "Pourquoi? «_Oui_»_: 18_500!"),
    ("fr", "eu", "Pourquoi ? « Oui » : 18 500 !", "Pourquoi? «Oui»: 18_500!"),
    ("fr", "wire", "Pourquoi ? « L’“été” »…", "Pourquoi_? \"L''été'\"..."),
    ("fr", "wire", "à 14 h 30 – 5 %", "à 14h30_- 5%"),
    ("nl", "single", "Ze zei \"ja, 'echt'\", in 't Zand", "Ze zei ‘ja, “echt”’, in ’t Zand"),
    ("nl", "single", "'CBD' verboden", "‘CBD’ verboden"),
    ("nl", "eu", "4,9% van €5", "4,9_% van €_5"),
    ("nl", "wire", "“Ja” - 's avonds…", "\"Ja\"_- 's avonds..."),
    ("en", "us", "one - two", "one—two"),
    ("en", "eu", "She said \"it's 'fine'\": 5%", "She said ‘it’s “fine”’: 5_%"),
    ("de", "duden", "Er sagte \"ja\".", "Er sagte „ja“."),
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

/// The languages, each in a house style of its own.
fn languages_in(profiles: &[(&str, &str)]) -> std::sync::Arc<Languages> {
    let folder = tempfile::tempdir().expect("a folder");
    let lines: Vec<String> =
        profiles.iter().map(|(tag, profile)| format!("{tag}: {profile}")).collect();
    let list = format!("{{ {} }}", lines.join(", "));
    std::fs::create_dir(folder.path().join("content")).expect("a folder");
    std::fs::write(folder.path().join("content/newsroom.yaml"), format!("typography: {list}\n"))
        .expect("a record");
    heraut::project::open(folder.path()).languages().clone()
}

#[test]
fn each_house_style_sets_what_was_typed_in_its_own_way() {
    for (tag, profile, typed, expected) in PROFILES {
        let languages = languages_in(&[(tag, profile)]);
        let language = languages.get(&tag.parse().expect("a tag")).expect("the language is there");
        assert_eq!(language.typography().name, *profile);
        let set = set_text(typed, language.typography());
        assert_eq!(readable(&set), *expected, "{tag} {profile}: {typed:?}");
        let twice = set_text(&set, language.typography());
        assert_eq!(readable(&set), readable(&twice), "{tag} {profile}: {typed:?}");
    }
}

#[test]
fn the_words_of_the_language_follow_the_house_style_too() {
    for (profile, expected) in [
        ("imprimerie", "répondez «_Stop_» à"),
        ("eu", "répondez «Stop» à"),
        ("wire", "répondez \"Stop\" à"),
    ] {
        let languages = languages_in(&[("fr", profile)]);
        let language = languages.get(&"fr".parse().expect("a tag")).expect("is there");
        let arguments = heraut::diagnostic::Arguments::new();
        let said = readable(&language.say("letter-opt-out", &arguments).expect("a message"));
        assert!(said.contains(expected), "{profile}: {said}");
    }
}

#[test]
fn figures_dates_and_times_are_those_of_the_house_style() {
    let cases = [
        ("fr", "imprimerie", "18~500,5", "12,5_%", "1er_mai 2024", "14_h_30"),
        ("fr", "oqlf", "18_500,5", "12,5_%", "1er_mai 2024", "14_h_30"),
        ("fr", "wire", "18.500,5", "12,5%", "1er_mai 2024", "14h30"),
        ("nl", "double", "18.500,5", "12,5%", "1_mei 2024", "14.30_uur"),
        ("nl", "eu", "18_500,5", "12,5_%", "1_mei 2024", "14.30_uur"),
        ("en", "gb", "18,500.5", "12.5%", "1_May 2024", "2.30_pm"),
        ("en", "us", "18,500.5", "12.5%", "May 1, 2024", "2:30_p.m."),
        ("en", "eu", "18_500.5", "12.5_%", "1_May 2024", "14.30"),
        ("de", "duden", "18.500,5", "12,5_%", "1._Mai 2024", "14.30_Uhr"),
    ];
    for (tag, profile, figure, percentage, date, time) in cases {
        let languages = languages_in(&[(tag, profile)]);
        let language = languages.get(&tag.parse().expect("a tag")).expect("the language is there");
        let written = [
            language.figure("18500.5"),
            language.percentage("12.5"),
            language.long_date(jiff::civil::date(2024, 5, 1)),
            language.time(jiff::civil::time(14, 30, 0, 0)),
        ];
        let written: Vec<String> = written.iter().map(|words| readable(words)).collect();
        assert_eq!(written, [figure, percentage, date, time], "{tag} {profile}");
        let count = heraut::diagnostic::Arguments::new().with("count", 1500_usize);
        let said = language.say("announcements-count", &count).expect("a message");
        assert!(said.contains(&language.figure("1500")), "{tag} {profile}: {said}");
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

/// Texts of marks, letters and spaces as they may be typed, by seed. What begins with an apostrophe,
/// as years and a few words do, is left out: nobody knows an apostrophe from a mark there.
fn typed_at_random(seed: u64) -> String {
    const PIECES: &[&str] = &[
        "\"",
        "'",
        "«",
        "»",
        "“",
        "”",
        "„",
        "‘",
        "’",
        "‚",
        " ",
        " ",
        " ",
        "\u{a0}",
        "\u{202f}",
        "-",
        "–",
        "—",
        "...",
        "…",
        ":",
        ";",
        "!",
        "?",
        ".",
        ",",
        "(",
        ")",
        "7",
        "500",
        "3",
        "0475",
        "h",
        "h30",
        "%",
        "€",
        "$",
        "km",
        "millions",
        "EUR",
        "Mme",
        "Dr.",
        "n°",
        "p.",
        "Été",
        "zorg",
        "été",
        "a@b.be",
        "https://x.be/a",
        "www.x.be",
        "BE71",
        "+32",
        "mai",
        "§",
        "\n",
    ];
    let mut state = seed;
    let mut next = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).expect("31 bits")
    };
    let n_pieces = next() % 24;
    (0..n_pieces).map(|_| PIECES[next() % PIECES.len()]).collect()
}

#[test]
fn whatever_is_typed_setting_it_twice_changes_nothing_more_and_keeps_its_letters() {
    let styles = [
        [("fr", "imprimerie"), ("nl", "double"), ("en", "gb"), ("de", "duden")],
        [("fr", "oqlf"), ("nl", "single"), ("en", "us"), ("de", "duden")],
        [("fr", "eu"), ("nl", "eu"), ("en", "eu"), ("de", "duden")],
        [("fr", "wire"), ("nl", "wire"), ("en", "us"), ("de", "duden")],
    ];
    let kept =
        |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    for style in styles {
        let languages = languages_in(&style);
        for language in languages.iter() {
            let profile = language.typography();
            for seed in 0..4_000 {
                let typed = typed_at_random(seed);
                let once = set_text(&typed, profile);
                let twice = set_text(&once, profile);
                let name = &profile.name;
                assert_eq!(readable(&once), readable(&twice), "{name}: {typed:?}");
                assert_eq!(kept(&once), kept(&typed), "{name}: {typed:?}");
            }
        }
    }
}

/// A sentence with quotations in it, one inside another now and then, whose marks are typed in any
/// way; and how many quotations it has.
fn sentence_with_quotations(seed: u64) -> (String, usize) {
    const PAIRS: &[[&str; 2]] =
        &[["\"", "\""], ["« ", " »"], ["«", "»"], ["“", "”"], ["„", "“"], ["„", "”"]];
    const WORDS: &[&str] = &["zorg", "Ria Dox", "l'été", "12 km", "samen", "5 %", "§ 4"];
    const ENDS: &[&str] = &[" ", ", ", " ; ", ": ", " ! ", "? ", "… "];
    let mut state = seed;
    let mut next = |all: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(99_991);
        usize::try_from(state >> 33).expect("31 bits") % all
    };
    let (mut text, mut n_quotations) = ("Vandaag ".to_owned(), 0);
    for _ in 0..3 {
        let [open, close] = PAIRS[next(PAIRS.len())];
        let word = WORDS[next(WORDS.len())];
        let inner = if next(3) == 0 {
            n_quotations += 1;
            format!("{word} \"{}\" nu", WORDS[next(2)])
        } else {
            word.to_owned()
        };
        n_quotations += 1;
        text.push_str(&[open, &inner, close, ENDS[next(ENDS.len())]].concat());
        text.push_str(WORDS[next(WORDS.len())]);
        text.push(' ');
    }
    text.push('.');
    (text, n_quotations)
}

#[test]
fn every_quotation_opens_and_closes_and_no_line_breaks_where_none_may() {
    let styles = [
        [("fr", "imprimerie"), ("nl", "double"), ("en", "gb"), ("de", "duden")],
        [("fr", "eu"), ("nl", "double"), ("en", "us"), ("de", "duden")],
    ];
    for style in styles {
        let languages = languages_in(&style);
        for language in languages.iter() {
            let profile = language.typography();
            let mark = |text: &str| text.chars().find(|one| !one.is_whitespace()).expect("a mark");
            let quotes = [&profile.quotes, &profile.inner_quotes];
            for seed in 0..2_000 {
                let (typed, n_quotations) = sentence_with_quotations(seed);
                let set = set_text(&typed, profile);
                let name = &profile.name;
                let opened: usize =
                    quotes.iter().map(|own| set.matches(mark(&own.open)).count()).sum();
                assert_eq!(opened, n_quotations, "{name}: {typed:?} became {set:?}");
                let may_break = [" ;", " :", " !", " ?", " %", "« ", " »", "12 km", "§ 4"];
                for broken in may_break {
                    assert!(!set.contains(broken), "{name}: {typed:?} became {set:?}");
                }
            }
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
