//! How long a PDF takes: set by heraut, printed by Chromium, and made by `WeasyPrint`, of the same
//! release.
//!
//! `cargo bench --bench documents [-- FOLDER]` sets the releases of the newsroom in the folder (the
//! demonstration if none is given) over and over on one thread, and prints the median for each;
//! the first one, in which nothing is warm yet, is printed apart. Then it has the pages of the same
//! releases printed by `chromium` and `weasyprint`, if they are there, and says how many times as long
//! that takes. Each of these starts anew for each page, as whoever uses them for a newsroom would do.
#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark writes what others read, and looks at the clock"
)]
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

use heraut::format::{FORMATS, Format, Renderer};
use heraut::model::{Edition, Public};
use heraut::project::Need;
use heraut::view::Showing;

/// How often each release is set.
const RUNS: usize = 30;

/// How often others print it.
const OTHER_RUNS: usize = 3;

fn main() {
    let folder = env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let folder = folder.unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").to_owned());
    let project = heraut::project::load(Path::new(&folder));
    let ready = project.ready(Need::Everything).ready.expect("the newsroom is without errors");
    let now = "2030-01-01T00:00:00Z".parse().expect("an instant");
    let editions = ready.newsroom.editions::<Public>(now);
    let renderer = Renderer::new(&editions, &ready.languages, ready.kit(), Showing::Now);
    let renderer = renderer.expect("mastheads are made");
    let is_pdf =
        |format: &&&Format| format.download.as_ref().is_some_and(|offer| offer.extension == "pdf");
    let pdf = *FORMATS.iter().find(is_pdf).expect("this program sets PDF");
    let others = tempfile::tempdir().expect("a temporary folder");
    let mut is_first = true;
    println!("release                              heraut ms   pages    chromium   weasyprint");
    for edition in editions.all() {
        let set = || {
            let start = Instant::now();
            let made = renderer.render(edition, &[pdf]).expect("is set");
            (milliseconds(start), made[0].bytes().to_vec())
        };
        let (cold, bytes) = set();
        if is_first {
            println!("{:<36} {cold:>9.1}   (the first)", name(edition));
            is_first = false;
        }
        let own = median((0..RUNS).map(|_| set().0).collect());
        let html = renderer.render(edition, &FORMATS[..1]).expect("is rendered");
        let page = others.path().join("page.html");
        fs::write(&page, html[0].bytes()).expect("is written");
        let times = |command: Option<Command>| {
            let mut command = command?;
            let print = |_| {
                let start = Instant::now();
                let output = command.output().ok()?;
                output.status.success().then(|| milliseconds(start))
            };
            let times: Option<Vec<f64>> = (0..OTHER_RUNS).map(print).collect();
            Some(format!("{:.0} ×", median(times?) / own))
        };
        let (chromium, weasyprint) = (chromium(&page), weasyprint(&page));
        println!(
            "{:<36} {own:>9.1}   {:>5} {:>11} {:>12}",
            name(edition),
            n_pages(&bytes),
            times(Some(chromium)).unwrap_or_else(|| "–".to_owned()),
            times(Some(weasyprint)).unwrap_or_else(|| "–".to_owned()),
        );
    }
}

fn name(edition: &Edition<'_, Public>) -> String {
    format!("{}/{}", edition.id(), edition.locale())
}

fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1_000.0
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn n_pages(pdf: &[u8]) -> usize {
    lopdf::Document::load_mem(pdf).expect("a PDF").get_pages().len()
}

fn chromium(page: &Path) -> Command {
    let mut command = Command::new("chromium");
    let out = format!("--print-to-pdf={}", printed(page).display());
    command.args(["--headless", "--no-sandbox", "--disable-gpu", &out]).arg(page);
    command
}

fn weasyprint(page: &Path) -> Command {
    let mut command = Command::new("weasyprint");
    command.args(["--pdf-variant", "pdf/ua-1"]).args([page, &printed(page)]);
    command
}

fn printed(page: &Path) -> PathBuf {
    page.with_extension("pdf")
}
