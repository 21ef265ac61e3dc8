//! How fast letters leave, and in how much memory: heraut against Postfix's `smtp-source`.
//!
//! `cargo bench --bench mail [-- PAIRS]` sends 5 000 letters of 40 KB each, from a ledger on the
//! disk, into a relay on loopback, in as many pairs as are asked for (seven, unless said): first
//! `smtp-source` sends as many bytes as often, then heraut does. Ratios are within pairs, since
//! whatever else the machine does weighs on both. Both are processes of their own, measured from
//! their start to their end; heraut's letters were planned, and those that are to be signed ahead
//! were signed, in processes before. The relay is Postfix's `smtp-sink`, then the one of our tests.
//! At last 100 000 letters leave, to see what memory that takes. Postfix's tools come with Debian's
//! package `postfix`; what needs them is left out where they are not. Memory and processor time are
//! those that Linux keeps.
#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark writes its ledgers, and looks at the clock"
)]
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

mod measure;
mod post;
mod sink;

use std::env;
use std::path::Path;

use measure::{Figures, Run, run};
use post::Signing;
use sink::Sink;

/// How many letters one side of a pair sends.
const N_LETTERS: usize = 5_000;
/// How many letters are sent to see what memory that takes.
const N_MANY: usize = 100_000;
/// How many pairs there are unless it is said.
const N_PAIRS: usize = 7;
/// How many connections our side of a pair opens: claims of letters that leave at the same time
/// share a commit, so that many connections make up for a slow disk.
const N_CONNECTIONS: usize = 50;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if post::is_asked(&arguments) {
        post::run(&arguments);
        return;
    }
    let n_pairs = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(N_PAIRS);
    println!(
        "                                        ratio                 letters/s  CPU us/letter  peak MiB  smtp-source/s"
    );
    if Sink::is_installed() {
        for signing in Signing::ALL {
            let sink = Sink::postfix();
            contest(&format!("smtp-sink, {}", signing.words()), &sink, signing, n_pairs);
        }
        for signing in [Signing::None, Signing::Ahead] {
            let sink = Sink::own();
            contest(&format!("own relay, {}", signing.words()), &sink, signing, n_pairs);
        }
    } else {
        println!("smtp-source and smtp-sink are not here: no pairs");
    }
    let many = ours(&Sink::own(), Signing::Ahead, N_MANY);
    println!("{}", Figures::of(&[many], &[], N_MANY).line("own relay, 100 000, signed ahead"));
}

/// Measures pairs, and prints what came of them.
fn contest(name: &str, sink: &Sink, signing: Signing, n_pairs: usize) {
    let (mut own, mut others) = (Vec::new(), Vec::new());
    for _ in 0..n_pairs {
        others.push(run(&mut sink.source(N_LETTERS)));
        own.push(ours(sink, signing, N_LETTERS));
    }
    println!("{}", Figures::of(&own, &others, N_LETTERS).line(name));
}

/// Sends letters; what is measured is the sending, and the memory that planning takes as well.
fn ours(sink: &Sink, signing: Signing, n_letters: usize) -> Run {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder on the disk");
    let folder: &Path = folder.path();
    let planned = run(&mut post::plan(folder, n_letters));
    if signing == Signing::Ahead {
        run(&mut post::sign(folder));
    }
    let sent = run(&mut post::send(folder, sink.port(), signing, N_CONNECTIONS));
    assert_eq!(sent.figure("sent"), Some(n_letters), "every letter is sent");
    sent.with_peak_of(&planned)
}
