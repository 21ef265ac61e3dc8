//! The course of a new mailing: which copy it is, as of when it is composed, and from when it leaves.

use jiff::Timestamp;

use super::terms::Circulation;
use crate::model::Clearance;

/// What whoever sends wants of a new mailing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// That it leaves now.
    Send,
    /// That it leaves now, in advance, to those who honour embargoes.
    Advance,
    /// That all is ready for when it is public.
    Prepare,
    /// To look at it.
    Look,
}

/// The course of a mailing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    /// Which copy its letters are.
    pub circulation: Circulation,
    /// The instant as of which they are composed.
    pub moment: Timestamp,
    /// The instant before which none leaves, if it is to come.
    pub not_before: Option<Timestamp>,
}

/// Why there is no course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// Its authors are still writing.
    Draft,
    /// It is held.
    Held,
    /// It is held, and nobody may have it in advance.
    NotInAdvance,
    /// It is public: nothing is in advance any more.
    AlreadyPublic,
}

impl Obstacle {
    /// The code of the diagnostic that tells it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "announcement-draft",
            Self::Held => "announcement-held",
            Self::NotInAdvance => "advance-not-allowed",
            Self::AlreadyPublic => "advance-too-late",
        }
    }
}

/// The course that a mailing takes at `now`.
///
/// # Errors
///
/// What keeps it from leaving.
pub fn course(clearance: Clearance, wish: Wish, now: Timestamp) -> Result<Course, Obstacle> {
    let (circulation, from) = (Circulation::Public, clearance.public_from);
    if clearance.draft {
        return Err(Obstacle::Draft);
    }
    match (wish, clearance.is_held(now)) {
        (Wish::Advance, false) => Err(Obstacle::AlreadyPublic),
        (_, false) => Ok(Course { circulation, moment: now, not_before: None }),
        (Wish::Advance, true) if clearance.advance => {
            Ok(Course { circulation: Circulation::Advance, moment: now, not_before: None })
        }
        (Wish::Advance, true) => Err(Obstacle::NotInAdvance),
        (Wish::Prepare | Wish::Look, true) => {
            Ok(Course { circulation, moment: from, not_before: Some(from) })
        }
        (Wish::Send, true) => Err(Obstacle::Held),
    }
}
