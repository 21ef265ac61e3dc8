//! Two lists of statements held against each other: which agree, which stand in place of another.

use std::collections::HashSet;

use jiff::civil::Date;

use crate::extract::{Day, Figure, Matter, Number, Statement, Unit, Weight};

use super::pages::are_one_page;

/// How far from where it is expected a statement is looked for.
const REACH: usize = 64;

/// What came of holding two lists against each other; statements are named by their index.
#[derive(Debug, Default)]
pub(super) struct Matches {
    /// Those that agree.
    pub(super) agreed: Vec<(usize, usize)>,
    /// Those of the first list that nothing answers.
    pub(super) left: Vec<usize>,
    /// Those of the second list that nothing answers.
    pub(super) right: Vec<usize>,
    /// Those of either list that repeat what is answered already: no difference by themselves, but
    /// something may stand in the place of one.
    pub(super) echoes: [Vec<usize>; 2],
}

/// Finds what agrees in two lists, and what is left over.
pub(super) fn matched(one: &[&Statement], other: &[&Statement], tags: [&str; 2]) -> Matches {
    let mut matches = Matches::default();
    let mut is_taken = vec![false; other.len()];
    for (index, statement) in one.iter().enumerate() {
        let near = index.saturating_sub(REACH)..other.len().min(index + REACH);
        let agrees = |at: &usize| agree(&statement.matter, &other[*at].matter, tags);
        let free = near.clone().filter(|at| !is_taken[*at]).find(agrees);
        if let Some(at) = free {
            is_taken[at] = true;
            matches.agreed.push((index, at));
        } else if near.clone().any(|at| agrees(&at)) {
            // What is said twice here and once there is no difference.
            matches.echoes[0].push(index);
        } else {
            matches.left.push(index);
        }
    }
    for (index, statement) in other.iter().enumerate().filter(|(index, _)| !is_taken[*index]) {
        let near = index.saturating_sub(REACH)..one.len().min(index + REACH);
        if near.clone().any(|at| agree(&one[at].matter, &statement.matter, tags)) {
            matches.echoes[1].push(index);
        } else {
            matches.right.push(index);
        }
    }
    matches
}

/// Whether two statements say the same.
pub(super) fn agree(one: &Matter, other: &Matter, tags: [&str; 2]) -> bool {
    match (one, other) {
        (Matter::Figure(one), Matter::Figure(other)) => {
            one.number == other.number && units_agree(one, other)
        }
        (Matter::Day(one), Matter::Day(other)) => one.agrees(other),
        (Matter::Page(one), Matter::Page(other)) => are_one_page(one, other, tags),
        (Matter::Figure(figure), Matter::Ordinal(number))
        | (Matter::Ordinal(number), Matter::Figure(figure)) => {
            figure.number.small() == Some(*number)
        }
        (Matter::Figure(figure), Matter::Time { hour, minute: 0 })
        | (Matter::Time { hour, minute: 0 }, Matter::Figure(figure)) => {
            figure.number.small() == Some(u64::from(*hour))
        }
        (Matter::Figure(figure), Matter::Day(day)) | (Matter::Day(day), Matter::Figure(figure)) => {
            is_part_of(figure, day)
        }
        (Matter::Today, Matter::Day(_)) | (Matter::Day(_), Matter::Today) => true,
        // A number without its country.
        (Matter::Telephone(one), Matter::Telephone(other)) => {
            let is_part = |short: &str, long: &str| {
                short.strip_prefix('0').is_some_and(|national| long.ends_with(national))
            };
            one == other || is_part(one, other) || is_part(other, one)
        }
        (one, other) => one == other,
    }
}

/// Whether a plain figure may be the day or the year of a date.
fn is_part_of(figure: &Figure, day: &Day) -> bool {
    let Some(number) = figure.number.small().filter(|_| figure.unit.is_none()) else {
        return false;
    };
    let is = |part: Option<i64>| part.is_some_and(|part| i64::try_from(number) == Ok(part));
    is(day.day.map(i64::from)) || is(day.year.map(i64::from))
}

/// Whether two figures may be of one unit: one of them may leave it to its neighbour.
fn units_agree(one: &Figure, other: &Figure) -> bool {
    one.unit.is_none() || other.unit.is_none() || one.unit == other.unit
}

/// Pairs what stands in place of another: the nearest of one kind, in reading order.
pub(super) fn paired(
    one: &[&Statement],
    other: &[&Statement],
    matches: &Matches,
) -> (Vec<(usize, usize)>, Vec<usize>, Vec<usize>) {
    let mut pairs = Vec::new();
    let mut candidates = Vec::new();
    let mut propose = |lefts: &[usize], rights: &[usize], handicap: usize| {
        for (rank, left) in lefts.iter().enumerate() {
            let near = rank.saturating_sub(REACH)..rights.len().min(rank + REACH);
            for (at, right) in near.clone().zip(rights.get(near).unwrap_or_default()) {
                if let Some(cost) = cost(one[*left], other[*right]) {
                    candidates.push((handicap + cost + rank.abs_diff(at), *left, *right));
                }
            }
        }
    };
    propose(&matches.left, &matches.right, 0);
    propose(&matches.echoes[0], &matches.right, ECHO);
    propose(&matches.left, &matches.echoes[1], ECHO);
    candidates.sort_unstable();
    let (mut lefts, mut rights) = (HashSet::new(), HashSet::new());
    for (_, left, right) in candidates {
        if !lefts.contains(&left) && !rights.contains(&right) {
            lefts.insert(left);
            rights.insert(right);
            pairs.push((left, right));
        }
    }
    pairs.sort_unstable();
    let left = matches.left.iter().copied().filter(|index| !lefts.contains(index)).collect();
    let right = matches.right.iter().copied().filter(|index| !rights.contains(index)).collect();
    (pairs, left, right)
}

/// How much less likely it is that something stands in place of a repetition.
const ECHO: usize = 100;

/// How unlikely it is that one statement stands in place of the other; nothing if it cannot.
fn cost(one: &Statement, other: &Statement) -> Option<usize> {
    if one.weight == Weight::Loose || other.weight == Weight::Loose {
        return None;
    }
    match (&one.matter, &other.matter) {
        (Matter::Figure(one), Matter::Figure(other)) => {
            let unit = match (&one.unit, &other.unit) {
                (one, other) if one == other => 0,
                (Some(Unit::Currency(_)), Some(Unit::Currency(_))) => 2,
                _ => 8,
            };
            let value = if one.number == other.number { 0 } else { 4 };
            let form = if one.in_words == other.in_words { 0 } else { 4 };
            Some(unit + value + form)
        }
        (Matter::Day(_), Matter::Day(_))
        | (Matter::Time { .. }, Matter::Time { .. })
        | (Matter::Ordinal(_), Matter::Ordinal(_))
        | (Matter::Email(_), Matter::Email(_))
        | (Matter::Telephone(_), Matter::Telephone(_))
        | (Matter::Page(_), Matter::Page(_))
        | (Matter::Role(_), Matter::Role(_))
        | (Matter::Person(_), Matter::Person(_))
        | (Matter::Organization(_), Matter::Organization(_))
        | (Matter::Place(_), Matter::Place(_)) => Some(0),
        (Matter::Figure(_), Matter::Ordinal(_)) | (Matter::Ordinal(_), Matter::Figure(_)) => {
            Some(12)
        }
        _ => None,
    }
}

/// All that one language states, to look up whether something is said anywhere.
#[derive(Default)]
pub(super) struct Index {
    numbers: HashSet<Number>,
    currencies: HashSet<String>,
    days: Vec<Day>,
    others: Vec<Matter>,
}

impl Index {
    /// Notes what is stated, and the day of issue, which the dateline tells.
    pub(super) fn of<'s>(statements: impl Iterator<Item = &'s Statement>, issued: Date) -> Self {
        let mut index = Self::default();
        index.days.push(issued.into());
        for statement in statements {
            match &statement.matter {
                Matter::Figure(figure) => {
                    index.numbers.insert(figure.number);
                    if let Some(Unit::Currency(code)) = &figure.unit {
                        index.currencies.insert(code.clone());
                    }
                }
                Matter::Ordinal(number) => {
                    index.numbers.insert(Number::whole(*number));
                }
                Matter::Day(day) if !index.days.contains(day) && index.days.len() < MOST => {
                    index.days.push(*day);
                }
                other if !index.others.contains(other) && index.others.len() < MOST => {
                    index.others.push(other.clone());
                }
                _ => {}
            }
        }
        index
    }

    /// Whether a statement is an amount in a currency that this language never names, though it
    /// names others.
    pub(super) fn lacks_currency(&self, statement: &Statement) -> bool {
        let Matter::Figure(figure) = &statement.matter else { return false };
        let Some(Unit::Currency(code)) = &figure.unit else { return false };
        !self.currencies.is_empty() && !self.currencies.contains(code)
    }

    /// Whether a statement is made anywhere.
    pub(super) fn has(&self, matter: &Matter, tags: [&str; 2]) -> bool {
        match matter {
            Matter::Figure(figure) if self.numbers.contains(&figure.number) => true,
            Matter::Ordinal(number) if self.numbers.contains(&Number::whole(*number)) => true,
            _ => {
                let in_days = self.days.iter().any(|day| agree(matter, &Matter::Day(*day), tags));
                in_days || self.others.iter().any(|other| agree(matter, other, tags))
            }
        }
    }
}

/// How many days, and other things, are looked through.
const MOST: usize = 500;
