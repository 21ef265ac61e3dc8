//! Names that are nearly alike: one of them is probably misspelt.

use std::collections::{BTreeMap, HashMap};

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
        // Names that are nearly alike share a word.
        let mut sharing: HashMap<&str, Vec<&str>> = HashMap::new();
        for name in names.keys().copied().chain(people.iter().map(String::as_str)) {
            name.split(' ').for_each(|word| sharing.entry(word).or_default().push(name));
        }
        let mut found = Vec::new();
        for (name, places) in &names {
            if people.iter().any(|person| person == name) {
                continue;
            }
            let near = name.split(' ').filter_map(|word| sharing.get(word)).flatten();
            let near = near.filter(|other| is_near(name, other, &differ_by_language));
            let near: Vec<&str> = near.copied().collect();
            let person = people.iter().find(|person| near.contains(&person.as_str()));
            let other = near.iter().find_map(|other| {
                let others = names.get(other)?;
                is_likelier(others, places).then_some((other, others))
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
        let (own, its) = (one.chars().count(), other.chars().count());
        let allowed = if own.min(its) > 5 { 2 } else { 1 };
        let is_word = own.min(its) > 3 && own.max(its) < 40 && own.abs_diff(its) <= allowed;
        one != other
            && is_word
            && distance(one, other) <= allowed
            && !differ_by_language(one, other)
    };
    (first == its_first && is_slip(last, its_last) && !differ_by_language(first, first))
        || (last == its_last && is_slip(first, its_first))
}
