//! How letters are handed to a relay, and what is told of each.

use std::num::{NonZeroU32, NonZeroUsize};
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use jiff::Timestamp;

use super::sheets::Sheets;
use super::traffic::Pace;
use crate::model::EmailAddress;
use crate::post::dkim::Signer;
use crate::post::smtp::Dialer;

/// How letters are handed to a relay.
pub struct Dispatch<'d> {
    /// The way to the relay.
    pub dialer: &'d Dialer,
    /// Where the mail system reports letters that it could not deliver.
    pub bounces: &'d EmailAddress,
    /// What the letters say.
    pub sheets: &'d Sheets,
    /// Signs letters that are not signed yet.
    pub signer: Option<&'d Signer>,
    /// How many connections are open at once.
    pub connections: NonZeroUsize,
    /// How many letters one connection carries.
    pub letters_per_connection: NonZeroU32,
    /// After how long a letter that was put off is tried again, each time.
    pub retry_after: &'d [Duration],
    /// How fast letters leave.
    pub pace: Pace,
    /// What time it is.
    pub clock: &'d (dyn Fn() -> Timestamp + Sync),
    /// Is told of each letter that is done with.
    pub observer: &'d (dyn Fn(Event) + Sync),
    /// Set when the run is to stop: letters under way arrive, no other leaves.
    pub stop: &'d AtomicBool,
}

/// What became of a letter, for whoever watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The relay took it.
    Sent,
    /// The relay refused it.
    Refused,
    /// The relay put it off, and it is not tried again in this run.
    Deferred,
    /// Nobody knows whether the relay took it.
    InDoubt,
    /// It may not leave, as the records stand now.
    Withheld,
    /// The relay refused it, and that turned out to say nothing about its reader: it waits again.
    Recalled,
}

/// How many letters are reserved at once.
pub(super) const BATCH: usize = 128;
