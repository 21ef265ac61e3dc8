//! The faults of relays, and what the ledger says after each of them.

use crate::support::relay::{Act, At, Script, say};

/// A relay that fails, and what is said of it afterwards.
pub(super) struct Fault {
    pub(super) name: &'static str,
    pub(super) script: Script,
    /// What the ledger says; several where it depends on which connection was quicker.
    pub(super) ledger: &'static [&'static str],
    /// The diagnostic that ends the run, if one does.
    pub(super) ends: Option<&'static str>,
}

fn fault(
    name: &'static str,
    script: Script,
    ledger: &'static [&'static str],
    ends: Option<&'static str>,
) -> Fault {
    Fault { name, script, ledger, ends }
}

/// The faults that relays are known for, from the connection to the last answer.
#[expect(clippy::too_many_lines, reason = "a table, a row for each fault")]
pub(super) fn faults() -> Vec<Fault> {
    let one = "person2@example.com";
    let script = Script::default;
    let hang = || vec![Act::Hang];
    let close = || vec![Act::Close];
    vec![
        fault(
            "421 at connect",
            script().at(At::Banner, say("421 4.3.2 busy")),
            &["6 queued"],
            Some("relay-refused"),
        ),
        fault(
            "554 at connect",
            script().at(At::Banner, say("554 5.7.1 no service")),
            &["6 queued"],
            Some("relay-refused"),
        ),
        fault(
            "drop at connect",
            script().at(At::Banner, close()),
            &["6 queued"],
            Some("relay-closed"),
        ),
        fault(
            "silence at connect",
            script().at(At::Banner, hang()),
            &["6 queued"],
            Some("relay-silent"),
        ),
        fault("EHLO refused", script().at(At::Ehlo, say("502 5.5.1 what?")), &["6 sent"], None),
        fault(
            "greylisting of one",
            script().first(1, At::Rcpt, say("450 4.2.0 Greylisted")),
            &["6 sent"],
            None,
        ),
        fault(
            "greylisting of all",
            script().at(At::Rcpt, say("450 4.2.0 Greylisted")),
            &["6 deferred"],
            None,
        ),
        fault(
            "an unknown user",
            script().to(one, At::Rcpt, say("550 5.1.1 User unknown")),
            &["5 sent, 1 refused"],
            None,
        ),
        fault(
            "421 at RCPT once",
            script().first(1, At::Rcpt, say("421 4.3.2 later")),
            &["6 sent"],
            None,
        ),
        fault(
            "rate limit at MAIL",
            script().at(At::Mail, say("451 4.7.1 rate limited")),
            &["5 queued, 1 deferred"],
            Some("relay-refused-sender"),
        ),
        fault(
            "452 too many",
            script().to(one, At::Rcpt, say("452 4.5.3 Too many")),
            &["5 sent, 1 deferred"],
            None,
        ),
        fault("drop on DATA once", script().first(1, At::Data, close()), &["6 sent"], None),
        fault(
            "drop on DATA always",
            script().at(At::Data, close()),
            &["6 queued"],
            Some("relay-closed"),
        ),
        fault(
            "drop inside the content once",
            script().first(1, At::Content(40), vec![Act::Reset]),
            &["6 sent"],
            None,
        ),
        fault(
            "drop after the dot once",
            script().first(1, At::Dot, close()),
            &["5 sent, 1 in doubt"],
            None,
        ),
        fault(
            "accepted, then reset, once",
            script().first(1, At::Dot, vec![Act::Accept, Act::Reset]),
            &["5 sent, 1 in doubt"],
            None,
        ),
        fault(
            "accepted, then silence, once",
            script().first(1, At::Dot, vec![Act::Accept, Act::Hang]),
            &["5 sent, 1 in doubt"],
            None,
        ),
        fault(
            "silence after the dot always",
            script().at(At::Dot, hang()),
            &["3 queued, 3 in doubt", "2 queued, 4 in doubt"],
            Some("relay-silent-after-letters"),
        ),
        fault(
            "554 after the dot for one",
            script().to(one, At::Dot, say("554 5.7.1 spam")),
            &["5 sent, 1 refused"],
            None,
        ),
        fault(
            "451 after the dot for one",
            script().to(one, At::Dot, say("451 4.3.0 queue file")),
            &["5 sent, 1 deferred"],
            None,
        ),
        fault(
            "421 after the dot once",
            script().first(1, At::Dot, say("421 4.3.0 later")),
            &["6 sent"],
            None,
        ),
        fault("hang at RCPT once", script().first(1, At::Rcpt, hang()), &["6 sent"], None),
        fault(
            "size exceeded by MAIL",
            script().at(At::Mail, say("552 5.3.4 too large")),
            &["6 queued"],
            Some("relay-refuses-letter"),
        ),
        fault(
            "size known beforehand",
            script().offers(&["PIPELINING", "SIZE 100"]),
            &["6 queued"],
            Some("letter-too-large"),
        ),
        fault("no extensions", script().offers(&[]), &["6 sent"], None),
        fault(
            "the sender may not send",
            script().at(At::Mail, say("550 5.7.1 not you")),
            &["6 queued"],
            Some("relay-refused-sender"),
        ),
        fault(
            "garbage",
            script().at(At::Mail, vec![Act::Say("\u{1}\u{2} what\r\n".to_owned())]),
            &["6 queued"],
            Some("relay-garbled"),
        ),
        fault(
            "a reply without end, once",
            script().first(
                1,
                At::Dot,
                vec![Act::Say("250-2.0.0 perhaps\r\n".to_owned()), Act::Close],
            ),
            &["5 sent, 1 in doubt"],
            None,
        ),
        fault("421 after two letters", script().letters_per_session(2), &["6 sent"], None),
    ]
}
