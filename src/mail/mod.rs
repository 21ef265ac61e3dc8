//! Press mailings: each contact once, in their own language, as long as the records allow it.
//!
//! A [`campaign`] decides who gets which edition, a [`course`] which copy and when; [`planning`] asks
//! about everybody who is meant; [`composing`] makes one letter in each language; the ledger of the
//! [`post`](crate::post) freezes letters and addressees on their [`terms`]. From there on nothing
//! that is said is decided any more. Whether a letter may leave is asked of the records again, each
//! time, by [`permission`], which looks where its reader stands now ([`readers`]); [`resuming`] says
//! what changed since the plan. [`wording`] says all of it to whoever sends.

pub mod campaign;
pub mod composing;
pub mod course;
pub mod permission;
pub mod planning;
pub mod readers;
pub mod resuming;
pub mod terms;
pub mod wording;
