//! Lines of two languages side by side, and which of their statements answer each other.

use crate::diagnostic::Span;
use crate::extract::Statement;

use super::matching::{Matches, agree, matched};
use super::release::{Counterparts, Line};

/// Lines of two languages that say the same.
pub(super) struct Pair<'a> {
    pub(super) own: Vec<&'a Statement>,
    pub(super) other: Vec<&'a Statement>,
    /// Where the lines stand.
    pub(super) places: [Span; 2],
    pub(super) matches: Matches,
}

/// Puts the lines of a part side by side; all of it in one pair, if they are not alike. What one
/// language says in another line is no difference.
pub(super) fn aligned(both: Counterparts<'_>) -> Vec<Pair<'_>> {
    let mut lines = side_by_side(both);
    cancel_moved(&mut lines, both.tags());
    lines
}

fn side_by_side(both: Counterparts<'_>) -> Vec<Pair<'_>> {
    let [own, other] = both.sections.map(|section| section.lines.as_slice());
    let is_alike = own.len() == other.len()
        && own.iter().zip(other).all(|(own, other)| own.holder == other.holder);
    if is_alike {
        let pairs = own.chunks(1).zip(other.chunks(1));
        return pairs.filter_map(|(own, other)| Pair::of(own, other, both.tags())).collect();
    }
    Pair::of(own, other, both.tags()).into_iter().collect()
}

/// Forgets what one language says in another line.
fn cancel_moved(lines: &mut [Pair<'_>], tags: [&str; 2]) {
    let rights: Vec<(usize, usize)> = lines
        .iter()
        .enumerate()
        .flat_map(|(line, pair)| pair.matches.right.iter().map(move |right| (line, *right)))
        .collect();
    let mut is_taken = vec![false; rights.len()];
    let mut moved = Vec::new();
    for (line, pair) in lines.iter().enumerate() {
        for left in &pair.matches.left {
            let matter = &pair.own[*left].matter;
            let found = rights.iter().enumerate().take(MOST_MOVED).find(|(at, (other, right))| {
                let statement = lines[*other].other[*right];
                !is_taken[*at] && agree(matter, &statement.matter, tags)
            });
            if let Some((at, other)) = found {
                is_taken[at] = true;
                moved.push(((line, *left), *other));
            }
        }
    }
    for ((line, left), (other, right)) in moved {
        lines[line].matches.left.retain(|index| *index != left);
        lines[other].matches.right.retain(|index| *index != right);
    }
}

/// How many statements are looked through for one that moved.
const MOST_MOVED: usize = 200;

impl<'a> Pair<'a> {
    /// Lines of both languages; there is one at least of each.
    fn of(own: &'a [Line], other: &'a [Line], tags: [&str; 2]) -> Option<Self> {
        let places = [own.first()?.place, other.first()?.place];
        let all = |lines: &'a [Line]| lines.iter().flat_map(|line| &line.statements).collect();
        let (own, other): (Vec<_>, Vec<_>) = (all(own), all(other));
        let matches = matched(&own, &other, tags);
        Some(Self { own, other, places, matches })
    }
}
