//! Facts: said once in the record, and written by each language in its own way. `_` stands for
//! U+00A0, `~` for U+202F.

use heraut::diagnostic::Severity;
use heraut::project::{Need, Ready};
use heraut::prose::FactForm;

use crate::support::TempNewsroom;

/// A fact, its form, and how it is written in English, French, Dutch and German.
const CASES: &[(&str, &str, [&str; 4])] = &[
    ("18500", "", ["18,500", "18~500", "18.500", "18.500"]),
    ("-2.50", "", ["−2.50", "−2,50", "−2,50", "−2,50"]),
    ("1.4 million", "", ["1.4_million", "1,4_million", "1,4_miljoen", "1,4_Millionen"]),
    ("1 million", "", ["1_million", "1_million", "1_miljoen", "1_Million"]),
    ("2.6 billion", "", ["2.6_billion", "2,6_milliards", "2,6_miljard", "2,6_Milliarden"]),
    (
        "{ more-than: 60 }",
        "words",
        ["more than_sixty", "plus de_soixante", "meer dan_zestig", "mehr als_sechzig"],
    ),
    (
        "{ period: Q2 2025 }",
        "",
        ["second quarter of 2025", "2e_trimestre 2025", "2e_kwartaal van 2025", "2._Quartal 2025"],
    ),
    ("{ period: Q2 2025 }", "short", ["Q2_2025", "T2_2025", "Q2_2025", "Q2_2025"]),
    (
        "{ period: H1 2026 }",
        "",
        ["first half of 2026", "1er_semestre 2026", "eerste halfjaar van 2026", "1._Halbjahr 2026"],
    ),
    ("{ period: H2 2026 }", "short", ["H2_2026", "S2_2026", "H2_2026", "H2_2026"]),
    ("1", "ordinal", ["1st", "1er", "1e", "1."]),
    ("1", "ordinal-feminine", ["1st", "1re", "1e", "1."]),
    ("2", "ordinal", ["2nd", "2e", "2e", "2."]),
    ("3", "ordinal-feminine", ["3rd", "3e", "3e", "3."]),
    ("11", "ordinal", ["11th", "11e", "11e", "11."]),
    ("122", "ordinal", ["122nd", "122e", "122e", "122."]),
    ("1000", "ordinal", ["1,000th", "1~000e", "1.000e", "1.000."]),
    ("{ up-to: 5 }", "", ["up to_5", "jusqu’à_5", "tot_5", "bis zu_5"]),
    // Amounts.
    (
        "{ amount: 2.6 billion EUR }",
        "",
        ["€2.6_billion", "2,6_milliards_d’euros", "2,6_miljard_euro", "2,6_Milliarden_Euro"],
    ),
    (
        "{ amount: EUR 1.4 billion }",
        "",
        ["€1.4_billion", "1,4_milliard_d’euros", "1,4_miljard_euro", "1,4_Milliarden_Euro"],
    ),
    ("{ amount: 0.60 EUR }", "", ["€0.60", "0,60_€", "€_0,60", "0,60_€"]),
    (
        "{ amount: -4.8 million USD }",
        "",
        [
            "−$4.8_million",
            "−4,8_millions_de dollars",
            "−4,8_miljoen_dollar",
            "−4,8_Millionen_Dollar",
        ],
    ),
    ("{ amount: 12 NOK }", "", ["NOK_12", "12_NOK", "12_NOK", "12_NOK"]),
    (
        "{ more-than: { amount: 1.4 billion EUR } }",
        "",
        [
            "more than_€1.4_billion",
            "plus de_1,4_milliard_d’euros",
            "meer dan_1,4_miljard_euro",
            "mehr als_1,4_Milliarden_Euro",
        ],
    ),
    (
        "{ amount: 500 thousand EUR }",
        "",
        ["€500_thousand", "500_mille_euros", "500_duizend_euro", "500_Tausend_Euro"],
    ),
    (
        "{ loss: 4.8 million EUR }",
        "",
        [
            "a loss of €4.8_million",
            "une perte de 4,8_millions_d’euros",
            "een verlies van 4,8_miljoen_euro",
            "ein Verlust von 4,8_Millionen_Euro",
        ],
    ),
    (
        "{ amount: 0.60 EUR, per: share }",
        "",
        ["€0.60 per share", "0,60_€ par action", "€_0,60 per aandeel", "0,60_€ je Aktie"],
    ),
    // Percentages and their differences.
    ("{ percent: 12.5 }", "", ["12.5%", "12,5_%", "12,5%", "12,5_%"]),
    ("{ percent: +12.5 }", "", ["+12.5%", "+12,5_%", "+12,5%", "+12,5_%"]),
    ("{ percent: -3 }", "", ["−3%", "−3_%", "−3%", "−3_%"]),
    ("{ about: { percent: 5 } }", "", ["about_5%", "environ_5_%", "ongeveer_5%", "rund_5_%"]),
    (
        "{ points: 1.5 }",
        "",
        [
            "1.5_percentage points",
            "1,5_point de pourcentage",
            "1,5_procentpunt",
            "1,5_Prozentpunkte",
        ],
    ),
    (
        "{ basis-points: 25 }",
        "",
        ["25_basis points", "25_points de base", "25_basispunten", "25_Basispunkte"],
    ),
    // Days and times.
    (
        "{ date: 2026-07-01 }",
        "",
        ["1_July 2026", "1er_juillet 2026", "1_juli 2026", "1._Juli 2026"],
    ),
    (
        "{ date: 2026-07-01 }",
        "weekday",
        [
            "Wednesday, 1_July 2026",
            "mercredi 1er_juillet 2026",
            "woensdag 1_juli 2026",
            "Mittwoch, 1._Juli 2026",
        ],
    ),
    ("{ date: 2026-07-01 }", "day-month", ["1_July", "1er_juillet", "1_juli", "1._Juli"]),
    ("{ date: 2026-07-01 }", "numeric", ["01/07/2026", "01/07/2026", "01/07/2026", "01.07.2026"]),
    ("{ time: \"14:30\" }", "", ["2.30_pm", "14_h_30", "14.30_uur", "14.30_Uhr"]),
    // Ranges.
    ("{ from: 40, to: 45 }", "", ["40 to 45", "40 à 45", "40 tot 45", "40 bis 45"]),
    (
        "{ about: { from: 40, to: 45 } }",
        "",
        ["about_40 to 45", "environ_40 à 45", "ongeveer_40 tot 45", "rund_40 bis 45"],
    ),
    (
        "{ from: { amount: 2 million EUR }, to: { amount: 3 million EUR } }",
        "",
        [
            "€2 to 3_million",
            "2 à 3_millions_d’euros",
            "2 tot 3_miljoen_euro",
            "2 bis 3_Millionen_Euro",
        ],
    ),
    (
        "{ from: 900 thousand, to: 1.2 million }",
        "",
        [
            "900_thousand to 1.2_million",
            "900_mille à 1,2_million",
            "900_duizend tot 1,2_miljoen",
            "900_Tausend bis 1,2_Millionen",
        ],
    ),
    (
        "{ from: { percent: 5 }, to: { percent: 6 } }",
        "",
        ["5 to 6%", "5 à 6_%", "5 tot 6%", "5 bis 6_%"],
    ),
    (
        "{ from: { year: 2024 }, to: { year: 2026 } }",
        "",
        ["2024–2026", "2024–2026", "2024–2026", "2024–2026"],
    ),
    (
        "{ from: { date: 2026-07-01 }, to: { date: 2026-07-09 } }",
        "",
        [
            "from 1 to 9_July 2026",
            "du 1er au 9_juillet 2026",
            "van 1 tot 9_juli 2026",
            "vom 1. bis 9._Juli 2026",
        ],
    ),
    (
        "{ from: { date: 2026-06-30 }, to: { date: 2026-07-09 } }",
        "day-month",
        [
            "from 30_June to 9_July",
            "du 30_juin au 9_juillet",
            "van 30_juni tot 9_juli",
            "vom 30._Juni bis 9._Juli",
        ],
    ),
    (
        "{ from: { date: 2025-12-30 }, to: { date: 2026-01-02 } }",
        "",
        [
            "from 30_December 2025 to 2_January 2026",
            "du 30_décembre 2025 au 2_janvier 2026",
            "van 30_december 2025 tot 2_januari 2026",
            "vom 30._Dezember 2025 bis 2._Januar 2026",
        ],
    ),
    (
        "{ from: { time: \"14:30\" }, to: { time: \"17:00\" } }",
        "",
        [
            "from 2.30_pm to 5_pm",
            "de 14_h_30 à 17_h",
            "van 14.30 tot 17_uur",
            "von 14.30 bis 17_Uhr",
        ],
    ),
];

const LANGUAGES: [&str; 4] = ["en", "fr", "nl", "de"];

/// A newsroom with an announcement that has a fact.
fn newsroom(fact: &str, settings: &str) -> TempNewsroom {
    let newsroom = TempNewsroom::base();
    newsroom.edit("content/newsroom.yaml", "zone:", &format!("{settings}zone:"));
    newsroom.write(
        "content/announcements/fact.yaml",
        format!(
            "id: fact\nissued: 2026-05-01\nplaces: [gent]\norganizations: [ambervelt]\n\
             contacts: [noor-lisse]\noriginal: en\nfacts:\n  it: {fact}\n\
             en: {{ headline: A fact, body: \"This is it: {{it}}.\" }}\n"
        ),
    );
    newsroom
}

fn ready(newsroom: &TempNewsroom) -> Ready {
    newsroom.load().ready(Need::Records).ready.expect("there is a newsroom")
}

/// How a fact is written in each language.
fn written(fact: &str, form: &str, settings: &str) -> Vec<String> {
    let newsroom = newsroom(fact, settings);
    let project = newsroom.load();
    let errors = project.diagnostics.iter().filter(|fault| fault.severity == Severity::Error);
    let errors: Vec<_> = errors.map(|fault| fault.code).collect();
    assert!(errors.is_empty(), "{fact}: {errors:?}");
    let ready = ready(&newsroom);
    let form = FactForm::ALL.into_iter().find(|known| known.name().unwrap_or_default() == form);
    let announcement = ready.newsroom.announcements.iter().find(|one| one.id.value == "fact");
    let fact = &announcement.expect("the record was read").facts["it"];
    let settings = &ready.newsroom.directory.settings;
    let each = LANGUAGES.map(|tag| {
        let language = ready.languages.get(&tag.parse().expect("a tag")).expect("a language");
        let words = settings.teller(language).fact(fact, form.expect("a form"));
        words.expect("it can be said").replace('\u{a0}', "_").replace('\u{202f}', "~")
    });
    each.to_vec()
}

#[test]
fn each_language_writes_a_fact_in_its_own_way() {
    for (fact, form, expected) in CASES {
        assert_eq!(written(fact, form, ""), *expected, "{fact} {form}");
    }
}

#[test]
fn amounts_are_written_as_the_house_does() {
    let cases = [
        ("words", "150 million EUR", ["150_million_euros", "150_millions_d’euros"]),
        ("sign", "150 million EUR", ["€150_million", "150_millions_€"]),
        ("code", "150 million EUR", ["EUR_150_million", "150_millions_EUR"]),
        ("short", "150 million EUR", ["EUR_150m", "150_mEUR"]),
        ("short", "2.6 billion EUR", ["EUR_2,600m", "2~600_mEUR"]),
        ("short", "0.60 EUR", ["EUR_0.60", "0,60_EUR"]),
        ("words", "1 EUR", ["1_euro", "1_euro"]),
        ("words", "1.5 GBP", ["1.5_pounds", "1,5_livre sterling"]),
        ("sign", "3 CHF", ["CHF_3", "3_CHF"]),
    ];
    for (form, amount, expected) in cases {
        let settings = format!("amounts: {{ en: {form}, fr: {form} }}\n");
        let written = written(&format!("{{ amount: {amount} }}"), "", &settings);
        assert_eq!(written[..2], expected, "{form} {amount}");
    }
}

#[test]
fn a_fact_that_makes_no_sense_is_refused_with_what_to_write() {
    let cases = [
        ("{ amount: 2.6 billion }", "amount-without-currency"),
        ("{ amount: 2.6 billion ERU }", "unknown-currency"),
        ("{ amount: \"2,6 milliards EUR\" }", "invalid-amount"),
        ("{ amount: 5 EUR, per: head }", "unknown-value"),
        ("{ percent: 5, per: share }", "invalid-fact"),
        ("{ from: 45, to: 40 }", "range-backwards"),
        ("{ from: 40, to: 40 }", "range-backwards"),
        ("{ from: 40 }", "range-without-end"),
        ("{ from: 40, to: { percent: 45 } }", "range-of-two-kinds"),
        ("{ from: { amount: 1 EUR }, to: { amount: 2 USD } }", "range-of-two-kinds"),
        ("{ about: { date: 2026-01-01 } }", "invalid-fact"),
        ("{ about: { more-than: 5 } }", "invalid-fact"),
        ("{ time: \"25:00\" }", "invalid-time"),
        ("{ points: many }", "invalid-fact"),
        ("{ more-than: { percent: 1, points: 2 } }", "invalid-fact"),
        ("1.4 millions", "invalid-fact"),
        ("{ sum: [it, it], amount: 5 EUR }", "invalid-fact"),
        ("{ sum: [it, it], growth: [it, it] }", "invalid-fact"),
        ("{ amount: 5 EUR, decimals: 2 }", "invalid-fact"),
        ("{ sum: [it, it], decimals: 30 }", "invalid-fact"),
        ("{ sum: [it, it] }", "computed-in-circle"),
        ("{ period: Q5 2025 }", "invalid-fact"),
        ("{ period: S1 2025 }", "invalid-fact"),
        ("{ period: H1 25 }", "invalid-fact"),
        ("{ about: { period: H1 2025 } }", "invalid-fact"),
    ];
    for (fact, code) in cases {
        let project = newsroom(fact, "").load();
        let codes: Vec<_> = project
            .diagnostics
            .iter()
            .filter(|fault| fault.severity == Severity::Error)
            .map(|fault| fault.code)
            .collect();
        assert_eq!(codes, [code], "{fact}");
    }
}

#[test]
fn the_same_amount_is_no_difference_between_a_fact_and_typed_words() {
    let newsroom = TempNewsroom::base();
    newsroom.write(
        "content/announcements/fact.yaml",
        "id: fact\nissued: 2026-05-01\nplaces: [gent]\norganizations: [ambervelt]\n\
         contacts: [noor-lisse]\noriginal: en\nfacts:\n  sales: { more-than: { amount: 2.6 billion EUR } }\n  \
         opening: { time: \"14:30\" }\n\
         en: { headline: Sales, body: \"Sales were {sales}. Doors open at {opening}.\" }\n\
         fr: { headline: Ventes, body: \"Les ventes dépassent plus de 2,6 milliards d’euros. Ouverture à 14 h 30.\" }\n\
         nl: { headline: Omzet, body: \"De omzet bedroeg meer dan 2,5 miljard euro. De deuren gaan open om 15.30 uur.\" }\n",
    );
    let codes: Vec<_> = newsroom.load().diagnostics.iter().map(|fault| fault.code).collect();
    assert_eq!(codes, ["figure-disagrees", "time-disagrees"], "{codes:?}");
}

/// Facts of half-year results, and what is computed from them.
const RESULTS: &str = "\
  now: { amount: 1102.0 million EUR }
  before: { amount: 1018.5 million EUR }
  abroad: { amount: 0.25 billion EUR }
  lost: { loss: 4.8 million EUR }
  gained: { amount: 1.2 million EUR }
  women: 41
  men: 39
  margin: { percent: 12.5 }
  margin-before: { percent: 11.9 }
";

#[test]
fn facts_are_computed_from_others_in_whatever_order_they_stand() {
    let cases = [
        ("{ growth: [now, before] }", "+8.2%", "+8,2_%"),
        ("{ growth: [before, now], decimals: 2 }", "−7.58%", "−7,58_%"),
        ("{ sum: [now, abroad] }", "€1,352.0_million", "1~352,0_millions_d’euros"),
        ("{ sum: [abroad, now] }", "€1.352_billion", "1,352_milliard_d’euros"),
        ("{ difference: [now, before] }", "€83.5_million", "83,5_millions_d’euros"),
        ("{ difference: [now, before], decimals: 0 }", "€84_million", "84_millions_d’euros"),
        ("{ share: [abroad, now] }", "22.7%", "22,7_%"),
        ("{ sum: [women, men] }", "80", "80"),
        ("{ share: [women, all], decimals: 0 }", "51%", "51_%"),
        (
            "{ difference: [margin, margin-before] }",
            "0.6_percentage points",
            "0,6_point de pourcentage",
        ),
        ("{ sum: [lost, gained] }", "a loss of €3.6_million", "une perte de 3,6_millions_d’euros"),
        ("{ difference: [lost, lost] }", "€0.0_million", "0,0_million_d’euros"),
    ];
    for (formula, english, french) in cases {
        let rest = format!("{RESULTS}  all: {{ sum: [women, men] }}\n");
        let written = written(&format!("{formula}\n  {}", rest.trim_end()), "", "");
        assert_eq!(written[..2], [english, french], "{formula}");
    }
}
