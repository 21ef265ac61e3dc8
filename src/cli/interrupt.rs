//! Ctrl-C while letters are on their way: they arrive first; a second one does not wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::terminal;

/// The status of a program that was interrupted, as shells count it: 128 and the signal's number.
const INTERRUPTED: i32 = 130;

/// Lets the first Ctrl-C, or the first request to end, set a flag and say `stopping`; the second one
/// says `stopped` and ends the program.
///
/// Where the system does not let signals be caught, the flag is never set and the program just
/// ends; the ledger can bear that.
pub(crate) fn listen(flag: Arc<AtomicBool>, stopping: String, stopped: String) {
    let handler = move || {
        if flag.swap(true, Ordering::SeqCst) {
            terminal::call_out(&stopped);
            #[expect(clippy::exit, reason = "the user asked twice, and the ledger can bear it")]
            std::process::exit(INTERRUPTED);
        }
        terminal::call_out(&stopping);
    };
    ctrlc::set_handler(handler).ok();
}
