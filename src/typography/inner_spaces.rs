//! Quotation marks that were typed as such get the inner spaces of the language.

use crate::locale::Profile;

use super::run::{Run, pop_spaces};

pub(super) fn set(run: &mut Run, profile: &Profile) {
    for quotes in [&profile.quotes, &profile.inner_quotes] {
        let Some(open) = quotes.open.chars().next() else { continue };
        let inner: Vec<char> = quotes.open.chars().skip(1).collect();
        if !inner.is_empty() {
            run.rewrite(|cells, at, out| {
                out.push(cells[at]);
                if !cells[at].is(open) {
                    return 1;
                }
                out.extend(inner.iter().map(|character| cells[at].with(*character)));
                1 + cells[at + 1..].iter().take_while(|cell| cell.is_space()).count()
            });
        }
        let Some(close) = quotes.close.chars().last() else { continue };
        let inner: Vec<char> =
            quotes.close.chars().take_while(|character| *character != close).collect();
        if !inner.is_empty() {
            run.rewrite(|cells, at, out| {
                if cells[at].is(close) {
                    pop_spaces(out);
                    out.extend(inner.iter().map(|character| cells[at].with(*character)));
                }
                out.push(cells[at]);
                1
            });
        }
    }
}
