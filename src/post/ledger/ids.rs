//! The names of what the ledger holds.

/// A mailing in the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MailingId(pub(super) i64);

/// What a mailing says in one language, in the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentId(pub(super) i64);

/// A delivery, in the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeliveryId(pub(super) i64);

#[cfg(test)]
impl From<i64> for DeliveryId {
    fn from(id: i64) -> Self {
        Self(id)
    }
}
