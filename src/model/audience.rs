//! Who may read what, and when: the table of the door.

use std::marker::PhantomData;

use jiff::Timestamp;

use super::{Clearance, Recipient};

/// Somebody who may read. The list is closed.
pub trait Audience: sealed::Sealed + Send + Sync + 'static {
    /// Whether it may read words of this clearance at `now`.
    fn may_read(clearance: &Clearance, now: Timestamp) -> bool;

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
    fn may_read(clearance: &Clearance, now: Timestamp) -> bool {
        clearance.ready && !clearance.is_held(now)
    }

    fn includes(_: &Recipient) -> bool {
        true
    }
}

impl Audience for Press {
    fn may_read(clearance: &Clearance, now: Timestamp) -> bool {
        let in_advance = clearance.ready && !clearance.draft && clearance.advance;
        Public::may_read(clearance, now) || in_advance
    }

    fn includes(recipient: &Recipient) -> bool {
        recipient.honours_embargoes
    }
}

impl Audience for Staff {
    fn may_read(_: &Clearance, _: Timestamp) -> bool {
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

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::{Audience, Clearance, Press, Public, Staff};

    const NOW: i64 = 1_800_000_000;

    /// A row of the table: draft, ready, in advance, and whether its instant has come; then who may
    /// read it: the public, the press, the staff.
    type Row = ([bool; 4], [bool; 3]);

    const NO: bool = false;
    const YES: bool = true;

    /// The whole table of the door.
    const TABLE: [Row; 16] = [
        // draft, ready, advance, has come     public, press, staff
        ([NO, YES, NO, YES], [YES, YES, YES]),
        ([NO, YES, YES, YES], [YES, YES, YES]),
        ([NO, YES, NO, NO], [NO, NO, YES]),
        ([NO, YES, YES, NO], [NO, YES, YES]),
        ([NO, NO, NO, YES], [NO, NO, YES]),
        ([NO, NO, YES, YES], [NO, NO, YES]),
        ([NO, NO, NO, NO], [NO, NO, YES]),
        ([NO, NO, YES, NO], [NO, NO, YES]),
        ([YES, YES, NO, YES], [NO, NO, YES]),
        ([YES, YES, YES, YES], [NO, NO, YES]),
        ([YES, YES, NO, NO], [NO, NO, YES]),
        ([YES, YES, YES, NO], [NO, NO, YES]),
        ([YES, NO, NO, YES], [NO, NO, YES]),
        ([YES, NO, YES, YES], [NO, NO, YES]),
        ([YES, NO, NO, NO], [NO, NO, YES]),
        ([YES, NO, YES, NO], [NO, NO, YES]),
    ];

    #[test]
    fn the_door_opens_for_whom_the_table_says() {
        let now = Timestamp::from_second(NOW).expect("an instant");
        for ([draft, ready, advance, has_come], expected) in TABLE {
            // The instant itself is the first at which it is public.
            let public_from = Timestamp::from_second(if has_come { NOW } else { NOW + 1 });
            let public_from = public_from.expect("an instant");
            let clearance = Clearance { draft, ready, advance, public_from };
            let may_read = [
                Public::may_read(&clearance, now),
                Press::may_read(&clearance, now),
                Staff::may_read(&clearance, now),
            ];
            assert_eq!(may_read, expected, "{clearance:?} at {now}");
            assert_eq!(clearance.is_held(now), draft || !has_come, "{clearance:?} at {now}");
        }
    }
}
