//! Which options of `send` go together. One that is accepted is obeyed; others are refused, with
//! the reason.

use heraut::diagnostic::Diagnostic;

use crate::cli::args::Send;

/// Options that make no sense together: each of the first with each of the second, and why.
type Rule = (&'static [&'static str], &'static [&'static str], &'static str);

/// The options with which a mailing goes on.
const GOING_ON: &[&str] = &["resume", "retry-deferred", "resend-in-doubt", "retry-refused"];

const RULES: &[Rule] = &[
    (
        &["test"],
        &[
            "list",
            "contacts",
            "only",
            "except",
            "advance",
            "dry-run",
            "to-folder",
            "prepare",
            "resume",
            "retry-deferred",
            "resend-in-doubt",
            "retry-refused",
            "keep-unlisted",
            "abandon",
        ],
        "trial",
    ),
    (
        &["abandon"],
        &[
            "only",
            "except",
            "advance",
            "to-folder",
            "prepare",
            "attach",
            "relay",
            "resume",
            "retry-deferred",
            "resend-in-doubt",
            "retry-refused",
            "keep-unlisted",
        ],
        "abandon",
    ),
    (GOING_ON, &["list", "contacts", "advance", "prepare", "attach"], "planned"),
    (&["keep-unlisted"], &["list", "contacts", "advance", "prepare", "attach"], "unlisted"),
    (&["dry-run", "to-folder"], &["yes"], "nothing-leaves"),
    (&["to-folder"], &["dry-run", "prepare"], "nothing-leaves"),
];

/// Refuses options that do not go together.
pub(super) fn check(send: &Send) -> Result<(), Diagnostic> {
    let given = given(send);
    for (firsts, seconds, why) in RULES {
        for first in firsts.iter().filter(|option| given.contains(option)) {
            if let Some(second) = seconds.iter().find(|option| given.contains(option)) {
                return Err(Diagnostic::error("options-conflict")
                    .with("first", format!("--{first}"))
                    .with("second", format!("--{second}"))
                    .with("why", *why));
            }
        }
    }
    if send.keep_unlisted && !send.goes_on() {
        return Err(Diagnostic::error("option-alone").with("option", "--keep-unlisted"));
    }
    Ok(())
}

/// The options that the user gave.
fn given(send: &Send) -> Vec<&'static str> {
    let options = [
        ("list", !send.list.is_empty()),
        ("contacts", send.contacts),
        ("only", send.only.is_some()),
        ("except", !send.except.is_empty()),
        ("advance", send.advance),
        ("yes", send.yes),
        ("dry-run", send.dry_run),
        ("to-folder", send.to_folder.is_some()),
        ("test", send.test.is_some()),
        ("prepare", send.prepare),
        ("attach", !send.attach.is_empty()),
        ("relay", send.relay.is_some()),
        ("resume", send.resume),
        ("retry-deferred", send.retry_deferred),
        ("resend-in-doubt", send.resend_in_doubt),
        ("retry-refused", send.retry_refused),
        ("keep-unlisted", send.keep_unlisted),
        ("abandon", send.abandon),
    ];
    options.into_iter().filter_map(|(name, is_given)| is_given.then_some(name)).collect()
}
