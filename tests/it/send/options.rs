//! Every pair of options of `send`: both are obeyed, or the pair is refused with the reason.

use std::collections::BTreeSet;

use super::{deliveries, err, newsroom, out};
use crate::support::relay::{AcceptedLetter, At, Script, say};

/// Somebody on both lists.
const CAMILLE: &str = "camille.ostrevant@rives-et-velden.example.com";
/// Those who write about home care.
const HOME_CARE: &[&str] =
    &["stijn.ravelinck@zorglantaarn.example.org", "aylin.brugmans@zennekrant.example.com"];
const ME: &str = "me@example.org";

/// What happened.
struct Seen {
    letters: Vec<AcceptedLetter>,
    /// Whether this pair sends at all.
    sends: bool,
    has_changed_ledger: bool,
    n_files: usize,
    told: String,
}

impl Seen {
    fn to(&self) -> BTreeSet<&str> {
        self.letters.iter().map(|letter| letter.recipient.as_str()).collect()
    }

    fn has(&self, words: &str) -> bool {
        self.letters
            .iter()
            .all(|letter| String::from_utf8_lossy(&letter.content).to_lowercase().contains(words))
    }
}

/// An option, how it is typed, and what shows that it was obeyed.
struct Choice {
    name: &'static str,
    typed: &'static [&'static str],
    obeyed: fn(&Seen) -> bool,
    /// Those that it does not go with.
    refuses: &'static [&'static str],
}

const GOING_ON: &[&str] = &["list", "contacts", "advance", "prepare", "attach"];
const KEPT: &[&str] = &[
    "list",
    "contacts",
    "only",
    "except",
    "advance",
    "yes",
    "dry-run",
    "to-folder",
    "prepare",
    "attach",
    "relay",
];

const CHOICES: &[Choice] = &[
    Choice { name: "list", typed: &["--list", "health-press"], obeyed: |_| true, refuses: &[] },
    Choice { name: "contacts", typed: &["--contacts"], obeyed: |_| true, refuses: &[] },
    Choice {
        name: "only",
        typed: &["--only", "home-care"],
        // A topic says nothing about whose announcement it is.
        obeyed: |seen| {
            seen.to().iter().all(|to| {
                HOME_CARE.contains(to) || to.ends_with("@biowin.org") || to.ends_with("@medvia.be")
            })
        },
        refuses: &[],
    },
    Choice {
        name: "except",
        typed: &["--except", CAMILLE],
        obeyed: |seen| !seen.to().contains(CAMILLE),
        refuses: &[],
    },
    Choice {
        name: "advance",
        typed: &["--advance"],
        obeyed: |seen| seen.has("embargo"),
        refuses: &[],
    },
    Choice {
        name: "yes",
        typed: &["--yes"],
        obeyed: |seen| !seen.sends || !seen.letters.is_empty() || seen.told.contains("Nobody"),
        refuses: &[],
    },
    Choice {
        name: "dry-run",
        typed: &["--dry-run"],
        obeyed: |seen| seen.letters.is_empty() && !seen.has_changed_ledger,
        refuses: &["yes", "to-folder"],
    },
    Choice {
        name: "to-folder",
        typed: &["--to-folder", "letters"],
        obeyed: |seen| seen.letters.is_empty() && !seen.has_changed_ledger && seen.n_files > 0,
        refuses: &["yes", "prepare"],
    },
    Choice {
        name: "test",
        typed: &["--test", ME],
        obeyed: |seen| seen.to() == BTreeSet::from([ME]) && seen.letters.len() == 3,
        refuses: &[
            "list",
            "contacts",
            "only",
            "except",
            "advance",
            "dry-run",
            "to-folder",
            "prepare",
        ],
    },
    Choice {
        name: "prepare",
        typed: &["--prepare"],
        obeyed: |seen| seen.letters.is_empty(),
        refuses: &[],
    },
    Choice {
        name: "attach",
        typed: &["--attach", "programme.txt"],
        obeyed: |seen| seen.has("programme.txt"),
        refuses: &[],
    },
    Choice {
        name: "relay",
        typed: &[],
        obeyed: |seen| !seen.sends || !seen.letters.is_empty() || seen.told.contains("Nobody"),
        refuses: &[],
    },
    Choice {
        name: "resume",
        typed: &["--resume"],
        obeyed: |seen| !seen.sends || !seen.letters.is_empty(),
        refuses: GOING_ON,
    },
    Choice {
        name: "retry-deferred",
        typed: &["--retry-deferred"],
        obeyed: |seen| !seen.sends || !seen.letters.is_empty(),
        refuses: GOING_ON,
    },
    Choice {
        name: "resend-in-doubt",
        typed: &["--resend-in-doubt"],
        obeyed: |seen| !seen.sends || !seen.letters.is_empty(),
        refuses: GOING_ON,
    },
    Choice {
        name: "retry-refused",
        typed: &["--retry-refused"],
        obeyed: |seen| !seen.sends || !seen.letters.is_empty(),
        refuses: GOING_ON,
    },
    Choice {
        name: "keep-unlisted",
        typed: &["--keep-unlisted"],
        obeyed: |seen| !seen.sends || !seen.letters.is_empty(),
        // By itself it says nothing: it wants an option with which a mailing goes on.
        refuses: KEPT,
    },
    Choice {
        name: "abandon",
        typed: &["--abandon"],
        obeyed: |seen| seen.letters.is_empty(),
        refuses: &[
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
    },
];

#[test]
fn every_pair_of_options_is_obeyed_or_refused_with_the_reason() {
    let pairs: Vec<(&Choice, &Choice)> = CHOICES
        .iter()
        .enumerate()
        .flat_map(|(place, one)| CHOICES[place + 1..].iter().map(move |other| (one, other)))
        .collect();
    assert_eq!(pairs.len(), 153);
    std::thread::scope(|scope| {
        for pairs in pairs.chunks(pairs.len().div_ceil(4)) {
            scope.spawn(|| pairs.iter().for_each(|(one, other)| try_pair(one, other)));
        }
    });
}

fn try_pair(one: &Choice, other: &Choice) {
    let is = |name: &str| one.name == name || other.name == name;
    let any = |names: &[&str]| names.iter().any(|name| is(name));
    let newsroom = newsroom();
    newsroom.write("programme.txt", "half past nine");
    // A test has no mailing to go on with, whatever else is typed.
    let is_refused = one.refuses.contains(&other.name)
        || other.refuses.contains(&one.name)
        || is("test")
            && any(&[
                "resume",
                "retry-deferred",
                "resend-in-doubt",
                "retry-refused",
                "keep-unlisted",
                "abandon",
            ]);
    let id = if is("advance") { "lumivlinder" } else { "biowin-medvia" };
    let closed = Script::default().at(At::Mail, say("550 5.7.1 not you")).start();
    let address = closed.address();
    let begin = ["send", id, "--list", "regional-press", "--yes", "--relay", &address];
    let begun = if is("advance") { [&begin[..], &["--prepare"]].concat() } else { begin.to_vec() };
    newsroom.heraut(&begun);
    let before = deliveries(&newsroom, id);

    let relay = Script::default().start();
    let address = relay.address();
    let mut arguments = vec!["send", id];
    arguments.extend(one.typed.iter().chain(other.typed));
    let names_nobody = !any(&[
        "list",
        "contacts",
        "test",
        "resume",
        "retry-deferred",
        "resend-in-doubt",
        "retry-refused",
        "abandon",
        "keep-unlisted",
    ]);
    if names_nobody {
        arguments.extend(["--list", "health-press"]);
    }
    if !any(&["yes", "dry-run", "to-folder"]) {
        arguments.push("--yes");
    }
    if !is("abandon") || is("relay") {
        arguments.extend(["--relay", &address]);
    }
    let output = newsroom.heraut(&arguments);
    let told = format!("{arguments:?}\n{}{}", out(&output), err(&output));
    let seen = Seen {
        letters: relay.accepted(),
        sends: !any(&["dry-run", "to-folder", "prepare", "abandon"]),
        has_changed_ledger: deliveries(&newsroom, id) != before,
        n_files: newsroom.files("letters").len(),
        told: told.clone(),
    };
    if is_refused {
        assert_eq!(output.status.code(), Some(2), "{told}");
        let error = err(&output);
        assert!(
            error.contains("error[options-conflict]") || error.contains("error[option-alone]"),
            "{told}"
        );
        assert!(error.contains("help: "), "{told}");
        assert!(seen.letters.is_empty() && !seen.has_changed_ledger, "{told}");
        return;
    }
    assert_ne!(output.status.code(), Some(2), "{told}");
    for choice in [one, other] {
        assert!((choice.obeyed)(&seen), "`{}` was not obeyed: {told}", choice.name);
    }
}
