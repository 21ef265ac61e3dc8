//! A dateline that was typed before the text, which gets one already.

use std::collections::BTreeMap;

use crate::diagnostic::{Arguments, Severity};
use crate::model::{Announcement, Dateline, Place};
use crate::prose::{Block, Inline, line_words};

use super::{Check, Report, Scope, Surroundings};

pub(super) const CHECK: Check = Check {
    code: "typed-dateline",
    severity: Severity::Error,
    example: "en:\n  lede: |\n    Namur, 5 October 2026 – Ambervelt is opening a school.\n",
    scopes: &[Scope::Announcement(look)],
};

fn look(announcement: &Announcement, around: Surroundings<'_>, report: &mut Report) {
    if around.directory.dateline(announcement) == Dateline::None {
        return;
    }
    for translation in announcement.translations.values() {
        let has_lede = !translation.lede.is_empty();
        for (text, is_first) in [(&translation.lede, true), (&translation.body, !has_lede)] {
            let Some(Block::Paragraph(content)) = text.blocks.first() else { continue };
            let words = line_words(content);
            let Some(dateline) = dateline(&words, &around.directory.places) else { continue };
            // Behind a lede, a town and a dash may begin a list of towns.
            let is_dated = dateline.contains(|one: char| one.is_ascii_digit());
            if let Some(Inline::Text(text)) = content.first().filter(|_| is_first || is_dated) {
                let span = text.place(0..dateline.len().min(text.value.len()));
                report.find(span, Arguments::new().with("dateline", dateline));
            }
        }
    }
}

/// The dateline that a text begins with, if it begins with one: a town, then a dash or a date.
fn dateline<'w>(words: &'w str, places: &BTreeMap<String, Place>) -> Option<&'w str> {
    let behind_date = end_of_dash(words).or_else(|| end_of_year(words))?;
    let names = places.values().flat_map(|place| place.name.values());
    let town = names.filter(|name| begins_with(words, name)).max_by_key(|name| name.len())?;
    let behind = words.get(town.len()..)?;
    let is_dateline = match end_of_dash(behind) {
        Some(end) => is_date_or_nothing(&behind[..end]),
        None => behind.starts_with(',') && end_of_year(behind).is_some(),
    };
    is_dateline.then(|| words[..behind_date].trim_end())
}

/// How many bytes a dateline has at most.
const LONGEST: usize = 80;

/// Where the dash ends that parts a dateline from its text.
fn end_of_dash(words: &str) -> Option<usize> {
    let dashes = [" – ", " — ", " - ", " -- ", "– ", "— ", ": "];
    let ends = dashes.iter().filter_map(|dash| Some(words.find(dash)? + dash.len()));
    ends.min().filter(|end| *end <= LONGEST)
}

/// Where a year ends behind a few words, with a mark behind it.
fn end_of_year(words: &str) -> Option<usize> {
    let marks = [", ", ". ", ") "];
    let ends = marks.iter().flat_map(|mark| words.match_indices(mark).map(|(at, _)| at));
    let is_behind_year = |at: &usize| {
        let before = words[..*at].trim_end_matches(')');
        let n_digits = before.chars().rev().take_while(char::is_ascii_digit).count();
        n_digits == 4 && before.split_whitespace().count() <= 6
    };
    ends.filter(is_behind_year).min().filter(|end| *end <= LONGEST)
}

/// Whether what stands between a town and a dash is a date, in whatever words, or nothing.
fn is_date_or_nothing(words: &str) -> bool {
    let is_mark = |one: char| !one.is_alphanumeric();
    let is_named =
        words.trim_start().starts_with(['(', ',']) && words.split_whitespace().count() <= 3;
    words.chars().all(is_mark)
        || is_named
        || words.contains(|one: char| one.is_ascii_digit()) && words.split_whitespace().count() <= 7
}

/// Whether words begin with a name, in whatever case.
fn begins_with(words: &str, name: &str) -> bool {
    let mut rest = words.chars();
    let is_same = name.chars().all(|own| {
        rest.next().is_some_and(|other| other == own || other.to_lowercase().eq(own.to_lowercase()))
    });
    is_same && !rest.next().is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::model::{Localized, Place};

    #[test]
    fn a_town_with_a_dash_or_a_date_is_a_dateline() {
        let place = |id: &str, name: &str| {
            let name = Localized::every(name.to_owned());
            let place = Place { id: id.to_owned(), name, nis: None, country: "BE".to_owned() };
            (id.to_owned(), place)
        };
        let places: BTreeMap<_, _> =
            [place("namur", "Namur"), place("brussels", "Bruxelles")].into();
        let typed = [
            "Namur, le 13 octobre 2026 – Ambervelt ouvre une école.",
            "NAMUR – Ambervelt ouvre une école.",
            "Namur - Ambervelt ouvre une école.",
            "Bruxelles, 13/10/2026 - Ambervelt ouvre une école.",
            "Bruxelles (Belgique), le 13 octobre 2026 — Ambervelt ouvre.",
            "Bruxelles, le 13 octobre 2026. Ambervelt ouvre une école.",
            "Namur, Belgique – Ambervelt ouvre une école.",
        ];
        for words in typed {
            assert!(super::dateline(words, &places).is_some(), "{words}");
        }
        let meant = [
            "Namur, ville verte et première de son espèce – une école y ouvre.",
            "Namur ouvre en 2026 une école, la première.",
            "Ambervelt ouvre une école à Namur, le 13 octobre 2026. Elle est grande.",
            "Namurois – une école ouvre.",
            "Bruxelles et Namur ouvrent une école - la première.",
        ];
        for words in meant {
            assert_eq!(super::dateline(words, &places), None, "{words}");
        }
    }
}
