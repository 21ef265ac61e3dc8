//! What a check is, and where it looks.

use std::sync::Arc;

use crate::compare::{Kind, Release};
use crate::diagnostic::Severity;
use crate::model::Announcement;
use crate::model::texts::Text;

use super::report::{Report, Surroundings};

/// A check.
pub struct Check {
    /// Its code: the name of its file with hyphens, and of its message.
    pub code: &'static str,
    /// How bad its findings are.
    pub severity: Severity,
    /// Part of a record in which it finds something.
    pub example: &'static str,
    /// Where it looks.
    pub scopes: &'static [Scope],
}

/// Where a check looks for findings: and so what it must look at again when a record has changed.
#[derive(Clone, Copy)]
pub enum Scope {
    /// At each announcement.
    Announcement(fn(&Announcement, Surroundings<'_>, &mut Report)),
    /// At each text, as it stands in a press release or on a page of its own.
    Text(fn(&Text<'_>, Surroundings<'_>, &mut Report)),
    /// At differences of this kind between the languages of an announcement.
    Languages(Kind),
    /// At what an announcement states, in all its languages.
    Release(fn(&Release<'_>, Surroundings<'_>, &mut Report)),
    /// At findings that an announcement accepts, for this fault.
    Waivers(WaiverFault),
    /// At organizations, people and settings.
    Directory(fn(Surroundings<'_>, &mut Report)),
    /// At all announcements together.
    Announcements(fn(&[Arc<Announcement>], Surroundings<'_>, &mut Report)),
}

/// What is wrong with a waiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaiverFault {
    /// No check has its code, or none whose findings may be accepted.
    Unknown,
    /// No finding needs it.
    Unneeded,
    /// Several findings have its code, and it does not say which is meant.
    Unclear,
}
