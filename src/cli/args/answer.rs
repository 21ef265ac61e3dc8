//! What is answered to a command line that asks for help, or makes no sense.

use std::ffi::OsString;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory};
use heraut::diagnostic::Diagnostic;

use super::help::{call_of, worded};
use super::shape::{Arguments, Help};
use super::typed::Typed;
use crate::cli::terminal::{Ending, Terminal};

/// Shows the help of a command, or of the whole program.
pub(crate) fn help_on(help: &Help, terminal: &Terminal) -> Ending {
    let mut program = worded(Arguments::command(), &terminal.words());
    let Some(name) = &help.command else {
        return show(&program.render_help(), terminal);
    };
    if let Some(command) = program.find_subcommand_mut(name) {
        return show(&command.render_help(), terminal);
    }
    terminal.report_one(&unknown_command(name, &program));
    Ending::Usage
}

/// A text without colours, and with them.
fn forms(text: &StyledStr) -> [String; 2] {
    [text.to_string(), text.ansi().to_string()]
}

fn show(text: &StyledStr, terminal: &Terminal) -> Ending {
    let [plain, coloured] = forms(text);
    terminal.print_styled(plain.trim_end(), coloured.trim_end());
    Ending::Fine
}

/// Shows the help that was asked for, or says what is wrong with what was typed.
pub(crate) fn answer(typed: &Typed, terminal: &Terminal) -> Ending {
    let mut command = worded(Arguments::command(), &terminal.words());
    let Err(error) = command.try_get_matches_from_mut(&typed.words) else {
        // The same words on the same shape: it cannot be understood now.
        return Ending::Usage;
    };
    let text = error.render();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => show(&text, terminal),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            let [plain, coloured] = forms(&command.render_help());
            terminal.remark_styled(plain.trim_end(), coloured.trim_end());
            Ending::Usage
        }
        _ => {
            terminal.report_one(&fault(&error, called(&command, &typed.words)));
            Ending::Usage
        }
    }
}

/// The command that was called, or the program itself if none was.
fn called<'a>(program: &'a Command, words: &[OsString]) -> &'a Command {
    let mut words = words.iter().skip(1).filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        if matches!(word, "--root" | "--lang") {
            words.next();
        } else if !word.starts_with('-') {
            return program.find_subcommand(word).unwrap_or(program);
        }
    }
    program
}

/// What is wrong with a command line.
fn fault(error: &clap::Error, command: &Command) -> Diagnostic {
    let option = texts(error, ContextKind::InvalidArg).join(" ");
    // The parser shows an option with the name of its value.
    let bare = option.split([' ', '=']).next().unwrap_or_default().to_owned();
    let value = texts(error, ContextKind::InvalidValue).join(" ");
    let known: Vec<String> = command
        .get_arguments()
        .filter_map(|arg| arg.get_long().map(|name| format!("--{name}")))
        .collect();
    let fault = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let word = texts(error, ContextKind::InvalidSubcommand).join(" ");
            return unknown_command(&word, command);
        }
        ErrorKind::UnknownArgument if option.starts_with('-') && !known.contains(&bare) => {
            let known = known.iter().map(String::as_str);
            Diagnostic::error("unknown-option").with("option", bare.as_str()).suggest(&bare, known)
        }
        ErrorKind::UnknownArgument => {
            Diagnostic::error("unexpected-argument").with("argument", option)
        }
        ErrorKind::MissingRequiredArgument => {
            Diagnostic::error("missing-argument").with("argument", option)
        }
        ErrorKind::InvalidValue if !value.is_empty() => {
            let known = texts(error, ContextKind::ValidValue);
            let fault = Diagnostic::error("unknown-choice").with("option", bare);
            let fault = fault.with("value", value.as_str()).with("known", known.join(", "));
            fault.suggest(&value, known.iter().map(String::as_str))
        }
        ErrorKind::InvalidValue | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            Diagnostic::error("missing-value").with("option", option)
        }
        // Numbers are all that is read besides words and choices.
        ErrorKind::ValueValidation => {
            Diagnostic::error("not-a-number").with("option", bare).with("value", value)
        }
        ErrorKind::TooManyValues => Diagnostic::error("unexpected-value").with("option", bare),
        ErrorKind::ArgumentConflict => Diagnostic::error("repeated-option").with("option", bare),
        _ => Diagnostic::error("unreadable-command"),
    };
    fault.with("command", call_of(command))
}

/// What is wrong with a word that should be a command.
fn unknown_command(word: &str, program: &Command) -> Diagnostic {
    let known: Vec<&str> = program.get_subcommands().map(Command::get_name).collect();
    let fault = Diagnostic::error("unknown-command").with("word", word);
    let fault = fault.with("command", call_of(program)).with("known", known.join(", "));
    fault.suggest(word, known)
}

/// What the parser says of an error, as texts.
fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
