//! Names that are nearly alike: one of them is probably misspelt.

use std::collections::BTreeMap;

use crate::diagnostic::{Span, distance};
use crate::extract::Matter;
use crate::locale::Locale;

use super::release::Release;

/// A name that is spelt otherwise elsewhere.
#[derive(Debug)]
pub struct Misspelling<'a> {
    /// How it is spelt here.
    pub name: &'a str,
    /// How it is spelt elsewhere.
    pub meant: &'a str,
    /// The language of this place.
    pub locale: &'a Locale,
    /// Where it stands.
    pub place: Span,
    /// A place where it is spelt otherwise; nothing if only a record spells it so.
    pub elsewhere: Option<Span>,
}

/// More names than this are not held against each other.
const MOST_NAMES: usize = 300;

/// Where a name stands: its languages, in the order of the release.
type Places<'a> = Vec<(&'a Locale, Span)>;

impl Release<'_> {
    /// Names of two words of which one is nearly that of another name of the release, or of somebody
    /// of `people`, who have two words each. Two words that `differ_by_language` are no slips.
    #[must_use]
    pub fn misspellings<'a>(
        &'a self,
        people: &'a [String],
        differ_by_language: impl Fn(&str, &str) -> bool,
    ) -> Vec<Misspelling<'a>> {
        let mut names: BTreeMap<&str, Places<'a>> = BTreeMap::new();
        let mut known: BTreeMap<&str, Span> = BTreeMap::new();
        for language in &self.languages {
            for statement in language.statements() {
                match &statement.matter {
                    Matter::Name(name) if names.len() < MOST_NAMES => {
                        let places = names.entry(name.as_str()).or_default();
                        places.push((language.locale, statement.place));
                    }
                    Matter::Person(_) => {
                        known.entry(statement.words.as_str()).or_insert(statement.place);
                    }
                    _ => {}
                }
            }
        }
        let mut found = Vec::new();
        for (name, places) in &names {
            if people.iter().any(|person| person == name) {
                continue;
            }
            let person = people.iter().find(|person| is_near(name, person, &differ_by_language));
            let other = names.iter().find(|(other, others)| {
                is_near(name, other, &differ_by_language) && is_likelier(others, places)
            });
            let (meant, elsewhere) = match (person, other) {
                (Some(person), _) => {
                    let elsewhere = known.iter().find(|(words, _)| words.contains(person.as_str()));
                    (person.as_str(), elsewhere.map(|(_, place)| *place))
                }
                (None, Some((other, others))) => (*other, others.first().map(|(_, place)| *place)),
                (None, None) => continue,
            };
            found.extend(places.iter().map(|(locale, place)| Misspelling {
                name,
                meant,
                locale,
                place: *place,
                elsewhere,
            }));
        }
        found
    }
}

/// Whether a name that stands at some places is more probably right than another: it stands in the
/// same language more often, or as often and first; or in other languages only, and more of them.
fn is_likelier(places: &[(&Locale, Span)], others: &[(&Locale, Span)]) -> bool {
    let is_shared = places.iter().any(|(one, _)| others.iter().any(|(other, _)| one == other));
    if is_shared {
        return places.len() > others.len()
            || (places.len() == others.len() && places[0].1.start < others[0].1.start);
    }
    let n_languages = |places: &[(&Locale, Span)]| {
        let mut locales: Vec<&Locale> = places.iter().map(|(locale, _)| *locale).collect();
        locales.dedup();
        locales.len()
    };
    n_languages(places) > n_languages(others)
}

/// Whether two names have one word in common, and another that is nearly the same.
fn is_near(one: &str, other: &str, differ_by_language: &impl Fn(&str, &str) -> bool) -> bool {
    let (Some((first, last)), Some((its_first, its_last))) =
        (one.split_once(' '), other.split_once(' '))
    else {
        return false;
    };
    let is_slip = |one: &str, other: &str| {
        let n_letters = one.chars().count().min(other.chars().count());
        let allowed = if n_letters > 5 { 2 } else { 1 };
        let is_word = n_letters > 3 && n_letters < 40 && !differ_by_language(one, other);
        one != other && is_word && distance(one, other) <= allowed
    };
    (first == its_first && !differ_by_language(first, first) && is_slip(last, its_last))
        || (last == its_last && is_slip(first, its_first))
}
