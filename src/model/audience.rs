//! Who may read what, and when: the table of the door.

use std::marker::PhantomData;

use jiff::Timestamp;

use super::{Announcement, Recipient};

/// Somebody who may read. The list is closed.
pub trait Audience: sealed::Sealed + Send + Sync + 'static {
    /// Whether it may read the announcement at `now`.
    fn may_read(announcement: &Announcement, now: Timestamp) -> bool;

    /// Whether it may read words that are not said to be ready.
    #[must_use]
    fn reads_unready() -> bool {
        false
    }

    /// Whether a recipient belongs to it.
    fn includes(recipient: &Recipient) -> bool;
}

/// Anybody at all: neither drafts nor anything still held.
pub enum Public {}

/// Journalists who honour embargoes: also held announcements that allow it.
pub enum Press {}

/// The people who write them: everything.
pub enum Staff {}

impl Audience for Public {
    fn may_read(announcement: &Announcement, now: Timestamp) -> bool {
        !announcement.draft && announcement.public_from <= now
    }

    fn includes(_: &Recipient) -> bool {
        true
    }
}

impl Audience for Press {
    fn may_read(announcement: &Announcement, now: Timestamp) -> bool {
        let advance = announcement.embargo.as_ref().is_some_and(|embargo| embargo.advance);
        Public::may_read(announcement, now) || (!announcement.draft && advance)
    }

    fn includes(recipient: &Recipient) -> bool {
        recipient.honours_embargoes
    }
}

impl Audience for Staff {
    fn may_read(_: &Announcement, _: Timestamp) -> bool {
        true
    }

    fn reads_unready() -> bool {
        true
    }

    fn includes(_: &Recipient) -> bool {
        false
    }
}

/// A recipient who belongs to an audience.
pub struct Addressee<'a, A: Audience> {
    recipient: &'a Recipient,
    audience: PhantomData<fn() -> A>,
}

impl<'a, A: Audience> Addressee<'a, A> {
    /// The recipient, if they belong to `A`.
    #[must_use]
    pub fn of(recipient: &'a Recipient) -> Option<Self> {
        A::includes(recipient).then_some(Self { recipient, audience: PhantomData })
    }

    /// The recipient.
    #[must_use]
    pub fn recipient(&self) -> &'a Recipient {
        self.recipient
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Public {}
    impl Sealed for super::Press {}
    impl Sealed for super::Staff {}
}
