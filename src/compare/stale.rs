//! Which paragraphs of the original changed since a translation was made from it.

use std::collections::BTreeMap;

use crate::diagnostic::Span;
use crate::locale::Locale;
use crate::model::texts;
use crate::model::{Announcement, Mark, PARTS, Settings};
use crate::prose::line_span;

/// A paragraph of an announcement: a heading, an item of a list and a cell of a table are one, too.
pub struct Paragraph {
    /// Its number among all paragraphs of its language, from 1.
    pub number: usize,
    /// What it belongs to: `headline`, `subhead`, `label`, `lede`, `body`, `notes`.
    pub part: &'static str,
    /// What it says.
    pub mark: Mark,
    /// Where it stands.
    pub span: Span,
}

/// A change of the original that a translation does not know of.
pub enum Stale {
    /// A paragraph says something else, or was not there.
    Changed {
        /// Its number.
        number: usize,
        /// Whether it was not there.
        is_new: bool,
        /// Where it stands.
        place: Span,
        /// Where the translation has its paragraph, as far as can be told.
        counterpart: Span,
    },
    /// Paragraphs were taken out.
    TakenOut {
        /// How many.
        count: usize,
        /// Where the translation has what they belonged to.
        place: Span,
    },
}

/// The paragraphs of an announcement in one language, in reading order.
#[must_use]
pub fn paragraphs(
    announcement: &Announcement,
    settings: &Settings,
    locale: &Locale,
) -> Vec<Paragraph> {
    let own = texts::of_announcement(announcement, settings);
    let own = own.into_iter().filter(|text| text.locale == locale);
    let mut paragraphs = Vec::new();
    for text in own {
        let Some(part) = text.part.name() else { continue };
        for (_, line) in text.lines() {
            let Some(span) = line_span(line) else { continue };
            let number = paragraphs.len() + 1;
            paragraphs.push(Paragraph { number, part, mark: Mark::of(line), span });
        }
    }
    paragraphs
}

/// What changed in the original since a translation was made from it; nothing if nobody wrote down
/// what it was made from.
#[must_use]
pub fn stale(announcement: &Announcement, settings: &Settings, locale: &Locale) -> Vec<Stale> {
    let Some(translation) = announcement.translations.get(locale) else { return Vec::new() };
    let Some(made_from) = &translation.made_from else { return Vec::new() };
    let original = paragraphs(announcement, settings, &announcement.original);
    let own = paragraphs(announcement, settings, locale);
    let mut found = Vec::new();
    for part in PARTS {
        let of_part = |all: &'static str| move |paragraph: &&Paragraph| paragraph.part == all;
        let now: Vec<&Paragraph> = original.iter().filter(of_part(part)).collect();
        let theirs: Vec<&Paragraph> = own.iter().filter(of_part(part)).collect();
        let before = made_from.parts.get(part).map_or(&[][..], Vec::as_slice);
        let place = theirs.first().map_or(translation.span, |first| first.span);
        let marks: Vec<&Mark> = now.iter().map(|paragraph| &paragraph.mark).collect();
        for change in changes(before, &marks) {
            match change {
                Change::Other { at, .. } | Change::New { at } => {
                    let counterpart = theirs.get(at).map_or(place, |theirs| theirs.span);
                    found.push(Stale::Changed {
                        number: now[at].number,
                        is_new: matches!(change, Change::New { .. }),
                        place: now[at].span,
                        counterpart,
                    });
                }
                Change::Gone { count } => found.push(Stale::TakenOut { count, place }),
            }
        }
    }
    found
}

/// What a translation is made from once these paragraphs of the original are translated, or all of
/// them: the marks of each part.
#[must_use]
pub fn made_from(
    announcement: &Announcement,
    settings: &Settings,
    locale: &Locale,
    only: Option<&[usize]>,
) -> BTreeMap<&'static str, Vec<Mark>> {
    let original = paragraphs(announcement, settings, &announcement.original);
    let known = announcement.translations.get(locale).and_then(|own| own.made_from.as_ref());
    let mut parts = BTreeMap::new();
    for part in PARTS {
        let now: Vec<&Paragraph> =
            original.iter().filter(|paragraph| paragraph.part == part).collect();
        let all = || now.iter().map(|paragraph| paragraph.mark.clone()).collect::<Vec<_>>();
        let marks = match (only, known) {
            (Some(only), Some(known)) => {
                let before = known.parts.get(part).map_or(&[][..], Vec::as_slice);
                told(before, &now, only)
            }
            // What was never written down is taken for translated.
            _ => all(),
        };
        if !marks.is_empty() {
            parts.insert(part, marks);
        }
    }
    parts
}

/// The marks of a part, with those of the paragraphs that are translated by now.
fn told(before: &[Mark], now: &[&Paragraph], only: &[usize]) -> Vec<Mark> {
    let marks: Vec<&Mark> = now.iter().map(|paragraph| &paragraph.mark).collect();
    let mut told = before.to_vec();
    // From the last one on, so that places before it hold.
    for change in changes(before, &marks).into_iter().rev() {
        match change {
            Change::Other { at, known } if only.contains(&now[at].number) => {
                told[known] = now[at].mark.clone();
            }
            Change::New { at } if only.contains(&now[at].number) => {
                let known = known_before(before, &marks, at).min(told.len());
                told.insert(known, now[at].mark.clone());
            }
            _ => {}
        }
    }
    told
}

/// How many of the marks that were known stand before a new one.
fn known_before(before: &[Mark], marks: &[&Mark], at: usize) -> usize {
    let nearest =
        marks[..at].iter().rev().find_map(|mark| before.iter().rposition(|known| known == *mark));
    nearest.map_or(0, |known| known + 1)
}

/// A difference between the marks that were known and those of now.
#[derive(Clone, Copy)]
enum Change {
    /// A paragraph stands where another one stood.
    Other { at: usize, known: usize },
    /// A paragraph was put in.
    New { at: usize },
    /// So many were taken out.
    Gone { count: usize },
}

/// How the marks of now differ from those that were known.
fn changes(before: &[Mark], now: &[&Mark]) -> Vec<Change> {
    let start = before.iter().zip(now).take_while(|(before, now)| before == *now).count();
    let ends = before[start..].iter().rev().zip(now[start..].iter().rev());
    let end = ends.take_while(|(before, now)| before == *now).count();
    let known = &before[start..before.len() - end];
    let here = &now[start..now.len() - end];
    let mut changes = Vec::new();
    let mut last = (0, 0);
    for (one, other) in common(known, here).into_iter().chain([(known.len(), here.len())]) {
        let n_known = one - last.0;
        let n_here = other - last.1;
        for at in 0..n_here {
            let place = start + last.1 + at;
            changes.push(if at < n_known {
                Change::Other { at: place, known: start + last.0 + at }
            } else {
                Change::New { at: place }
            });
        }
        if n_known > n_here {
            changes.push(Change::Gone { count: n_known - n_here });
        }
        last = (one + 1, other + 1);
    }
    changes
}

/// The marks that both have in the same order, by their places in each: a longest such series; none
/// where that would take long.
fn common(before: &[Mark], now: &[&Mark]) -> Vec<(usize, usize)> {
    if before.len().saturating_mul(now.len()) > MOST_COMPARED {
        return Vec::new();
    }
    let width = now.len() + 1;
    let mut lengths = vec![0_u32; (before.len() + 1) * width];
    for one in (0..before.len()).rev() {
        for other in (0..now.len()).rev() {
            lengths[one * width + other] = if before[one] == *now[other] {
                lengths[(one + 1) * width + other + 1] + 1
            } else {
                lengths[(one + 1) * width + other].max(lengths[one * width + other + 1])
            };
        }
    }
    let mut both = Vec::new();
    let (mut one, mut other) = (0, 0);
    while one < before.len() && other < now.len() {
        if before[one] == *now[other] {
            both.push((one, other));
            (one, other) = (one + 1, other + 1);
        } else if lengths[(one + 1) * width + other] >= lengths[one * width + other + 1] {
            one += 1;
        } else {
            other += 1;
        }
    }
    both
}

/// How many pairs of paragraphs are compared at most.
const MOST_COMPARED: usize = 1_000_000;
