//! The program: one file a command, each of which loads, calls the library, and finishes.

pub(crate) mod args;
pub(crate) mod build;
pub(crate) mod check;
pub(crate) mod explain;
pub(crate) mod facts;
pub(crate) mod fmt;
pub(crate) mod init;
pub(crate) mod interrupt;
pub(crate) mod l10n;
pub(crate) mod ledger;
pub(crate) mod mail_check;
pub(crate) mod new;
pub(crate) mod password;
pub(crate) mod preview;
pub(crate) mod ready;
pub(crate) mod relay;
mod rewriting;
pub(crate) mod schema;
pub(crate) mod send;
pub(crate) mod status;
pub(crate) mod suppress;
pub(crate) mod terminal;
pub(crate) mod translated;
