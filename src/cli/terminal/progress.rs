//! The progress of a mailing: a bar on a terminal, plain lines elsewhere.

use std::io::{IsTerminal, Write};
use std::sync::Mutex;

use heraut::diagnostic::Arguments;
use heraut::locale::Words;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// After how many hundredths of the letters a plain line is written.
const PLAIN_STEP: usize = 10;

/// How far a mailing is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Letters that the relay took.
    pub(crate) sent: usize,
    /// Letters that it refused.
    pub(crate) refused: usize,
    /// Letters that it put off.
    pub(crate) deferred: usize,
    /// Letters that may or may not have arrived.
    pub(crate) in_doubt: usize,
    /// Letters that may not leave any more.
    pub(crate) withheld: usize,
}

impl Tally {
    fn done(self) -> usize {
        self.sent + self.refused + self.deferred + self.in_doubt + self.withheld
    }
}

/// Shows how far a mailing is, from any thread.
pub(crate) struct Progress<'t> {
    words: Words<'t>,
    total: usize,
    shown: Shown,
}

enum Shown {
    Bar(ProgressBar),
    /// The hundredths at which the last line was written.
    Lines(Mutex<usize>),
}

impl<'t> Progress<'t> {
    /// Starts at nothing of `total` letters.
    pub(super) fn start(words: Words<'t>, total: usize) -> Self {
        let stderr = std::io::stderr();
        let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        let shown = if stderr.is_terminal() && !dumb {
            let bar = ProgressBar::with_draw_target(
                u64::try_from(total).ok(),
                ProgressDrawTarget::stderr_with_hz(10),
            );
            let left = words.tell("progress-left", &Arguments::new()).unwrap_or_default();
            let template = format!("{{bar:24}} {{pos}}/{{len}}  {{msg}}  {left} {{eta}}");
            if let Ok(style) = ProgressStyle::with_template(&template) {
                bar.set_style(style.progress_chars("━╸─"));
            }
            Shown::Bar(bar)
        } else {
            Shown::Lines(Mutex::new(0))
        };
        let progress = Self { words, total, shown };
        progress.show(Tally::default());
        progress
    }

    /// Shows how far the mailing is.
    pub(crate) fn show(&self, tally: Tally) {
        match &self.shown {
            Shown::Bar(bar) => {
                bar.set_message(self.told(tally, bar.per_sec()));
                bar.set_position(tally.done() as u64);
            }
            Shown::Lines(last) => {
                let hundredths = tally.done() * 100 / self.total.max(1);
                let Ok(mut last) = last.lock() else { return };
                if hundredths < *last + PLAIN_STEP {
                    return;
                }
                *last = hundredths - hundredths % PLAIN_STEP;
                let line = format!("{}/{}  {}", tally.done(), self.total, self.told(tally, 0.0));
                let written = writeln!(std::io::stderr(), "{line}");
                drop(written);
            }
        }
    }

    /// Takes the bar away.
    pub(crate) fn finish(self) {
        if let Shown::Bar(bar) = self.shown {
            bar.finish_and_clear();
        }
    }

    fn told(&self, tally: Tally, per_second: f64) -> String {
        let counts = [
            ("progress-sent", tally.sent),
            ("progress-refused", tally.refused),
            ("progress-deferred", tally.deferred),
            ("progress-in-doubt", tally.in_doubt),
        ];
        let told =
            counts.iter().enumerate().filter(|(place, (_, count))| *place == 0 || *count > 0);
        let mut told: Vec<String> = told
            .filter_map(|(_, (key, count))| {
                self.words.tell(key, &Arguments::new().with("count", *count)).ok()
            })
            .collect();
        if per_second >= 1.0 {
            let rate = Arguments::new().with("count", format!("{per_second:.0}"));
            told.extend(self.words.tell("progress-rate", &rate));
        }
        told.join(", ")
    }
}
