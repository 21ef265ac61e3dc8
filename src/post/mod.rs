//! Letters and the way they take: what is written to the disk, to the relay, and on the envelope.
//!
//! Nothing here knows an announcement or an edition. A letter is [`stationery`] that only lacks its
//! addressee; the [`ledger`] freezes letters and addressees, and hands out each delivery once, to
//! one sender; [`dispatch`] takes what it hands out, fills it in, has it signed by [`dkim`], and
//! speaks to the relay through [`smtp`]. Before each claim the ledger asks a [`ledger::Gate`], which
//! belongs to whoever knows the records. Files, the clock and the user are the business of whoever
//! calls.

pub mod dispatch;
pub mod dkim;
pub mod ledger;
pub mod smtp;
pub mod stationery;
