//! The program `heraut`: makes the clock, reads the arguments, calls one command.

mod cli;

use std::process::ExitCode;

use cli::args::{self, Command};
use cli::terminal::{Ending, Terminal};
use heraut::project;

fn main() -> ExitCode {
    let clock = now();
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
    let ending = match command {
        Command::Build(build) => cli::build::run(opening, build, clock, &terminal),
        Command::Check(check) => cli::check::run(opening, check, clock, &terminal),
        Command::Init(init) => cli::init::run(init, &terminal),
        Command::New(new) => cli::new::run(opening, new, clock, &terminal),
        Command::Send(send) => cli::send::run(opening, send, now, &terminal),
        Command::Status(status) => cli::status::run(opening, status, &terminal),
        Command::MailCheck(check) => cli::mail_check::run(opening, check, clock, &terminal),
        Command::Suppress(suppress) => cli::suppress::run(opening, suppress, clock, &terminal),
        Command::Explain(explain) => cli::explain::run(explain, &terminal),
        Command::Schema(schema) => cli::schema::run(schema, &terminal),
        Command::Help(help) => args::help_on(help, &terminal),
    };
    ending.into()
}

/// What time it is.
#[expect(clippy::disallowed_methods, reason = "the one place that makes the clock")]
fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}
