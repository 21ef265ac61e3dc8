//! Press mailings: each contact once, in their own language, through crash and fault.
//!
//! A [`campaign`] decides who gets which edition, a [`course`] which copy and when; [`planning`] asks
//! about everybody who is meant; [`composing`] makes one letter in each language, on [`stationery`]
//! that only lacks its addressee; the [`ledger`] freezes letters and addressees on their [`terms`].
//! From there on nothing that is said is decided any more: [`dispatch`] takes what the ledger hands
//! out, fills it in, has it signed by [`dkim`], and speaks to the relay through [`smtp`]. Whether a
//! letter may leave is asked of the records again, each time, by [`permission`]; [`resuming`] says
//! what changed since the plan. Files, the clock and the user are the business of whoever calls.

pub mod campaign;
pub mod composing;
pub mod course;
pub mod dispatch;
pub mod dkim;
pub mod ledger;
pub mod permission;
pub mod planning;
pub mod readers;
pub mod resuming;
pub mod smtp;
pub mod stationery;
pub mod terms;
