//! Figures, dates, times and lists, as each built-in language writes them.

use jiff::civil::{date, time};

use super::{BUILT_IN, language, locale, text_of, with_own, writes};
use crate::locale::Language;
use crate::locale::conventions::CONVENTIONS;
use crate::locale::messages::MESSAGES;

#[test]
fn figures_are_grouped_as_each_language_groups_them() {
    writes(|own| own.figure("18500"), ["18\u{202f}500", "18.500", "18,500", "18.500"]);
    writes(
        |own| own.figure("1234567.89"),
        ["1\u{202f}234\u{202f}567,89", "1.234.567,89", "1,234,567.89", "1.234.567,89"],
    );
    writes(|own| own.figure("1234"), ["1\u{202f}234", "1.234", "1,234", "1.234"]);
    writes(|own| own.figure("260"), ["260"; 4]);
}

#[test]
fn a_figure_keeps_its_fraction_digits_and_its_sign() {
    writes(|own| own.figure("2.50"), ["2,50", "2,50", "2.50", "2,50"]);
    writes(|own| own.figure("-2.5"), ["−2,5", "−2,5", "−2.5", "−2,5"]);
    writes(|own| own.figure("0"), ["0"; 4]);
}

#[test]
fn what_is_no_figure_comes_back_as_it_is() {
    writes(|own| own.figure("some"), ["some"; 4]);
}

#[test]
fn a_percentage_has_a_no_break_space_where_the_language_wants_one() {
    writes(|own| own.percentage("12.5"), ["12,5\u{a0}%", "12,5%", "12.5%", "12,5\u{a0}%"]);
}

#[test]
fn figures_have_words_to_twenty_and_for_tens() {
    writes(|own| own.number_words(5).unwrap().to_owned(), ["cinq", "vijf", "five", "fünf"]);
    writes(
        |own| own.number_words(70).unwrap().to_owned(),
        ["septante", "zeventig", "seventy", "siebzig"],
    );
    for tag in BUILT_IN {
        let language = language(tag);
        for number in (0..=20).chain((30..=100).step_by(10)) {
            assert!(language.number_words(number).is_some(), "{number} in {tag}");
        }
        assert_eq!(language.number_words(21), None);
    }
}

#[test]
fn a_date_has_its_month_in_letters() {
    let day = date(2024, 5, 14);
    writes(
        |own| own.long_date(day),
        ["14\u{a0}mai 2024", "14\u{a0}mei 2024", "14\u{a0}May 2024", "14.\u{a0}Mai 2024"],
    );
    writes(
        |own| own.full_date(day),
        [
            "mardi 14\u{a0}mai 2024",
            "dinsdag 14\u{a0}mei 2024",
            "Tuesday, 14\u{a0}May 2024",
            "Dienstag, 14.\u{a0}Mai 2024",
        ],
    );
    writes(|own| own.month_year(day), ["mai 2024", "mei 2024", "May 2024", "Mai 2024"]);
}

#[test]
fn the_first_of_a_month_is_an_ordinal_where_the_language_says_so() {
    writes(
        |own| own.long_date(date(2024, 5, 1)),
        ["1er\u{a0}mai 2024", "1\u{a0}mei 2024", "1\u{a0}May 2024", "1.\u{a0}Mai 2024"],
    );
    let french = language("fr");
    assert_eq!(french.full_date(date(2024, 5, 1)), "mercredi 1er\u{a0}mai 2024");
    assert_eq!(french.long_date(date(2031, 12, 11)), "11\u{a0}décembre 2031");
    assert_eq!(french.long_date(date(2031, 3, 21)), "21\u{a0}mars 2031");
    assert_eq!(french.month_year(date(2011, 1, 1)), "janvier 2011");
}

#[test]
fn the_time_of_day_is_written_as_press_offices_write_it() {
    writes(
        |own| own.time(time(14, 30, 0, 0)),
        ["14\u{a0}h\u{a0}30", "14.30\u{a0}uur", "2.30\u{a0}pm", "14.30\u{a0}Uhr"],
    );
    writes(|own| own.time(time(6, 0, 0, 0)), ["6\u{a0}h", "6\u{a0}uur", "6\u{a0}am", "6\u{a0}Uhr"]);
    writes(
        |own| own.time(time(0, 5, 0, 0)),
        ["0\u{a0}h\u{a0}05", "0.05\u{a0}uur", "12.05\u{a0}am", "0.05\u{a0}Uhr"],
    );
    writes(
        |own| own.time(time(12, 0, 0, 0)),
        ["12\u{a0}h", "12\u{a0}uur", "12\u{a0}noon", "12\u{a0}Uhr"],
    );
}

#[test]
fn a_list_ends_in_and() {
    let items = ["A", "B", "C"].map(str::to_owned);
    writes(|own| own.list(&items[..2]), ["A et B", "A en B", "A and B", "A und B"]);
    writes(|own| own.list(&items), ["A, B et C", "A, B en C", "A, B and C", "A, B und C"]);
    writes(|own| own.list(&items[..1]), ["A"; 4]);
    writes(|own| own.list(&[]), [""; 4]);
}

#[test]
fn a_country_has_a_name_in_each_language() {
    let country = |code: &'static str| move |own: &Language| own.country(code).unwrap();
    writes(country("BE"), ["Belgique", "België", "Belgium", "Belgien"]);
    writes(country("NL"), ["Pays-Bas", "Nederland", "Netherlands", "Niederlande"]);
    writes(country("NO"), ["Norvège", "Noorwegen", "Norway", "Norwegen"]);
    assert_eq!(language("fr").country("QQ"), None);
    assert_eq!(language("fr").country("Belgium"), None);
}

#[test]
fn names_are_in_alphabetical_order_whatever_their_accents() {
    let sorted = ["Ans", "Écaussinnes", "Eeklo", "Odeur", "Œuvre", "Oostende", "Zottegem"];
    for tag in BUILT_IN {
        let language = language(tag);
        let mut names = sorted;
        names.reverse();
        names.sort_by(|one, other| language.compare(one, other));
        assert_eq!(names, sorted, "in {tag}");
    }
}

#[test]
fn lines_start_at_the_left() {
    writes(|own| own.direction().to_owned(), ["ltr"; 4]);
}

#[test]
fn a_script_that_runs_from_right_to_left_is_known() {
    let conventions = text_of("en", CONVENTIONS).replace("en-GB", "ar");
    let files = [(CONVENTIONS, conventions.as_str()), (MESSAGES, "press-release = بيان صحفي\n")];
    let (languages, _) = with_own("ar", &files);
    assert_eq!(languages.get(&locale("ar")).unwrap().direction(), "rtl");
}

#[test]
fn a_language_knows_its_own_name() {
    writes(|own| own.name().to_owned(), ["français", "Nederlands", "English", "Deutsch"]);
}
