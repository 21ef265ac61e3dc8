//! Ctrl-C while letters are on their way: they arrive first; a second one does not wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::terminal;

/// The status of a program that was interrupted, as shells count it: 128 and the signal's number.
const INTERRUPTED: i32 = 130;

/// Turns the first Ctrl-C, or the first request to end, into a flag that is set, and says `stopping`.
///
/// Where the system does not let signals be caught, the flag is never set and the program just
/// ends; the ledger can bear that.
pub(crate) fn flag(stopping: String) -> Arc<AtomicBool> {
    let flag = Arc::new(AtomicBool::new(false));
    let set = flag.clone();
    let handler = move || {
        if set.swap(true, Ordering::SeqCst) {
            #[expect(clippy::exit, reason = "the user asked twice, and the ledger can bear it")]
            std::process::exit(INTERRUPTED);
        }
        terminal::call_out(&stopping);
    };
    ctrlc::set_handler(handler).ok();
    flag
}
