//! Plants errors into correct releases, and counts which of them `heraut check` finds.
//!
//! `cargo test --release --test mutations` prints, for each kind of error, how many were planted and
//! found, and how many untouched releases get a finding. `-- SEED` plants others, and
//! `-- SEED FOLDER` takes the releases of another newsroom, and `-- SEED FOLDER OUT` also writes each
//! record with its error into the folder `OUT`, for other tools to look at. It fails below the aims.
//!
//! The program knows nothing of how heraut reads: its tables are its own (`planting.rs`).

#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "a program of its own")]

mod planting;
mod releases;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use planting::{Error, KINDS, Kind, plant};
use releases::{Releases, is_boilerplate};

/// At least so many of a hundred errors of each kind are found.
const LEAST_RECALL: usize = 95;

/// At most so many findings for a hundred untouched releases.
const MOST_FALSE_ALARMS: usize = 10;

/// How many errors of each kind are planted into each release.
const PER_RELEASE: u64 = 3;

/// Errors of a kind.
#[derive(Default)]
struct Tally {
    n_planted: usize,
    missed: Vec<String>,
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with('-'));
    let seed = arguments.next().map(|seed| seed.parse::<u64>());
    // The name of another test.
    let Ok(seed) = seed.unwrap_or(Ok(1)) else { return ExitCode::SUCCESS };
    let folder = arguments.next().map(PathBuf::from);
    let out = arguments.next().map(PathBuf::from);
    let releases = Releases::of(folder);
    let alarms = releases.findings();
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    for (name, text) in releases.records() {
        // Of a boilerplate, its figures are changed.
        let kinds = if is_boilerplate(name) { &[Kind::Figure][..] } else { KINDS };
        for kind in kinds {
            for round in 0..PER_RELEASE {
                let Some(error) = plant(*kind, text, releases.people(), seed + round * 7919) else {
                    continue;
                };
                let of_kind = if is_boilerplate(name) { "boilerplate figure" } else { kind.name() };
                let tally = tallies.entry(of_kind).or_default();
                tally.n_planted += 1;
                if let Some(out) = &out {
                    write(out, of_kind, tally.n_planted, name, &error.text);
                }
                if !releases.notices(name, &error) {
                    tally.missed.push(format!("{name}: {}", error.described()));
                }
            }
        }
    }
    report(&tallies, alarms.len(), releases.n_announcements());
    for alarm in &alarms {
        println!("false alarm: {alarm}");
    }
    let is_low = |tally: &Tally| {
        (tally.n_planted - tally.missed.len()) * 100 < LEAST_RECALL * tally.n_planted
    };
    let has_alarms = alarms.len() * 100 > MOST_FALSE_ALARMS * releases.n_announcements();
    if tallies.values().any(is_low) || has_alarms { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Writes a record with an error: `OUT/kind/0001/name.yaml`.
fn write(out: &Path, kind: &str, number: usize, name: &str, text: &str) {
    let path = out.join(kind).join(format!("{number:04}")).join(name);
    let folder = path.parent().expect("the path has a folder");
    std::fs::create_dir_all(folder).expect("the folder can be made");
    std::fs::write(&path, text).expect("the record can be written");
}

fn report(tallies: &BTreeMap<&str, Tally>, n_alarms: usize, n_releases: usize) {
    println!("{:<28}{:>9}{:>9}{:>9}", "error", "planted", "found", "recall");
    for (kind, tally) in tallies {
        let n_found = tally.n_planted - tally.missed.len();
        let recall = n_found * 100 / tally.n_planted;
        println!("{kind:<28}{:>9}{n_found:>9}{recall:>8}%", tally.n_planted);
        for missed in &tally.missed {
            println!("  missed: {missed}");
        }
    }
    println!("untouched releases: {n_releases}, findings in them: {n_alarms}");
}

/// What an error changes.
impl Error {
    fn described(&self) -> String {
        format!("“{}” became “{}”", self.before.trim(), self.after.trim())
    }
}
