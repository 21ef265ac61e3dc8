//! What processes take, and what several runs of them come to.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

/// What one process took, from its start to its end.
pub(crate) struct Run {
    wall_s: f64,
    cpu_s: f64,
    peak_mib: Option<f64>,
    said: String,
}

impl Run {
    /// This run, with the memory of another if that one had more.
    pub(crate) fn with_peak_of(self, other: &Self) -> Self {
        let peaks = [self.peak_mib, other.peak_mib].into_iter().flatten();
        Self { peak_mib: peaks.max_by(f64::total_cmp), ..self }
    }

    /// What the process printed after a name.
    pub(crate) fn figure(&self, name: &str) -> Option<usize> {
        self.said.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok())
    }
}

/// Runs a process to its end.
pub(crate) fn run(command: &mut Command) -> Run {
    let cpu_before = cpu_of_children_s();
    let start = Instant::now();
    let output = command.stderr(Stdio::inherit()).output().expect("the process starts");
    let wall_s = start.elapsed().as_secs_f64();
    assert!(output.status.success(), "{command:?}: {}", output.status);
    let cpu_s = cpu_of_children_s() - cpu_before;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut run = Run { wall_s, cpu_s, peak_mib: None, said };
    #[expect(clippy::cast_precision_loss, reason = "some thousands of KiB")]
    let peak_mib = run.figure("peak").map(|kib| kib as f64 / 1024.0);
    run.peak_mib = peak_mib;
    run
}

/// Prints the most memory that this process had, for [`run`] in another.
pub(crate) fn print_peak() {
    let Ok(status) = fs::read_to_string("/proc/self/status") else { return };
    if let Some(peak) = status.lines().find_map(|line| line.strip_prefix("VmHWM:")) {
        println!("peak {}", peak.trim().trim_end_matches("kB").trim());
    }
}

/// The processor time of the processes that this one has started and that ended: fields 16 and 17
/// of `/proc/self/stat`, in hundredths of a second (proc(5)). Nothing where there is no such file.
fn cpu_of_children_s() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields).split_whitespace();
    let ticks: f64 = fields.skip(13).take(2).filter_map(|field| field.parse::<f64>().ok()).sum();
    ticks / 100.0
}

/// What several runs come to.
pub(crate) struct Figures {
    /// Ours to theirs: the median, the least and the most.
    ratio: Option<[f64; 3]>,
    rate: f64,
    cpu_us: f64,
    peak_mib: Option<f64>,
    rate_of_others: Option<f64>,
}

impl Figures {
    /// Sums up our runs, each paired with one of another program if there are such.
    #[expect(clippy::cast_precision_loss, reason = "some thousands of letters")]
    pub(crate) fn of(own: &[Run], others: &[Run], n_letters: usize) -> Self {
        let n_letters = n_letters as f64;
        let rates = |runs: &[Run]| median(runs.iter().map(|run| n_letters / run.wall_s));
        let ratios = || own.iter().zip(others).map(|(own, other)| other.wall_s / own.wall_s);
        Self {
            ratio: median(ratios()).map(|median| {
                let (least, most) = (f64::INFINITY, f64::NEG_INFINITY);
                [median, ratios().fold(least, f64::min), ratios().fold(most, f64::max)]
            }),
            rate: rates(own).unwrap_or_default(),
            cpu_us: median(own.iter().map(|run| run.cpu_s * 1e6 / n_letters)).unwrap_or_default(),
            peak_mib: own.iter().filter_map(|run| run.peak_mib).max_by(f64::total_cmp),
            rate_of_others: rates(others),
        }
    }

    /// The figures on one line.
    pub(crate) fn line(&self, name: &str) -> String {
        let ratio = self.ratio.map_or(String::new(), |[median, least, most]| {
            format!("{median:.2} [{least:.2}-{most:.2}]")
        });
        let peak = self.peak_mib.map_or("?".to_owned(), |peak| format!("{peak:.1}"));
        let others = self.rate_of_others.map_or(String::new(), |rate| format!("{rate:.0}"));
        let Self { rate, cpu_us, .. } = self;
        format!("{name:<36} {ratio:>18} {rate:>17.0} {cpu_us:>14.0} {peak:>9} {others:>14}")
    }
}

fn median(figures: impl Iterator<Item = f64>) -> Option<f64> {
    let mut figures: Vec<f64> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied()
}
