//! How long a full build takes, from YAML to files: announcements per second, and peak memory.
//!
//! `cargo bench --bench build [-- NUMBER…]` makes a newsroom of so many announcements in three
//! languages (1 000 if none is given), builds it in a process of its own into a fresh folder, and
//! prints what that took: the first one, in which each PDF is set, and the median of five in which they
//! come out of the cache. With `tables` among the numbers it makes the newsroom
//! twice, once with a table of 40 by 12 in each announcement, and prints what such a table adds. Memory
//! and processor time are those that Linux keeps of the process; elsewhere they are left out.
#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark writes its newsroom, and looks at the clock"
)]
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

mod corpus;

use std::path::Path;
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

use heraut::format::{Kit, Renderer};
use heraut::model::Public;
use heraut::output::{DiskCache, publish};
use heraut::project::Need;
use heraut::site::lay_out;
use heraut::view::Showing;

/// How often a build is measured.
const RUNS: usize = 5;

/// The argument that makes the process build instead of measuring.
const BUILD: &str = "build-once";

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [mode, root, out] = &arguments[..]
        && mode == BUILD
    {
        build(Path::new(root), Path::new(out));
        return;
    }
    let numbers: Vec<usize> = arguments.iter().filter_map(|number| number.parse().ok()).collect();
    let numbers = if numbers.is_empty() { vec![1_000] } else { numbers };
    println!("announcements   wall s    CPU s   announcements/s   peak MiB   files");
    let has_tables = arguments.iter().any(|argument| argument == "tables");
    for number in numbers {
        let plain = measure(number, false);
        if has_tables {
            let tables = measure(number, true);
            #[expect(clippy::cast_precision_loss, reason = "some thousands of announcements")]
            let each_ms = (tables - plain) * 1_000.0 / number as f64;
            println!("a table in three languages: {each_ms:.2} ms");
        }
    }
}

/// Makes a newsroom, prints what building it takes, and gives the seconds.
fn measure(n_announcements: usize, has_tables: bool) -> f64 {
    let folder = tempfile::tempdir().expect("a temporary folder");
    corpus::write(folder.path(), n_announcements, has_tables);
    let first = once(folder.path(), RUNS);
    let mut runs: Vec<Run> = (0..RUNS).map(|run| once(folder.path(), run)).collect();
    runs.sort_by(|one, other| one.wall_s.total_cmp(&other.wall_s));
    let median = &runs[RUNS / 2];
    print(n_announcements, &first);
    print(n_announcements, median);
    median.wall_s
}

/// Prints what a run took.
fn print(n_announcements: usize, run: &Run) {
    let known =
        |figure: Option<f64>| figure.map_or("?".to_owned(), |figure| format!("{figure:.2}"));
    #[expect(clippy::cast_precision_loss, reason = "some thousands of announcements")]
    let rate = n_announcements as f64 / run.wall_s;
    println!(
        "{n_announcements:>13} {:>8.2} {:>8} {rate:>17.0} {:>10} {:>7}",
        run.wall_s,
        known(run.cpu_s),
        known(run.peak_mib),
        run.n_files,
    );
}

struct Run {
    wall_s: f64,
    cpu_s: Option<f64>,
    peak_mib: Option<f64>,
    n_files: usize,
}

/// Builds once, in a process of its own.
fn once(root: &Path, run: usize) -> Run {
    let out = root.join(format!("public-{run}"));
    let program = env::current_exe().expect("the benchmark knows itself");
    let start = Instant::now();
    let output =
        Command::new(program).args([BUILD.as_ref(), root.as_os_str(), out.as_os_str()]).output();
    let wall_s = start.elapsed().as_secs_f64();
    let output = output.expect("the benchmark runs itself");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let figure = |name: &str| -> Option<f64> {
        said.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok())
    };
    // What was written stays until all is measured: ext4 looks twice at places that were just deleted.
    Run { wall_s, cpu_s: figure("cpu"), peak_mib: figure("peak"), n_files: count(&out) }
}

/// Builds as `heraut build` does, and prints what the system counted.
fn build(root: &Path, out: &Path) {
    let project = heraut::project::load(root);
    assert!(project.diagnostics.is_empty(), "{:#?}", project.diagnostics.first());
    let ready = project.ready(Need::Records).ready.expect("the newsroom loads");
    let now = "2030-01-01T00:00:00Z".parse().expect("an instant");
    let editions = ready.newsroom.editions::<Public>(now);
    let cache = DiskCache::of(root);
    let kit = Kit { cache: Some(&cache), ..ready.kit() };
    let renderer = Renderer::new(&editions, &ready.languages, kit, Showing::Now);
    let renderer = renderer.expect("mastheads are made");
    let Ok(tree) = lay_out(&renderer, &ready.statics, Showing::Now) else {
        panic!("pages are made")
    };
    let promises = ready.newsroom.promises();
    publish(&tree, out, Showing::Now, &promises).expect("the newsroom is published");
    cache.tidy();
    if let Some(peak_kib) = status_kib("VmHWM:") {
        println!("peak {}", peak_kib / 1024.0);
    }
    if let Some(cpu_s) = cpu_s() {
        println!("cpu {cpu_s}");
    }
}

/// A figure of `/proc/self/status`, in KiB.
fn status_kib(name: &str) -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

/// The processor time of this process: fields 14 and 15 of `/proc/self/stat`, in hundredths of a
/// second (proc(5); the kernel shows hundredths whatever it counts in).
fn cpu_s() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |field: usize| -> Option<f64> { fields.get(field)?.parse().ok() };
    Some((ticks(11)? + ticks(12)?) / 100.0)
}

fn count(folder: &Path) -> usize {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
}
