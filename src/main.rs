//! The program `heraut`: makes the clock, reads the arguments, calls one command.

mod cli;

use std::process::ExitCode;

use cli::args::{self, Command};
use cli::terminal::{Ending, Terminal};
use heraut::diagnostic::Diagnostic;
use heraut::project;
use jiff::Timestamp;

fn main() -> ExitCode {
    let typed = args::read();
    let opening = project::open(&typed.root);
    let terminal = Terminal::new(opening.languages().clone(), typed.lang.as_deref());
    if let Some(fault) = terminal.unknown_language(typed.lang.as_deref()) {
        terminal.report_one(&fault);
        return Ending::Usage.into();
    }
    let Some(command) = &typed.command else {
        return args::answer(&typed, &terminal).into();
    };
    let Some(clock) = read_clock() else {
        terminal.report_one(&Diagnostic::error("impossible-clock"));
        return Ending::Usage.into();
    };
    let ending = match command {
        Command::Build(build) => cli::build::run(opening, build, clock, &terminal),
        Command::Preview(preview) => cli::preview::run(opening, preview, now, &terminal),
        Command::Check(check) => cli::check::run(opening, check, clock, &terminal),
        Command::Init(init) => cli::init::run(init, &terminal),
        Command::New(new) => cli::new::run(opening, new, clock, &terminal),
        Command::Send(send) => cli::send::run(opening, send, now, &terminal),
        Command::Status(status) => cli::status::run(opening, status, &terminal),
        Command::MailCheck(check) => cli::mail_check::run(opening, check, clock, &terminal),
        Command::Suppress(suppress) => cli::suppress::run(opening, suppress, clock, &terminal),
        Command::Facts(facts) => cli::facts::run(opening, facts, &terminal),
        Command::Fmt(fmt) => cli::fmt::run(opening, fmt, &terminal),
        Command::Translated(translated) => cli::translated::run(opening, translated, &terminal),
        Command::L10n(l10n) => cli::l10n::run(&opening, l10n, &terminal),
        Command::Explain(explain) => cli::explain::run(explain, &terminal),
        Command::Schema(schema) => cli::schema::run(schema, &terminal),
        Command::Help(help) => args::help_on(help, &terminal),
    };
    ending.into()
}

/// What time it is, if the clock of this system shows a time from the years -9999 to 9999.
#[expect(clippy::disallowed_methods, reason = "the one place that makes the clock")]
fn read_clock() -> Option<Timestamp> {
    std::time::SystemTime::now().try_into().ok()
}

/// What time it is, for whoever asks again while it goes on.
fn now() -> Timestamp {
    read_clock().unwrap_or(Timestamp::MAX)
}
