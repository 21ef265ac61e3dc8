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
