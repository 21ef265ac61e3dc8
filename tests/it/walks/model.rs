//! What must be true of everybody, told a second time and without the library: who may get what at
//! which instant, and where their letter stands.

use super::world::{LISTS, Person, World};

/// Where somebody's letter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    Nowhere,
    Waits,
    Sent,
    PutOff,
    Refused,
    InDoubt,
    Withheld,
    GivenUp,
}

impl Stands {
    /// The state as the ledger names it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Nowhere => "",
            Self::Waits => "queued",
            Self::Sent => "sent",
            Self::PutOff => "deferred",
            Self::Refused => "refused",
            Self::InDoubt => "in-doubt",
            Self::Withheld => "withheld",
            Self::GivenUp => "abandoned",
        }
    }
}

/// The letter that somebody was planned to get.
#[derive(Clone, Debug)]
pub(super) struct Letter {
    pub(super) in_advance: bool,
    /// Which lists the plan named.
    pub(super) lists: [bool; 2],
    /// The list that brought them in.
    pub(super) by: usize,
    pub(super) language: usize,
    /// What they read then.
    pub(super) languages: Vec<usize>,
}

/// What is known of somebody.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) stands: Stands,
    pub(super) letter: Option<Letter>,
    /// How many letters arrived.
    pub(super) n_arrived: usize,
    /// Whether a letter may have arrived that nobody knows of.
    pub(super) is_doubted: bool,
    /// Whether a sender at work has it in hand.
    pub(super) is_in_hand: bool,
}

impl Known {
    pub(super) const NOTHING: Self = Self {
        stands: Stands::Nowhere,
        letter: None,
        n_arrived: 0,
        is_doubted: false,
        is_in_hand: false,
    };

    /// Whether a new plan may write to them.
    pub(super) fn is_free(&self, world: &World) -> bool {
        let is_stale = || {
            let letter = self.letter.as_ref();
            letter.is_some_and(|letter| letter.in_advance) && !world.is_held() && !world.draft
        };
        !self.is_in_hand
            && match self.stands {
                Stands::Nowhere => true,
                Stands::Withheld | Stands::GivenUp => !self.is_doubted,
                Stands::Waits | Stands::PutOff => !self.is_doubted && is_stale(),
                Stands::Sent | Stands::Refused | Stands::InDoubt => false,
            }
    }
}

/// What a new plan gives to somebody: the language, if they get a letter.
pub(super) fn planned(world: &World, person: &Person, in_advance: bool) -> Option<usize> {
    if person.suppressed || in_advance && !person.honours {
        return None;
    }
    person.languages.iter().copied().find(|language| world.ready[*language])
}

/// Whether a letter may leave to somebody now.
pub(super) fn may_leave(
    world: &World,
    person: &Person,
    letter: &Letter,
    keep_unlisted: bool,
) -> bool {
    if world.draft || person.suppressed || !world.ready[letter.language] {
        return false;
    }
    if letter.in_advance != world.is_held() || letter.in_advance && !world.advance {
        return false;
    }
    let is_listed = (0..LISTS.len()).any(|list| letter.lists[list] && person.lists[list]);
    if !is_listed {
        return keep_unlisted;
    }
    if letter.in_advance && !person.honours {
        return false;
    }
    let first = person.languages.iter().find(|language| world.ready[**language]);
    first == Some(&letter.language) || person.languages == letter.languages
}
