//! Press mailings: each contact once, in their own language, through crash and fault.
//!
//! A [`campaign`] decides who gets which edition; [`planning`] asks it about everybody who is meant,
//! and shows what would happen; [`composing`] makes one letter in each language,
//! on [`stationery`] that only lacks its addressee; the [`ledger`] freezes letters and addressees.
//! From there on nothing is decided any more: [`dispatch`] takes what the ledger hands out, fills
//! it in, has it signed by [`dkim`], and speaks to the relay through [`smtp`]. Files, the clock and
//! the user are the business of whoever calls.

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
