//! `--help` in the reader's language: the words of `help.ftl` on the shape of the command line.
//!
//! A command `send` is told by the message `help-send`, its option `--dry-run` by the attribute
//! `.dry-run` of it. What every command has is told by `help-everywhere`; headings and the names of
//! values by `help-headings` and `help-values`.

use clap::{Arg, Command};
use heraut::diagnostic::{Arguments, Wording};

/// The options that every command has.
const EVERYWHERE: &[&str] = &["root", "lang", "help", "version"];

/// The command line with words for those who type it.
pub(super) fn worded(mut command: Command, words: &dyn Wording) -> Command {
    command.build();
    worded_command(command, words)
}

fn worded_command(command: Command, words: &dyn Wording) -> Command {
    let message = format!("help-{}", command.get_name());
    let heading = |key: &str| told(words, "help-headings", Some(key));
    let style = *command.get_styles().get_usage();
    let title = heading("usage");
    let template =
        format!("{{about-with-newline}}\n{style}{title}:{style:#} {{usage}}\n\n{{all-args}}");
    let command = command
        .about(told(words, &message, None))
        .help_template(template)
        .subcommand_help_heading(heading("commands"))
        .subcommand_value_name(told(words, "help-values", Some("command")))
        .mut_args(|arg| worded_arg(arg, &message, words))
        .mut_subcommands(|command| worded_command(command, words));
    let usage = usage(&command, words);
    command.override_usage(usage)
}

fn worded_arg(arg: Arg, message: &str, words: &dyn Wording) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    // A command may have an option of its own with such a name.
    let is_flag = !arg.get_action().takes_values();
    let is_everywhere = EVERYWHERE.contains(&id.as_str()) && (is_flag || arg.is_global_set());
    let message = if is_everywhere { "help-everywhere" } else { message };
    let heading = match arg.get_help_heading() {
        Some(own) => own,
        None if arg.is_positional() => "arguments",
        None => "options",
    };
    let heading = told(words, "help-headings", Some(heading));
    let value = arg.get_value_names().filter(|_| arg.get_action().takes_values());
    let value = value.and_then(|names| names.first());
    let value = value.map(|name| told(words, "help-values", Some(&name.to_lowercase())));
    let arg = arg
        .help(told(words, message, Some(&id)))
        .long_help(None::<&str>)
        .help_heading(heading)
        .hide_default_value(true)
        .hide_possible_values(true);
    match value {
        Some(value) => arg.value_name(value),
        None => arg,
    }
}

/// How a command is typed: its name, its options, its arguments.
fn usage(command: &Command, words: &dyn Wording) -> String {
    let options = told(words, "help-values", Some("options"));
    let mut usage = format!("{} [{options}]", call_of(command));
    let wanted = |arg: &&Arg| arg.is_positional() || arg.is_required_set();
    for arg in command.get_arguments().filter(wanted) {
        usage = format!("{usage} {arg}");
    }
    match command.get_subcommand_value_name().filter(|_| command.has_subcommands()) {
        Some(value) => format!("{usage} <{value}>"),
        None => usage,
    }
}

/// How a command is called: `heraut send`.
pub(super) fn call_of(command: &Command) -> &str {
    command.get_bin_name().unwrap_or_else(|| command.get_name())
}

/// Words of the help; their name where no language has them, which a test forbids.
fn told(words: &dyn Wording, message: &str, attribute: Option<&str>) -> String {
    words.phrase(message, attribute, &Arguments::new()).unwrap_or_else(|| match attribute {
        Some(attribute) => format!("{message}.{attribute}"),
        None => message.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;
    use heraut::project;

    use super::*;
    use crate::cli::args::shape;

    /// Notes what is asked for, and says it.
    struct Listening(std::cell::RefCell<BTreeSet<String>>);

    impl Wording for Listening {
        fn phrase(&self, key: &str, attribute: Option<&str>, _: &Arguments) -> Option<String> {
            let attribute = attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
            self.0.borrow_mut().insert(format!("{key}{attribute}"));
            Some(key.to_owned())
        }
    }

    /// What the help of all commands says.
    fn asked_for() -> BTreeSet<String> {
        let listening = Listening(std::cell::RefCell::default());
        let _ = worded(shape::Arguments::command(), &listening);
        listening.0.into_inner()
    }

    /// What a file of words has, by the same names.
    fn written(text: &str) -> BTreeSet<String> {
        let mut written = BTreeSet::new();
        let mut message = "";
        for line in text.lines() {
            let Some((name, value)) = line.split_once(" =") else { continue };
            if line.starts_with("help-") {
                message = name;
                if !value.trim().is_empty() {
                    written.insert(name.to_owned());
                }
            } else if let Some(attribute) = name.strip_prefix("    .") {
                written.insert(format!("{message}.{attribute}"));
            }
        }
        written
    }

    #[test]
    fn every_command_and_option_has_words_and_no_words_are_of_another() {
        let asked_for = asked_for();
        for tag in ["en", "fr", "nl", "de"] {
            let path = format!("{}/locales/{tag}/help.ftl", env!("CARGO_MANIFEST_DIR"));
            let text = std::fs::read_to_string(path).expect("each language of the tool has help");
            let written = written(&text);
            let missing: Vec<_> = asked_for.difference(&written).collect();
            let unsaid: Vec<_> = written.difference(&asked_for).collect();
            assert!(missing.is_empty() && unsaid.is_empty(), "{tag}: {missing:#?} {unsaid:#?}");
        }
    }

    #[test]
    fn no_help_names_a_message() {
        let opening = project::open(std::path::Path::new(env!("CARGO_MANIFEST_DIR")));
        for tag in ["en", "fr", "nl", "de"] {
            let locale = tag.parse().expect("a tag");
            let words = opening.languages().wording(Some(&locale));
            let mut command = worded(shape::Arguments::command(), &words);
            let names: Vec<String> =
                command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
            for name in names {
                let help = command.find_subcommand_mut(&name).expect("it has it").render_help();
                let help = help.to_string();
                assert!(!help.contains("help-"), "{tag} {name}: {help}");
            }
        }
    }
}
