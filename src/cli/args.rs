//! What a user may type; the only file that knows the argument parser.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Press releases in several languages from one record.
#[derive(Debug, Parser)]
#[command(name = "heraut", version, about, max_term_width = 100)]
pub(crate) struct Arguments {
    /// The newsroom's folder: the one that has `content/` in it.
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    pub(crate) root: PathBuf,

    /// The language in which heraut talks to you; by default that of your system.
    #[arg(long, global = true, value_name = "TAG")]
    pub(crate) lang: Option<String>,

    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write the newsroom: pages, plain text, feeds.
    Build(Build),
    /// Look for mistakes, and write nothing.
    Check(Check),
    /// Start a newsroom in a new folder.
    Init(Init),
    /// Start an announcement: a record with every field explained.
    New(New),
    /// Mail an announcement to the press, once to each, in their own language.
    Send(Send),
    /// Show who got what.
    Status(Status),
    /// Look whether letters could leave: relay, login, signatures.
    MailCheck(MailCheck),
    /// Write no more letters to an address, whatever list it is on.
    Suppress(Suppress),
    /// Tell what a diagnostic means.
    Explain(Explain),
    /// Print the JSON Schema of records, for editors.
    Schema(Schema),
}

#[derive(Debug, Args)]
pub(crate) struct Build {
    /// The folder to write; by default `public` in the newsroom's folder.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,

    /// Show the newsroom as it will be at an instant: `2031-03-03T06:00`, in the newsroom's zone.
    #[arg(long, value_name = "INSTANT")]
    pub(crate) as_of: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Take warnings for errors.
    #[arg(long)]
    pub(crate) strict: bool,

    /// How findings are written.
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub(crate) format: Form,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// For people.
    Text,
    /// For other programs.
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// The folder to make.
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct New {
    /// The announcement's id: lower-case letters, digits and hyphens.
    pub(crate) id: String,
}

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag that a user may type")]
pub(crate) struct Send {
    /// The announcement's id.
    pub(crate) id: String,

    /// Mail the people on these media lists.
    #[arg(long, value_name = "NAME", num_args = 1.., help_heading = "Who is mailed")]
    pub(crate) list: Vec<String>,

    /// Mail the announcement's own press contacts, before anybody else.
    #[arg(long, help_heading = "Who is mailed")]
    pub(crate) contacts: bool,

    /// Mail only those who write about this topic.
    #[arg(long, value_name = "TOPIC", help_heading = "Who is mailed")]
    pub(crate) only: Option<String>,

    /// Do not mail this address.
    #[arg(long, value_name = "ADDRESS", help_heading = "Who is mailed")]
    pub(crate) except: Vec<String>,

    /// Mail a held announcement to those who honour embargoes.
    #[arg(long, help_heading = "Who is mailed")]
    pub(crate) advance: bool,

    /// Do not ask: send what the plan says.
    #[arg(long, help_heading = "What happens")]
    pub(crate) yes: bool,

    /// Show the plan, and stop there.
    #[arg(long, help_heading = "What happens")]
    pub(crate) dry_run: bool,

    /// Write the letters into a new folder, one `.eml` file each, and send nothing.
    #[arg(long, value_name = "DIR", help_heading = "What happens")]
    pub(crate) to_folder: Option<PathBuf>,

    /// Send every language once to this address, and to nobody else; drafts too.
    #[arg(long, value_name = "ADDRESS", help_heading = "What happens")]
    pub(crate) test: Option<String>,

    /// Plan and sign now, send later with `--resume`; a held announcement leaves when it is public.
    #[arg(long, help_heading = "What happens")]
    pub(crate) prepare: bool,

    /// Add a file to every letter.
    #[arg(long, value_name = "FILE", help_heading = "What happens")]
    pub(crate) attach: Vec<PathBuf>,

    /// Use this relay: `smtp://127.0.0.1:2525`, `smtps://HOST`, `smtp+starttls://HOST`.
    #[arg(long, value_name = "ADDRESS", help_heading = "What happens")]
    pub(crate) relay: Option<String>,

    /// Go on with what is not done.
    #[arg(long, help_heading = "Going on")]
    pub(crate) resume: bool,

    /// Go on, and try again what the relay put off.
    #[arg(long, help_heading = "Going on")]
    pub(crate) retry_deferred: bool,

    /// Go on, and send again what may or may not have arrived: the same letters to the byte.
    #[arg(long, help_heading = "Going on")]
    pub(crate) resend_in_doubt: bool,

    /// Go on, and try again what the relay refused.
    #[arg(long, help_heading = "Going on")]
    pub(crate) retry_refused: bool,

    /// Going on, mail also those who are on none of the lists any more.
    #[arg(long, help_heading = "Going on")]
    pub(crate) keep_unlisted: bool,

    /// Send from this ledger though it knows less than was sent, or its folder was moved.
    #[arg(long, help_heading = "Going on")]
    pub(crate) trust_ledger: bool,

    /// Give up what waits: all of it, or what the lists named by `--list` brought in.
    #[arg(long, help_heading = "Going on")]
    pub(crate) abandon: bool,
}

impl Send {
    /// Whether a mailing that was begun goes on.
    pub(crate) fn goes_on(&self) -> bool {
        self.resume || self.retry_deferred || self.resend_in_doubt || self.retry_refused
    }
}

#[derive(Debug, Args)]
pub(crate) struct Status {
    /// The announcement's id; without one, all mailings are listed.
    pub(crate) id: Option<String>,

    /// How it is written.
    #[arg(long, value_enum, default_value_t = StatusForm::Text)]
    pub(crate) format: StatusForm,

    /// Write a whole copy of the ledger into a new file instead.
    #[arg(long, value_name = "FILE")]
    pub(crate) backup: Option<PathBuf>,
}

/// How the status of a mailing is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusForm {
    /// For people.
    Text,
    /// For other programs.
    Json,
    /// For spreadsheets.
    Csv,
}

#[derive(Debug, Args)]
pub(crate) struct MailCheck {
    /// Look at this relay instead of the newsroom's.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) relay: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Suppress {
    /// The e-mail address.
    pub(crate) address: String,

    /// Why no letter goes there: `asked for it by telephone`.
    #[arg(long, value_name = "TEXT")]
    pub(crate) why: String,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The code, as diagnostics show it; without one, all codes are listed.
    pub(crate) code: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    /// The kind of record; without one, all schemas are printed.
    pub(crate) kind: Option<String>,

    /// Write the schemas into a folder instead, a file each.
    #[arg(long, value_name = "DIR")]
    pub(crate) to: Option<PathBuf>,
}

/// Reads the command line; ends the program where it only asks for help, or makes no sense.
pub(crate) fn read() -> Arguments {
    Arguments::parse()
}
