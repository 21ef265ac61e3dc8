//! Lines of several languages beside each other, also where one has more of them than another.

use super::passages::LineKind;

/// What is known of a line to find the one that answers it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    /// What it is.
    pub(super) kind: LineKind,
    /// How many letters it has: a translation is about as long.
    pub(super) n_letters: usize,
}

/// What it costs that a line has no counterpart.
const ALONE: usize = 30;

/// What it costs that the counterpart of a line is of another kind.
const OTHER_KIND: usize = 2 * ALONE;

/// How many pairs of lines are weighed; longer texts are put side by side as they come.
const MOST_PAIRS: usize = 4_000_000;

/// Rows of lines that say the same, each with the number of a line of every column, if it has one.
/// The first column leads.
pub(super) fn rows(columns: &[Vec<Measure>]) -> Vec<Vec<Option<usize>>> {
    let Some((first, others)) = columns.split_first() else { return Vec::new() };
    let mut rows: Vec<Vec<Option<usize>>> = (0..first.len()).map(|line| vec![Some(line)]).collect();
    // What stands before each line of the first column, and behind the last, in other columns only.
    let mut between: Vec<Vec<Vec<Option<usize>>>> = vec![Vec::new(); first.len() + 1];
    for (column, other) in others.iter().enumerate() {
        let column = column + 1;
        for row in &mut rows {
            row.push(None);
        }
        let mut at = 0;
        let mut n_alone = 0;
        for (own, its) in aligned(first, other) {
            if let Some(own) = own {
                rows[own][column] = its;
                (at, n_alone) = (own + 1, 0);
                continue;
            }
            let here = &mut between[at];
            if here.len() <= n_alone {
                here.push(vec![None; columns.len()]);
            }
            here[n_alone][column] = its;
            n_alone += 1;
        }
    }
    let mut all = Vec::new();
    let mut rows = rows.into_iter();
    for extra in between {
        all.extend(extra);
        all.extend(rows.next());
    }
    all
}

/// Pairs the lines of two columns in order, so that as few as can be stand alone and those of a pair
/// are alike (dynamic programming, after Gale and Church, 1993).
fn aligned(one: &[Measure], other: &[Measure]) -> Vec<(Option<usize>, Option<usize>)> {
    let kinds = |lines: &[Measure]| lines.iter().map(|line| line.kind).collect::<Vec<_>>();
    if kinds(one) == kinds(other) || one.len() * other.len() > MOST_PAIRS {
        let n_lines = one.len().max(other.len());
        let line = |lines: &[Measure], at| (at < lines.len()).then_some(at);
        return (0..n_lines).map(|at| (line(one, at), line(other, at))).collect();
    }
    let width = other.len() + 1;
    // The cheapest way to pair all that stands behind a line of each.
    let mut costs = vec![0; (one.len() + 1) * width];
    let at = |own: usize, its: usize| own * width + its;
    for own in (0..=one.len()).rev() {
        for its in (0..=other.len()).rev() {
            let alone = |left: usize| left * ALONE;
            costs[at(own, its)] = match (one.get(own), other.get(its)) {
                (None, _) => alone(other.len() - its),
                (_, None) => alone(one.len() - own),
                (Some(line), Some(answer)) => {
                    let together = cost(*line, *answer) + costs[at(own + 1, its + 1)];
                    let apart = costs[at(own + 1, its)].min(costs[at(own, its + 1)]) + ALONE;
                    together.min(apart)
                }
            };
        }
    }
    let (mut own, mut its) = (0, 0);
    let mut pairs = Vec::new();
    while own < one.len() || its < other.len() {
        let is_pair = own < one.len()
            && its < other.len()
            && costs[at(own, its)] == cost(one[own], other[its]) + costs[at(own + 1, its + 1)];
        let is_own = !is_pair
            && own < one.len()
            && (its == other.len() || costs[at(own, its)] == costs[at(own + 1, its)] + ALONE);
        if is_pair {
            pairs.push((Some(own), Some(its)));
            (own, its) = (own + 1, its + 1);
        } else if is_own {
            pairs.push((Some(own), None));
            own += 1;
        } else {
            pairs.push((None, Some(its)));
            its += 1;
        }
    }
    pairs
}

/// How unlikely it is that one line answers the other.
fn cost(one: Measure, other: Measure) -> usize {
    let kind = if one.kind == other.kind { 0 } else { OTHER_KIND };
    let longer = one.n_letters.max(other.n_letters);
    kind + one.n_letters.abs_diff(other.n_letters) * 40 / (longer + 10)
}

#[cfg(test)]
mod tests {
    use super::{LineKind, Measure, rows};

    /// Columns, each line a letter for its kind and its length.
    fn columns(columns: &[&[(char, usize)]]) -> Vec<Vec<Measure>> {
        let line = |(kind, n_letters): &(char, usize)| Measure {
            kind: match kind {
                'h' => LineKind::Heading,
                'q' => LineKind::Quote,
                _ => LineKind::Text,
            },
            n_letters: *n_letters,
        };
        columns.iter().map(|lines| lines.iter().map(line).collect()).collect()
    }

    fn drawn(lines: &[&[(char, usize)]]) -> String {
        let number = |line: &Option<usize>| line.map_or("-".to_owned(), |line| line.to_string());
        let row = |row: Vec<Option<usize>>| row.iter().map(number).collect::<String>();
        rows(&columns(lines)).into_iter().map(row).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn lines_that_are_alike_stand_side_by_side() {
        let text: &[_] = &[('t', 90), ('h', 20), ('t', 120)];
        assert_eq!(drawn(&[text, text, text]), "000 111 222");
    }

    #[test]
    fn a_paragraph_that_one_language_lacks_leaves_its_place_empty() {
        let whole: &[_] = &[('t', 90), ('q', 60), ('t', 120), ('t', 40)];
        let short: &[_] = &[('t', 95), ('t', 130), ('t', 42)];
        assert_eq!(drawn(&[whole, short]), "00 1- 21 32");
    }

    #[test]
    fn a_paragraph_that_only_another_language_has_gets_a_row() {
        let short: &[_] = &[('t', 90), ('t', 30)];
        let whole: &[_] = &[('t', 95), ('h', 10), ('t', 33)];
        assert_eq!(drawn(&[short, whole, short]), "000 -1- 121");
    }

    #[test]
    fn what_two_languages_have_more_than_the_first_shares_a_row() {
        let short: &[_] = &[('t', 90)];
        let whole: &[_] = &[('t', 95), ('h', 10)];
        assert_eq!(drawn(&[short, whole, whole]), "000 -11");
    }

    #[test]
    fn nothing_beside_something_is_empty() {
        assert_eq!(drawn(&[&[], &[('t', 9), ('t', 9)]]), "-0 -1");
        assert_eq!(drawn(&[&[('t', 9)], &[]]), "0-");
        assert_eq!(drawn(&[]), "");
    }
}
