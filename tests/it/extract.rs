//! What is read out of running text, by value. Behind what may be left out stands `?`; behind what
//! asks for no answer, `~`.

use heraut::diagnostic::{FileId, Sources, Span};
use heraut::extract::{Language, Matter, Names, NoFacts, Statement, Weight, statements};
use heraut::prose::{Prose, Written, for_each_line, parse};

use crate::support::repository;

/// The language, what was written, and what it states.
const CASES: &[(&str, &str, &str)] = &[
    // Figures, in figures and in words.
    ("fr", "BioWin représente 260 membres.", "260"),
    ("fr", "soit 18 500 emplois et 18.500 autres", "18500 | 18500"),
    ("nl", "goed voor 18.500 banen", "18500"),
    ("en", "18,500 jobs in 2024", "18500 | 2024"),
    ("de", "18.500 Stellen", "18500"),
    ("fr", "six institutions et cinq centres", "6? | 5?"),
    ("fr", "soixante-douze, septante et un, quatre-vingt-dix-sept", "72 | 71 | 97"),
    ("fr", "vingt et un et trente-quatre", "21 | 34"),
    ("fr", "dix-sept mille cinq cents personnes", "17500"),
    ("fr", "soixante et onze; cent trois; deux cents", "71 | 103 | 200"),
    ("nl", "achttienduizend vijfhonderd banen", "18500"),
    ("nl", "tweeënzestig en honderdvijfentwintig, driehonderd", "62 | 125 | 300"),
    ("nl", "honderd en vijf, anderhalf miljoen", "105 | 1500000"),
    ("en", "twenty-four and one hundred and five", "24 | 105"),
    ("en", "two thousand five hundred people", "2500"),
    ("de", "vierundzwanzig und zweihundertfünfzig", "24 | 250"),
    ("de", "achtzehntausendfünfhundert Stellen", "18500"),
    // Articles are no figures.
    ("fr", "un accord, une étape, un million d’habitants", "1000000"),
    ("nl", "een akkoord, een miljoen inwoners", "1000000"),
    ("en", "an agreement, one step, a million people", "1000000"),
    ("de", "eine Vereinbarung, eine Million Menschen", "1000000"),
    ("nl", "De eenheid verzette tienduizenden stenen in één dag.", "1~"),
    // Estimates in a word.
    ("fr", "une cinquantaine de chercheurs", "about 50"),
    ("nl", "een vijftigtal onderzoekers, een 60-tal artsen", "about 50 | about 60"),
    ("en", "a dozen researchers, both clusters", "about 12 | 2~"),
    // Qualifiers.
    ("fr", "plus de 60 investisseurs, près d’un million", "more-than 60 | almost 1000000"),
    ("fr", "au moins cinq, environ 40, moins de dix", "at-least 5? | about 40 | less-than 10?"),
    ("nl", "meer dan 60 investeerders, ruim 40 artsen", "more-than 60 | more-than 40"),
    ("nl", "minstens vijf, zo’n 40, bijna een miljoen", "at-least 5? | about 40 | almost 1000000"),
    ("en", "more than 60 investors, 60 or more, 60+", "more-than 60 | at-least 60 | more-than 60"),
    ("de", "mehr als 60 Investoren, etwa 40", "more-than 60 | about 40"),
    // Per cent, points, amounts.
    ("fr", "4,9 %, cinq pour cent, 2 points de pourcentage", "4.9 percent | 5 percent? | 2 points"),
    ("nl", "4,9%, vijf procent, 2 procentpunten", "4.9 percent | 5 percent? | 2 points"),
    ("en", "4.9%, five per cent, 2 percentage points", "4.9 percent | 5 percent? | 2 points"),
    ("fr", "2,6 milliards d’euros, 60 000 €, 150 M€", "2600000000 EUR | 60000 EUR | 150000000 EUR"),
    (
        "nl",
        "2,6 miljard euro, € 60.000, 150 mln. euro",
        "2600000000 EUR | 60000 EUR | 150000000 EUR",
    ),
    (
        "en",
        "€2.6 billion, EUR 60,000, €150m, $5bn",
        "2600000000 EUR | 60000 EUR | 150000000 EUR | 5000000000 USD",
    ),
    ("de", "2,6 Milliarden Euro, 60.000 €", "2600000000 EUR | 60000 EUR"),
    ("fr", "un plateau de 5 m de haut", "5"),
    ("fr", "de 5 à 7 millions d’euros", "5000000 EUR | 7000000 EUR"),
    ("en", "from EUR 5 to 7 million", "at-least 5000000 EUR | 7000000 EUR"),
    ("nl", "tussen 3 en 5%", "3 percent | 5 percent"),
    // Days.
    ("fr", "le 14 mai 2024, le 1er juin, mardi 14 mai", "2024-05-14 | ?-06-01 | ?-05-14 (2)"),
    ("nl", "op dinsdag 14 mei 2024 en op 1 juni", "2024-05-14 (2) | ?-06-01"),
    ("en", "on Tuesday, 14 May 2024 and May 14, 2024", "2024-05-14 (2) | 2024-05-14"),
    ("de", "am Dienstag, dem 14. Mai 2024", "2024-05-14 (2)"),
    (
        "fr",
        "du 1er au 9 juillet, les 5, 6 et 7 juin",
        "?-07-01 | ?-07-09 | ?-06-05 | ?-06-06 | ?-06-07",
    ),
    ("nl", "van 5 tot en met 6 december 2026", "2026-12-05 | 2026-12-06"),
    ("en", "from 1 to 9 July; July 1–9", "?-07-01 | ?-07-09 | ?-07-01 | ?-07-09"),
    ("en", "in May 2024; they may march", "2024-05-??"),
    ("fr", "en septembre, lundi", "?-09-?? | ?-?-? (1)?"),
    ("nl", "14/05/2024", "2024-05-14"),
    // Times.
    ("fr", "à 14 h 30, à 9h, à 14 heures", "14:30 | 09:00 | 14:00"),
    ("nl", "om 14.30 uur, om 9 uur, om 14u30", "14:30 | 09:00 | 14:30"),
    ("en", "at 2.30 pm, at 9 a.m., at 14:30", "14:30 | 09:00 | 14:30"),
    ("de", "um 14.30 Uhr, um 9 Uhr", "14:30 | 09:00"),
    ("fr", "de 9 à 11 h", "09:00 | 11:00"),
    ("en", "from 9 to 11 am", "09:00 | 11:00"),
    // Rows, days of issue, roles.
    ("fr", "la 5e édition, la première fois", "5.? | 1.~"),
    ("en", "the 5th edition, the first time, today", "5.? | 1.~ | today~"),
    ("nl", "de 5de editie, gedelegeerd bestuurder", "5.? | chief-executive?"),
    ("fr", "Sylvie Ponchaut, directrice générale de BioWin", "chief-executive?"),
    // Addresses and numbers.
    (
        "fr",
        "Écrire à presse@exemple.be ou appeler le 02 201 45 67.",
        "tel 3222014567 | presse@exemple.be",
    ),
    ("en", "See [the site](https://Example.org/en/).", "https://example.org/en?"),
    // Codes are no figures.
    ("en", "ISIN BE0003565737, COVID-19, the G7, 3D", ""),
    ("en", "the 1990s", "1990?"),
];

fn told(statement: &Statement) -> String {
    let mark = match statement.weight {
        Weight::Firm => "",
        Weight::Soft => "?",
        Weight::Loose => "~",
    };
    format!("{}{mark}", statement.matter)
}

fn read(text: &str, file: FileId) -> Prose<Written> {
    parse(text, &|part| Span::new(file, part), &mut Vec::new())
}

#[test]
fn what_a_text_states_is_read_by_value() {
    let opening = heraut::project::open(repository());
    let mut sources = Sources::default();
    let mut wrong = Vec::new();
    let names = Names::default();
    for (tag, text, expected) in CASES {
        let language = opening.languages().get(&tag.parse().unwrap()).unwrap();
        let words = language.fact_words().expect("every built-in language has the table");
        let prose = read(text, sources.add("case", (*text).to_owned()));
        let mut found = Vec::new();
        let language = Language { words, names: &names, calling_code: Some("32") };
        let mut read = |line| found.extend(statements(line, language, &NoFacts));
        for_each_line(&prose.blocks, &mut read);
        let is_named = |statement: &&Statement| !matches!(statement.matter, Matter::Name(_));
        let found = found.iter().filter(is_named).map(told).collect::<Vec<_>>().join(" | ");
        if found != *expected {
            wrong.push(format!("{tag}: {text}\n  expected {expected}\n  found    {found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Pieces of prose that rules look for, and some that none does.
const PIECES: &[&str] = &[
    "18 500",
    "1.234.567,89",
    "0,5",
    "14:30",
    "14.05.2024",
    "+32 81 72 50 55",
    "0403.227.515",
    "99",
    "vingt",
    "-",
    "quatre-vingt",
    "et",
    "un",
    "million",
    "achttien",
    "duizend",
    "en",
    "twee",
    "honderdhonderdhonderd",
    "eenentwintig",
    "plus de",
    "meer dan",
    "about",
    "€",
    "%",
    "EUR",
    "h",
    "uur",
    "pm",
    "mai",
    "May",
    "mardi",
    "Tuesday",
    ",",
    ".",
    "?",
    "!",
    "(",
    ")",
    "’",
    "'",
    "d’",
    "«",
    "»",
    "{drops}",
    "**",
    "\n\n",
    "- ",
    "> ",
    "[x](https://example.org/a)",
    "a@example.org",
    "Ada",
    "van",
    "Kwikstaart",
    "Gent",
    "٣٤",
    "१२",
    "漢字",
    "🙂",
    "\u{a0}",
    "\u{202f}",
    "e\u{301}",
    "99999999999999999999999999999999999999",
    "0000",
    "00:00",
    "25:99",
    "31/02/2024",
    "-5",
    "−5",
];

#[test]
fn any_text_can_be_read() {
    let opening = heraut::project::open(repository());
    let names = Names::default();
    let mut sources = Sources::default();
    let mut seed: u64 = 7;
    for _ in 0..4000 {
        let mut text = String::new();
        for _ in 0..20 {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let piece = usize::try_from(seed >> 33).unwrap_or(0);
            text.push_str(PIECES[piece % PIECES.len()]);
            if piece % 3 > 0 {
                text.push(' ');
            }
        }
        let prose = read(&text, sources.add("case", text.clone()));
        for language in opening.languages().iter() {
            let Some(words) = language.fact_words() else { continue };
            let language = Language { words, names: &names, calling_code: Some("32") };
            for_each_line(&prose.blocks, &mut |line| {
                for statement in statements(line, language, &NoFacts) {
                    let range = statement.place.range();
                    assert!(text.get(range).is_some(), "{text}");
                }
            });
        }
    }
}

/// Reading takes no more than its share of time: ten times the text, at most thirty times as long.
#[test]
fn long_texts_are_read_in_a_time_that_grows_with_them() {
    let opening = heraut::project::open(repository());
    let names = Names::default();
    let repeated = [
        "18 500 ",
        "1.",
        "0",
        "vingt et ",
        "achttien",
        "achttienduizendvijfhonderd ",
        "plus de ",
        "à ",
        "5 à ",
        "1er, ",
        "Ada van ",
        "a",
        "€",
        "+32",
        "mai ",
        "9 et 10 juin ",
        "(",
        "14 h ",
        "12:",
    ];
    for piece in repeated {
        let time = |length: usize| {
            let text = piece.repeat(length / piece.len());
            let mut sources = Sources::default();
            let prose = read(&text, sources.add("case", text.clone()));
            let start = std::time::Instant::now();
            for language in opening.languages().iter() {
                let words = language.fact_words().expect("every built-in language has the table");
                let language = Language { words, names: &names, calling_code: None };
                for_each_line(&prose.blocks, &mut |line| {
                    drop(statements(line, language, &NoFacts));
                });
            }
            start.elapsed().max(std::time::Duration::from_millis(2))
        };
        let least = |length| (0..3).map(|_| time(length)).min().expect("three runs");
        let (short, long) = (least(10_000), least(100_000));
        assert!(long < short * 30, "“{piece}”: {short:?} became {long:?}");
    }
}

/// Numbers in words, as a second library reads them, too. *Nonante* and *septante* are Belgian.
const IN_WORDS: &[(&str, &[&str])] = &[
    (
        "fr",
        &[
            "quatorze",
            "vingt et un",
            "trente-deux",
            "soixante et onze",
            "soixante-douze",
            "septante-deux",
            "quatre-vingts",
            "quatre-vingt-un",
            "quatre-vingt-dix-neuf",
            "nonante-neuf",
            "cent",
            "cent un",
            "deux cents",
            "deux cent cinquante",
            "trois cent quarante-cinq",
            "mille",
            "mille deux cents",
            "dix-huit mille cinq cents",
            "deux millions",
            "un million deux cent mille",
            "trois milliards",
            "deux mille vingt-six",
            "neuf cent nonante-neuf mille",
        ],
    ),
    (
        "nl",
        &[
            "veertien",
            "eenentwintig",
            "tweeëndertig",
            "zevenenzeventig",
            "negenennegentig",
            "honderd",
            "honderdeen",
            "tweehonderd",
            "tweehonderdvijftig",
            "driehonderdvijfenveertig",
            "duizend",
            "duizend tweehonderd",
            "achttienduizend vijfhonderd",
            "twee miljoen",
            "drie miljard",
            "tweeduizend zesentwintig",
            "vijftienhonderd",
        ],
    ),
    (
        "en",
        &[
            "fourteen",
            "twenty-one",
            "thirty-two",
            "ninety-nine",
            "one hundred",
            "one hundred and one",
            "two hundred and fifty",
            "three hundred forty-five",
            "one thousand two hundred",
            "eighteen thousand five hundred",
            "two million",
            "three billion",
            "two thousand and twenty-six",
            "nine hundred thousand",
        ],
    ),
    (
        "de",
        &[
            "vierzehn",
            "einundzwanzig",
            "zweiunddreißig",
            "neunundneunzig",
            "hundert",
            "hunderteins",
            "zweihundert",
            "zweihundertfünfzig",
            "dreihundertfünfundvierzig",
            "tausend",
            "achtzehntausendfünfhundert",
            "zwei millionen",
            "drei milliarden",
            "zweitausendsechsundzwanzig",
        ],
    ),
];

#[test]
fn numbers_in_words_are_those_that_another_library_reads() {
    let opening = heraut::project::open(repository());
    let names = Names::default();
    let mut wrong = Vec::new();
    for (tag, all) in IN_WORDS {
        let language = opening.languages().get(&tag.parse().unwrap()).unwrap();
        let words = language.fact_words().expect("every built-in language has the table");
        let other = text2num::get_interpreter_for(tag).expect("the library has the language");
        for typed in *all {
            let theirs = text2num::text2digits(typed, &other).expect("it reads the number");
            let mut sources = Sources::new();
            let prose = read(&format!("({typed})"), sources.add("case", (*typed).to_owned()));
            let mut ours = Vec::new();
            let language = Language { words, names: &names, calling_code: None };
            for_each_line(&prose.blocks, &mut |line| {
                let stated = statements(line, language, &NoFacts).into_iter();
                ours.extend(stated.filter_map(|statement| match statement.matter {
                    Matter::Figure(figure) => Some(figure.number.to_string()),
                    _ => None,
                }));
            });
            if ours != [theirs.clone()] {
                wrong.push(format!("{tag}: {typed}: ours {ours:?}, theirs {theirs}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
