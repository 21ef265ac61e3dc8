//! Facts in sentences: what stands before them, and their first letter.

use super::language;

#[test]
fn a_word_is_elided_before_a_fact_where_the_language_elides() {
    let cases = [
        ("fr", "au profit de ", "environ 5\u{202f}000", Some("au profit d’")),
        ("fr", "Que ", "exactement 60", Some("Qu’")),
        ("fr", "plus de ", "au moins 40", Some("plus d’")),
        ("fr", "de ", "une", Some("d’")),
        ("fr", "de ", "onze", None),
        ("fr", "de ", "60", None),
        ("fr", "de ", "plus de 60", None),
        ("fr", "monde ", "environ 60", None),
        ("fr", "de", "environ 60", None),
        ("nl", "de ", "ongeveer 60", None),
        ("en", "de ", "about 60", None),
    ];
    for (tag, before, fact, expected) in cases {
        let language = language(tag);
        assert_eq!(language.elided(before, fact).as_deref(), expected, "{tag}: {before}{fact}");
    }
}

#[test]
fn behind_an_abbreviation_a_sentence_goes_on() {
    for (tag, text) in [
        ("fr", "soit env. "),
        ("fr", "des soins (p. ex. "),
        ("fr", "P.\u{a0}ex. "),
        ("nl", "d.w.z. "),
        ("nl", "Bv. "),
        ("nl", "ca. "),
        ("en", "(e.g. "),
        ("de", "z. B. "),
        ("de", "z.B. "),
    ] {
        let language = language(tag);
        assert!(language.ends_in_abbreviation(text), "{tag}: {text}");
    }
    for (tag, text) in [("fr", "le cap. "), ("nl", "Het gaf. "), ("en", "the casino. "), ("de", "")]
    {
        let language = language(tag);
        assert!(!language.ends_in_abbreviation(text), "{tag}: {text}");
    }
}

#[test]
fn a_capital_is_that_of_the_language() {
    for (tag, word, expected) in [
        ("nl", "één", "Eén"),
        ("nl", "ijsbanen", "IJsbanen"),
        ("nl", "meer dan", "Meer dan"),
        ("fr", "étape", "Étape"),
        ("en", "about", "About"),
    ] {
        let language = language(tag);
        assert_eq!(language.capitalized(word), expected);
    }
}

#[test]
fn a_number_goes_with_the_gender_of_its_noun() {
    for (tag, number, expected) in
        [("fr", 1, "une"), ("fr", 2, "deux"), ("de", 1, "eine"), ("nl", 1, "één"), ("en", 1, "one")]
    {
        let language = language(tag);
        assert_eq!(language.feminine_number_words(number), Some(expected));
    }
}

#[test]
fn a_name_with_its_article_joins_the_word_before_it() {
    use crate::diagnostic::Arguments;
    let role = |tag: &str, organization: &str| {
        let named = Arguments::new().with("role", "X").with("organization", organization);
        language(tag).say("attribution-role", &named.with("elides", "")).unwrap()
    };
    assert_eq!(role("fr", "le Forem"), "X du Forem");
    assert_eq!(role("fr", "les Mutualités"), "X des Mutualités");
    assert_eq!(role("fr", "l’Institut Sambreveld"), "X de l’Institut Sambreveld");
    assert_eq!(role("de", "das Sankt-Eligius-Krankenhaus"), "X vom Sankt-Eligius-Krankenhaus");
    assert_eq!(role("de", "die Stiftung Haelterman"), "X von der Stiftung Haelterman");
    assert_eq!(role("nl", "het Sint-Elooisziekenhuis"), "X van het Sint-Elooisziekenhuis");
    assert_eq!(role("en", "the Haelterman Foundation"), "X of the Haelterman Foundation");
}

#[test]
fn a_name_that_wants_an_article_is_known_by_its_noun() {
    for (tag, name) in [
        ("fr", "Hôpital Saint-Éloi"),
        ("fr", "Le Forem"),
        ("fr", "Hélios"),
        ("nl", "Sint-Elooisziekenhuis"),
        ("de", "Sankt-Eligius-Krankenhaus"),
        ("en", "Haelterman Foundation"),
    ] {
        assert!(language(tag).is_unsure_of(name, false), "{tag}: {name}");
    }
    for (tag, name) in [("fr", "BioWin"), ("nl", "MEDVIA"), ("en", "Helios"), ("de", "Innoviris")] {
        assert!(!language(tag).is_unsure_of(name, false), "{tag}: {name}");
    }
    assert!(!language("fr").is_unsure_of("Hélios", true));
}
