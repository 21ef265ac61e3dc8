//! Three points, or the character that stands for them, are the ellipsis of the language.

use crate::locale::Profile;

use super::run::{Cell, Run};

pub(super) fn set(run: &mut Run, profile: &Profile) {
    let is_about = |cell: &Cell| cell.is('…') || cell.is('.');
    run.rewrite(is_about, |cells, at, out| {
        if cells[at].is('…') {
            out.extend(profile.ellipsis.chars().map(|character| cells[at].with(character)));
            return 1;
        }
        let dot = |offset: usize| cells.get(at + offset).is_some_and(|cell| cell.is('.'));
        let starts = at == 0 || !cells[at - 1].is('.');
        if starts && dot(0) && dot(1) && dot(2) && !dot(3) {
            out.extend(profile.ellipsis.chars().map(|character| cells[at].with(character)));
            return 3;
        }
        out.push(cells[at]);
        1
    });
}
