//! A name that is nearly that of somebody else.

use crate::compare::Release;
use crate::diagnostic::{Arguments, Severity};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "name-misspelt",
    severity: Severity::Warning,
    example: "fr: { body: Sylvie Ponchot présente le projet. }\nnl: { body: Sylvie Ponchaut stelt het project voor. }\n",
    scopes: &[Scope::Release(look)],
};

fn look(release: &Release<'_>, around: Surroundings<'_>, report: &mut Report) {
    let people = around.directory.people.values();
    let names = people.flat_map(|person| person.name.values().chain(&person.people));
    let names: Vec<String> = names.flat_map(|name| pairs(name)).collect();
    let is_town = |word: &str| {
        let mut names = around.directory.places.values().flat_map(|place| place.name.values());
        names.any(|name| name == word)
    };
    let is_noun = |word: &str| around.languages.iter().any(|known| known.is_unsure_of(word, true));
    let differ_by_language =
        |one: &str, other: &str| is_noun(one) || is_noun(other) || (is_town(one) && is_town(other));
    for slip in release.misspellings(&names, differ_by_language) {
        let language = around.languages.get(slip.locale).and_then(|language| language.fact_words());
        let are_forms = language.is_some_and(|words| words.are_forms(slip.name, slip.meant));
        if are_forms && !names.iter().any(|name| name == slip.meant) {
            continue;
        }
        let arguments = Arguments::new().with("name", slip.name).with("meant", slip.meant);
        match slip.elsewhere {
            Some(place) => report.find_beside(slip.place, arguments, place, "other"),
            None => report.find(slip.place, arguments),
        }
    }
}

/// The words of a name, two by two, without the short ones between.
fn pairs(name: &str) -> Vec<String> {
    let words = name.split_whitespace().filter(|word| word.starts_with(char::is_uppercase));
    let words: Vec<&str> = words.collect();
    words.windows(2).map(|pair| pair.join(" ")).collect()
}
