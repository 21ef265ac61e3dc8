//! Names that the newsroom knows: people, organizations and towns, as a language writes them.

use std::collections::HashMap;

use crate::locale::pieces;

use super::statement::Matter;

/// The names of a newsroom in one language.
#[derive(Debug, Default)]
pub struct Names {
    /// By the first piece of a name, in lower case; the longest first.
    names: HashMap<String, Vec<Rest>>,
}

/// The other pieces of a name, and who or what has it; nothing if several have.
type Rest = (Vec<String>, Option<Matter>);

impl Names {
    /// Takes down names, each with who or what has it.
    pub fn of(names: impl IntoIterator<Item = (String, Matter)>) -> Self {
        let mut all = Self::default();
        for (name, matter) in names {
            let name = name.to_lowercase();
            let mut pieces = pieces(&name).map(str::to_owned);
            let Some(first) = pieces.next() else { continue };
            let rest: Vec<String> = pieces.collect();
            let here = all.names.entry(first).or_default();
            match here.iter_mut().find(|(own, _)| *own == rest) {
                Some((_, known)) if known.as_ref() == Some(&matter) => {}
                Some((_, known)) => *known = None,
                None => {
                    here.push((rest, Some(matter)));
                    here.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
                }
            }
        }
        all
    }

    /// The names that begin with a piece of text in lower case.
    pub(super) fn beginning(&self, first: &str) -> &[Rest] {
        self.names.get(first).map_or(&[], Vec::as_slice)
    }

    /// Whether a single word is a name.
    #[must_use]
    pub fn has_word(&self, word: &str) -> bool {
        self.beginning(&word.to_lowercase()).iter().any(|(rest, _)| rest.is_empty())
    }
}
