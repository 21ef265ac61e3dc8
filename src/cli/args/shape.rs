//! The shape of the command line: each command, its arguments and its options.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use heraut::model::Kind;

#[derive(Debug, Parser)]
#[command(name = "heraut", version, max_term_width = 100, disable_help_subcommand = true)]
pub(super) struct Arguments {
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    #[arg(long, global = true, value_name = "TAG")]
    pub(super) lang: Option<String>,

    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Build(Build),
    Preview(Preview),
    Check(Check),
    Init(Init),
    New(New),
    Send(Send),
    Status(Status),
    MailCheck(MailCheck),
    Suppress(Suppress),
    Facts(Facts),
    Fmt(Fmt),
    Translated(Translated),
    #[command(name = "l10n")]
    L10n(L10n),
    Explain(Explain),
    Schema(Schema),
    Help(Help),
}

#[derive(Debug, Args)]
pub(crate) struct Build {
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "INSTANT")]
    pub(crate) as_of: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Preview {
    #[arg(long, value_name = "NUMBER", default_value_t = 4040)]
    pub(crate) port: u16,
    #[arg(long)]
    pub(crate) open: bool,
    #[arg(long, value_name = "ADDRESS", env = "HERAUT_EDITOR", hide_env = true)]
    pub(crate) editor: Option<String>,
    #[arg(long, value_name = "ID", requires = "file", conflicts_with_all = ["port", "open"])]
    pub(crate) export: Option<String>,
    #[arg(value_name = "FILE", requires = "export")]
    pub(crate) file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[arg(long)]
    pub(crate) strict: bool,
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub(crate) format: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    Text,
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct New {
    pub(crate) id: String,
    #[arg(long, value_name = "KIND", value_parser = PossibleValuesParser::new(Kind::ALL.map(Kind::name)))]
    pub(crate) kind: Option<String>,
}

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag that a user may type")]
pub(crate) struct Send {
    pub(crate) id: String,
    #[arg(long, value_name = "NAME", num_args = 1.., help_heading = "who-is-mailed")]
    pub(crate) list: Vec<String>,
    #[arg(long, help_heading = "who-is-mailed")]
    pub(crate) contacts: bool,
    #[arg(long, value_name = "TOPIC", help_heading = "who-is-mailed")]
    pub(crate) only: Option<String>,
    #[arg(long, value_name = "ADDRESS", help_heading = "who-is-mailed")]
    pub(crate) except: Vec<String>,
    #[arg(long, help_heading = "who-is-mailed")]
    pub(crate) advance: bool,
    #[arg(long, help_heading = "what-happens")]
    pub(crate) yes: bool,
    #[arg(long, help_heading = "what-happens")]
    pub(crate) dry_run: bool,
    #[arg(long, value_name = "DIR", help_heading = "what-happens")]
    pub(crate) to_folder: Option<PathBuf>,
    #[arg(long, value_name = "ADDRESS", help_heading = "what-happens")]
    pub(crate) test: Option<String>,
    #[arg(long, help_heading = "what-happens")]
    pub(crate) prepare: bool,
    #[arg(long, value_name = "FILE", help_heading = "what-happens")]
    pub(crate) attach: Vec<PathBuf>,
    #[arg(long, value_name = "ADDRESS", help_heading = "what-happens")]
    pub(crate) relay: Option<String>,
    #[arg(long, help_heading = "going-on")]
    pub(crate) resume: bool,
    #[arg(long, help_heading = "going-on")]
    pub(crate) retry_deferred: bool,
    #[arg(long, help_heading = "going-on")]
    pub(crate) resend_in_doubt: bool,
    #[arg(long, help_heading = "going-on")]
    pub(crate) retry_refused: bool,
    #[arg(long, help_heading = "going-on")]
    pub(crate) keep_unlisted: bool,
    #[arg(long, help_heading = "going-on")]
    pub(crate) trust_ledger: bool,
    #[arg(long, help_heading = "going-on")]
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
    pub(crate) id: Option<String>,
    #[arg(long, value_enum, default_value_t = StatusForm::Text)]
    pub(crate) format: StatusForm,
    #[arg(long, value_name = "FILE")]
    pub(crate) backup: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusForm {
    Text,
    Json,
    Csv,
}

#[derive(Debug, Args)]
pub(crate) struct MailCheck {
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) relay: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Suppress {
    pub(crate) address: String,
    #[arg(long, value_name = "TEXT")]
    pub(crate) why: String,
}

#[derive(Debug, Args)]
pub(crate) struct Facts {
    pub(crate) id: String,
}

#[derive(Debug, Args)]
pub(crate) struct Fmt {
    pub(crate) id: Option<String>,
    #[arg(long)]
    pub(crate) write: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Translated {
    pub(crate) id: String,
    // Behind this command, the language of a translation, and not that of the program.
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    #[arg(long = "paragraph", value_name = "NUMBER", action = ArgAction::Append)]
    pub(crate) paragraphs: Vec<usize>,
}

#[derive(Debug, Args)]
pub(crate) struct L10n {
    #[arg(value_name = "TAG")]
    pub(crate) language: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    pub(crate) code: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    pub(crate) kind: Option<String>,
    #[arg(long, value_name = "DIR")]
    pub(crate) to: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Help {
    pub(super) command: Option<String>,
}
