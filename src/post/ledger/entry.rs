//! What a plan says about one address.

use super::reason::Reason;
use crate::locale::Locale;
use crate::model::EmailAddress;

/// One address of a list, and what becomes of it.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// Where the letter goes; its key is what a campaign serves once.
    pub address: &'a EmailAddress,
    /// The name of who is written to.
    pub name: &'a str,
    /// The greeting that opens the letter.
    pub greeting: &'a str,
    /// The paper, station or site.
    pub outlet: Option<&'a str>,
    /// The list that names the address.
    pub list: &'a str,
    /// Whose turn comes first: lower waves before higher ones.
    pub wave: u8,
    /// What mail programs know the letter by (RFC 5322, section 3.6.4).
    pub message_id: &'a str,
    /// The languages that its reader reads, best first.
    pub languages: &'a [Locale],
    /// What becomes of it.
    pub verdict: Verdict<'a>,
}

/// What becomes of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict<'a> {
    /// It gets a letter.
    Send {
        /// In this language.
        locale: &'a Locale,
        /// Which of their languages that is; 0 for the first.
        choice: u8,
    },
    /// It gets none.
    LeftOut {
        /// Why.
        reason: Reason,
        /// What the words about the reason need: a note, a topic, the languages asked for.
        note: &'a str,
    },
}
