//! How soon the preview shows what was saved: the time from writing a record to its new page, and how
//! long it takes from the start to the first page.
//!
//! `cargo bench --bench preview [-- NUMBER…]` makes a newsroom of so many announcements in three
//! languages (1 000 if none is given), previews it, and prints the median of its runs, in milliseconds.
#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark writes its newsroom, and looks at the clock"
)]
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

#[path = "../build/corpus.rs"]
mod corpus;

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use heraut::preview::Preview;
use jiff::Timestamp;

/// How often a record is changed.
const RUNS: usize = 15;

fn main() {
    let numbers: Vec<usize> = env::args().filter_map(|number| number.parse().ok()).collect();
    let numbers = if numbers.is_empty() { vec![1_000] } else { numbers };
    println!("announcements   first page ms   saved to page ms   answers that were no page");
    for number in numbers {
        measure(number);
    }
}

/// Makes a newsroom, and prints how soon the preview shows what changes in it.
fn measure(n_announcements: usize) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    corpus::write(folder.path(), n_announcements, false);
    let start = Instant::now();
    let preview = Preview::open(folder.path(), 0, Timestamp::now).expect("a port");
    let address = preview.address();
    let host = address.trim_start_matches("http://").trim_end_matches('/').to_owned();
    // It ends with the benchmark.
    thread::spawn(move || preview.run(|fault| panic!("{}", fault.code)));
    assert!(ask(&host, "/").contains("200 OK"), "the desk is shown");
    let first = start.elapsed();
    // So that its stamp tells that it changed.
    thread::sleep(Duration::from_secs(3));
    let record = some_record(folder.path());
    let text = fs::read_to_string(&record).expect("a record");
    let field =
        |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).expect("a field");
    let (id, year) = (field("id: "), &field("issued: ")[..4]);
    let page = format!("/newsroom/fr/{year}/{id}/");
    let mut n_others = 0;
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|run| {
            let mark = format!("Zoo {run} ");
            let start = Instant::now();
            fs::write(&record, text.replacen("headline: ", &format!("headline: {mark}"), 1))
                .expect("the record is written");
            loop {
                let answer = ask(&host, &page);
                if answer.contains(mark.trim()) {
                    break start.elapsed();
                }
                n_others += usize::from(!answer.contains("200 OK"));
                thread::sleep(Duration::from_millis(1));
            }
        })
        .collect();
    times.sort_unstable();
    let ms = |time: Duration| time.as_secs_f64() * 1_000.0;
    println!(
        "{n_announcements:>13} {:>15.0} {:>18.1} {n_others:>27}",
        ms(first),
        ms(times[RUNS / 2])
    );
}

/// A record in the middle of the announcements.
fn some_record(root: &Path) -> PathBuf {
    let entries = fs::read_dir(root.join("content/announcements")).expect("announcements");
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths.swap_remove(paths.len() / 2)
}

/// Asks for a path as a browser does; gives all that comes back.
fn ask(host: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(host).expect("the preview listens");
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("the preview reads");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("the preview answers");
    answer
}
