//! The only voice: standard output, standard error, colour, exit codes.

mod progress;

use std::fmt::Write as _;
use std::io::{BufRead, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::Arc;

use heraut::diagnostic::{Arguments, Diagnostic, Palette, Severity, Sources, draw, json};
use heraut::locale::{Languages, Locale, Words};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use terminal_size::terminal_size_of;

pub(crate) use progress::{Progress, Tally};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// It did what it was asked to.
    Fine,
    /// Problems were found.
    Problems,
    /// It was asked for something that makes no sense.
    Usage,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        ExitCode::from(match ending {
            Ending::Fine => 0,
            Ending::Problems => 1,
            Ending::Usage => 2,
        })
    }
}

/// Talks to the user, in their language.
pub(crate) struct Terminal {
    languages: Arc<Languages>,
    locale: Option<Locale>,
}

impl Terminal {
    /// Talks in the language that `--lang` names, or else that of the system.
    pub(crate) fn new(languages: Arc<Languages>, wanted: Option<&str>) -> Self {
        let environment = ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"];
        let locale = match wanted {
            Some(wanted) => languages.negotiate(wanted),
            None => environment
                .iter()
                .filter_map(|name| std::env::var(name).ok())
                .find(|value| !value.is_empty())
                .and_then(|value| languages.negotiate(&value)),
        };
        Self { languages, locale }
    }

    /// What is wrong with a language that was asked for, if there are no words in it.
    pub(crate) fn unknown_language(&self, wanted: Option<&str>) -> Option<Diagnostic> {
        let wanted = wanted.filter(|wanted| self.languages.negotiate(wanted).is_none())?;
        let known: Vec<&str> =
            self.languages.iter().map(|language| language.locale().as_str()).collect();
        let fault = Diagnostic::error("unknown-locale").with("language", wanted);
        let fault = fault.with("known", known.join(", "));
        Some(fault.suggest(wanted, known.iter().copied()))
    }

    /// The words for the user.
    pub(crate) fn words(&self) -> Words<'_> {
        self.languages.wording(self.locale.as_ref())
    }

    /// The language in which it talks.
    pub(crate) fn locale(&self) -> Option<&Locale> {
        self.words().language().map(heraut::locale::Language::locale)
    }

    /// Says a message of the program on standard output.
    pub(crate) fn say(&self, key: &str, arguments: &Arguments) {
        self.print(&self.told(key, arguments));
    }

    /// Says a message of the program on standard error.
    pub(crate) fn remark(&self, key: &str, arguments: &Arguments) {
        write_line(&mut std::io::stderr(), &self.told(key, arguments));
    }

    /// Prints a text on standard output.
    #[expect(clippy::unused_self, reason = "everything that is said goes through the voice")]
    pub(crate) fn print(&self, text: &str) {
        write_line(&mut std::io::stdout(), text);
    }

    /// Prints a text on standard output that has a form with colours.
    #[expect(clippy::unused_self, reason = "everything that is said goes through the voice")]
    pub(crate) fn print_styled(&self, plain: &str, coloured: &str) {
        let stdout = std::io::stdout();
        let is_coloured = palette(&stdout) == Palette::Coloured;
        write_line(&mut stdout.lock(), if is_coloured { coloured } else { plain });
    }

    /// Prints a text on standard error that has a form with colours.
    #[expect(clippy::unused_self, reason = "everything that is said goes through the voice")]
    pub(crate) fn remark_styled(&self, plain: &str, coloured: &str) {
        let stderr = std::io::stderr();
        let is_coloured = palette(&stderr) == Palette::Coloured;
        write_line(&mut stderr.lock(), if is_coloured { coloured } else { plain });
    }

    /// Draws diagnostics on standard error, and counts them.
    pub(crate) fn report(&self, diagnostics: &[Diagnostic], sources: &Sources) {
        let palette = palette(&std::io::stderr());
        let columns = terminal_size_of(std::io::stderr()).map(|(width, _)| width.0.into());
        for diagnostic in diagnostics {
            let drawing = draw(diagnostic, sources, &self.words(), palette, columns);
            write_line(&mut std::io::stderr(), &format!("{drawing}\n"));
        }
        if !diagnostics.is_empty() {
            self.remark("summary-problems", &counts(diagnostics));
        }
    }

    /// Prints diagnostics on standard output, as JSON.
    pub(crate) fn report_json(&self, diagnostics: &[Diagnostic], sources: &Sources) {
        self.print(json(diagnostics, sources, &self.words()).trim_end());
    }

    /// Draws one diagnostic that is in no text.
    pub(crate) fn report_one(&self, diagnostic: &Diagnostic) {
        self.report(std::slice::from_ref(diagnostic), &Sources::new());
    }

    /// Asks a question that only a typed yes answers; no answer is none.
    ///
    /// The yes of the user's language counts, and that of the reference language.
    pub(crate) fn asks(&self, question: &str, arguments: &Arguments) -> bool {
        let mut stderr = std::io::stderr();
        let asked = write!(stderr, "{} ", self.told(question, arguments));
        drop(asked.and_then(|()| stderr.flush()));
        let mut answer = String::new();
        if std::io::stdin().lock().read_line(&mut answer).is_err() {
            return false;
        }
        let answer = answer.trim().to_lowercase();
        let none = Arguments::new();
        let reference = self.languages.wording(None);
        let yes = [self.words().tell("answer-yes", &none), reference.tell("answer-yes", &none)];
        yes.into_iter().flatten().any(|yes| yes.to_lowercase() == answer)
    }

    /// An instant in the user's words: `date`, with the day of the week, the `time` of day, and the
    /// name of the `zone`.
    pub(crate) fn when(&self, instant: Timestamp, zone: &TimeZone) -> Arguments {
        let local = zone.to_datetime(instant);
        let words = self.words();
        let language = words.language();
        let date = language.map(|language| language.full_date(local.date()));
        let time = language.map(|language| language.time(local.time()));
        Arguments::new()
            .with("date", date.unwrap_or_default())
            .with("time", time.unwrap_or_default())
            .with("zone", zone.iana_name().unwrap_or("UTC"))
    }

    /// Shows the progress of a mailing of `total` letters.
    pub(crate) fn progress(&self, total: usize) -> Progress<'_> {
        Progress::start(self.words(), total)
    }

    /// A message of the program.
    pub(crate) fn told(&self, key: &str, arguments: &Arguments) -> String {
        self.words().tell(key, arguments).unwrap_or_else(|_| key.to_owned())
    }
}

/// Says on standard error what cannot wait, from any thread.
pub(crate) fn call_out(text: &str) {
    write_line(&mut std::io::stderr(), text);
}

/// The columns of a table, each as wide as its widest cell.
#[derive(Default)]
pub(crate) struct Columns(Vec<usize>);

impl Columns {
    /// Makes room for a row.
    pub(crate) fn fit(&mut self, row: &[String]) {
        self.0.resize(self.0.len().max(row.len()), 0);
        for (width, cell) in self.0.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }

    /// Sets a row, its cells two spaces apart; the last is as long as it is.
    pub(crate) fn line(&self, row: &[String]) -> String {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&self.0) {
            // Writing to a string cannot fail.
            let _ = write!(line, "  {cell:width$}", width = *width);
        }
        line.trim_end().to_owned()
    }
}

/// Sets rows in columns.
pub(crate) fn columns(rows: &[Vec<String>]) -> String {
    let mut columns = Columns::default();
    for row in rows {
        columns.fit(row);
    }
    rows.iter().map(|row| columns.line(row)).collect::<Vec<_>>().join("\n")
}

/// How many errors and warnings there are, for a message.
fn counts(diagnostics: &[Diagnostic]) -> Arguments {
    let count = |severity| diagnostics.iter().filter(|one| one.severity == severity).count();
    Arguments::new()
        .with("errors", count(Severity::Error))
        .with("warnings", count(Severity::Warning))
}

/// Colours for a terminal, unless `NO_COLOR` asks for none (<https://no-color.org>).
fn palette(stream: &impl IsTerminal) -> Palette {
    let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
    if stream.is_terminal() && !unwanted && !dumb { Palette::Coloured } else { Palette::Plain }
}

/// Writes a line. Whoever closed the pipe has read enough, which is no error.
fn write_line(stream: &mut impl Write, line: &str) {
    let written = writeln!(stream, "{line}").and_then(|()| stream.flush());
    drop(written);
}
